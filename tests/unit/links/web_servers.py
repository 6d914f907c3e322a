"""Servers over HTTP that misbehave as a test wants, on a port of their own."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from tests.unit.links.hearing import Hearing, a_megabyte

from mcpward.links.http import HttpLink
from mcpward.links.link import Listener, Lost, Oversized, RemoteError
from mcpward.links.pool import Pool

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
OWN = {"Authorization": "Bearer secret-of-ours", "X-Key": "key-of-ours"}


@asynccontextmanager
async def served(handler: Handler, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A server whose every request this handler answers; the address of it."""
    runner = web.ServerRunner(web.Server(handler), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls)
    await site.start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{runner.addresses[0][1]}/mcp"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def raw(answer: bytes) -> AsyncIterator[str]:
    """A server that answers every connection with these bytes, and closes it; the address of it."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp"


@asynccontextmanager
async def linked(
    url: str,
    listener: Listener | None = None,
    headers: Mapping[str, str] = OWN,
    largest: Callable[[], int] = a_megabyte,
    pool: Pool | None = None,
) -> AsyncIterator[HttpLink]:
    """A link to the server there."""
    pool = pool or Pool()
    link = HttpLink(pool, url, headers, largest, listener or Hearing())
    try:
        yield link
    finally:
        await link.close()
        await pool.close()


def result(message: Mapping[str, Any], **what: Any) -> web.Response:
    """The answer to this request, as one document."""
    return web.json_response({"jsonrpc": "2.0", "id": message["id"], "result": what})


async def echo(request: web.BaseRequest) -> web.StreamResponse:
    """Answer each request with its params, and take the rest."""
    body = await request.read()
    message = json.loads(body) if body else {}
    return result(message, **message["params"]) if "id" in message else web.Response(status=202)


async def stream(request: web.BaseRequest, **headers: str) -> web.StreamResponse:
    """Begin a stream of events."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", **headers})
    await response.prepare(request)
    return response


def event(message: Any, id_: str | None = None, kind: str | None = None) -> bytes:
    """A message as an event."""
    first = "" if id_ is None else f"id: {id_}\n"
    second = "" if kind is None else f"event: {kind}\n"
    return f"{first}{second}data: {json.dumps(message)}\n\n".encode()


async def outcome(link: HttpLink, method: str = "x", **params: Any) -> Any:
    """What a request comes to: its result, or what was raised."""
    try:
        async with asyncio.timeout(5):
            return await link.request(method, params)
    except (Lost, Oversized, RemoteError) as error:
        return error


async def reason(link: HttpLink) -> str:
    """Why a request was lost."""
    lost = await outcome(link)
    assert isinstance(lost, Lost), lost
    return lost.reason
