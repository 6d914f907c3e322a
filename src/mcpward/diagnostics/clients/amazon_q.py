"""Amazon Q Developer: servers for all of its agents, and for each."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.places import Places


def _user_files(places: Places) -> Iterator[Path]:
    folder = places.home / ".aws" / "amazonq"
    yield folder / "mcp.json"
    for agents in ("agents", "cli-agents"):
        yield from sorted(folder.glob(f"{agents}/*.json"))


CLIENT = Client("amazon-q", _user_files, (".amazonq/mcp.json",))
