"""Amazon Q Developer: servers for all of its agents, and for each."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, Mistaken
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading
from mcpward.diagnostics.machine.disk import matching

_READING = Reading(strict=True, nearest_wins=True, off="disabled")
_OF_AGENT = Reading(settings=True, strict=True, off="disabled")


def _user_files(places: Places) -> Iterator[Path]:
    folder = places.home / ".aws" / "amazonq"
    yield folder / "mcp.json"
    yield folder / "default.json"
    for agents in ("agents", "cli-agents"):
        yield from matching(folder, f"{agents}/*.json")


def _mistaken(places: Places) -> Iterator[Mistaken]:
    yield Mistaken(places.home / ".amazonq" / "mcp.json", places.home / ".aws" / "amazonq" / "mcp.json")


def _reading(path: Path) -> Reading:
    """Beside servers for all, an agent has some for itself alone."""
    return _READING if path.name in ("mcp.json", "default.json") else _OF_AGENT


CLIENT = Client(
    "amazon-q",
    _user_files,
    (".amazonq/mcp.json", ".amazonq/default.json", ".amazonq/agents/*.json", ".amazonq/cli-agents/*.json"),
    reading=_reading,
    mistaken=_mistaken,
)
