"""How the servers of the fleet speak: JSON a line, with next to nothing imported, so that they start fast."""

import json
import sys

READS = {"name": "read_file", "description": "Reads a file.", "inputSchema": {"type": "object"}}
WELCOME = {
    "protocolVersion": "2025-11-25",
    "capabilities": {"tools": {}},
    "serverInfo": {"name": "fleet", "version": "1"},
}


def hear():
    """The next message; the process leaves where there is none."""
    line = sys.stdin.readline()
    if not line:
        sys.exit(0)
    return json.loads(line)


def say(message):
    sys.stdout.write((message if isinstance(message, str) else json.dumps(message)) + "\n")
    sys.stdout.flush()


def answer(request, **result):
    say({"jsonrpc": "2.0", "id": request["id"], "result": result})


def refuse(request, code=-32601, said="Method not found"):
    say({"jsonrpc": "2.0", "id": request["id"], "error": {"code": code, "message": said}})


def respond(request, tools=(READS,), welcome=WELCOME):
    """Answer as a server does that is well."""
    if request["method"] == "initialize":
        answer(request, **welcome)
    elif request["method"] == "tools/list":
        answer(request, tools=list(tools))
    elif request["method"] == "ping":
        answer(request)
    else:
        refuse(request)


def serve(respond=respond):
    """Answer every request until stdin ends."""
    while True:
        message = hear()
        if "id" in message and "method" in message:
            respond(message)
