"""Servers over HTTP that fail in every way: their own tools say so in time, the others go on, and they come back."""

import asyncio
import gzip
import json
import socket
import time
from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from aiohttp import web
from tests.e2e.fronted import Caller, Gateway, gateway
from tests.e2e.stage import HANDSHAKE, MODERN, Stage, raised
from tests.e2e.test_upstream_changes import until

AMPLE, SHORT = 20.0, 1.0
"""Seconds that a call may take: more than any takes that is answered, and fewer for those that are not."""
SILENT = ("hangs", "drips")
POLICY = f'[servers."*"]\ntimeout = {AMPLE}\nlargest_reply = "1MiB"\n'
POLICY += "".join(f"[servers.{name}-silent]\ntimeout = {SHORT}\n" for name in ("handshake", "modern"))
Fault = Callable[[web.Request, int], Awaitable[web.StreamResponse | None]]


def answer(number: int, said: str = "late") -> bytes:
    result = {"content": [{"type": "text", "text": said}]}
    return json.dumps({"jsonrpc": "2.0", "id": number, "result": result}).encode()


def status(code: int, **headers: str) -> Fault:
    async def fault(request: web.Request, number: int) -> web.StreamResponse:
        return web.Response(
            status=code, text="<html>words of a stranger</html>", content_type="text/html", headers=headers
        )

    return fault


async def loops(request: web.Request, number: int) -> web.StreamResponse:
    return web.Response(status=307, headers={"Location": str(request.url)})


async def hangs(request: web.Request, number: int) -> web.StreamResponse:
    await asyncio.sleep(3600)
    return web.Response()


async def drips(request: web.Request, number: int) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    await response.prepare(request)
    for at in range(len(answer(number))):
        await response.write(answer(number)[at : at + 1])
        await asyncio.sleep(0.2)
    return response


async def breaks(request: web.Request, number: int) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"jsonrpc"')
    assert request.transport
    request.transport.abort()
    return response


async def huge(request: web.Request, number: int) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    await response.prepare(request)
    for _ in range(400):
        await response.write(b"[" * (1 << 18))
    return response


@cache
def _bomb() -> bytes:
    """256 MiB in a quarter of one."""
    return gzip.compress(b'{"a":"' + b"x" * (256 << 20) + b'"}', 6)


async def bomb(request: web.Request, number: int) -> web.StreamResponse:
    packed = _bomb()
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    return web.Response(body=packed, headers=headers)


async def huge_event(request: web.Request, number: int) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    await response.write(b"data: ")
    for _ in range(400):
        await response.write(b"x" * (1 << 18))
    return response


async def empty(request: web.Request, number: int) -> web.StreamResponse:
    return web.Response(status=200)


async def garbage(request: web.Request, number: int) -> web.StreamResponse:
    return web.Response(body=b"\x00\xff{", content_type="application/json")


async def accepted(request: web.Request, number: int) -> web.StreamResponse:
    return web.Response(status=202)


async def wrong_id(request: web.Request, number: int) -> web.StreamResponse:
    return web.Response(body=answer(number + 7, "of somebody else"), content_type="application/json")


async def twice(request: web.Request, number: int) -> web.StreamResponse:
    events = b"".join(b"data: " + answer(number, said) + b"\n\n" for said in ("first", "second"))
    return web.Response(body=events, content_type="text/event-stream")


