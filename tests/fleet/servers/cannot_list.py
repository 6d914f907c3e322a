"""A server that answers tools/list with an error."""

import speaking


def respond(request):
    if request["method"] == "tools/list":
        speaking.refuse(request, -32603, "database is locked")
    else:
        speaking.respond(request)


speaking.serve(respond)
