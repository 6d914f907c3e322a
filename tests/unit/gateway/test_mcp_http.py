"""MCP over HTTP in front of the SDK's server: sessions, the older transport, and callers who hang up."""

import asyncio
import gc
import json
from pathlib import Path
from typing import Any

import httpx2
import pytest
from mcp import Client
from mcp.client.sse import sse_client
from mcp.client.streamable_http import streamable_http_client
from tests.door import ADMIN_TOKEN, BASE, BASIC, USER, Opened, listening, meta, opened, serving
from tests.shelf import Item, Shelf, text, tool

from mcpward.gateway import mcp_http as room
from mcpward.gateway.arrival import Message
from mcpward.gateway.pipeline import Target
from mcpward.model import Caller

PROMPT = {"prompt": "My password is secret123"}
NAME = "validate_and_secure_prompt"


class Slow:
    """A server behind the door with one tool, which waits until it is let go on."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.go_on = asyncio.Event()
        self.runs = 0
        self.behind = Shelf([tool("wait", "upstream:slow", self._wait)])

    async def _wait(self, method: str, params: dict[str, Any], client: Any) -> dict[str, Any]:
        self.runs += 1
        self.begun.set()
        await self.go_on.wait()
        return text("done")


def old_style(token: str, session: str | None = None) -> dict[str, str]:
    """Headers of a client of a handshake revision."""
    headers = {"authorization": f"Bearer {token}", "accept": "application/json, text/event-stream"}
    return headers | ({"mcp-session-id": session, "mcp-protocol-version": "2025-06-18"} if session else {})


INITIALIZE = {
    "jsonrpc": "2.0", "id": 0, "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}},
}  # fmt: skip


PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}


def calling(name: str, arguments: dict[str, Any], number: int = 1) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": {"name": name, "arguments": arguments}}


async def session_of(door: Opened, token: str) -> str:
    """Shake hands and return the session's id."""
    answer = await door.post("/mcp", None, INITIALIZE, headers=old_style(token))
    assert answer.status_code == 200, answer.text
    session: str = answer.headers["mcp-session-id"]
    ready = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    assert (await door.post("/mcp", None, ready, headers=old_style(token, session))).status_code == 202
    return session


async def test_a_session_runs_each_call_as_who_sent_it(door: Opened) -> None:
    session = await session_of(door, USER)
    answer = await door.post("/mcp", None, calling(NAME, PROMPT), headers=old_style(USER, session))
    assert answer.json()["result"]["structuredContent"]["secured_prompt"] == "My password is [PASSWORD_MASKED]"
    assert [(event["entrance"], event["outcome"]) for event in await door.events()] == [("mcp", "ok")]


async def test_a_session_is_nobody_elses(door: Opened) -> None:
    session = await session_of(door, USER)
    for token in (BASIC, ADMIN_TOKEN):
        answer = await door.post("/mcp", None, calling(NAME, PROMPT), headers=old_style(token, session))
        assert answer.status_code == 404
    stranger = await door.post("/mcp", None, calling(NAME, PROMPT), headers=old_style("wrong", session))
    assert stranger.status_code == 401


async def test_a_missing_scope_is_403_in_a_session_too(door: Opened) -> None:
    session = await session_of(door, BASIC)
    answer = await door.post("/mcp", None, calling("get_security_stats", {}), headers=old_style(BASIC, session))
    assert answer.status_code == 403
    assert answer.headers["www-authenticate"] == 'Bearer error="insufficient_scope", scope="security:stats"'


async def test_many_calls_in_one_session_at_once_leave_one_event_each(door: Opened) -> None:
    session = await session_of(door, USER)
    headers = old_style(USER, session)
    answers = await asyncio.gather(
        *(door.post("/mcp", None, calling(NAME, {"prompt": f"text {n}"}, n), headers=headers) for n in range(20))
    )
    shown = {answer.json()["id"]: answer.json()["result"]["structuredContent"]["secured_prompt"] for answer in answers}
    assert shown == {number: f"text {number}" for number in range(20)}
    events = await door.events()
    assert [event["outcome"] for event in events] == ["ok"] * 20
    assert len({event["call_id"] for event in events}) == 20


