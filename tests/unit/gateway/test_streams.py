"""Open streams end with their credential, and only with theirs."""

import asyncio
from collections.abc import Collection
from typing import Any

import pytest

from mcpward.errors import RateLimited, Unavailable
from mcpward.gateway import streams as room
from mcpward.gateway.arrival import Message, Receive, Scope, Send
from mcpward.gateway.streams import OpenStreams
from mcpward.model import Caller


def caller(token_id: str | None = None, expires_at: float | None = None) -> Caller:
    return Caller("p", "c", "session", frozenset(), expires_at=expires_at, token_id=token_id)


class Tokens:
    """Which tokens have ended, as a store would say it."""

    def __init__(self) -> None:
        self.ended: set[str] = set()
        self.asked = 0
        self.down = False

    async def __call__(self, token_ids: Collection[str]) -> set[str]:
        self.asked += 1
        if self.down:
            raise Unavailable("down")
        return self.ended & set(token_ids)


class Running:
    """One request that sends its head (unless `silent`) and then waits for ever."""

    def __init__(self, streams: OpenStreams, who: Caller, *, silent: bool = False, finish: bool = False) -> None:
        self.sent: list[Message] = []
        self.begun = asyncio.Event()
        self.silent = silent
        self.finish = finish
        self.broken = False
        self.task = asyncio.create_task(streams.run(who, self._app, {}, self._receive, self._send))

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self.silent:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"x", "more_body": not self.finish})
        self.begun.set()
        await asyncio.Event().wait()

    async def _receive(self) -> Message:
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        if self.broken:
            raise OSError
        self.sent.append(message)

    @property
    def ended_in_order(self) -> bool:
        return self.task.done() and self.sent[-1] == {"type": "http.response.body", "body": b"", "more_body": False}


async def begun(*requests: Running) -> None:
    for request in requests:
        await request.begun.wait()


@pytest.fixture
def tokens() -> Tokens:
    return Tokens()


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LOOK_EVERY", 0.01)


async def test_a_revocation_ends_the_streams_of_its_token_in_good_order(tokens: Tokens) -> None:
    streams = OpenStreams(tokens, lambda: 0.0)
    mine, other = Running(streams, caller("a")), Running(streams, caller("b"))
    await begun(mine, other)
    await streams.closed("a")
    await asyncio.wait([mine.task], timeout=5)
    assert mine.ended_in_order
    assert not other.task.done()
    streams.end_all()
    await other.task


async def test_a_revocation_elsewhere_is_found_by_looking(tokens: Tokens) -> None:
    async with OpenStreams(tokens, lambda: 0.0).watching() as streams:
        mine, other = Running(streams, caller("a")), Running(streams, caller("b"))
        await begun(mine, other)
        tokens.ended.add("a")
        await asyncio.wait([mine.task], timeout=5)
        assert mine.ended_in_order
        assert not other.task.done()


async def test_an_expired_credential_ends_its_streams_without_a_store(tokens: Tokens) -> None:
    now = [0.0]
    async with OpenStreams(tokens, lambda: now[0]).watching() as streams:
        mine, other = Running(streams, caller(expires_at=10.0)), Running(streams, caller(expires_at=20.0))
        await begun(mine, other)
        now[0] = 10.0
        await asyncio.wait([mine.task], timeout=5)
        assert mine.ended_in_order
        assert not other.task.done()
    assert tokens.asked == 0


async def test_a_store_that_is_down_ends_nothing_until_it_answers(tokens: Tokens) -> None:
    tokens.down = True
    tokens.ended.add("a")
    async with OpenStreams(tokens, lambda: 0.0).watching() as streams:
        mine = Running(streams, caller("a"))
        await begun(mine)
        while tokens.asked < 3:
            await asyncio.sleep(0.01)
        assert not mine.task.done()
        tokens.down = False
        await asyncio.wait([mine.task], timeout=5)
        assert mine.ended_in_order


async def test_all_end_when_the_server_goes_down(tokens: Tokens) -> None:
    async with OpenStreams(tokens, lambda: 0.0).watching() as streams:
        requests = [Running(streams, caller()) for _ in range(5)]
        await begun(*requests)
    await asyncio.gather(*(request.task for request in requests))
    assert all(request.ended_in_order for request in requests)


async def test_an_answer_that_was_whole_gets_no_second_end(tokens: Tokens) -> None:
    streams = OpenStreams(tokens, lambda: 0.0)
    mine = Running(streams, caller("a"), finish=True)
    await begun(mine)
    await streams.closed("a")
    await mine.task
    assert len(mine.sent) == 2


async def test_a_request_that_had_no_answer_yet_gets_a_refusal(tokens: Tokens) -> None:
    streams = OpenStreams(tokens, lambda: 0.0)
    mine = Running(streams, caller("a"), silent=True)
    await begun(mine)
    await streams.closed("a")
    with pytest.raises(Unavailable):
        await mine.task
    assert mine.sent == []


async def test_a_client_that_is_gone_is_not_told(tokens: Tokens) -> None:
    streams = OpenStreams(tokens, lambda: 0.0)
    mine = Running(streams, caller("a"))
    await begun(mine)
    mine.broken = True
    await streams.closed("a")
    await mine.task


async def test_what_is_over_is_forgotten(tokens: Tokens) -> None:
    streams = OpenStreams(tokens, lambda: 0.0)
    mine = Running(streams, caller("a"))
    await begun(mine)
    mine.task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await mine.task
    assert not streams._open


async def test_one_caller_cannot_open_more_than_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_OPEN", 1)
    streams = OpenStreams(nothing_inactive, lambda: 0.0)
    mine, other = (Caller(name, name, "static", frozenset()) for name in ("mine", "other"))
    let_go = asyncio.Event()

    async def waiting(*_: Any) -> None:
        await let_go.wait()

    first = asyncio.create_task(streams.run(mine, waiting, {}, waiting, waiting))
    await asyncio.sleep(0)
    with pytest.raises(RateLimited):
        await streams.run(mine, waiting, {}, waiting, waiting)
    second = asyncio.create_task(streams.run(other, waiting, {}, waiting, waiting))
    await asyncio.sleep(0)
    let_go.set()
    await asyncio.gather(first, second)


async def nothing_inactive(_: Any) -> set[str]:
    return set()


async def test_who_waits_for_an_event_waits_no_longer_than_the_server_is_there() -> None:
    async with OpenStreams(Tokens(), lambda: 0.0).watching() as streams:
        event = asyncio.Event()
        waiting = [asyncio.create_task(streams.wait(caller(), one, 60)) for one in (event, asyncio.Event())]
        await asyncio.sleep(0)
        event.set()
        await waiting[0]
        assert not waiting[1].done()
        streams.end_all()
        await waiting[1]
