"""However it ends, for a caller or for the gateway as a whole, nothing of it is left."""

import asyncio
import itertools
import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tests.e2e.fronted import Caller, Gateway, Session, children, gateway
from tests.e2e.stage import MODERN, Asked, Stage, raised, text
from tests.e2e.test_upstream_changes import until

SCRIPT = str(Path(__file__).with_name("stage_stdio.py"))
STDIO = {"command": sys.executable, "args": [SCRIPT]}
ENDS_WITHIN = 15.0
"""Seconds on a machine that is busy; the calls in progress would take twice as long."""
ROUNDS = 500
MOST_GROWTH = 32 << 10
"""KiB for all rounds: one buffer of a stream each would be more."""
numbers = itertools.count(1)


def ours() -> set[int]:
    """The processes of our stdio servers, of this test module and all others."""
    found = set()
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and SCRIPT in (folder / "cmdline").read_text():
                found.add(int(folder.name))
        except OSError:
            continue
    return found


async def begin(asked: Asked) -> dict[str, Any]:
    """Say that it has begun, and take long."""
    await asked.progress(1, message="begun")
    await asyncio.sleep(30)
    return text("late")


@pytest.fixture
def stage() -> Iterator[Stage]:
    with raised() as it:
        for name, revision in (("http", "2025-11-25"), ("modern", MODERN)):
            it.part(name, revision=revision).tool("begin", begin)
        yield it


def servers(stage: Stage) -> dict[str, Any]:
    stubborn, mute = ({**STDIO, "args": [SCRIPT, flavour]} for flavour in ("stubborn", "mute"))
    http = {name: stage.entry(part) for name, part in stage.parts.items()}
    return {"steady": STDIO, "stubborn": stubborn, "mute": mute, "own": STDIO} | http


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
async def test_the_gateway_ends_with_all_that_it_began(stage: Stage, tmp_path: Path, how: signal.Signals) -> None:
    chosen = servers(stage)
    if how == signal.SIGKILL:  # whoever does not leave when nobody speaks to it any more, stays
        del chosen["stubborn"]
    with gateway(tmp_path, chosen, "[servers.own]\nshared = false\n") as door:
        async with AsyncExitStack() as stack:
            calls: list[asyncio.Task[Any]] = []
            for number in range(50):
                come = (door.session, door.older, door.caller)[number % 3]
                caller = await stack.enter_async_context(come())
                server = [*chosen][number % len(chosen)]
                tool = "begin" if server in ("http", "modern") else "hang"
                calls.append(asyncio.create_task(caller.call(f"{server}__{tool}", seconds=30)))
                if come == door.session:
                    calls.append(asyncio.create_task(listens(caller)))
            assert await until(lambda: _begun(stage, door, len(chosen) - 2))
            started = children(door.server)
            began = time.monotonic()
            await asyncio.to_thread(door.server.stop, how, ENDS_WITHIN)
            assert time.monotonic() - began < ENDS_WITHIN
            assert await until(lambda: _gone(started), ENDS_WITHIN)
            for call in calls:
                call.cancel()
            await asyncio.gather(*calls, return_exceptions=True)


async def listens(session: Any) -> None:
    """Keep the stream of a session open."""
    headers = session.headers | {"Accept": "text/event-stream"}
    async with session.client.stream("GET", "/mcp", headers=headers) as stream:
        async for _ in stream.aiter_raw():
            pass


async def _begun(stage: Stage, door: Gateway, processes: int) -> bool:
    return len(children(door.server)) >= processes and all(part.calls() for part in stage.parts.values())


async def _gone(pids: set[int]) -> bool:
    return not (pids & ours())


async def _lists(caller: Caller, server: str) -> bool:
    return any(name.startswith(f"{server}__") for name in await caller.tools())


