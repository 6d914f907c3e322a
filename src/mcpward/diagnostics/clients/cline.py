"""Cline, an extension of Visual Studio Code."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.clients.vs_code import user_folder
from mcpward.diagnostics.places import Places


def _user_files(places: Places) -> Iterator[Path]:
    own = user_folder(places) / "globalStorage" / "saoudrizwan.claude-dev"
    yield own / "settings" / "cline_mcp_settings.json"


CLIENT = Client("cline", _user_files)
