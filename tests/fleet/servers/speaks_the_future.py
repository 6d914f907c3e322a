"""A server whose only revision nobody knows."""

import speaking

WELCOME = speaking.WELCOME | {"protocolVersion": "2031-01-01"}
speaking.serve(lambda request: speaking.respond(request, welcome=WELCOME))