class Dropping:
    """Clients that begin a call and hang up in its midst, each on a connection of its own."""

    def __init__(self, door: Gateway) -> None:
        self.token = door.mint(scopes=["upstream:*"]).text
        self.host, self.port = door.url.removeprefix("http://").split(":")

    async def modern(self, server: str) -> None:
        caller = Caller(None)  # type: ignore[arg-type] # it only writes
        message, headers = caller.written("tools/call", self.params(server))
        await self.drop(*await self.post("/mcp", message, headers), b"begun")

    async def handshake(self, server: str) -> None:
        session = Session(None)  # type: ignore[arg-type]
        hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "d", "version": "1"}}
        reader, writer = await self.post("/mcp", *session.written("initialize", hello))
        head = await reader.readuntil(b"\r\n\r\n")
        id_ = next(line.split()[1] for line in head.split(b"\r\n") if line.lower().startswith(b"mcp-session-id"))
        headers = session.headers | {"Mcp-Session-Id": id_.decode(), "MCP-Protocol-Version": "2025-11-25"}
        writer.transport.abort()
        message, _ = session.written("tools/call", self.params(server))
        await self.drop(*await self.post("/mcp", message, headers), b"begun")

    async def older(self, server: str) -> None:
        reader, writer = await self.connected()
        writer.write(self.head("GET", "/sse", {"Accept": "text/event-stream"}, b""))
        path = (await reader.readuntil(b"session_id=")).rsplit(b"data: ", 1)[1] + await reader.readline()
        session = Session(None)  # type: ignore[arg-type]
        hello = {"protocolVersion": "2024-11-05", "capabilities": {}, "clientInfo": {"name": "d", "version": "1"}}
        for method, params in (("initialize", hello), ("tools/call", self.params(server))):
            _, posting = await self.post(path.decode().strip(), session.written(method, params)[0], {})
            if method == "initialize":
                await reader.readuntil(b'"result"')
                posting.transport.abort()
        await self.drop(reader, writer, b"begun")
        posting.transport.abort()

    def params(self, server: str) -> dict[str, Any]:
        return {"name": f"{server}__begin", "arguments": {}, "_meta": {"progressToken": f"p{next(numbers)}"}}

    async def connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(self.host, int(self.port))

    def head(self, method: str, path: str, headers: dict[str, str], body: bytes) -> bytes:
        told = {"Host": f"{self.host}:{self.port}", "Authorization": f"Bearer {self.token}"} | headers
        told |= {"Content-Length": str(len(body)), "Content-Type": "application/json"} if body else {}
        lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        return f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode() + body

    async def post(
        self, path: str, message: dict[str, Any], headers: dict[str, str]
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await self.connected()
        writer.write(self.head("POST", path, headers, json.dumps(message).encode()))
        return reader, writer

    async def drop(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, sign: bytes) -> None:
        """Hang up without a word once the sign came; what comes instead of it is told."""
        heard = b""
        async with asyncio.timeout(30):
            while sign not in heard:
                came = await reader.read(1 << 16)
                heard += came
                assert came, heard
                assert b"did not answer in time" not in heard, heard
        writer.transport.abort()


def held(door: Gateway) -> tuple[int, int]:
    """How many descriptors the gateway has, and how many KiB of memory."""
    process = Path(f"/proc/{door.server.process.pid}")
    memory = next(line for line in (process / "status").read_text().splitlines() if line.startswith("VmRSS"))
    return len([*(process / "fd").iterdir()]), int(memory.split()[1])


async def test_who_hangs_up_in_the_midst_of_a_call_leaves_nothing_behind(stage: Stage, tmp_path: Path) -> None:
    chosen = servers(stage)
    del chosen["mute"]  # which is begun anew while this runs
    with gateway(tmp_path, chosen, '[servers."*"]\ntimeout = 3') as door:
        dropping = [Dropping(door) for _ in range(8)]  # one caller alone may have 64 calls under way

        async def rounds(count: int) -> None:
            ways = [(way, server) for way in ("modern", "handshake", "older") for server in ("http", "modern")]
            drops = itertools.cycle((one, *way) for one in dropping for way in ways)
            for _ in range(0, count, 10):
                chosen = itertools.islice(drops, 10)
                await asyncio.gather(*(getattr(one, way)(server) for one, way, server in chosen))

        async def quiet() -> bool:
            # The last calls of the clients with sessions run as long as they may.
            return (await door.state("http"))["status"] == "up" and held(door)[0] <= descriptors + 5

        async with door.caller() as caller:
            for server in chosen:
                assert await until(lambda server=server: _lists(caller, server))
        descriptors, processes = held(door)[0], children(door.server)
        await rounds(100)
        assert await until(quiet, 15)
        memory = held(door)[1]
        await rounds(ROUNDS)
        assert await until(quiet, 15)
        assert held(door)[1] < memory + MOST_GROWTH
        assert children(door.server) == processes
        async with door.caller() as caller:
            assert (await caller.call("steady__work", mark="ours")).text == "reply ours"
        assert httpx2.get(f"{door.url}/health?ready", trust_env=False).status_code == 200