async def test_a_call_in_an_unknown_session_is_not_served_and_on_record(door: Opened) -> None:
    answer = await door.post("/mcp", None, calling(NAME, PROMPT), headers=old_style(USER, "0" * 32))
    assert answer.status_code == 404
    assert [event["outcome"] for event in await door.events()] == ["not_served"]


def asgi(token: str, body: dict[str, Any]) -> dict[str, Any]:
    headers = old_style(token) | {"content-type": "application/json", "host": "127.0.0.1:8001"}
    headers |= {"mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": body["params"]["name"]}
    return {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http",
        "path": "/mcp", "raw_path": b"/mcp", "query_string": b"", "server": ("127.0.0.1", 8001),
        "client": ("127.0.0.1", 1), "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }  # fmt: skip


async def test_a_client_that_hangs_up_in_a_call_leaves_one_event() -> None:
    slow = Slow()
    async with opened(behind=slow.behind) as door:
        token = (await door.post("/auth/token", ADMIN_TOKEN, {"scopes": ["upstream:slow"]})).json()["data"]["token"]
        body = calling("wait", {})
        body["params"]["_meta"] = meta()
        messages: list[Message] = [{"type": "http.request", "body": json.dumps(body).encode()}]

        async def receive() -> Message:
            if messages:
                return messages.pop()
            await slow.begun.wait()
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            return

        task = asyncio.create_task(door.app(asgi(token, body), receive, send))
        await slow.begun.wait()
        task.cancel()
        await asyncio.wait([task])
        slow.go_on.set()
        events = await door.events(tool="wait")
        for _ in range(200):
            if events:
                break
            await asyncio.sleep(0.01)
            events = await door.events(tool="wait")
        assert [event["outcome"] for event in events] == ["cancelled"]


async def events_at(address: str) -> list[tuple[str, str]]:
    async with httpx2.AsyncClient(base_url=address, trust_env=False) as client:
        found = await client.get("/audit?limit=100", headers={"authorization": f"Bearer {ADMIN_TOKEN}"})
    seen = [(event["entrance"], event["outcome"]) for event in reversed(found.json()["events"])]
    return [event for event in seen if event[0] != "http"]


async def refused(client: Client, tool: str) -> bool:
    """Whether a call was refused: by a status over streamable HTTP, down the stream over the older transport."""
    try:
        return (await client.call_tool(tool, {})).is_error or False
    except Exception as error:
        return "error response" in str(error)


@pytest.mark.parametrize("entrance", ["mcp", "sse"])
async def test_both_transports_take_calls_to_the_same_line(entrance: str) -> None:
    async with listening() as address:
        headers = {"authorization": f"Bearer {BASIC}"}
        async with httpx2.AsyncClient(headers=headers, trust_env=False) as http:
            transport: Any = (
                sse_client(f"{address}/sse", headers=headers)
                if entrance == "sse"
                else streamable_http_client(f"{address}/mcp", http_client=http)
            )
            async with Client(transport) as client:
                assert [tool.name for tool in (await client.list_tools()).tools] == [NAME]
                answer = await client.call_tool(NAME, PROMPT)
                assert answer.structured_content is not None
                assert answer.structured_content["secured_prompt"] == "My password is [PASSWORD_MASKED]"
                assert await refused(client, "get_security_stats")
        assert await events_at(address) == [(entrance, "ok"), (entrance, "insufficient_scope")]


async def test_a_message_to_a_stream_that_is_not_there_is_on_record_and_soon_answered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(room, "TAKEN_WITHIN", 0.05)
    async with listening() as address, httpx2.AsyncClient(base_url=address, trust_env=False) as client:
        headers = {"authorization": f"Bearer {USER}"}
        answer = await client.post(
            "/messages/", params={"session_id": "0" * 32}, headers=headers, json=calling(NAME, PROMPT)
        )
        assert answer.status_code == 404
        for _ in range(200):
            if events := await events_at(address):
                break
            await asyncio.sleep(0.01)
        assert events == [("sse", "not_served")]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_revoking_a_token_ends_its_open_stream_and_no_other() -> None:
    async with listening() as address, httpx2.AsyncClient(base_url=address, trust_env=False) as client:
        admin = {"authorization": f"Bearer {ADMIN_TOKEN}"}
        minted = [(await client.post("/auth/token", headers=admin)).json()["data"] for _ in range(2)]

        async def read(token: str, open_now: asyncio.Event) -> None:
            headers = {"authorization": f"Bearer {token}"}
            async with client.stream("GET", "/sse", headers=headers, timeout=30) as stream:
                async for _ in stream.aiter_bytes():
                    open_now.set()

        open_now = [asyncio.Event(), asyncio.Event()]
        readers = [asyncio.create_task(read(one["token"], event)) for one, event in zip(minted, open_now, strict=True)]
        for event in open_now:
            await asyncio.wait_for(event.wait(), 10)
        await client.delete(f"/auth/tokens/{minted[0]['token_id']}", headers=admin)
        await asyncio.wait_for(readers[0], 5)
        assert not readers[1].done()
        await client.delete(f"/auth/tokens/{minted[1]['token_id'].upper()}", headers=admin)
        await asyncio.wait_for(readers[1], 5)
    gc.collect()  # the SDK forgets a stream in memory when its client is cut off: not in somebody else's test


async def test_only_the_paths_of_mcp_are_mcps() -> None:
    async with serving() as served:
        serves = served.door._mcp.serves
        assert all(map(serves, ("/mcp", "/sse", "/messages/", "/messages/x", "/servers/x/mcp")))
        assert not any(map(serves, ("/mcp/", "/mcpx", "/sse/", "/messages", "/servers", "/", f"{BASE}/mcp")))


@pytest.mark.parametrize("path", ["/mcp", "/messages/"])
async def test_the_body_of_a_stranger_is_never_read(path: str) -> None:
    async with opened() as door:
        answers: list[Message] = []

        async def receive() -> Message:
            raise AssertionError("the body was asked for")

        async def send(message: Message) -> None:
            answers.append(message)

        scope = {
            "type": "http", "method": "POST", "path": path, "query_string": b"", "scheme": "http",
            "headers": [(b"host", b"127.0.0.1"), (b"authorization", b"Bearer wrong")], "client": ("127.0.0.1", 1),
        }  # fmt: skip
        await door.app(scope, receive, send)
        assert answers[0]["status"] == 401
        assert [(event["tool"], event["outcome"]) for event in await door.events()] == [(path, "invalid_token")]


async def test_of_too_many_sessions_of_a_caller_the_one_not_used_for_longest_goes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(room, "MAX_SESSIONS", 2)
    async with opened() as door:
        other = await session_of(door, BASIC)
        held = [await session_of(door, USER) for _ in range(3)]
        pings = [(USER, name) for name in held] + [(BASIC, other)]
        answers = [await door.post("/mcp", None, PING, headers=old_style(*one)) for one in pings]
        assert [answer.status_code for answer in answers] == [404, 200, 200, 200]


async def test_wrong_credentials_on_the_older_transport_are_counted_and_recorded_once() -> None:
    async with opened(mcpward_failed_auth_limit="1/minute") as door:
        statuses = [(await door.post("/messages/", "wrong", calling(NAME, PROMPT))).status_code for _ in range(3)]
        assert statuses == [401, 429, 429]
        outcomes = [event["outcome"] for event in await door.events()]
        assert outcomes == ["invalid_token", "rate_limited", "rate_limited"]


@pytest.mark.parametrize("name", ["My password is hunter2", "https://user:pw@h/x?token=secret", "x" * 300])
async def test_what_callers_make_up_is_not_put_on_record(name: str) -> None:
    async with opened() as door:
        await door.call(name, {}, USER)
        (event,) = await door.events()
        assert (event["tool"], event["outcome"]) == ("unknown", "not_found")


@pytest.mark.parametrize("path", ["/servers/none/mcp", "/servers/none", "/servers/"])
async def test_a_server_that_is_not_behind_the_door_is_not_found_and_on_record(path: str) -> None:
    async with opened() as door:
        assert (await door.post(path, "wrong", calling("x", {}))).status_code == 401
        assert (await door.post(path, USER, calling("x", {}))).status_code == 404
        assert (await door.get(path, USER)).status_code == 404
        assert [event["outcome"] for event in await door.events()] == ["invalid_token", "not_found", "not_found"]


@pytest.mark.parametrize(
    ("method", "message"),
    [
        ("POST", INITIALIZE),
        ("POST", PING),
        ("POST", {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}),
        ("POST", {"jsonrpc": "2.0", "method": "notifications/initialized"}),
        ("POST", calling("look", {})),
        ("GET", None),
        ("DELETE", None),
    ],
)
async def test_who_may_use_nothing_of_a_server_is_refused_at_its_door_and_does_not_start_it(
    tmp_path: Path, method: str, message: Any
) -> None:
    started = tmp_path / "started"
    file = tmp_path / "mcp.json"
    file.write_text(json.dumps({"mcpServers": {"one": {"command": "touch", "args": [str(started)]}}}))
    async with opened(mcpward_servers=file) as door:
        answer = await door.request(method, "/servers/one/mcp", BASIC, json=message, headers=old_style(BASIC))
        assert (answer.status_code, answer.json()["required_scope"]) == (403, "upstream:one")
        assert answer.headers["www-authenticate"] == 'Bearer error="insufficient_scope", scope="upstream:one"'
        assert [event["outcome"] for event in await door.events()] == ["insufficient_scope"]
        assert not started.exists()


@pytest.mark.parametrize(("token", "status", "outcome"), [(USER, 403, "insufficient_scope"), (ADMIN_TOKEN, 200, "ok")])
async def test_a_scope_that_a_resource_turns_out_to_take_is_told_with_403(
    token: str, status: int, outcome: str
) -> None:
    async def seek(caller: Caller) -> Target:
        return Target("shop__data://one", "tokens:admin")

    async def read(method: str, params: dict[str, Any], client: Any) -> dict[str, Any]:
        return {"contents": [{"uri": params["uri"], "text": "one"}]}

    shelf = Shelf(
        [Item("resources/list", {"uri": "data://one", "name": "x"}, Target("data://one", None, seek=seek), read)]
    )
    async with opened(behind=shelf) as door:
        answer = await door.rpc("resources/read", {"uri": "data://one"}, token, **{"mcp-name": "data://one"})
        assert answer.status_code == status
        assert [(event["tool"], event["outcome"]) for event in await door.events()] == [("shop__data://one", outcome)]


async def test_looking_for_whose_a_resource_is_ends_with_the_token_of_who_asked() -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def seek(caller: Caller) -> Target | None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    shelf = Shelf([Item("resources/list", {"uri": "data://one", "name": "x"}, Target("data://one", None, seek=seek))])
    async with opened(behind=shelf) as door:
        minted = (await door.post("/auth/token", ADMIN_TOKEN)).json()["data"]
        named = {"mcp-name": "data://one"}
        reading = asyncio.create_task(door.rpc("resources/read", {"uri": "data://one"}, minted["token"], **named))
        await asyncio.wait_for(begun.wait(), 10)
        await door.request("DELETE", f"/auth/tokens/{minted['token_id']}", ADMIN_TOKEN)
        await asyncio.wait_for(ended.wait(), 10)
        assert (await reading).status_code == 503
