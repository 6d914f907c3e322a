"""A server of 2026-07-28 over stdio, in as few lines as that takes: a tool that becomes a task, one that asks under a
signed state, and a resource that changes as soon as somebody wants to hear of it.
"""

import json
import sys
from typing import Any

TASKS = "io.modelcontextprotocol/tasks"
STATE = "eyJhbGciOiJIUzI1NiJ9.eyJzdGVwIjogMX0.c2lnbmVkLXdpdGgtYS1rZXktb2YtdGhlLXNlcnZlcg"
URI = "file:///watched"
FORM = {"type": "object", "properties": {"name": {"type": "string"}}}
SECRET = "ghp_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U"
tasks: dict[str, str] = {}


def result(method: str, params: dict[str, Any]) -> dict[str, Any]:
    if method == "server/discover":
        capabilities = {
            "tools": {},
            "resources": {"subscribe": True},
            "extensions": {TASKS: {"settings": "of its own"}},
        }
        return {"supportedVersions": ["2026-07-28"], "capabilities": capabilities}
    if method == "tools/list":
        return {"tools": [{"name": name, "inputSchema": {"type": "object"}} for name in ("slow", "ask")]}
    if method.startswith("resources/"):
        return {"resources": [{"name": "watched", "uri": URI}], "resourceTemplates": []}
    if params.get("name") == "ask":
        if "requestState" in params:
            return {"content": [{"type": "text", "text": str(params["requestState"] == STATE)}]}
        asked = {"method": "elicitation/create", "params": {"message": "Your name?", "requestedSchema": FORM}}
        return {"resultType": "input_required", "inputRequests": {"name": asked}, "requestState": STATE}
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


def listen(number: Any, params: dict[str, Any]) -> None:
    """Say at once that each of the resources changed."""
    about = {"io.modelcontextprotocol/subscriptionId": number}
    for uri in params["notifications"].get("resourceSubscriptions", ()):
        say(method="notifications/resources/updated", params={"uri": uri, "_meta": about})


def say(**message: Any) -> None:
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)


if __name__ == "__main__":
    for line in sys.stdin:
        message = json.loads(line)
        method, params = message.get("method"), message.get("params", {})
        if method == "subscriptions/listen":
            listen(message["id"], params)
        elif "id" in message and method:
            say(id=message["id"], result={"resultType": "complete"} | result(method, params))
