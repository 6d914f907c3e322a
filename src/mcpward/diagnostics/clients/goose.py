"""Goose: YAML, in which servers are extensions, and some extensions no servers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.client import Client, under
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import ONLY_URL, Reading
from mcpward.server_fields import Fault, Fields

_WORDS = {"cmd": "command", "uri": "url"}
_SERVERS = ("stdio", "streamable_http", "sse")  # the last is only told of: it was taken away in 2025
_OTHERS = ("builtin", "platform", "frontend", "inline_python")
_READING = Reading(
    roots=(("extensions",),),
    settings=True,
    asks_elsewhere=True,
    words={"command": "cmd", "env": "envs", "url": "uri", **dict.fromkeys(ONLY_URL, "uri")},
    keys=frozenset(("env_keys",)),
    transports=frozenset(("stdio", "http")),
    types={"stdio": "stdio", "http": "streamable_http", "sse": "sse"},
    off="enabled",
)


def _user_files(places: Places) -> Iterator[Path]:
    folder = places.here_or_windows(places.config / "goose", places.roaming / "Block" / "goose" / "config")
    root = places.environment.get("GOOSE_PATH_ROOT")
    yield (Path(root) / "config" if root else folder) / "config.yaml"


def _usual(fields: Fields) -> Fields | None:
    if (kind := fields.get("type")) not in _SERVERS:
        if kind is None or kind in _OTHERS or not fields.keys() & {"cmd", "uri"}:
            return None  # built in, or code of its own
        raise Fault(("type",), "is no transport of this client; write stdio or streamable_http")
    usual: dict[str, Any] = {_WORDS.get(key, key): value for key, value in fields.items()}
    env, kept = fields.get("envs", {}), fields.get("env_keys", [])
    if isinstance(env, dict) and isinstance(kept, list):
        # The values of these lie in the key ring.
        env = {str(name): f"${{{name}}}" for name in kept} | env
    usual["env"] = env
    return usual


def _written(name: str, fields: Fields) -> Fields:
    env = fields.get("env", {})
    kept = [key for key, value in env.items() if value == f"${{{key}}}"]
    own: dict[str, Any] = {"name": name, "enabled": True, **fields}
    own["env"] = {key: value for key, value in env.items() if key not in kept}
    return own | ({"env_keys": kept} if kept else {})


CLIENT = Client(
    "goose",
    _user_files,
    servers=under("extensions"),
    usual=_usual,
    reading=lambda path: _READING,
    written=_written,
)
