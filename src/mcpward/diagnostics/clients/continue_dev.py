"""Continue: YAML, with its secrets as `${{ secrets.NAME }}`."""

import re
from collections.abc import Mapping
from typing import Any

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.entries import as_text, changed
from mcpward.diagnostics.reading import Reading
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


CLIENT = Client(
    "continue",
    lambda places: [places.home / ".continue" / "config.yaml"],
    (".continue/mcpServers/*.yaml",),
    usual=_usual,
    reading=lambda path: _READING,
)
