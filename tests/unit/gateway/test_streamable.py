"""Streamable HTTP: what comes in, what goes out, and which of it belongs together."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from tests.door import ADMIN, ADMIN_TOKEN, BASIC, MODERN, USER, listening, meta

from mcpward.gateway import mcp_http
from mcpward.gateway.behind import Change, Introduction
from mcpward.gateway.calls import Message
from mcpward.gateway.client import Client
from mcpward.gateway.pipeline import Target, Visit
from mcpward.links.link import RemoteError
from mcpward.model import Caller

ACCEPT = "application/json, text/event-stream"
HELLO = {
    "jsonrpc": "2.0", "id": 0, "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25", "capabilities": {"elicitation": {}},
        "clientInfo": {"name": "t", "version": "1"},
    },
}  # fmt: skip
READY = {"jsonrpc": "2.0", "method": "notifications/initialized"}


class Asker:
    """A server behind the door whose one tool asks its caller, or waits for ever where there is nobody to ask."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.ended = asyncio.Event()
        self.hear: list[Callable[[Change], None]] = []

    def closed_to(self, caller: Caller) -> str | None:
        return None

    async def introduce(self, caller: Caller) -> Introduction:
        return Introduction({"tools": {"listChanged": True}})

    async def find(self, method: str, name: str, caller: Caller) -> Target | None:
        return Target(name, "upstream:asker") if name in ("ask", "wait") else None

    async def listed(self, method: str, caller: Caller) -> Sequence[Message]:
        return []

    async def run(self, visit: Visit, method: str, params: Message, client: Client) -> Message:
        self.begun.set()
        try:
            if params["name"] == "wait":
                await asyncio.Event().wait()
            said = await client.ask("elicitation/create", {"message": "Who?", "requestedSchema": {"type": "object"}})
        except RemoteError as error:
            said = {"error": error.message}
        finally:
            self.ended.set()
        return {"content": [{"type": "text", "text": json.dumps(said)}]}

    def schema(self, tool: str) -> Mapping[str, Any] | None:
        return None

    def watch(self, changed: Callable[[Change], None]) -> None:
        self.hear.append(changed)


@asynccontextmanager
async def served(behind: Asker) -> AsyncIterator[httpx2.AsyncClient]:
    headers = {"authorization": f"Bearer {ADMIN}", "accept": ACCEPT}
    async with (
        listening(behind=behind) as base,
        httpx2.AsyncClient(base_url=base, headers=headers, timeout=20) as client,
    ):
        yield client


@asynccontextmanager
async def session(behind: Asker) -> AsyncIterator[httpx2.AsyncClient]:
    async with served(behind) as client:
        client.headers["mcp-session-id"] = (await client.post("/mcp", json=HELLO)).headers["mcp-session-id"]
        await client.post("/mcp", json=READY)
        yield client


def calling(tool: str, number: int = 1) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": {"name": tool, "arguments": {}}}


def modern(tool: str) -> dict[str, Any]:
    """A call of the newest revision, as options for a POST."""
    message = calling(tool)
    message["params"]["_meta"] = meta()
    return {
        "json": message, "headers": {"mcp-protocol-version": MODERN, "mcp-method": "tools/call", "mcp-name": tool}
    }  # fmt: skip


async def events(response: httpx2.Response) -> AsyncIterator[dict[str, Any]]:
    async for line in response.aiter_lines():
        if line.startswith("data:"):
            yield json.loads(line[5:])


async def test_a_question_goes_down_the_stream_of_its_call_and_its_answer_comes_back() -> None:
    async with session(Asker()) as client, client.stream("POST", "/mcp", json=calling("ask")) as response:
        arriving = events(response)
        question = await anext(arriving)
        assert (question["method"], question["params"]["message"]) == ("elicitation/create", "Who?")
        answer = {"jsonrpc": "2.0", "id": question["id"], "result": {"action": "accept", "content": {"name": "Ada"}}}
        assert (await client.post("/mcp", json=answer)).status_code == 202
        said = json.loads((await anext(arriving))["result"]["content"][0]["text"])
        assert said["content"] == {"name": "Ada"}


async def test_a_question_that_the_client_refuses_is_an_error_to_who_asked() -> None:
    async with session(Asker()) as client, client.stream("POST", "/mcp", json=calling("ask")) as response:
        arriving = events(response)
        number = (await anext(arriving))["id"]
        await client.post("/mcp", json={"jsonrpc": "2.0", "id": number, "error": {"code": -1, "message": "no"}})
        assert json.loads((await anext(arriving))["result"]["content"][0]["text"]) == {"error": "no"}


async def test_an_answer_that_nobody_waits_for_means_nothing() -> None:
    async with session(Asker()) as client:
        answer = await client.post("/mcp", json={"jsonrpc": "2.0", "id": 7, "result": {}})
        assert (answer.status_code, answer.content) == (202, b"")


async def test_a_call_that_its_client_takes_back_ends() -> None:
    asker = Asker()
    async with session(asker) as client:
        waiting = asyncio.create_task(client.post("/mcp", json=calling("wait", 5)))
        await asker.begun.wait()
        cancelled = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 5}}
        await client.post("/mcp", json=cancelled)
        assert (await waiting).json()["error"] == {"code": -32800, "message": "Request cancelled"}
        assert asker.ended.is_set()


