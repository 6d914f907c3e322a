"""A server that shakes hands, and never answers tools/list."""

import speaking

speaking.serve(lambda request: None if request["method"] == "tools/list" else speaking.respond(request))
