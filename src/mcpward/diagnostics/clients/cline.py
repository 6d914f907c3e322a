"""Cline, an extension of editors and a program of the terminal, which share one file."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mcpward.diagnostics.clients.vs_code import user_folder
from mcpward.diagnostics.configuration.client import Client
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import EDITOR, ONLY_URL, Reading
from mcpward.diagnostics.machine.disk import is_file, is_folder
from mcpward.server_fields import Fields

_FILE = "cline_mcp_settings.json"
_READING = Reading(
    strict=True,
    expands=EDITOR,
    words=ONLY_URL,
    keys=frozenset(("transportType",)),
    types={"stdio": "stdio", "http": "streamableHttp", "sse": "sse"},
    only_text=True,
    off="disabled",
)


def _user_files(places: Places) -> Iterator[Path]:
    shared = _shared_file(places)
    yield shared
    if not is_file(shared):  # until 2026 the extension had its own; it took over what stands there, and looks no more
        yield _extension(places) / "settings" / _FILE


def _shared_file(places: Places) -> Path:
    data = places.named("CLINE_DATA_DIR", places.named("CLINE_DIR", places.home / ".cline") / "data")
    return places.named("CLINE_MCP_SETTINGS_PATH", data / "settings" / _FILE)


def _extension(places: Places) -> Path:
    return user_folder(places) / "globalStorage" / "saoudrizwan.claude-dev"


def _folder(places: Places) -> Path:
    extension = _extension(places)
    return extension if is_folder(extension) else places.home / ".cline"


def _usual(fields: Fields) -> Fields:
    usual: dict[str, Any] = dict(fields)
    if isinstance(inner := usual.get("transport"), Mapping):  # as the program of the terminal writes it
        del usual["transport"]
        usual |= {str(key): value for key, value in inner.items() if value is not None}
    if "command" in usual:
        usual.pop("url", None)
    elif "url" in usual and "type" not in usual:
        usual["type"] = usual.get("transportType", "sse")
    return usual


CLIENT = Client("cline", _user_files, usual=_usual, reading=lambda path: _READING, folder=_folder)
