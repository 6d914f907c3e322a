"""Amazon Q Developer: servers for all of its agents, and for each."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client, Mistaken
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.reading import Reading

_READING = Reading(strict=True, nearest_wins=True, off="disabled")


def _user_files(places: Places) -> Iterator[Path]:
    folder = places.home / ".aws" / "amazonq"
    yield folder / "mcp.json"
    for agents in ("agents", "cli-agents"):
        yield from sorted(folder.glob(f"{agents}/*.json"))


def _mistaken(places: Places) -> Iterator[Mistaken]:
    yield Mistaken(places.home / ".amazonq" / "mcp.json", places.home / ".aws" / "amazonq" / "mcp.json")


CLIENT = Client("amazon-q", _user_files, (".amazonq/mcp.json",), reading=lambda path: _READING, mistaken=_mistaken)
