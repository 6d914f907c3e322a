"""Crush: values are expanded as a shell does."""

import re
from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, under
from mcpward.diagnostics.configuration.entries import changed
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import ONLY_URL, Reading
from mcpward.diagnostics.configuration.variables import braced
from mcpward.server_fields import Fields

_READING = Reading(
    roots=(("mcp",),),
    settings=True,
    strict=True,
    words=ONLY_URL,
    types={"stdio": "stdio", "http": "http", "sse": "sse"},
    typed=frozenset(("program", "address")),
    only_text=True,
    off="disabled",
)
_KEPT = frozenset(("oauth_token",))
"""What it writes itself beside a server of another file."""

_COMMAND = re.compile(r"\$\([^()]*\)")


def _user_files(places: Places) -> Iterator[Path]:
    yield places.named("CRUSH_GLOBAL_CONFIG", places.config / "crush") / "crush.json"
    data = places.named("XDG_DATA_HOME", places.here_or_windows(places.home / ".local" / "share", places.local))
    yield places.named("CRUSH_GLOBAL_DATA", data / "crush") / "crush.json"


def _usual(fields: Fields) -> Fields | None:
    if fields and fields.keys() <= _KEPT:
        return None
    # What a command would print is not known here: a person is asked for it.
    named: Fields = changed(fields, lambda text: braced(_COMMAND.sub("${input:value}", text)))
    return named


def _written(name: str, fields: Fields) -> Fields:
    return {"type": "stdio", **fields}


CLIENT = Client(
    "crush",
    _user_files,
    (".crush.json", "crush.json", ".crush/crush.json"),
    servers=under("mcp"),
    usual=_usual,
    reading=lambda path: _READING,
    written=_written,
)
