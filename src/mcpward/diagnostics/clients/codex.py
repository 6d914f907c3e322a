"""Codex: TOML, with names of variables where others write references."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.client import Client, Mistaken, under
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import NOTHING, ONLY_URL, Reading
from mcpward.diagnostics.configuration.variables import NAMED
from mcpward.server_fields import Fault, Fields

_READING = Reading(
    roots=(("mcp_servers",),),
    settings=True,
    expands=NOTHING,
    words=ONLY_URL | {"headers": "http_headers"},
    keys=frozenset(("env_vars", "http_headers", "env_http_headers")),
    name=re.compile("[A-Za-z0-9_-]+"),
    name_rule="letters, digits, - and _",
    transports=frozenset(("stdio", "http")),
    only_text=True,
    off="enabled",
)
_SETTINGS = frozenset(
    {
        "enabled", "required", "startup_timeout_sec", "startup_timeout_ms", "tool_timeout_sec", "enabled_tools",
        "disabled_tools", "tools", "default_tools_approval_mode", "supports_parallel_tool_calls", "scopes", "oauth",
    }
)  # fmt: skip
"""Files are merged key by key: what has nothing but these changes a server that stands in another."""

_BEARER = re.compile(r"Bearer \$\{([A-Za-z_][A-Za-z0-9_]*)\}")


def _file(places: Places) -> Path:
    return places.named("CODEX_HOME", places.home / ".codex") / "config.toml"


def _mistaken(places: Places) -> Iterator[Mistaken]:
    file = _file(places)
    for path in (file.with_name("mcp.json"), file.with_name("config.json"), places.config / "codex" / "config.toml"):
        yield Mistaken(path, file)


def _usual(fields: Fields) -> Fields | None:
    if fields and fields.keys() <= _SETTINGS:
        return None
    usual: dict[str, Any] = dict(fields)
    headers = {**_table(fields, "http_headers")}
    headers |= {name: f"${{{variable}}}" for name, variable in _table(fields, "env_http_headers").items()}
    if variable := fields.get("bearer_token_env_var"):
        headers["Authorization"] = f"Bearer ${{{variable}}}"
    if headers:
        usual["headers"] = headers
    if names := list(_passed(fields)):
        usual["env"] = {name: f"${{{name}}}" for name in names} | {**_table(fields, "env")}
    return usual


def _passed(fields: Fields) -> Iterator[str]:
    """The variables that it hands on; one may be a table with its name, and from where it comes."""
    passed = fields.get("env_vars", [])
    for one in passed if isinstance(passed, list) else ():
        name = one.get("name") if isinstance(one, Mapping) and one.get("source") != "remote" else one
        if isinstance(name, str):
            yield name


def _written(name: str, fields: Fields) -> Fields:
    """Names of variables where it has words for them; what else refers to one, a person has to fill in."""
    own: dict[str, Any] = {key: value for key, value in fields.items() if key not in ("type", "headers")}
    env, headers = fields.get("env", {}), dict(fields.get("headers", {}))
    if passed := [key for key, value in env.items() if value == f"${{{key}}}"]:
        own |= {"env_vars": passed, "env": {key: value for key, value in env.items() if key not in passed}}
    if bearer := _BEARER.fullmatch(headers.get("Authorization", "")):
        own["bearer_token_env_var"] = bearer[1]
        del headers["Authorization"]
    named = {key: found[1] for key, value in headers.items() if (found := NAMED.fullmatch(value))}
    own["env_http_headers"] = named
    own["http_headers"] = {key: value for key, value in headers.items() if key not in named}
    return {key: value for key, value in own.items() if value or value is False}


def _table(fields: Fields, key: str) -> Mapping[str, Any]:
    table = fields.get(key, {})
    if not isinstance(table, Mapping):
        raise Fault((key,), "is not a table with names and values")
    return table


CLIENT = Client(
    "codex",
    lambda places: [_file(places)],
    (".codex/config.toml",),
    servers=under("mcp_servers"),
    usual=_usual,
    reading=lambda path: _READING,
    written=_written,
    mistaken=_mistaken,
)
