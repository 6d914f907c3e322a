"""Roo Code, an extension of Visual Studio Code."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.clients.vs_code import user_folder
from mcpward.diagnostics.configuration.client import Client
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import EDITOR, ONLY_URL, Reading

_READING = Reading(
    strict=True,
    expands=EDITOR,
    words=ONLY_URL,
    types={"stdio": "stdio", "http": "streamable-http", "sse": "sse"},
    typed=frozenset(("address",)),
    only_text=True,
    nearest_wins=True,
    off="disabled",
)


def _user_files(places: Places) -> Iterator[Path]:
    yield _folder(places) / "settings" / "mcp_settings.json"


def _folder(places: Places) -> Path:
    return user_folder(places) / "globalStorage" / "rooveterinaryinc.roo-cline"


CLIENT = Client("roo", _user_files, (".roo/mcp.json",), reading=lambda path: _READING, folder=_folder)
