"""A server of the oldest revision."""

import speaking

WELCOME = speaking.WELCOME | {"protocolVersion": "2024-11-05"}
speaking.serve(lambda request: speaking.respond(request, welcome=WELCOME))
