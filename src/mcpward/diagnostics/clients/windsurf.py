"""Windsurf: an address is a `serverUrl`."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, Mistaken
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading
from mcpward.server_fields import Fields


def _file(places: Places) -> Path:
    return places.home / ".codeium" / "windsurf" / "mcp_config.json"


def _mistaken(places: Places) -> Iterator[Mistaken]:
    for folder in (places.home, places.cwd):
        for name in ("mcp.json", "mcp_config.json"):
            yield Mistaken(folder / ".windsurf" / name, _file(places))


def with_server_url(name: str, fields: Fields) -> Fields:
    """The server of that name with `serverUrl` for an address."""
    return {"serverUrl" if key == "url" else key: value for key, value in fields.items()}


_READING = Reading(off="disabled")

CLIENT = Client(
    "windsurf",
    lambda places: [_file(places), places.home / ".codeium" / "mcp_config.json"],  # the other: as a plug-in of editors
    mistaken=_mistaken,
    reading=lambda path: _READING,
    written=with_server_url,
)
