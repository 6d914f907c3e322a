"""Antigravity."""

from mcpward.diagnostics.client import Client

CLIENT = Client("antigravity", lambda places: [places.home / ".gemini" / "antigravity" / "mcp_config.json"])