async def test_a_number_that_is_in_use_in_a_session_is_refused_and_its_first_request_can_still_be_taken_back() -> None:
    asker = Asker()
    async with session(asker) as client:
        waiting = asyncio.create_task(client.post("/mcp", json=calling("wait", 5)))
        await asker.begun.wait()
        for method in ("tools/call", "ping"):
            second = await client.post("/mcp", json={**calling("wait", 5), "method": method})
            assert (second.json()["id"], second.json()["error"]["code"]) == (5, -32600)
        assert not asker.ended.is_set()
        cancelled = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 5}}
        await client.post("/mcp", json=cancelled)
        assert (await waiting).json()["error"]["code"] == -32800
        assert "result" in (await client.post("/mcp", json={"jsonrpc": "2.0", "id": 5, "method": "ping"})).json()


async def test_a_call_without_a_session_ends_when_its_client_hangs_up() -> None:
    asker = Asker()
    async with served(asker) as client:
        waiting = asyncio.create_task(client.post("/mcp", **modern("wait")))
        await asker.begun.wait()
        waiting.cancel()
        async with asyncio.timeout(10):
            await asker.ended.wait()


async def test_nobody_is_asked_without_a_session() -> None:
    async with served(Asker()) as client:
        said = (await client.post("/mcp", **modern("ask"))).json()["result"]["content"][0]["text"]
        assert "cannot be asked" in said


async def test_what_changed_comes_down_the_standing_stream_of_a_session() -> None:
    asker = Asker()
    async with session(asker) as client, client.stream("GET", "/mcp") as response:
        assert response.headers["content-type"] == "text/event-stream"
        for hear in asker.hear:
            hear(Change("tools/list"))
        assert (await anext(events(response)))["method"] == "notifications/tools/list_changed"
        assert (await client.get("/mcp")).status_code == 409


async def test_a_session_that_was_ended_is_not_there_and_its_stream_is_over() -> None:
    async with session(Asker()) as client, client.stream("GET", "/mcp") as response:
        assert (await client.delete("/mcp")).status_code == 200
        assert [event async for event in events(response)] == []
        assert (await client.post("/mcp", json=calling("ask"))).status_code == 404


@pytest.mark.parametrize("token", [USER, BASIC, ADMIN_TOKEN])
async def test_a_session_is_nobody_elses_for_any_method(token: str) -> None:
    async with session(Asker()) as client:
        other = {"authorization": f"Bearer {token}"}
        answers = [
            await client.post("/mcp", json=READY, headers=other),
            await client.get("/mcp", headers=other),
            await client.delete("/mcp", headers=other),
        ]
        assert [answer.status_code for answer in answers] == [404, 404, 404]


async def test_a_message_for_a_session_needs_one() -> None:
    async with served(Asker()) as client:
        answers = [
            await client.post("/mcp", json=READY), await client.get("/mcp"), await client.delete("/mcp")
        ]  # fmt: skip
        assert [answer.status_code for answer in answers] == [400, 400, 400]


@pytest.mark.parametrize("method", ["GET", "DELETE"])
async def test_the_newest_revision_has_no_sessions_to_open_or_end(method: str) -> None:
    async with served(Asker()) as client:
        answer = await client.request(method, "/mcp", headers={"mcp-protocol-version": MODERN})
        assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize(("headers", "status"), [({"accept": "text/html"}, 406), ({"content-type": "text/plain"}, 415)])
async def test_what_a_client_takes_and_sends_has_to_be_what_mcp_says(headers: dict[str, str], status: int) -> None:
    async with served(Asker()) as client:
        assert (await client.post("/mcp", json=HELLO, headers=headers)).status_code == status


@pytest.mark.parametrize(
    "body",
    [
        b"[]", b"1", b'"x"', b"{}", b'{"jsonrpc": "1.0", "id": 1, "method": "ping"}', b'{"jsonrpc": "2.0", "id": 1}',
        b'{"jsonrpc": "2.0", "id": null, "method": "ping"}', b'{"jsonrpc": "2.0", "id": true, "method": "ping"}',
        b'{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": []}', b'[{"jsonrpc": "2.0", "method": "ping"}]',
    ],
)  # fmt: skip
@pytest.mark.parametrize("version", ["2025-11-25", MODERN])
async def test_what_is_no_message_is_told_so(body: bytes, version: str) -> None:
    async with served(Asker()) as client:
        headers = {"content-type": "application/json", "mcp-protocol-version": version}
        answer = await client.post("/mcp", content=body, headers=headers)
        assert (answer.status_code, answer.json()["error"]["code"], answer.json()["id"]) == (400, -32600, None)


async def test_a_revision_that_nobody_knows_is_answered_with_those_that_are() -> None:
    async with served(Asker()) as client:
        options = modern("ask")
        options["headers"]["mcp-protocol-version"] = "2030-01-01"
        options["json"]["params"]["_meta"]["io.modelcontextprotocol/protocolVersion"] = "2030-01-01"
        answer = await client.post("/mcp", **options)
        assert answer.status_code == 400
        assert MODERN in answer.json()["error"]["data"]["supported"]


async def test_a_handshake_that_fails_opens_no_session() -> None:
    async with served(Asker()) as client:
        wrong = {**HELLO, "params": {}}
        answer = await client.post("/mcp", json=wrong)
        assert answer.json()["error"]["code"] == -32602
        assert "mcp-session-id" not in answer.headers


async def test_a_caller_whose_sessions_are_all_in_use_opens_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mcp_http, "MAX_SESSIONS", 1)
    async with session(Asker()) as client, client.stream("GET", "/mcp"):
        del client.headers["mcp-session-id"]
        answer = await client.post("/mcp", json=HELLO)
        assert (answer.status_code, answer.json()["error"]) == (429, "rate_limited")
