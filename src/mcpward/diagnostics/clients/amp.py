"""Amp: its settings have dots in their names."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, under
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading

_ROOT = "amp.mcpServers"
_READING = Reading(roots=((_ROOT,),), settings=True)


def _user_files(places: Places) -> Iterator[Path]:
    folder = places.here_or_windows(places.config / "amp", places.roaming / "amp")
    yield folder / "settings.json"
    yield folder / "settings.jsonc"


CLIENT = Client(
    "amp",
    _user_files,
    (".amp/settings.json", ".amp/settings.jsonc"),
    servers=under(_ROOT),
    reading=lambda path: _READING,
)
