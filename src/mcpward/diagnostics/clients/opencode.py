"""opencode: the command with its arguments is one list, and variables are `{env:NAME}`."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.client import Client, under
from mcpward.diagnostics.configuration.entries import changed
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import NOTHING, ONLY_URL, Reading
from mcpward.diagnostics.configuration.variables import NAMED
from mcpward.server_fields import Fault, Fields

_FILES = ("opencode.json", "opencode.jsonc")
_READING = Reading(
    roots=(("mcp",),),
    settings=True,
    expands=NOTHING,
    words=ONLY_URL | {"env": "environment"},
    types={"stdio": "local", "http": "remote", "sse": "remote"},
    typed=frozenset(("program", "address")),
    off="enabled",
)
_VARIABLE = re.compile(r"\{env:([A-Za-z_][A-Za-z0-9_]*)\}")
_FILE = re.compile(r"\{file:([^}]+)\}")


def _user_files(places: Places) -> Iterator[Path]:
    for name in (*_FILES, "config.json"):
        yield places.config / "opencode" / name
    for name in _FILES:
        yield places.home / ".opencode" / name
    if file := places.environment.get("OPENCODE_CONFIG"):
        yield Path(file)
    if folder := places.environment.get("OPENCODE_CONFIG_DIR"):
        yield from (Path(folder) / name for name in _FILES)


def _usual(fields: Fields) -> Fields | None:
    if fields and fields.keys() <= {"enabled", "timeout"}:
        return None  # files are merged key by key: this changes a server that stands in another
    usual = dict(fields)
    command = fields.get("command")
    if isinstance(command, list):
        if not command:
            raise Fault(("command",), "is empty; write the program to start")
        usual["command"], usual["args"] = command[0], command[1:]
    if "environment" in fields:
        usual["env"] = fields["environment"]
    named: Fields = changed(usual, _named)
    return named


def _named(text: str) -> str:
    # What lies in a file is most often a key: a person is asked for it.
    return _FILE.sub(lambda found: f"${{input:{Path(found[1]).stem}}}", _VARIABLE.sub(r"${\1}", text))


def _written(name: str, fields: Fields) -> Fields:
    own: dict[str, Any] = {key: value for key, value in fields.items() if key != "args"}
    own["type"] = "local" if "command" in fields else "remote"
    if "command" in fields:
        own["command"] = [fields["command"], *fields.get("args", ())]
    named: Fields = changed(own, lambda text: NAMED.sub(r"{env:\1}", text))
    return named


CLIENT = Client(
    "opencode",
    _user_files,
    (*_FILES, *(f".opencode/{name}" for name in _FILES)),
    servers=under("mcp"),
    usual=_usual,
    reading=lambda path: _READING,
    written=_written,
    frame={"$schema": "https://opencode.ai/config.json"},
)
