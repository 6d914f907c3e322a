"""Cursor."""

from mcpward.diagnostics.configuration.client import Client
from mcpward.diagnostics.configuration.reading import EDITOR, ONLY_URL, Reading

_READING = Reading(expands=EDITOR, words=ONLY_URL, nearest_wins=True)

CLIENT = Client(
    "cursor",
    lambda places: [places.home / ".cursor" / "mcp.json"],
    (".cursor/mcp.json",),
    reading=lambda path: _READING,
)
