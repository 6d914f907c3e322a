"""Gemini CLI: `httpUrl` beside `url`, which means the older transport, and variables without braces."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mcpward.diagnostics.client import Client, File, Mistaken, Written, written
from mcpward.diagnostics.entries import changed
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.reading import WITH_DEFAULT, Reading
from mcpward.diagnostics.variables import braced
from mcpward.server_fields import Fields

_READING = Reading(settings=True, expands=WITH_DEFAULT, nearest_wins=True)


def _file(places: Places) -> Path:
    return places.home / ".gemini" / "settings.json"


def _mistaken(places: Places) -> Iterator[Mistaken]:
    for path in (places.home / ".gemini" / "mcp.json", places.config / "gemini" / "settings.json"):
        yield Mistaken(path, _file(places))
    project = places.cwd / ".gemini"
    yield Mistaken(project / "mcp.json", project / "settings.json")


def _servers(file: File) -> Iterator[Written]:
    chosen: Any = file.document.table.get("mcp")
    allowed, excluded = (chosen.get(key) if isinstance(chosen, Mapping) else None for key in ("allowed", "excluded"))
    for one in written(file.document.table.get("mcpServers"), ("mcpServers",)):
        off = isinstance(excluded, list) and one.name in excluded
        off |= isinstance(allowed, list) and one.name not in allowed
        yield Written(one.place, one.name, one.entry, disabled=off)


def _usual(fields: Fields) -> Fields:
    usual = dict(fields)
    if "httpUrl" in usual:
        usual["type"] = "http"
        usual.pop("url", None)
    elif "url" in usual:
        usual.setdefault("type", "sse")
    named: Fields = changed(usual, braced)
    return named


def _written(name: str, fields: Fields) -> Fields:
    address = "httpUrl" if fields.get("type") == "http" else "url"
    return {address if key == "url" else key: value for key, value in fields.items() if key != "type"}


CLIENT = Client(
    "gemini-cli",
    lambda places: [_file(places)],
    (".gemini/settings.json",),
    servers=_servers,
    usual=_usual,
    reading=lambda path: _READING,
    written=_written,
    mistaken=_mistaken,
)
