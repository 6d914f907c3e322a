"""Continue: YAML, with its secrets as `${{ secrets.NAME }}`."""

import re
from collections.abc import Mapping
from typing import Any

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.entries import as_text, changed
from mcpward.diagnostics.reading import Reading
from mcpward.diagnostics.variables import NAMED
from mcpward.server_fields import Fields, table_in

_SECRET = re.compile(r"\$\{\{\s*(?:secrets|inputs)\.([A-Za-z_][A-Za-z0-9_]*)\s*\}\}")

_READING = Reading(settings=True, asks_elsewhere=True)


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
    lambda places: [places.home / ".continue" / "config.yaml"],
    (".continue/mcpServers/*.yaml",),
    usual=_usual,
    reading=lambda path: _READING,
    written=_written,
    listed=True,
    frame={"name": "MCP servers", "version": "0.0.1", "schema": "v1"},
)
