"""Continue: YAML, with its secrets as `${{ secrets.NAME }}`, and beside it JSON as other clients write it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.client import Client, File, Written, written
from mcpward.diagnostics.configuration.documents import is_json
from mcpward.diagnostics.configuration.entries import as_text, changed
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import ONLY_URL, Reading
from mcpward.diagnostics.configuration.roots import looks_like_a_server
from mcpward.diagnostics.configuration.variables import NAMED
from mcpward.diagnostics.machine.disk import matching
from mcpward.server_fields import Fields, table_in

_SECRET = re.compile(r"\$\{\{\s*(?:secrets|inputs)\.([A-Za-z_][A-Za-z0-9_]*)\s*\}\}")

_READING = Reading(
    settings=True,
    asks_elsewhere=True,
    words=ONLY_URL,
    types={"stdio": "stdio", "http": "streamable-http", "sse": "sse"},
    only_text=True,
)
_IN_JSON = Reading(
    roots=(("mcpServers",), ()),
    asks_elsewhere=True,
    words=ONLY_URL,
    types={"stdio": "stdio", "http": "http", "sse": "sse"},
    only_text=True,
)


def _user_files(places: Places) -> Iterator[Path]:
    folder = places.home / ".continue"
    yield folder / "config.yaml"
    for ending in ("yaml", "yml", "json"):
        yield from matching(folder / "mcpServers", f"*.{ending}")


def _servers(file: File) -> Iterator[Written]:
    table = file.document.table
    if is_json(file.document.path) and looks_like_a_server(table):  # one alone, called as its file
        yield Written((), file.document.path.stem, table)
    yield from written(table.get("mcpServers"), ("mcpServers",))


def _usual(fields: Fields) -> Fields:
    usual: dict[str, Any] = dict(fields)
    options = fields.get("requestOptions")
    headers = options.get("headers") if isinstance(options, Mapping) else None
    if headers is not None:
        usual["headers"] = headers
    if isinstance(key := fields.get("apiKey"), str):
        usual["headers"] = {"Authorization": f"Bearer {key}", **table_in(usual, "headers", as_text)}
    named: Fields = changed(usual, lambda text: _SECRET.sub(r"${\1}", text))
    return named


def _written(name: str, fields: Fields) -> Fields:
    own: dict[str, Any] = {key: value for key, value in fields.items() if key != "headers"}
    if headers := fields.get("headers"):
        own["requestOptions"] = {"headers": headers}
    if own.get("type") == "http":
        own["type"] = "streamable-http"
    named: Fields = changed(own, lambda text: NAMED.sub(r"${{ secrets.\1 }}", text))
    return {"name": name, **named}


CLIENT = Client(
    "continue",
    _user_files,
    (".continue/mcpServers/*.yaml", ".continue/mcpServers/*.yml", ".continue/mcpServers/*.json"),
    servers=_servers,
    usual=_usual,
    reading=lambda path: _IN_JSON if is_json(path) else _READING,
    written=_written,
    listed=True,
    frame={"name": "MCP servers", "version": "0.0.1", "schema": "v1"},
)
