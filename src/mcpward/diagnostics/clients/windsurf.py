"""Windsurf."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client, Mistaken
from mcpward.diagnostics.places import Places


def _file(places: Places) -> Path:
    return places.home / ".codeium" / "windsurf" / "mcp_config.json"


def _mistaken(places: Places) -> Iterator[Mistaken]:
    for folder in (places.home, places.cwd):
        for name in ("mcp.json", "mcp_config.json"):
            yield Mistaken(folder / ".windsurf" / name, _file(places))


CLIENT = Client("windsurf", lambda places: [_file(places)], mistaken=_mistaken)
