"""Trae, and the one that is made for China, which keeps what is a person's elsewhere."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, Mistaken
from mcpward.diagnostics.configuration.places import Places


def _user_files(places: Places) -> Iterator[Path]:
    for name in ("Trae", "Trae CN"):
        yield places.applications / name / "User" / "mcp.json"


def _mistaken(places: Places) -> Iterator[Mistaken]:
    for path in _user_files(places):
        yield Mistaken(path.parent.with_name("mcp.json"), path)


CLIENT = Client("trae", _user_files, (".trae/mcp.json",), mistaken=_mistaken)
