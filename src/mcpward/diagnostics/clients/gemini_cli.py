"""Gemini CLI: `httpUrl` beside `url`, variables without braces, and a file that says which servers are off."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mcpward.diagnostics.client import Client, File, Mistaken, Written, written
from mcpward.diagnostics.documents import read_document
from mcpward.diagnostics.entries import changed
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.reading import WITH_DEFAULT, Reading
from mcpward.diagnostics.variables import braced
from mcpward.errors import ConfigurationError
from mcpward.server_fields import Fields

_READING = Reading(settings=True, last_commas=False, expands=WITH_DEFAULT, nearest_wins=True)


def _folder(places: Places) -> Path:
    return places.named("GEMINI_CLI_HOME", places.home) / ".gemini"


def _file(places: Places) -> Path:
    return _folder(places) / "settings.json"


def _mistaken(places: Places) -> Iterator[Mistaken]:
    for path in (_folder(places) / "mcp.json", places.config / "gemini" / "settings.json"):
        yield Mistaken(path, _file(places))
    project = places.cwd / ".gemini"
    yield Mistaken(project / "mcp.json", project / "settings.json")


def _servers(file: File) -> Iterator[Written]:
    chosen: Any = file.document.table.get("mcp")
    allowed, excluded = (_names(chosen.get(key)) if isinstance(chosen, Mapping) else None for key in _LISTS)
    switched_off = _switched_off(file.places)
    for one in written(file.document.table.get("mcpServers"), ("mcpServers",)):
        name = _plain(one.name)
        off = name in (excluded or ()) or name in switched_off or (allowed is not None and name not in allowed)
        yield Written(one.place, one.name, one.entry, disabled=off)


_LISTS = ("allowed", "excluded")


def _names(found: object) -> set[str] | None:
    return {_plain(name) for name in found if isinstance(name, str)} if isinstance(found, list) else None


def _plain(name: str) -> str:
    """Names are compared without regard to case and space around them."""
    return name.strip().lower()


def _switched_off(places: Places) -> set[str]:
    """The servers that `gemini mcp disable` switched off; a file that cannot be read says nothing."""
    try:
        table = read_document(_folder(places) / "mcp-server-enablement.json").table
    except ConfigurationError:
        return set()
    return {
        _plain(str(name)) for name, one in table.items() if isinstance(one, Mapping) and one.get("enabled") is False
    }


def _usual(fields: Fields) -> Fields:
    usual = dict(fields)
    if "httpUrl" in usual:
        usual["type"] = "http"
        usual.pop("url", None)
    named: Fields = changed(usual, braced)
    return named


def _written(name: str, fields: Fields) -> Fields:
    """In the words that all versions know; those that do not read `type` take `url` for the older transport."""
    if fields.get("type") != "http":
        return fields
    return {"httpUrl" if key == "url" else key: value for key, value in fields.items() if key != "type"}


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
