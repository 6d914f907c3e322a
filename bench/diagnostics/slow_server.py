"""A server over stdio that needs as many seconds to get ready as its argument says, as one does that loads much."""

import json
import sys
import time

TOOLS = [
    {"name": f"tool_{number}", "description": "Does it.", "inputSchema": {"type": "object"}} for number in range(8)
]

time.sleep(float(sys.argv[1]))
for line in sys.stdin:
    message = json.loads(line)
    if "id" not in message:
        continue
    answer = {
        "initialize": {
            "protocolVersion": "2025-11-25",
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "slow", "version": "1"},
        },
        "tools/list": {"tools": TOOLS},
        "ping": {},
    }.get(message["method"])
    said = {"result": answer} if answer is not None else {"error": {"code": -32601, "message": "not here"}}
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], **said}), flush=True)
