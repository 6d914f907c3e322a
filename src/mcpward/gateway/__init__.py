"""The door itself: the only room that knows MCP."""
