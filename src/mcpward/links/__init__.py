"""How messages of MCP reach another server and come back: over a process's pipes, streamable HTTP, or the older SSE."""
