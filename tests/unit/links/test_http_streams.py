"""The streams of streamable HTTP: taken up again where they ended, and the one for what belongs to no request."""

import asyncio
from typing import Any

import pytest
from aiohttp import web
from tests.unit.links.hearing import Hearing, until
from tests.unit.links.web_servers import echo, event, linked, outcome, reason, result, served, stream

from mcpward.links.link import Lost, SessionEnded


class Interrupted:
    """A server whose streams end early: `parts` are what each GET after the first stream brings, an int a status."""

    def __init__(self, *parts: list[Any] | int, first: bytes = b"id: 1\nretry: 60\ndata:\n\n") -> None:
        self.parts = list(parts)
        self.first = first
        self.asked_after: list[str | None] = []
        self.id = 0

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.method == "POST":
            message = await request.json()
            if "id" not in message:
                return web.Response(status=202)
            self.id = message["id"]
            response = await stream(request)
            await response.write(self.first)
            return response
        self.asked_after.append(request.headers.get("Last-Event-ID"))
        part = self.parts.pop(0)
        if isinstance(part, int):
            return web.Response(status=part)
        response = await stream(request)
        for n, message in enumerate(part):
            await response.write(event({"jsonrpc": "2.0", **message}, f"{len(self.asked_after)}.{n}"))
        return response

    def answer(self, **what: Any) -> dict[str, Any]:
        return {"id": 1, "result": what}


async def test_a_stream_that_ended_early_is_taken_up_where_it_ended() -> None:
    server = Interrupted([{"method": "note"}], [], [{"id": 1, "result": {"n": 1}}])
    listener = Hearing()
    async with served(server) as url, linked(url) as link:
        link.revision = "2025-11-25"
        assert await link.request("x", {}, listener) == {"n": 1}
    assert server.asked_after == ["1", "1.0", "1.0"]
    assert listener.heard == [("note", {})]


async def test_a_stream_is_given_up_after_five_times_without_a_word() -> None:
    server = Interrupted([], [], [], [], [], [])
    async with served(server) as url, linked(url) as link:
        assert "did not answer" in await reason(link)
        assert link.alive
    assert len(server.asked_after) == 5


@pytest.mark.parametrize("status", [405, 404, 500])
async def test_where_a_stream_cannot_be_taken_up_the_request_is_lost_and_not_sent_again(status: int) -> None:
    server = Interrupted(status)
    async with served(server) as url, linked(url) as link:
        lost = await outcome(link)
        assert isinstance(lost, Lost)
        assert not isinstance(lost, SessionEnded)
    assert server.asked_after == ["1"]


async def test_a_stream_without_ids_or_of_the_newest_revision_is_not_taken_up() -> None:
    server = Interrupted(first=b"data:\n\n")
    async with served(server) as url, linked(url) as link:
        assert "did not answer" in await reason(link)
    server = Interrupted()
    async with served(server) as url, linked(url) as link:
        link.revision = "2026-07-28"
        assert "did not answer" in await reason(link)
    assert server.asked_after == []


async def test_the_server_says_when_to_come_back() -> None:
    server = Interrupted([{"id": 1, "result": {}}], first=b"id: 1\nretry: 400\ndata:\n\n")
    async with served(server) as url, linked(url) as link:
        began = asyncio.get_running_loop().time()
        await link.request("x", {})
        assert asyncio.get_running_loop().time() - began >= 0.4


async def test_what_belongs_to_no_request_reaches_the_listener_of_the_link() -> None:
    answers: list[Any] = []
    gets: list[str | None] = []

    async def talk(request: web.BaseRequest) -> web.StreamResponse:
        if request.method == "POST":
            message = await request.json()
            if message.get("method") == "initialize":
                response = result(message)
                response.headers["Mcp-Session-Id"] = "s"
                return response
            answers.append(message)
            return await echo(request)
        if request.method == "DELETE":
            return web.Response()
        assert request.headers["Mcp-Session-Id"] == "s"
        gets.append(request.headers.get("Last-Event-ID"))
        stream_ = await stream(request)
        await stream_.write(b"retry: 50\n\n")
        await stream_.write(event({"jsonrpc": "2.0", "method": "note", "params": {"n": len(gets)}}, str(len(gets))))
        await stream_.write(event({"jsonrpc": "2.0", "id": 1, "method": "ask/this", "params": {"n": 1}}))
        if len(gets) == 3:
            await asyncio.sleep(30)
        return stream_

    listener = Hearing()
    async with served(talk) as url, linked(url, listener) as link:
        await link.request("initialize", {})
        link.listen()
        link.listen()
        await until(lambda: len(listener.heard) == 3 and len(answers) == 3)
        assert gets == [None, "1", "2"]
        assert answers[0] == {"jsonrpc": "2.0", "id": 1, "result": {"n": 1}}


async def test_a_server_that_offers_no_such_stream_is_asked_once() -> None:
    asked: list[str] = []

    async def talk(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(request.method)
        return web.Response(status=405) if request.method == "GET" else await echo(request)

    async with served(talk) as url, linked(url) as link:
        link.listen()
        await until(lambda: asked)
        await asyncio.sleep(0.2)
        assert await link.request("x", {"n": 1}) == {"n": 1}
    assert asked == ["GET", "POST"]


async def test_an_event_too_large_for_nobody_does_not_end_what_is_heard() -> None:
    async def talk(request: web.BaseRequest) -> web.StreamResponse:
        if request.method == "POST":
            return await echo(request)
        response = await stream(request)
        await response.write(event({"jsonrpc": "2.0", "method": "note", "params": {"text": "x" * 2_000_000}}))
        await response.write(event({"jsonrpc": "2.0", "method": "note", "params": {"n": 1}}))
        await asyncio.sleep(30)
        return response

    listener = Hearing()
    async with served(talk) as url, linked(url, listener) as link:
        link.listen()
        await until(lambda: listener.heard == [("note", {"n": 1})])
        assert link.alive
