"""Windsurf."""

from mcpward.diagnostics.client import Client

CLIENT = Client("windsurf", lambda places: [places.home / ".codeium" / "windsurf" / "mcp_config.json"])
