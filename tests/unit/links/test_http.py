"""The link over streamable HTTP: what it sends, and what a server may answer."""

import asyncio
import gzip
import json
import zlib
from typing import Any

import pytest
from aiohttp import web
from tests.unit.links.hearing import MEGABYTE, Hearing, until
from tests.unit.links.web_servers import echo, event, linked, outcome, reason, result, served, stream

from mcpward.links.link import Lost, Oversized, SessionEnded


async def test_two_hundred_requests_get_each_its_own_answer_in_whatever_order_they_come() -> None:
    async def late(request: web.BaseRequest) -> web.StreamResponse:
        message = await request.json()
        await asyncio.sleep(hash(message["params"]["n"] * 7919) % 50 / 500)
        return result(message, **message["params"])

    async with served(late) as url, linked(url) as link:
        answers = await asyncio.gather(*(link.request("echo", {"n": n}) for n in range(200)))
        assert [it["n"] for it in answers] == list(range(200))


async def test_the_headers_that_a_server_of_each_revision_expects() -> None:
    seen: list[dict[str, str]] = []

    async def recording(request: web.BaseRequest) -> web.StreamResponse:
        assert len({name.lower() for name in request.headers}) == len(request.headers)
        seen.append({name.lower(): value for name, value in request.headers.items()})
        response = await echo(request)
        response.headers["Mcp-Session-Id"] = f"session-{len(seen)}"
        return response

    async with served(recording) as url, linked(url) as link:
        await link.request("server/discover", {}, headers={"MCP-Protocol-Version": "2026-07-28"})
        await link.request("initialize", {})
        link.revision = "2025-11-25"
        await link.notify("notifications/initialized", {})
        link.revision = "2026-07-28"
        await link.request("tools/call", {"name": "größe"}, headers={"Mcp-Param-Region": "eu"})
        await link.request("resources/read", {"uri": "file:///a"})
        await link.request("tools/list", {}, headers={"mcp-method": "tools/list", "ACCEPT": "text/event-stream"})
    probe, greeting, note, call, read, listing, farewell = seen
    assert probe["mcp-protocol-version"] == "2026-07-28"
    assert "mcp-protocol-version" not in greeting
    assert "mcp-session-id" not in greeting
    assert (note["mcp-protocol-version"], note["mcp-session-id"]) == ("2025-11-25", "session-2")
    assert (call["mcp-method"], call["mcp-name"]) == ("tools/call", "=?base64?Z3LDtsOfZQ==?=")
    assert (call["mcp-param-region"], call["mcp-protocol-version"]) == ("eu", "2026-07-28")
    assert (read["mcp-method"], read["mcp-name"]) == ("resources/read", "file:///a")
    assert "mcp-name" not in listing
    assert farewell["mcp-session-id"] == "session-2"
    for headers in seen:
        assert (headers["authorization"], headers["x-key"]) == ("Bearer secret-of-ours", "key-of-ours")
        assert headers["accept-encoding"] == "gzip, deflate"
        assert headers["user-agent"].startswith("mcpward/")
        assert headers["content-type"] == "application/json"
    assert call["accept"] == "application/json, text/event-stream"
    assert (listing["accept"], listing["mcp-method"]) == ("text/event-stream", "tools/list")


