"""Sessions of the handshake revisions: an answer is a document, unless something has to be said before it."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from tests.door import ADMIN, listening

from mcpward.gateway import answer as room
from mcpward.gateway.behind import Change, Introduction
from mcpward.gateway.calls import Message
from mcpward.gateway.client import Client
from mcpward.gateway.pipeline import Target, Visit
from mcpward.model import Caller

REVISION = "2025-11-25"
ACCEPT = "application/json, text/event-stream"


class Talker:
    """A server behind the door with one tool, which says `words` and then answers, once it is let go on."""

    def __init__(self, *words: str, waits: bool = False) -> None:
        self.words = words
        self.begun = asyncio.Event()
        self.go_on = asyncio.Event()
        if not waits:
            self.go_on.set()

    def closed_to(self, caller: Caller) -> str | None:
        return None

    async def introduce(self, caller: Caller) -> Introduction:
        return Introduction({"tools": {}, "logging": {}})

    async def find(self, method: str, name: str, caller: Caller) -> Target | None:
        return Target(name, "upstream:talker")

    async def listed(self, method: str, caller: Caller) -> Sequence[Message]:
        return []

    async def run(self, visit: Visit, method: str, params: Message, client: Client) -> Message:
        for word in self.words:
            await client.say("notifications/message", {"level": "info", "data": word})
        self.begun.set()
        await self.go_on.wait()
        return {"content": [{"type": "text", "text": "done"}]}

    def schema(self, tool: str) -> Mapping[str, Any] | None:
        return None

    def watch(self, changed: Callable[[Change], None]) -> None:
        return


class Session:
    """A client that has shaken hands."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self.client = client

    async def call(self, number: int = 1, **headers: str) -> httpx2.Response:
        params = {"name": "talk", "arguments": {}}
        message = {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}
        return await self.client.post("/mcp", json=message, headers=headers)


@asynccontextmanager
async def session(behind: Talker) -> AsyncIterator[Session]:
    headers = {"authorization": f"Bearer {ADMIN}", "accept": ACCEPT}
    async with (
        listening(behind=behind) as base,
        httpx2.AsyncClient(base_url=base, headers=headers, timeout=20) as client,
    ):
        info = {"protocolVersion": REVISION, "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}
        hello = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": info}
        client.headers["mcp-session-id"] = (await client.post("/mcp", json=hello)).headers["mcp-session-id"]
        client.headers["mcp-protocol-version"] = REVISION
        await client.post("/mcp", json={"jsonrpc": "2.0", "method": "notifications/initialized"})
        yield Session(client)


def said(answer: httpx2.Response) -> list[Any]:
    """The messages of an answer that is a stream."""
    return [json.loads(line[5:]) for line in answer.text.splitlines() if line.startswith("data:")]


async def test_an_answer_before_which_nothing_is_said_is_a_document() -> None:
    async with session(Talker()) as it:
        answer = await it.call()
        assert answer.headers["content-type"] == "application/json"
        assert answer.json()["result"]["content"][0]["text"] == "done"


async def test_what_is_said_before_the_answer_comes_before_it_down_a_stream() -> None:
    async with session(Talker("one", "two")) as it:
        answer = await it.call()
        assert answer.headers["content-type"] == "text/event-stream"
        assert [one.get("params", {}).get("data") for one in said(answer)] == ["one", "two", None]
        assert said(answer)[-1]["result"]["content"][0]["text"] == "done"


async def test_a_call_that_is_silent_for_long_gets_a_stream_that_is_kept_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "SILENCE", 0.05)
    talker = Talker(waits=True)
    async with session(talker) as it:
        calling = asyncio.create_task(it.call())
        await talker.begun.wait()
        await asyncio.sleep(0.2)
        talker.go_on.set()
        answer = await calling
        assert answer.text.count(": ping") >= 2
        assert said(answer)[-1]["result"]["content"][0]["text"] == "done"


async def test_calls_of_one_session_are_answered_each_under_its_number() -> None:
    async with session(Talker("word")) as it:
        answers = await asyncio.gather(*(it.call(number) for number in range(1, 30)))
        assert [said(answer)[-1]["id"] for answer in answers] == [*range(1, 30)]


async def test_a_session_that_is_ended_leaves_no_call_waiting() -> None:
    talker = Talker(waits=True)
    async with session(talker) as it:
        calling = asyncio.create_task(it.call())
        await talker.begun.wait()
        await it.client.delete("/mcp")
        answer = await calling
        assert answer.json()["error"]["message"] == "Request cancelled"


@pytest.mark.parametrize(
    ("headers", "status"),
    [({"accept": "text/html"}, 406), ({"mcp-session-id": ""}, 404), ({"content-type": "x/y"}, 415)],
)
async def test_a_request_that_does_not_fit_the_transport_is_refused(headers: dict[str, str], status: int) -> None:
    async with session(Talker()) as it:
        assert (await it.call(**headers)).status_code in (status, 400)


async def test_a_message_that_is_no_request_is_taken_without_an_answer() -> None:
    async with session(Talker()) as it:
        answer = await it.client.post("/mcp", json={"jsonrpc": "2.0", "method": "notifications/cancelled"})
        assert (answer.status_code, answer.content) == (202, b"")
