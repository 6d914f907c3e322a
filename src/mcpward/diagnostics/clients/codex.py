"""Codex: TOML, with names of variables where others write references."""

from collections.abc import Mapping
from typing import Any

from mcpward.diagnostics.client import Client, under
from mcpward.server_fields import Fault, Fields


def _usual(fields: Fields) -> Fields:
    usual: dict[str, Any] = dict(fields)
    headers = {**_table(fields, "http_headers")}
    headers |= {name: f"${{{variable}}}" for name, variable in _table(fields, "env_http_headers").items()}
    if variable := fields.get("bearer_token_env_var"):
        headers["Authorization"] = f"Bearer ${{{variable}}}"
    if headers:
        usual["headers"] = headers
    passed = fields.get("env_vars", [])
    names = [name for name in passed if isinstance(name, str)] if isinstance(passed, list) else []
    if names:
        usual["env"] = {name: f"${{{name}}}" for name in names} | {**_table(fields, "env")}
    return usual


def _table(fields: Fields, key: str) -> Mapping[str, Any]:
    table = fields.get(key, {})
    if not isinstance(table, Mapping):
        raise Fault((key,), "is not a table with names and values")
    return table


CLIENT = Client(
    "codex",
    lambda places: [places.named("CODEX_HOME", places.home / ".codex") / "config.toml"],
    (".codex/config.toml",),
    servers=under("mcp_servers"),
    usual=_usual,
)
