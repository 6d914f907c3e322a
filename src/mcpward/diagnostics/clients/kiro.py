"""Kiro: servers for all of its agents, and for each."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, Mistaken
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading
from mcpward.diagnostics.machine.disk import matching

_FILE = Path(".kiro/settings/mcp.json")
_READING = Reading(nearest_wins=True, off="disabled")
_OF_AGENT = Reading(settings=True, off="disabled")


def _user_files(places: Places) -> Iterator[Path]:
    yield places.home / _FILE
    yield from matching(places.home / ".kiro" / "agents", "*.json")


def _reading(path: Path) -> Reading:
    return _OF_AGENT if path.parent.name == "agents" else _READING


def _mistaken(places: Places) -> Iterator[Mistaken]:
    for folder in (places.home, places.cwd):
        yield Mistaken(folder / ".kiro" / "mcp.json", folder / _FILE)


CLIENT = Client(
    "kiro",
    _user_files,
    (_FILE.as_posix(), ".kiro/agents/*.json"),
    reading=_reading,
    folder=lambda places: places.home / ".kiro",
    mistaken=_mistaken,
)
