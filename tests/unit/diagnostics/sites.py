"""Sites that answer as a test says, path by path, remember what they were asked, and how they look from outside."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from tests.unit.diagnostics.fleets import entry
from tests.unit.links.web_servers import served

from mcpward.diagnostics.contact.probing import look
from mcpward.diagnostics.contact.web import Web
from mcpward.links.pool import Pool
from mcpward.server_fields import Transport

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
GREETING = {"protocolVersion": "2025-11-25", "capabilities": {"tools": {}}, "serverInfo": {"name": "x", "version": "1"}}


class Site:
    """What answers a method at a path; everything else is not found. `asked` are the requests, in order."""

    def __init__(self, answers: Mapping[str, Answer] | None = None) -> None:
        self.answers: dict[str, Answer] = dict(answers or {})
        self.asked: list[web.BaseRequest] = []

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        self.asked.append(request)
        answer = self.answers.get(f"{request.method} {request.path}")
        return web.Response(status=404, text="Not Found") if answer is None else await answer(request)

    def heard(self, header: str) -> list[str | None]:
        """What every request said in a header."""
        return [request.headers.get(header) for request in self.asked]


async def speak(request: web.BaseRequest) -> web.StreamResponse:
    """Answer as a server over streamable HTTP does."""
    message = json.loads(await request.read())
    if "id" not in message:
        return web.Response(status=202)
    result = {"tools": [{"name": "x", "inputSchema": {}}]} if message["method"] == "tools/list" else GREETING
    return web.json_response({"jsonrpc": "2.0", "id": message["id"], "result": result})


async def stream(request: web.BaseRequest, session: int = 0) -> web.StreamResponse:
    """Begin a stream as a server over HTTP with SSE does."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    await response.write(b"event: endpoint\ndata: /messages?session=%d\n\n" % session)
    return response


def older() -> dict[str, Answer]:
    """A server over HTTP with SSE that answers on its streams, until the site is closed."""
    sessions: list[asyncio.Queue[bytes]] = []

    async def talk(request: web.BaseRequest) -> web.StreamResponse:
        answers: asyncio.Queue[bytes] = asyncio.Queue()
        sessions.append(answers)
        response = await stream(request, len(sessions) - 1)
        while True:
            await response.write(b"data: " + await answers.get() + b"\n\n")

    async def take(request: web.BaseRequest) -> web.StreamResponse:
        answer = await speak(request)
        if isinstance(answer, web.Response) and isinstance(answer.body, bytes):
            sessions[int(request.query["session"])].put_nowait(answer.body)
        return web.Response(status=202)

    return {"GET /sse": talk, "POST /messages": take}


def says(status: int, text: str = "", kind: str = "text/plain", **headers: str) -> Answer:
    """Answer always the same; `_` stands for `-` in the names of headers."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, body=text.encode(), content_type=kind, headers=named)

    return answer


def tells(table: Any, status: int = 200) -> Answer:
    """Answer with JSON."""
    return says(status, json.dumps(table), "application/json")


def keyed(answer: Answer, header: str = "Authorization", value: str = "Bearer the-right-one") -> Answer:
    """Answer only who has the credential."""

    async def guarded(request: web.BaseRequest) -> web.StreamResponse:
        if request.headers.get(header) == value:
            return await answer(request)
        return web.Response(status=401, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})

    return guarded


@asynccontextmanager
async def site(answers: Mapping[str, Answer]) -> AsyncIterator[tuple[str, Site]]:
    """A site with these answers; its address is that of /mcp."""
    made = Site(answers)
    async with served(made) as url:
        yield url, made


async def looked(
    url: str,
    transport: Transport = "http",
    headers: Mapping[str, str] | None = None,
    environment: Mapping[str, str] | None = None,
    pool: Pool | None = None,
    within: float = 20.0,
) -> Web:
    """How an address looks to an entry."""
    pool = pool or Pool()
    try:
        seen = await look(
            entry("wiki", url=url, transport=transport, headers=headers or {}), pool, environment or {}, within
        )
        assert seen is not None
        return seen
    finally:
        await pool.close()
