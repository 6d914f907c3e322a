"""Gemini CLI: `httpUrl` beside `url`, which means the older transport, and variables without braces."""

from collections.abc import Iterator, Mapping
from typing import Any

from mcpward.diagnostics.client import Client, File, Written, written
from mcpward.diagnostics.entries import changed
from mcpward.diagnostics.variables import braced
from mcpward.server_fields import Fields


def _servers(file: File) -> Iterator[Written]:
    chosen: Any = file.document.table.get("mcp")
    excluded = chosen.get("excluded") if isinstance(chosen, Mapping) else None
    for one in written(file.document.table.get("mcpServers"), ("mcpServers",)):
        off = isinstance(excluded, list) and one.name in excluded
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


CLIENT = Client(
    "gemini-cli",
    lambda places: [places.home / ".gemini" / "settings.json"],
    (".gemini/settings.json",),
    servers=_servers,
    usual=_usual,
)
