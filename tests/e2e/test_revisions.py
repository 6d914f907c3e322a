"""Clients of every revision before servers of every revision: what a call may say and ask meanwhile, how it fails, how
it is given up, and how either side hears of what changes.
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.fronted import Answer, Caller, Gateway, Older, Session, gateway
from tests.e2e.stage import raised
from tests.e2e.stage_eras import ELICIT, Era
from tests.e2e.wire import HANDSHAKE_REVISIONS, MODERN
from tests.server import ADMIN

REVISIONS = (*HANDSHAKE_REVISIONS, MODERN)
SCRIPT = Path(__file__).with_name("stage_eras.py")
OLDER = f"sse-{HANDSHAKE_REVISIONS[0]}"
SERVERS = [*(f"{way}-{revision}" for way in ("http", "stdio") for revision in REVISIONS), OLDER]
HEARD_WITHIN = 10.0

CLIENTS = (*REVISIONS, "older")
BY_CLIENT = pytest.mark.parametrize("revision", CLIENTS)
BY_SERVER = pytest.mark.parametrize("server", SERVERS)
ABLE = {"elicitation": {}}


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    with raised() as stage:
        servers: dict[str, Any] = {}
        for revision in REVISIONS:
            servers[f"http-{revision}"] = stage.entry(Era(stage.part(f"http-{revision}", revision=revision)).part)
            servers[f"stdio-{revision}"] = {"command": sys.executable, "args": [str(SCRIPT), revision]}
        older = Era(stage.part(OLDER, revision=HANDSHAKE_REVISIONS[0])).part
        servers[OLDER] = stage.entry(older, "sse")
        # What such a server asks belongs to its one caller only where it has but one.
        policy = "".join(f"[servers.{name}]\nshared = false\n" for name in SERVERS if not name.startswith("http"))
        with gateway(tmp_path_factory.mktemp("eras"), servers, policy) as it:
            yield it


async def answer(method: str, params: dict[str, Any]) -> dict[str, Any]:
    """The person at the client."""
    assert method == ELICIT
    assert params["message"] == "Who is there?"
    return {"action": "accept", "content": {"name": "Ada"}}


@asynccontextmanager
async def client(door: Gateway, revision: str) -> AsyncIterator[Caller]:
    """A client of a revision, which can be asked; `older` comes over the older transport."""
    if revision == MODERN:
        async with door.caller(capabilities=ABLE) as modern:
            yield modern
    elif revision == "older":
        async with door.older(capabilities=ABLE, question=answer) as older:
            await older.begin()
            yield older
    else:
        async with door.connected(ADMIN, {}) as connected:
            session = Session(connected, capabilities=ABLE, question=answer)
            await session.begin(revision)
            yield session
            await connected.delete(session.path, headers=session.headers)


@BY_CLIENT
@BY_SERVER
async def test_every_client_calls_every_server(door: Gateway, revision: str, server: str) -> None:
    async with client(door, revision) as it:
        counted = await it.call(f"{server}__count", meta={"progressToken": "mine"})
        assert counted.result["structuredContent"] == {"count": 2}
        told = [one["params"] for one in counted.said if one["method"] == "notifications/progress"]
        assert [(one["progressToken"], one["progress"]) for one in told] == [("mine", 1), ("mine", 2)]
        failed = await it.call(f"{server}__fail")
        assert failed.error == {"code": -32050, "message": "Nothing works today.", "data": {"day": "Monday"}}
        assert (await it.call(f"{server}__fail", softly=True)).result["isError"]


@BY_CLIENT
@BY_SERVER
async def test_what_a_server_asks_reaches_the_person_and_the_answer_goes_back(
    door: Gateway, revision: str, server: str
) -> None:
    async with client(door, revision) as it:
        asked = await it.call(f"{server}__ask")
        if revision == MODERN:
            assert asked.result["resultType"] == "input_required"
            [(key, question)] = asked.result["inputRequests"].items()
            given = {key: await answer(question["method"], question["params"])}
            again = {"inputResponses": given, "requestState": asked.result["requestState"]}
            asked = await it.request("tools/call", name=f"{server}__ask", arguments={}, **again)
        assert asked.text == "accept Ada"


@BY_CLIENT
@BY_SERVER
async def test_a_call_that_the_client_gives_up_ends_at_the_server(door: Gateway, revision: str, server: str) -> None:
    mark = f"{revision} at {server}"
    async with client(door, revision) as it:
        calling, number = await begun(it, f"{server}__hang", mark)
        if revision != MODERN:
            await it.tell({"method": "notifications/cancelled", "params": {"requestId": number}})  # type: ignore[attr-defined]
        else:
            calling.cancel()
        # With a handshake, over HTTP a stream that breaks off means nothing: the server has to be told.
        how = "cut" if server.startswith("stdio") or server.endswith(MODERN) else "told"
        async with asyncio.timeout(HEARD_WITHIN):
            while mark not in json.loads((await it.call(f"{server}__gone")).text)[how]:
                await asyncio.sleep(0.02)
        calling.cancel()
        await asyncio.gather(calling, return_exceptions=True)


async def begun(it: Caller, tool: str, mark: str) -> tuple[asyncio.Task[Any], int]:
    """Make a call, and return it with its number once the server has begun to work on it."""
    began = asyncio.Event()
    take = it.take

    async def noting(message: dict[str, Any], answer: Answer) -> None:
        if message.get("method") == "notifications/progress":
            began.set()
        await take(message, answer)

    it.take = noting  # type: ignore[method-assign]
    number = next(it.numbers) + 1
    calling = asyncio.create_task(it.call(tool, meta={"progressToken": "mine"}, mark=mark))
    async with asyncio.timeout(HEARD_WITHIN):
        await began.wait()
    return calling, number


@BY_CLIENT
@BY_SERVER
async def test_a_client_hears_that_a_server_has_other_tools(door: Gateway, revision: str, server: str) -> None:
    async with client(door, revision) as it, news(it) as told:
        assert int((await it.call(f"{server}__change")).text) >= 1
        async with asyncio.timeout(HEARD_WITHIN):
            while await told.get() != "notifications/tools/list_changed":
                pass


@BY_CLIENT
@BY_SERVER
async def test_a_client_hears_that_a_resource_changed_for_as_long_as_it_wants(
    door: Gateway, revision: str, server: str
) -> None:
    uri = f"era://{server}"
    async with client(door, revision) as it, news(it, uri) as told:
        if revision != MODERN:
            for _ in range(2):  # of which the second changes nothing
                assert "error" not in (await it.request("resources/subscribe", uri=uri)).message
        assert await watched(it, server) == [uri]
        await it.call(f"{server}__publish")
        async with asyncio.timeout(HEARD_WITHIN):
            while await told.get() != "notifications/resources/updated":
                pass
    async with client(door, MODERN) as other:
        async with asyncio.timeout(HEARD_WITHIN):
            while await watched(other, server):
                await asyncio.sleep(0.02)


async def watched(it: Caller, server: str) -> list[str]:
    """What the server knows that somebody wants news of."""
    return list(json.loads((await it.call(f"{server}__watched")).text))


@asynccontextmanager
async def news(it: Caller, *uris: str) -> AsyncIterator[asyncio.Queue[str]]:
    """The methods of what a client is told that belongs to no call, of these resources too."""
    told: asyncio.Queue[str] = asyncio.Queue()
    open_now = asyncio.Event()

    async def listen() -> None:
        if isinstance(it, Session):
            response = it.client.stream("GET", it.path, headers=it.headers | {"Accept": "text/event-stream"})
        else:
            wanted = {"toolsListChanged": True, "resourceSubscriptions": uris}
            message, headers = it.written("subscriptions/listen", {"notifications": wanted})
            response = it.client.stream("POST", it.path, json=message, headers=headers)
        async with response as stream:
            assert stream.status_code == 200
            if isinstance(it, Session):
                open_now.set()
            async for line in stream.aiter_lines():
                if line.startswith("data:") and line[5:].strip():
                    method = json.loads(line[5:])["method"]
                    if method == "notifications/subscriptions/acknowledged":
                        open_now.set()
                    told.put_nowait(method)

    take = it.take

    async def noting(message: dict[str, Any], answer: Answer) -> None:
        if "method" in message:
            told.put_nowait(message["method"])
        await take(message, answer)

    it.take = noting  # type: ignore[method-assign]
    if isinstance(it, Older):
        yield told
        return
    listening = asyncio.create_task(listen())
    opened = asyncio.create_task(open_now.wait())
    await asyncio.wait([listening, opened], timeout=HEARD_WITHIN, return_when=asyncio.FIRST_COMPLETED)
    assert open_now.is_set(), listening
    try:
        yield told
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
