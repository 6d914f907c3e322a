"""Visual Studio Code, and GitHub Copilot in the terminal."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, File, Mistaken, Written, written
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import ASKED, EDITOR, ONLY_URL, Reading
from mcpward.diagnostics.machine.disk import matching

_COPILOT = "mcp-config.json"
_READING = Reading(roots=(("servers",),), expands=EDITOR | ASKED, words=ONLY_URL)


def user_folder(places: Places) -> Path:
    """Where Visual Studio Code keeps what is a person's; its extensions keep theirs below."""
    return places.applications / "Code" / "User"


def _user_files(places: Places) -> Iterator[Path]:
    folder = user_folder(places)
    yield folder / "mcp.json"
    yield from matching(folder, "profiles/*/mcp.json")
    yield places.named("COPILOT_HOME", places.home / ".copilot") / _COPILOT


def _servers(file: File) -> Iterator[Written]:
    for key in ("servers", "mcpServers"):
        yield from written(file.document.table.get(key), (key,))


def _reading(path: Path) -> Reading:
    return Reading() if path.name == _COPILOT else _READING


def _mistaken(places: Places) -> Iterator[Mistaken]:
    # Settings held servers until 2025.
    for folder in (user_folder(places), places.cwd / ".vscode"):
        yield Mistaken(folder / "settings.json", folder / "mcp.json", ("mcp",))


CLIENT = Client("vs-code", _user_files, (".vscode/mcp.json",), servers=_servers, reading=_reading, mistaken=_mistaken)