FAULTS: dict[str, tuple[Fault, str]] = {
    "401": (status(401), "refuses our credential (401)"),
    "403": (status(403), "refuses our credential (403)"),
    "500": (status(500), "HTTP status 500"),
    "404": (status(404), "The server"),
    "redirect to nowhere": (status(302, Location="file:///etc/passwd"), "redirects"),
    "redirect loop": (loops, "redirects again and again"),
    "hangs": (hangs, "did not answer in time"),
    "drips": (drips, "did not answer in time"),
    "breaks off": (breaks, "The connection to the server broke"),
    "huge body": (huge, "larger than 1048576 bytes"),
    "gzip bomb": (bomb, "larger than 1048576 bytes"),
    "huge event": (huge_event, "larger than 1048576 bytes"),
    "empty": (empty, "The server"),
    "garbage": (garbage, "cannot be read"),
    "accepted": (accepted, "did not answer"),
    "wrong id": (wrong_id, "did not answer the request"),
    "twice": (twice, "first"),
}


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    _bomb()
    with raised() as it:
        for name in ("handshake", "handshake-silent", "steady", "shy"):
            it.part(name, revision=HANDSHAKE).tool("echo")
        for name in ("modern", "modern-silent"):
            it.part(name, revision=MODERN).tool("echo")
        yield it


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """A port that is ours, and where nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield int(held.getsockname()[1])


@pytest.fixture(scope="module")
def door(stage: Stage, port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    servers = {name: stage.entry(part) for name, part in stage.parts.items()}
    servers["refused"] = {"url": f"http://127.0.0.1:{port}/mcp"}
    servers["tls"] = {"url": stage.url.replace("http:", "https:") + "/steady/mcp"}
    with gateway(tmp_path_factory.mktemp("faults-http"), servers, POLICY) as it:
        yield it


async def works(caller: Caller, server: str) -> bool:
    return (await caller.call(f"{server}__echo", a="b")).text == '{"a": "b"}'


def most_memory(door: Gateway) -> int:
    """The most memory that the gateway has had so far, in KiB."""
    status = Path(f"/proc/{door.server.process.pid}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


@pytest.mark.parametrize("kind", ["handshake", "modern"])
@pytest.mark.parametrize("fault", FAULTS)
async def test_what_goes_wrong_is_said_in_time(stage: Stage, door: Gateway, fault: str, kind: str) -> None:
    fails, says = FAULTS[fault]
    server = f"{kind}-silent" if fault in SILENT else kind

    async def raw(request: web.Request) -> web.StreamResponse | None:
        body = await request.read()
        if b'"tools/call"' not in body:
            return None
        return await fails(request, json.loads(body)["id"])

    async with door.caller() as caller:
        assert await until(lambda: works(caller, server))
        before = most_memory(door)
        stage.parts[server].raw = raw
        try:
            began = time.monotonic()
            call = asyncio.create_task(caller.call(f"{server}__echo", a="b"))
            while not call.done():
                assert await works(caller, "steady")
                await asyncio.wait({call}, timeout=0.2)
            assert time.monotonic() - began < AMPLE
            assert says in call.result().text
            assert "stranger" not in call.result().everything
            assert most_memory(door) < before + (64 << 10)
        finally:
            stage.parts[server].raw = None
        assert await until(lambda: works(caller, server))
        assert await door.state(server) == {"status": "up", "transport": "http"}


async def test_a_server_that_forgot_the_session_is_greeted_again(stage: Stage, door: Gateway) -> None:
    part, forgotten = stage.parts["handshake"], set[str]()

    async def raw(request: web.Request) -> web.StreamResponse | None:
        return web.Response(status=404) if request.headers.get("Mcp-Session-Id") in forgotten else None

    async with door.caller() as caller:
        assert await until(lambda: works(caller, "handshake"))
        forgotten.update(f"behind-{number}" for number in range(part.sessions + 1))
        part.raw = raw
        assert await works(caller, "handshake")
        part.raw = None


@pytest.mark.parametrize(
    ("server", "says"), [("refused", "does not take connections"), ("tls", "No TLS connection to the server")]
)
async def test_what_cannot_be_reached_says_why(door: Gateway, server: str, says: str) -> None:
    async with door.caller() as caller:
        assert says in (await caller.call(f"{server}__echo")).text
        assert await works(caller, "steady")
        state = await door.state(server)
        assert says in state["problem"]
        assert state["status"] in ("down", "half_open")


async def test_a_server_that_is_down_is_tried_again_and_found(stage: Stage, door: Gateway) -> None:
    part = stage.parts["shy"]
    part.raw = lambda request: status(503)(request, 0)
    async with door.caller() as caller:
        for _ in range(4):
            assert "shy" in (await caller.call("shy__echo", a="b")).text
        assert (await door.state("shy"))["status"] in ("down", "half_open")
        asked = len(part.heard)
        assert "will be tried again in a moment" in (await caller.call("shy__echo", a="b")).text
        assert len(part.heard) <= asked + 2
        part.raw = None
        assert await until(lambda: works(caller, "shy"))
        assert (await door.state("shy"))["status"] == "up"
