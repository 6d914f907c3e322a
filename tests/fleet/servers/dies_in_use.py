"""A server that shakes hands, and crashes when it is asked for its tools."""

import speaking


def respond(request):
    if request["method"] == "tools/list":
        raise FileNotFoundError("No such file or directory: '/srv/tools.json'")
    speaking.respond(request)


speaking.serve(respond)