async def test_a_stream_of_a_request_belongs_to_its_listener() -> None:
    answers: list[Any] = []

    async def talk(request: web.BaseRequest) -> web.StreamResponse:
        message = await request.json()
        if "method" not in message:
            answers.append(message)
            return web.Response(status=202)
        response = await stream(request)
        who = message["params"]["who"]
        token = message["params"]["_meta"]["progressToken"]
        await response.write(b": hello\r\n\r\nevent: ping\r\ndata: {}\r\n\r\n")
        for note in (
            {"method": "note", "params": {"who": who}},
            {"method": "notifications/progress", "params": {"progressToken": token, "progress": 1}},
            {"method": "notifications/progress", "params": {"progressToken": 9999, "progress": 2}},
            {"id": who, "method": "ask/who", "params": {"who": who}},
            {"id": message["id"] + 1000, "result": {"not": "yours"}},
        ):
            await response.write(event({"jsonrpc": "2.0", **note}))
        await until(lambda: any(it["id"] == who for it in answers))
        await response.write(event({"jsonrpc": "2.0", "id": str(message["id"]), "result": {"who": who}}))
        return response

    first, second, link_s = Hearing(), Hearing(), Hearing()
    async with served(talk) as url, linked(url, link_s) as link:
        said = await asyncio.gather(
            link.request("x", {"who": "first"}, first), link.request("x", {"who": "second"}, second)
        )
    assert said == [{"who": "first"}, {"who": "second"}]
    for who, listener in (("first", first), ("second", second)):
        assert listener.heard == [("note", {"who": who}), ("notifications/progress", {"progress": 1})]
        assert listener.asked_for == [("ask/who", {"who": who})]
    assert link_s.heard == []
    assert {it["id"]: it["result"] for it in answers} == {"first": {"who": "first"}, "second": {"who": "second"}}


async def test_connections_are_kept_after_a_stream_too() -> None:
    ports = set()

    async def talk(request: web.BaseRequest) -> web.StreamResponse:
        assert request.transport is not None
        ports.add(request.transport.get_extra_info("peername"))
        message = await request.json()
        response = await stream(request)
        await response.write(event({"jsonrpc": "2.0", "id": message["id"], "result": {}}))
        await asyncio.sleep(0.01)
        return response

    async with served(talk) as url, linked(url) as link:
        for _ in range(5):
            await link.request("x", {})
            await asyncio.sleep(0.05)
    assert len(ports) == 1


async def test_a_batch_with_a_byte_order_mark_is_understood() -> None:
    async def batch(request: web.BaseRequest) -> web.StreamResponse:
        message = await request.json()
        both = [{"jsonrpc": "2.0", "method": "note"}, {"jsonrpc": "2.0", "id": message["id"], "result": {"n": 1}}]
        return web.Response(body=json.dumps(both).encode("utf-8-sig"), content_type="application/json")

    listener = Hearing()
    async with served(batch) as url, linked(url, listener) as link:
        assert await outcome(link) == {"n": 1}
        await until(lambda: listener.heard == [("note", {})])


async def test_a_forgotten_session_ends_the_link_but_not_what_is_under_way() -> None:
    async def forgetful(request: web.BaseRequest) -> web.StreamResponse:
        message = await request.json() if request.can_read_body else {}
        if message.get("method") == "initialize":
            return web.json_response(
                {"jsonrpc": "2.0", "id": message["id"], "result": {}}, headers={"Mcp-Session-Id": "s"}
            )
        if message.get("method") == "slow":
            await asyncio.sleep(0.3)
            return result(message, slow=True)
        return web.json_response({"jsonrpc": "2.0", "id": None, "error": {"code": -32001, "message": "x"}}, status=404)

    async with served(forgetful) as url, linked(url) as link:
        await link.request("initialize", {})
        slow = asyncio.create_task(link.request("slow", {}))
        await asyncio.sleep(0.1)
        assert isinstance(await outcome(link), SessionEnded)
        assert not link.alive
        assert isinstance(await outcome(link), SessionEnded)
        assert await slow == {"slow": True}


@pytest.mark.parametrize("encoding", ["gzip", "deflate", None])
async def test_an_answer_that_is_too_large_is_dropped_while_it_arrives(encoding: str | None) -> None:
    sent = [0]

    async def bomb(request: web.BaseRequest) -> web.StreamResponse:
        headers = {"Content-Type": "application/json"} | ({"Content-Encoding": encoding} if encoding else {})
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        block = b" " * (16 * MEGABYTE)
        packed = {"gzip": gzip.compress(block), "deflate": zlib.compress(block), None: block}[encoding]
        for _ in range(20):
            await response.write(packed)
            sent[0] += 1
        return response

    async with served(bomb) as url, linked(url) as link:
        assert isinstance(await outcome(link), Oversized)
        assert link.alive
        if encoding is None:
            assert sent[0] < 20


