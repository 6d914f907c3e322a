"""What stands behind the door: other MCP servers."""
