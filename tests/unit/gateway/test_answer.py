"""The answer to one message: a document, or a stream once there is something to say before it."""

import asyncio
from typing import Any

import orjson
import pytest

from mcpward.gateway import answer as room
from mcpward.gateway.answer import PING, Answer, event

SAID: dict[str, Any] = {"jsonrpc": "2.0", "method": "notifications/message", "params": {}}
DONE: dict[str, Any] = {"jsonrpc": "2.0", "id": 1, "result": {}}


class Reader:
    """A client that takes what is sent, unless it stopped reading."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.reads = asyncio.Event()
        self.reads.set()
        self.waiting = 0

    async def __call__(self, message: Any) -> None:
        self.waiting += 1
        try:
            await self.reads.wait()
        finally:
            self.waiting -= 1
        self.sent.append(message)

    @property
    def start(self) -> tuple[int, dict[bytes, bytes]]:
        return self.sent[0]["status"], dict(self.sent[0]["headers"])

    @property
    def body(self) -> bytes:
        return b"".join(one["body"] for one in self.sent[1:])


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "SILENCE", 0.001)


async def until(true: Any) -> None:
    async with asyncio.timeout(5):
        while not true():
            await asyncio.sleep(0.001)


async def test_an_answer_with_nothing_before_it_is_a_document() -> None:
    reader = Reader()
    await Answer(reader, [(b"x-own", b"1")]).finish(DONE, 404)
    status, headers = reader.start
    assert (status, headers[b"content-type"], headers[b"x-own"]) == (404, b"application/json", b"1")
    assert orjson.loads(reader.body) == DONE


async def test_what_is_said_before_the_answer_makes_it_a_stream() -> None:
    reader = Reader()
    answer = Answer(reader, [(b"x-own", b"1")])
    await answer.say(SAID)
    await answer.finish(DONE, 404)
    status, headers = reader.start
    assert (status, headers[b"content-type"], headers[b"x-own"]) == (200, b"text/event-stream", b"1")
    assert reader.body == event(SAID) + event(DONE)
    assert [one["more_body"] for one in reader.sent[1:]] == [True, False]


async def test_who_takes_no_stream_gets_the_answer_alone() -> None:
    reader = Reader()
    answer = Answer(reader, takes_streams=False)
    await answer.say(SAID)
    await answer.finish(DONE)
    assert orjson.loads(reader.body) == DONE


async def test_what_is_said_after_the_answer_is_lost() -> None:
    reader = Reader()
    answer = Answer(reader)
    await answer.finish(DONE)
    await answer.say(SAID)
    assert orjson.loads(reader.body) == DONE


@pytest.mark.usefixtures("impatient")
async def test_a_client_that_waits_hears_a_comment_now_and_then() -> None:
    reader = Reader()
    answer = Answer(reader)
    await until(lambda: len(reader.sent) > 2)
    await answer.finish(DONE)
    assert reader.body.startswith(PING + PING)
    assert reader.body.endswith(event(DONE))


@pytest.mark.usefixtures("impatient")
async def test_while_a_client_does_not_read_one_comment_waits_for_it_until_all_is_over() -> None:
    reader = Reader()
    reader.reads.clear()
    before = asyncio.all_tasks()
    answer = Answer(reader)
    await until(lambda: reader.waiting)
    for _ in range(10):
        fired = answer._timer
        await until(lambda fired=fired: answer._timer is not fired)
    assert len(asyncio.all_tasks() - before) == 1
    answer.stop()
    await until(lambda: not asyncio.all_tasks() - before)
    assert reader.sent == []
