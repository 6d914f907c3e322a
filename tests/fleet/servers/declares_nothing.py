"""A server that has tools and does not say so."""

import speaking

speaking.serve(lambda request: speaking.respond(request, welcome=speaking.WELCOME | {"capabilities": {}}))
