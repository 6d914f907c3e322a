"""The stream of an older server for what belongs to no request: how long it is asked for, and from where on."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from tests.unit.links.hearing import Hearing, until
from tests.unit.links.web_servers import echo, event, linked, served, stream

from mcpward.links import streams

NOTE = {"jsonrpc": "2.0", "method": "note", "params": {}}


class Server:
    """Answers each GET by what stands next, the last one again and again."""

    def __init__(self, *answers: Callable[[web.BaseRequest], web.StreamResponse | None]) -> None:
        self.answers = list(answers)
        self.last_events: list[str | None] = []

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.method != "GET":
            return await echo(request)
        self.last_events.append(request.headers.get("Last-Event-ID"))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if (given := answer(request)) is not None:
            return given
        response = await stream(request)
        await response.write(b"retry: 50\n\n" + event(NOTE, id_=f"n{len(self.last_events)}"))
        return response


@asynccontextmanager
async def listening(server: Server) -> AsyncIterator[tuple[Hearing, asyncio.Task[None]]]:
    hearing = Hearing()
    async with served(server) as url, linked(url, hearing) as link:
        link.listen()
        assert link._listening is not None
        yield hearing, link._listening


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "PAUSE", 0.01)
    monkeypatch.setattr(streams, "SHORTEST_PAUSE", 0.01)


def says(status: int, kind: str = "text/plain") -> Callable[[web.BaseRequest], web.StreamResponse | None]:
    return lambda request: web.Response(status=status, content_type=kind)


def notes(request: web.BaseRequest) -> None:
    """Open the stream, say something and end it."""


@pytest.mark.parametrize(("status", "kind"), [(404, "text/plain"), (405, "text/plain"), (200, "application/json")])
async def test_a_server_without_such_a_stream_is_asked_once(status: int, kind: str) -> None:
    server = Server(says(status, kind))
    async with listening(server) as (_, task):
        await asyncio.wait_for(task, 5)
    assert server.last_events == [None]


async def test_a_stream_that_ended_is_asked_for_again_from_where_it_was_read_to() -> None:
    server = Server(notes)
    async with listening(server) as (hearing, _):
        await until(lambda: len(hearing.heard) >= 3)
    assert server.last_events[:3] == [None, "n1", "n2"]


async def test_a_server_that_fails_is_asked_again_later() -> None:
    server = Server(says(500), says(503), notes)
    async with listening(server) as (hearing, task):
        await until(lambda: hearing.heard)
        assert not task.done()
    assert server.last_events[:3] == [None, None, None]


async def test_nobody_listens_once_the_link_is_closed() -> None:
    server = Server(notes)
    async with listening(server) as (hearing, task):
        await until(lambda: hearing.heard)
    await asyncio.wait([task], timeout=5)
    assert task.done()
