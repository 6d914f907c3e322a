"""A server whose list of tools has a next page that is always the same."""

import speaking


def respond(request):
    if request["method"] == "tools/list":
        speaking.answer(request, tools=[speaking.READS], nextCursor="again")
    else:
        speaking.respond(request)


speaking.serve(respond)
