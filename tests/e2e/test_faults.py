"""Servers over stdio that fail in every way: their own tools say so in time, the others go on, and they come back."""

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.fronted import Answer, Caller, Gateway, gateway
from tests.e2e.test_upstream_changes import until

SCRIPT = Path(__file__).with_name("stage_stdio.py")
AMPLE, SHORT = 20.0, 1.0
"""Seconds that a call may take: more than any takes that is answered, and fewer for those that are not."""
SILENT = ("hang", "wrong_id", "stopped", "mute")
POLICY = f'[servers."*"]\ntimeout = {AMPLE}\nlargest_reply = "1MiB"\n'
POLICY += "".join(f"[servers.{name}]\ntimeout = {SHORT}\n" for name in SILENT)
POLICY += "startup = 8\n"  # of the last, which is given up that soon, whatever was tried when its file goes
BAD = (
    "hang",
    "end",
    "flood",
    "garbage",
    "huge",
    "endless",
    "wrong_id",
    "twice",
    "deep",
    "unasked",
    "strange",
    "stopped",
)
FLAVOURS = ("mute", "crash")


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder = tmp_path_factory.mktemp("faults")
    for name in FLAVOURS:
        (folder / name).touch()
    servers: dict[str, Any] = {name: entry() for name in (*BAD, "steady")}
    servers |= {name: entry(name, str(folder / name)) for name in FLAVOURS}
    with gateway(folder, servers, POLICY) as it:
        yield it


def entry(*arguments: str) -> dict[str, Any]:
    return {"command": sys.executable, "args": [str(SCRIPT), *arguments]}


async def works(caller: Caller, server: str, *, bare: bool = False) -> bool:
    return (await caller.call("work" if bare else f"{server}__work", mark="ours")).text == "reply ours"


async def fails(door: Gateway, server: str, tool: str, **arguments: Any) -> Answer:
    """What comes of a call that goes wrong; meanwhile another server goes on, and afterwards this one works."""
    async with door.caller() as caller:
        assert await until(lambda: works(caller, server))
        began = time.monotonic()
        call = asyncio.create_task(caller.call(f"{server}__{tool}", **arguments))
        while not call.done():
            assert await works(caller, "steady")
            await asyncio.wait({call}, timeout=0.1)
        assert time.monotonic() - began < AMPLE
        assert call.result().status == 200
        assert await until(lambda: works(caller, server))
        assert (await door.state(server))["status"] == "up"
        return call.result()


@pytest.mark.parametrize(
    ("tool", "arguments", "says"),
    [
        ("end", {}, "broke off during the call. The server's process ended with exit code 3."),
        ("hang", {}, "did not answer in time"),
        ("flood", {"count": 5000}, "done flood"),
        ("garbage", {}, "done garbage"),
        ("huge", {"bytes": 900_000}, "x" * 900_000),
        ("huge", {"bytes": 1 << 20}, "larger than 1048576 bytes"),
        ("huge", {"bytes": 8 << 20}, "larger than 1048576 bytes"),
        ("endless", {"bytes": 96 << 20}, "broke off during the call. The server sent a line without an end."),
        ("wrong_id", {}, "did not answer in time"),
        ("twice", {}, "done twice"),
        ("unasked", {}, "done unasked"),
    ],
)
async def test_what_goes_wrong_is_said_in_time(door: Gateway, tool: str, arguments: dict[str, Any], says: str) -> None:
    assert says in (await fails(door, tool, tool, **arguments)).text


@pytest.mark.parametrize("depth", [100, 400, 1000, 100_000])
async def test_a_reply_that_is_nested_without_end_is_no_bug(door: Gateway, depth: int) -> None:
    assert "internal" not in (await fails(door, "deep", "deep", depth=depth)).everything


