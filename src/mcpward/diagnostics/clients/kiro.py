"""Kiro."""

from mcpward.diagnostics.client import Client

CLIENT = Client("kiro", lambda places: [places.home / ".kiro" / "settings" / "mcp.json"], (".kiro/settings/mcp.json",))
