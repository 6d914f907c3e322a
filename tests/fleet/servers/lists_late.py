"""A server that takes more than five seconds to list its tools."""

import time

import speaking


def respond(request):
    if request["method"] == "tools/list":
        time.sleep(5.1)
    speaking.respond(request)


speaking.serve(respond)
