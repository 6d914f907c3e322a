"""A server that thinks for more than a second about everything."""

import time

import speaking


def respond(request):
    if request["method"] == "ping":
        time.sleep(1.1)
    speaking.respond(request)


speaking.serve(respond)
