"""Crush: values are expanded as a shell does."""

import re
from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client, under
from mcpward.diagnostics.entries import changed
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.reading import Reading
from mcpward.diagnostics.variables import braced
from mcpward.server_fields import Fields

_READING = Reading(roots=(("mcp",),), settings=True, off="disabled")
_COMMAND = re.compile(r"\$\([^()]*\)")


def _user_files(places: Places) -> Iterator[Path]:
    yield places.config / "crush" / "crush.json"
    if places.platform == "windows":
        yield places.local / "crush" / "crush.json"


def _usual(fields: Fields) -> Fields:
    # What a command would print is not known here: a person is asked for it.
    named: Fields = changed(fields, lambda text: braced(_COMMAND.sub("${input:value}", text)))
    return named


def _written(name: str, fields: Fields) -> Fields:
    return {"type": "stdio", **fields}


CLIENT = Client(
    "crush",
    _user_files,
    (".crush.json", "crush.json"),
    servers=under("mcp"),
    usual=_usual,
    reading=lambda path: _READING,
    written=_written,
)
