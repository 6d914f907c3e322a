"""A server that knows no ping."""

import speaking

speaking.serve(lambda it: speaking.refuse(it) if it["method"] == "ping" else speaking.respond(it))
