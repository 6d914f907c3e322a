"""Goose: YAML, in which servers are extensions, and some extensions no servers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mcpward.diagnostics.client import Client, under
from mcpward.diagnostics.places import Places
from mcpward.server_fields import Fields

_WORDS = {"cmd": "command", "uri": "url"}


def _user_files(places: Places) -> Iterator[Path]:
    folder = places.here_or_windows(places.config / "goose", places.roaming / "Block" / "goose" / "config")
    yield folder / "config.yaml"


def _usual(fields: Fields) -> Fields | None:
    if fields.get("type") not in ("stdio", "sse", "streamable_http"):
        return None  # built in, or code of its own
    usual: dict[str, Any] = {_WORDS.get(key, key): value for key, value in fields.items()}
    env, kept = fields.get("envs", {}), fields.get("env_keys", [])
    if isinstance(env, dict) and isinstance(kept, list):
        # The values of these lie in the key ring.
        env = {str(name): f"${{{name}}}" for name in kept} | env
    usual["env"] = env
    return usual


CLIENT = Client("goose", _user_files, servers=under("extensions"), usual=_usual)
