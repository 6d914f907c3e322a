"""A server that declares tools and prompts, and knows neither list."""

import speaking

WELCOME = speaking.WELCOME | {"capabilities": {"tools": {}, "prompts": {}}}


def respond(request):
    if request["method"] == "tools/list":
        speaking.refuse(request)
    else:
        speaking.respond(request, welcome=WELCOME)


speaking.serve(respond)
