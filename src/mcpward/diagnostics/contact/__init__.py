"""Meeting a server: its address, its handshake, what it lists, and calls of its tools."""
