"""Cursor."""

from mcpward.diagnostics.client import Client

CLIENT = Client("cursor", lambda places: [places.home / ".cursor" / "mcp.json"], (".cursor/mcp.json",))
