"""A server whose answer to the handshake names no revision."""

import speaking

WELCOME = {"capabilities": {}, "serverInfo": {"name": "x", "version": "1"}}
speaking.serve(lambda request: speaking.respond(request, welcome=WELCOME))
