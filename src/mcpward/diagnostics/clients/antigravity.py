"""Antigravity: an address is a `serverUrl`, as for Windsurf."""

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.clients.windsurf import with_server_url
from mcpward.diagnostics.reading import Reading

_READING = Reading(off="disabled")

CLIENT = Client(
    "antigravity",
    lambda places: [places.home / ".gemini" / "antigravity" / "mcp_config.json"],
    reading=lambda path: _READING,
    written=with_server_url,
)