@pytest.mark.parametrize(
    "line",
    [
        '{"jsonrpc":"2.0","id":ID,"result":[]}',
        '{"jsonrpc":"2.0","id":ID,"result":null}',
        '{"jsonrpc":"2.0","id":ID,"result":"text"}',
        '{"jsonrpc":"2.0","id":ID,"error":"text"}',
        '{"jsonrpc":"2.0","id":ID,"error":{"code":"x","message":5}}',
        '{"jsonrpc":"2.0","id":ID,"error":{"code":-32001,"message":"m","data":{"a":[1,null]}}}',
        '{"jsonrpc":"2.0","id":ID,"error":{"code":12345678901234567890123,"message":"m"}}',
        '{"jsonrpc":"2.0","id":ID,"result":{}}',
        '{"jsonrpc":"2.0","id":ID,"result":{"content":5}}',
        '{"jsonrpc":"2.0","id":ID,"result":{"content":[7,null,{"type":9}],"isError":"yes"}}',
        '{"jsonrpc":"2.0","id":ID,"result":{"content":[],"structuredContent":[1e999,12345678901234567890123]}}',
        '{"jsonrpc":"2.0","id":ID,"result":{"content":[],"_meta":"none","resultType":7}}',
        '{"jsonrpc":"2.0","id":ID,"result":{"resultType":"input_required","inputRequests":[1]}}',
        '{"jsonrpc":"2.0","id":ID,"result":{"resultType":"input_required","inputRequests":{"a":{}}}}',
        '{"jsonrpc":"2.0","id":ID,"result":{"content":[{"type":"text","text":"\\ud800"}]}}',
        '[{"jsonrpc":"2.0","id":ID,"result":{"content":[]}}]',
        '{"jsonrpc":"2.0","id":"ID","result":{"content":[]}}',
    ],
)
async def test_an_answer_of_another_shape_is_no_bug(door: Gateway, line: str) -> None:
    async with door.session() as session, door.caller() as caller:
        answers = [await one.call("strange__strange", line=line) for one in (session, caller)]
        assert all(answer.status == 200 and answer.message for answer in answers)
        assert await works(caller, "strange")


async def test_a_process_that_stands_still_is_begun_anew(door: Gateway) -> None:
    async with door.caller() as caller:
        pid = int(json.loads((await caller.call("stopped__variables")).text)["pid"])
        os.kill(pid, signal.SIGSTOP)
        says = [(await caller.call("stopped__work", mark="ours")).text for _ in range(2)]
        assert all("did not answer in time" in said for said in says)
        assert await works(caller, "steady")
        assert await until(lambda: works(caller, "stopped"), 30)
        assert int(json.loads((await caller.call("stopped__variables")).text)["pid"]) != pid


async def test_a_server_that_never_answers_is_waited_for_no_longer_than_a_call_may_take(door: Gateway) -> None:
    async with door.caller() as caller:
        began = time.monotonic()
        says = (await caller.call("mute__work", mark="ours")).text
        assert "not up yet" in says
        assert time.monotonic() - began < AMPLE
        assert await works(caller, "steady")
        assert "mute__work" not in await caller.tools()
        (door.folder / "mute").unlink()
        # Its process is waited for, and then begun anew.
        assert await until(lambda: works(caller, "mute"), 40)


async def test_a_server_that_crashes_again_and_again_is_left_alone_for_longer_and_longer(door: Gateway) -> None:
    async with door.caller() as caller:
        seen: set[str] = set()

        async def is_left_alone() -> bool:
            answer = (await caller.call("crash__work", mark="ours")).text
            assert "crash" in answer
            state = await door.state("crash")
            assert "exit code 4" in state.get("problem", "exit code 4")
            seen.add(state["status"])
            return "it will be tried again in a moment" in answer

        assert await until(is_left_alone)
        assert await until(lambda: _half_open(door))
        for _ in range(20):
            await is_left_alone()
            await asyncio.sleep(0.1)
        assert "down" in seen
        assert door.server.log.count("upstream.up") < 40
        assert await works(caller, "steady")
        (door.folder / "crash").unlink()
        assert await until(lambda: works(caller, "crash"), 20)
        assert await door.state("crash") == {"status": "up", "transport": "stdio"}


async def _half_open(door: Gateway) -> bool:
    return bool((await door.state("crash"))["status"] == "half_open")


async def test_who_says_again_and_again_that_something_changed_is_passed_on_now_and_then(door: Gateway) -> None:
    heard: list[bytes] = []

    async def listen(session: Caller, opened: asyncio.Event) -> None:
        headers = {**vars(session)["headers"], "Accept": "text/event-stream"}
        async with session.client.stream("GET", session.path, headers=headers) as stream:
            opened.set()
            heard.clear()
            async for line in stream.aiter_lines():
                heard.extend([line.encode()] if "list_changed" in line else [])

    async with door.session(path="/servers/flood/mcp") as session:
        assert await until(lambda: works(session, "flood", bare=True))
        opened = asyncio.Event()
        listening = asyncio.create_task(listen(session, opened))
        await opened.wait()
        for _ in range(3):
            assert (await session.call("changes", count=3000)).text == "done changes"
        assert await until(lambda: _any(heard))
        assert len(heard) < 20
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def _any(found: list[bytes]) -> bool:
    return bool(found)
