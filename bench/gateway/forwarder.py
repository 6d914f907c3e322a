"""The practical limit: a forwarder that reads the JSON both ways and does nothing else, with one pooled client.

usage: python forwarder.py httpx2|aiohttp PORT TARGET
"""

import contextlib
import sys
from collections.abc import AsyncIterator, Awaitable, Callable

import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PASSED_ON = ("accept", "mcp-session-id", "mcp-protocol-version", "mcp-method", "mcp-name")
SESSION = "mcp-session-id"
DATA = b"data:"

Answer = tuple[int, str | None, str, bytes]
"""Status, session, content type and body."""
Post = Callable[[bytes, dict[str, str]], Awaitable[Answer]]


@contextlib.asynccontextmanager
async def httpx2(target: str) -> AsyncIterator[Post]:
    """One AsyncClient with its pool."""
    from httpx2 import AsyncClient

    async with AsyncClient(trust_env=False) as client:

        async def post(body: bytes, headers: dict[str, str]) -> Answer:
            answer = await client.post(target, content=body, headers=headers)
            got = answer.headers
            return answer.status_code, got.get(SESSION), got.get("content-type", ""), answer.content

        yield post


@contextlib.asynccontextmanager
async def aiohttp(target: str) -> AsyncIterator[Post]:
    """One ClientSession with its pool."""
    from aiohttp import ClientSession

    async with ClientSession() as client:

        async def post(body: bytes, headers: dict[str, str]) -> Answer:
            async with client.post(target, data=body, headers=headers) as answer:
                got = answer.headers
                return answer.status, got.get(SESSION), got.get("content-type", ""), await answer.read()

        yield post


def app(client: contextlib.AbstractAsyncContextManager[Post]) -> Starlette:
    """The forwarder, at /mcp."""
    posting: list[Post] = []

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with client as post:
            posting.append(post)
            yield

    async def forward(request: Request) -> Response:
        message = orjson.loads(await request.body())
        headers = {name: value for name in PASSED_ON if (value := request.headers.get(name))}
        headers["content-type"] = "application/json"
        status, session, kind, body = await posting[0](orjson.dumps(message), headers)
        if kind.startswith("text/event-stream"):
            body = next(line[len(DATA) :] for line in reversed(body.splitlines()) if line.startswith(DATA))
        told = {SESSION: session} if session else {}
        return Response(orjson.dumps(orjson.loads(body)) if body else b"", status, told, "application/json")

    return Starlette(routes=[Route("/mcp", forward, methods=["POST"])], lifespan=lifespan)


if __name__ == "__main__":
    name, port, target = sys.argv[1:4]
    client = {"httpx2": httpx2, "aiohttp": aiohttp}[name](target)
    uvicorn.run(app(client), port=int(port), log_level="warning", access_log=False)
