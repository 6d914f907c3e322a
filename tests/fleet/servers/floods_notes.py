"""A server that shakes hands, and then tells of changes on and on."""

import sys

import speaking

while (request := speaking.hear()).get("method") != "tools/list":
    if "id" in request:
        speaking.respond(request)
while True:
    sys.stdout.write('{"jsonrpc":"2.0","method":"notifications/message","params":{"data":"' + "x" * 4000 + '"}}\n')
