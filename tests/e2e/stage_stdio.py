"""A server over stdio that is written by hand, and misbehaves when asked to. usage: stage_stdio.py [FLAVOUR] [FILE]

With a FILE a flavour holds as long as that file is there. `mute` answers nothing, `crash` ends when its tools are
asked for, `stubborn` does not leave when it is told to.
"""

import asyncio
import itertools
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

FLAVOUR, FILE = (*sys.argv[1:], "", "")[:2]
TOOLS = (
    "work", "variables", "hang", "end", "flood", "garbage", "huge", "endless", "wrong_id", "twice", "deep", "unasked",
    "changes", "strange",
)  # fmt: skip
numbers = itertools.count(1)


def write(raw: bytes) -> None:
    os.write(1, raw) if len(raw) < 4096 else sys.stdout.buffer.write(raw)
    sys.stdout.buffer.flush()


def send(**message: Any) -> None:
    write(json.dumps({"jsonrpc": "2.0", **message}).encode() + b"\n")


def text(said: str) -> dict[str, Any]:
    return {"content": [{"type": "text", "text": said}], "isError": False}


async def work(id_: Any, params: dict[str, Any]) -> None:
    """Take a while, and say something of one's own: `mark` tells whose call it is."""
    given = params["arguments"]
    token = (params.get("_meta") or {}).get("progressToken")
    await asyncio.sleep(given.get("seconds", 0))
    told = {"progressToken": token, "progress": 1, "message": f"progress {given['mark']}"}
    send(method="notifications/progress", params=told)
    if given.get("fail"):
        send(id=id_, error={"code": -32001, "message": f"error {given['mark']}"})
    else:
        send(id=id_, result=text(f"reply {given['mark']}"))


async def call(id_: Any, params: dict[str, Any]) -> None:
    name, given = params["name"], params.get("arguments") or {}
    answer = {"id": id_, "result": text(f"done {name}")}
    match name:
        case "work":
            await work(id_, params)
            return
        case "variables":
            answer["result"] = text(json.dumps(dict(os.environ) | {"pid": str(os.getpid())}))
        case "hang":
            await asyncio.sleep(given.get("seconds", 3600))
        case "end":
            os._exit(3)
        case "flood":
            for number in range(given.get("count", 20_000)):
                send(method="notifications/message", params={"level": "info", "data": f"flood {number}"})
                send(method="notifications/progress", params={"progressToken": id_, "progress": number})
        case "changes":
            for _ in range(given["count"]):
                send(method="notifications/tools/list_changed")
        case "garbage":
            write(b"no json\n\x00\xff\xfe{\n[[[[\n[]\nnull\n3\n" + b'{"jsonrpc": "2.0", "id": "x"}\n' + b"\n" * 100)
            write(b'{"jsonrpc":"2.0","id":{},"result":{}}\n{"jsonrpc":"2.0","method":7}\n')
        case "huge":
            answer["result"] = text("x" * given["bytes"])
        case "endless":
            for _ in range(given["bytes"] >> 20):
                write(b"x" * (1 << 20))
        case "wrong_id":
            for wrong in (999_999, str(id_ + 7), None, -1, [id_], id_ + 0.5):
                send(id=wrong, result=text("of somebody else"))
            return
        case "twice":
            send(**answer)
            answer["result"] = text("the second")
        case "deep":
            deep = "[" * given["depth"] + "]" * given["depth"]
            write(b'{"jsonrpc":"2.0","id":%d,"result":{"content":[],"structuredContent":{"a":%s}}}\n'
                  % (id_, deep.encode()))  # fmt: skip
            return
        case "unasked":
            for number in range(400):
                send(id=f"q{number}", method="sampling/createMessage", params={"messages": [], "maxTokens": 1})
        case "strange":
            write(given["line"].replace("ID", str(id_)).encode() + b"\n")
            return
    send(**answer)


async def answer(message: dict[str, Any]) -> None:
    method, id_, params = message.get("method"), message.get("id"), message.get("params") or {}
    bad = FLAVOUR if not FILE or Path(FILE).exists() else ""
    if bad == "mute" or method is None or id_ is None:
        return
    if method == "initialize":
        able = {"tools": {"listChanged": True}}
        told = {"protocolVersion": "2025-11-25", "capabilities": able, "serverInfo": {"name": "s", "version": "1"}}
        send(id=id_, result=told)
    elif method == "tools/list":
        if bad == "crash":
            os._exit(4)
        listed = [{"name": name, "description": "Does it.", "inputSchema": {"type": "object"}} for name in TOOLS]
        send(id=id_, result={"tools": listed})
    elif method == "tools/call":
        await call(id_, params)
    elif method == "ping":
        send(id=id_, result={})
    else:
        send(id=id_, error={"code": -32601, "message": "There is no such method."})


async def main() -> None:
    if FLAVOUR == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    reader = asyncio.StreamReader(limit=1 << 26)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    tasks: set[asyncio.Task[None]] = set()
    while line := await reader.readline():
        task = asyncio.create_task(answer(json.loads(line)))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    while FLAVOUR == "stubborn":
        time.sleep(1)
    os._exit(0)


asyncio.run(main())
