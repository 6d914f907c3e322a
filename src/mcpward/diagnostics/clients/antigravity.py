"""Antigravity, which has moved its file once: an address is a `serverUrl`, as for Windsurf."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.clients.windsurf import with_server_url
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.reading import Reading

_READING = Reading(off="disabled")


def _user_files(places: Places) -> Iterator[Path]:
    for folder in ("config", "antigravity"):
        yield places.home / ".gemini" / folder / "mcp_config.json"


def _folder(places: Places) -> Path:
    folder = places.home / ".gemini" / "config"
    return folder if folder.is_dir() else folder.with_name("antigravity")


CLIENT = Client(
    "antigravity",
    _user_files,
    reading=lambda path: _READING,
    folder=_folder,
    written=with_server_url,
)
