"""Trae."""

from mcpward.diagnostics.client import Client

CLIENT = Client("trae", lambda places: [places.applications / "Trae" / "User" / "mcp.json"], (".trae/mcp.json",))