async def test_an_event_that_is_too_large_is_dropped_while_it_arrives() -> None:
    async def bomb(request: web.BaseRequest) -> web.StreamResponse:
        response = await stream(request)
        await response.write(b"data: ")
        while True:
            await response.write(b"x" * 65536)

    async with served(bomb) as url, linked(url) as link:
        assert isinstance(await outcome(link), Oversized)


async def test_a_stream_may_be_longer_than_a_message() -> None:
    async def long(request: web.BaseRequest) -> web.StreamResponse:
        message = await request.json()
        response = await stream(request)
        for _ in range(40):
            await response.write(event({"jsonrpc": "2.0", "method": "note", "params": {"text": "x" * 100_000}}))
        await response.write(event({"jsonrpc": "2.0", "id": message["id"], "result": {"n": 1}}))
        return response

    listener = Hearing()
    async with served(long) as url, linked(url, listener) as link:
        assert await link.request("x", {}, listener) == {"n": 1}
        assert len(listener.heard) == 40


async def test_a_slow_drip_is_bounded_by_who_asked_and_takes_nothing_from_others() -> None:
    gone: list[str] = []

    async def drip(request: web.BaseRequest) -> web.StreamResponse:
        message = await request.json()
        if message.get("method") != "drip":
            return await echo(request)
        response = await stream(request)
        try:
            while True:
                await response.write(b":")
                await asyncio.sleep(0.01)
        finally:
            gone.append("drip")

    async with served(drip) as url, linked(url) as link:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(link.request("drip", {}), 0.3)
        assert await link.request("x", {"n": 1}) == {"n": 1}
        await until(lambda: gone)


@pytest.mark.parametrize(("revision", "told"), [("2025-11-25", True), ("2026-07-28", False)])
async def test_the_server_sees_a_cancelled_request(revision: str, told: bool) -> None:
    seen: list[Any] = []
    closed = asyncio.Event()

    async def slow(request: web.BaseRequest) -> web.StreamResponse:
        message = await request.json()
        seen.append(message)
        if message["method"] != "slow":
            return web.Response(status=202)
        response = await stream(request)
        try:
            while True:
                await response.write(b":\n")
                await asyncio.sleep(0.01)
        finally:
            closed.set()

    async with served(slow) as url, linked(url) as link:
        link.revision = revision
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(link.request("slow", {}), 0.3)
        await asyncio.wait_for(closed.wait(), 5)
        await asyncio.sleep(0.1)
    notes = [it["params"] for it in seen if it["method"] == "notifications/cancelled"]
    assert notes == ([{"requestId": seen[0]["id"]}] if told else [])


async def test_closing_ends_what_waits_and_says_farewell_within_a_bound() -> None:
    methods: list[str] = []

    async def stuck(request: web.BaseRequest) -> web.StreamResponse:
        methods.append(request.method)
        message = await request.json() if request.can_read_body else {}
        if message.get("method") == "initialize":
            return web.json_response(
                {"jsonrpc": "2.0", "id": message["id"], "result": {}}, headers={"Mcp-Session-Id": "s"}
            )
        await asyncio.sleep(30)
        return web.Response()

    async with served(stuck) as url, linked(url) as link:
        await link.request("initialize", {})
        waiting = asyncio.create_task(outcome(link))
        await until(lambda: len(methods) == 2)
        async with asyncio.timeout(20):  # the other end takes 30 seconds
            await asyncio.gather(link.close(), link.close())
        assert isinstance(await waiting, Lost)
        assert methods == ["POST", "POST", "DELETE"]
        assert "closed" in await reason(link)
        await link.close()
