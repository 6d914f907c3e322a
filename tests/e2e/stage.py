"""A stage for servers to stand behind the door: they speak MCP over HTTP by hand, and remember every byte they hear.

Each part is one server, at `/NAME/mcp` (streamable HTTP, in the revision it is written for) and `/NAME/sse` (the older
transport). What a part answers is given by the test: `tools["echo"] = function`.
"""

import asyncio
import itertools
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

MODERN = "2026-07-28"
HANDSHAKE = "2025-11-25"
SCHEMA = {"type": "object"}
LISTED = {
    "tools/list": "tools",
    "prompts/list": "prompts",
    "resources/list": "resources",
    "resources/templates/list": "resourceTemplates",
}


@dataclass(frozen=True)
class Heard:
    """One request as it came in."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def everything(self) -> str:
        """All of it, to be searched for what must not be there."""
        return json.dumps([self.method, self.path, self.query, self.headers, self.body.decode("utf-8", "replace")])

    @property
    def names(self) -> set[str]:
        return {name.lower() for name, _ in self.headers}

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def message(self) -> dict[str, Any]:
        return dict(json.loads(self.body)) if self.body else {}


@dataclass
class Asked:
    """A request of the gateway on its way to an answer, and the means to speak meanwhile."""

    params: dict[str, Any]
    send: Callable[[dict[str, Any]], Awaitable[None]]
    pending: dict[int, asyncio.Future[dict[str, Any]]]
    numbers: Iterator[int]
    id: Any = None

    @property
    def arguments(self) -> dict[str, Any]:
        return dict(self.params.get("arguments") or {})

    async def say(self, method: str, **params: Any) -> None:
        await self.send({"jsonrpc": "2.0", "method": method, "params": params})

    async def progress(self, progress: float, **more: Any) -> None:
        token = (self.params.get("_meta") or {}).get("progressToken")
        await self.say("notifications/progress", progressToken=token, progress=progress, **more)

    async def ask(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self.numbers)
        self.pending[number] = asyncio.get_running_loop().create_future()
        await self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return await self.pending[number]


class Failed(Exception):
    """A JSON-RPC error to answer with."""

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        self.error = {"code": code, "message": message} | ({} if data is None else {"data": data})


Tool = Callable[[Asked], Awaitable[dict[str, Any]]]
Raw = Callable[[web.Request], Awaitable[web.StreamResponse | None]]


@dataclass
class Part:
    """One server. `raw` may answer a request before MCP is spoken; `answers` are by method, `tools` by name."""

    name: str
    revision: str = HANDSHAKE
    instructions: str | None = None
    heard: list[Heard] = field(default_factory=list)
    listed: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {kind: [] for kind in LISTED.values()})
    tools: dict[str, Tool] = field(default_factory=dict)
    answers: dict[str, Tool] = field(default_factory=dict)
    raw: Raw | None = None
    listeners: list[Callable[[dict[str, Any]], Awaitable[None]]] = field(default_factory=list)
    sessions: int = 0
    pending: dict[int, asyncio.Future[dict[str, Any]]] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def tool(self, name: str, run: Tool | None = None, **more: Any) -> None:
        """Offer a tool, or another one in its place."""
        self.listed["tools"] = [one for one in self.listed["tools"] if one["name"] != name]
        self.listed["tools"].append({"name": name, "description": "Does it.", "inputSchema": SCHEMA} | more)
        self.tools[name] = run or self.tools.get(name) or echo

    @property
    def capabilities(self) -> dict[str, Any]:
        kinds: dict[str, Any] = {kind: {"listChanged": True} for kind in ("tools", "prompts", "resources")}
        kinds["resources"]["subscribe"] = True
        return kinds | {"logging": {}, "completions": {}}

    def calls(self) -> list[Heard]:
        return [one for one in self.heard if one.body and one.message.get("method") == "tools/call"]

    async def answer(self, message: dict[str, Any], send: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
        """Answer one message of the gateway, where it takes an answer."""
        if "method" not in message:
            if (waiting := self.pending.pop(message["id"], None)) and not waiting.done():
                waiting.set_result(message.get("result") or {"error": message["error"]})
            return
        if "id" not in message:
            return
        try:
            outcome = {"result": await self._result(message, send)}
        except Failed as failed:
            outcome = {"error": failed.error}
        await send({"jsonrpc": "2.0", "id": message["id"], **outcome})

    async def _result(self, message: dict[str, Any], send: Any) -> dict[str, Any]:
        method, params = message["method"], message.get("params") or {}
        asked = Asked(params, send, self.pending, self.numbers, message["id"])
        told = {"capabilities": self.capabilities} | ({"instructions": self.instructions} if self.instructions else {})
        if method in self.answers:
            return await self.answers[method](asked)
        if method == "initialize" and self.revision != MODERN:
            return {"protocolVersion": self.revision, "serverInfo": {"name": self.name, "version": "1"}, **told}
        if method == "server/discover" and self.revision == MODERN:
            return {"supportedVersions": [MODERN], **told}
        if method in LISTED:
            return {LISTED[method]: self.listed[LISTED[method]]}
        if method == "tools/call" and params.get("name") in self.tools:
            return await self.tools[params["name"]](asked)
        if method in ("ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe"):
            return {}
        if method == "subscriptions/listen":
            self.listeners.append(send)
            await asyncio.get_running_loop().create_future()
        raise Failed(-32601, "There is no such method.")


async def echo(asked: Asked) -> dict[str, Any]:
    """Say the arguments again."""
    return text(json.dumps(asked.arguments))


def text(said: str, **more: Any) -> dict[str, Any]:
    return {"content": [{"type": "text", "text": said}], "isError": False} | more


class Stage:
    """All parts, on one port, in a thread of its own."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.parts: dict[str, Part] = {}
        self.url = ""
        self._streams: dict[str, Any] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def part(self, name: str, **more: Any) -> Part:
        self.parts[name] = Part(name, **more)
        return self.parts[name]

    def entry(self, part: Part, path: str = "mcp", **more: Any) -> dict[str, Any]:
        return {"url": f"{self.url}/{part.name}/{path}", **more}

    async def do(self, work: Awaitable[Any]) -> Any:
        """Run something on the stage's own loop."""

        async def run() -> Any:
            return await work

        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(run(), self.loop))

    async def handle(self, request: web.Request) -> web.StreamResponse:
        part = self.parts.get(request.match_info["part"])
        if part is None:
            return web.Response(status=404)
        body = await request.read()
        part.heard.append(
            Heard(request.method, request.path, request.query_string, tuple(request.headers.items()), body)
        )
        if part.raw is not None and (given := await part.raw(request)) is not None:
            return given
        way = request.match_info["way"]
        if request.method == "GET" and way == "sse":
            return await self._older(part, request)
        if way == "messages":
            await self._later(part, json.loads(body), self._streams[request.query["session"]])
            return web.Response(status=202)
        if request.method == "GET" and part.revision != MODERN:
            return await self._standing(part, request)
        if request.method != "POST":
            return web.Response(status=405 if request.method == "GET" else 200)
        return await self._streamable(part, request, json.loads(body))

    async def _streamable(self, part: Part, request: web.Request, message: dict[str, Any]) -> web.StreamResponse:
        if "id" not in message or "method" not in message:
            await part.answer(message, _nowhere)
            return web.Response(status=202)
        response, send = _stream()
        if message["method"] == "initialize":
            part.sessions += 1
            response.headers["Mcp-Session-Id"] = f"behind-{part.sessions}"
        await response.prepare(request)
        await part.answer(message, send)
        await response.write_eof()
        return response

    async def _standing(self, part: Part, request: web.Request) -> web.StreamResponse:
        response, send = _stream()
        await response.prepare(request)
        part.listeners.append(send)
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            part.listeners.remove(send)
        return response

    async def _older(self, part: Part, request: web.Request) -> web.StreamResponse:
        response, send = _stream()
        await response.prepare(request)
        number = str(len(self._streams))
        self._streams[number] = send
        await response.write(f"event: endpoint\ndata: /{part.name}/messages?session={number}\n\n".encode())
        part.listeners.append(send)
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            part.listeners.remove(send)
        return response

    async def _later(self, part: Part, message: dict[str, Any], send: Any) -> None:
        task = asyncio.create_task(part.answer(message, send))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _stream() -> tuple[web.StreamResponse, Callable[[dict[str, Any]], Awaitable[None]]]:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Set-Cookie": "kept=no"})

    async def send(message: dict[str, Any]) -> None:
        await response.write(f"event: message\ndata: {json.dumps(message)}\n\n".encode())

    return response, send


async def _nowhere(message: dict[str, Any]) -> None:
    """There is no stream to answer on."""


@contextmanager
def raised() -> Iterator[Stage]:
    """Raise a stage, and take it down at the end."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    stage = Stage(loop)

    async def up() -> web.AppRunner:
        app = web.Application(client_max_size=64 << 20)
        app.router.add_route("*", "/{part}/{way:[^/]*}", stage.handle)
        runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        stage.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        return runner

    runner = asyncio.run_coroutine_threadsafe(up(), loop).result(10)
    try:
        yield stage
    finally:
        for task in [*stage._tasks]:
            loop.call_soon_threadsafe(task.cancel)
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
