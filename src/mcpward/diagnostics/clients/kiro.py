"""Kiro."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client, Mistaken
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.reading import Reading

_FILE = Path(".kiro/settings/mcp.json")
_READING = Reading(nearest_wins=True, off="disabled")


def _mistaken(places: Places) -> Iterator[Mistaken]:
    for folder in (places.home, places.cwd):
        yield Mistaken(folder / ".kiro" / "mcp.json", folder / _FILE)


CLIENT = Client(
    "kiro",
    lambda places: [places.home / _FILE],
    (_FILE.as_posix(),),
    reading=lambda path: _READING,
    folder=lambda places: places.home / ".kiro",
    mistaken=_mistaken,
)
