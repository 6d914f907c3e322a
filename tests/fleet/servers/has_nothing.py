"""A server without tools."""

import speaking

speaking.serve(lambda request: speaking.respond(request, tools=()))
