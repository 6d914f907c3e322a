"""A server of 2026-07-28 over stdio whose one tool becomes a task, in as few lines as that takes."""

import json
import sys
from typing import Any

TASKS = "io.modelcontextprotocol/tasks"
SECRET = "ghp_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U"
tasks: dict[str, str] = {}


def result(method: str, params: dict[str, Any]) -> dict[str, Any]:
    if method == "server/discover":
        capabilities = {"tools": {}, "extensions": {TASKS: {"settings": "of its own"}}}
        return {"supportedVersions": ["2026-07-28"], "capabilities": capabilities}
    if method == "tools/list":
        return {"tools": [{"name": "slow", "inputSchema": {"type": "object"}}]}
    if method == "tools/call":
        able = params["_meta"]["io.modelcontextprotocol/clientCapabilities"]
        if TASKS not in able.get("extensions", {}):
            return {"content": [{"type": "text", "text": "at once"}]}
        tasks[name := f"task-{len(tasks)}"] = "working"
        return {"resultType": "task", "taskId": name, "status": "working"}
    name = params["taskId"]
    if method == "tasks/cancel":
        tasks[name] = "cancelled"
        return {}
    answers = params.get("inputResponses", {})
    return {"taskId": name, "status": tasks[name], "result": {"content": [{"type": "text", "text": SECRET}]}, **answers}


if __name__ == "__main__":
    for line in sys.stdin:
        message = json.loads(line)
        if "id" in message and "method" in message:
            said = {"resultType": "complete"} | result(message["method"], message.get("params", {}))
            print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": said}), flush=True)
