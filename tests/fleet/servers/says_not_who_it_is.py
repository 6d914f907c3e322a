"""A server whose answer to the handshake lacks serverInfo, and whose tools are true."""

import speaking

WELCOME = {"protocolVersion": "2025-11-25", "capabilities": {"tools": True}}
speaking.serve(lambda request: speaking.respond(request, welcome=WELCOME))
