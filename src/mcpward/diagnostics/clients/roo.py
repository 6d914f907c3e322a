"""Roo Code, an extension of Visual Studio Code."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.clients.vs_code import user_folder
from mcpward.diagnostics.places import Places


def _user_files(places: Places) -> Iterator[Path]:
    yield user_folder(places) / "globalStorage" / "rooveterinaryinc.roo-cline" / "settings" / "mcp_settings.json"


CLIENT = Client("roo", _user_files, (".roo/mcp.json",))
