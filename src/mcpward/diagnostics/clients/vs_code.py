"""Visual Studio Code, and GitHub Copilot in the terminal."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client, File, Written, written
from mcpward.diagnostics.places import Places


def user_folder(places: Places) -> Path:
    """Where Visual Studio Code keeps what is a person's; its extensions keep theirs below."""
    return places.applications / "Code" / "User"


def _user_files(places: Places) -> Iterator[Path]:
    folder = user_folder(places)
    yield folder / "mcp.json"
    yield from sorted(folder.glob("profiles/*/mcp.json"))
    yield places.home / ".copilot" / "mcp-config.json"


def _servers(file: File) -> Iterator[Written]:
    for key in ("servers", "mcpServers"):
        yield from written(file.document.table.get(key), (key,))


CLIENT = Client("vs-code", _user_files, (".vscode/mcp.json",), servers=_servers)
