"""What a server asks: answered in tasks of their own, within bounds, and without a word of a fault of ours."""

import asyncio
from typing import Any

import pytest
from mcp_types import INTERNAL_ERROR, METHOD_NOT_FOUND
from tests.unit.links.hearing import Hearing, until

from mcpward.links import asked as room
from mcpward.links.asked import MOST_AT_ONCE, Asked
from mcpward.links.ear import Ear
from mcpward.links.link import Lost, Message


class Wire:
    """What was answered; while it is `cut` nothing arrives."""

    def __init__(self, listener: Any = None) -> None:
        self.listener = listener or Hearing()
        self.ear = Ear(self.listener)
        self.answers: list[Message] = []
        self.cut = False
        self.asked = Asked(self.send)

    async def send(self, message: Message) -> None:
        if self.cut:
            raise Lost("It is cut.")
        self.answers.append(message)

    def take(self, id_: Any, method: str = "ask/it", **params: Any) -> None:
        self.asked.take(id_, method, params, self.ear)


class Failing:
    """A listener with a bug."""

    async def notified(self, method: str, params: Message) -> None:
        raise ValueError("of ours")

    async def asked(self, method: str, params: Message) -> Message:
        raise ValueError("of ours")


async def test_each_question_is_answered_under_its_own_id() -> None:
    wire = Wire()
    wire.take(1, n=1)
    wire.take("1", n=2)
    await until(lambda: len(wire.answers) == 2)
    assert wire.answers == [
        {"jsonrpc": "2.0", "id": 1, "result": {"n": 1}},
        {"jsonrpc": "2.0", "id": "1", "result": {"n": 2}},
    ]


async def test_a_ping_is_answered_without_a_listener() -> None:
    wire = Wire(Failing())
    wire.take(1, "ping")
    await until(lambda: wire.answers)
    assert wire.answers == [{"jsonrpc": "2.0", "id": 1, "result": {}}]


async def test_what_a_listener_refuses_is_an_error_with_all_that_it_says() -> None:
    wire = Wire()
    wire.take(1, "other")
    await until(lambda: wire.answers)
    error = {"code": METHOD_NOT_FOUND, "message": "Nobody here does that.", "data": {"asked": "other"}}
    assert wire.answers == [{"jsonrpc": "2.0", "id": 1, "error": error}]


async def test_a_bug_of_a_listener_is_not_told_to_the_server() -> None:
    wire = Wire(Failing())
    wire.take(1)
    await until(lambda: wire.answers)
    assert wire.answers[0]["error"] == {"code": INTERNAL_ERROR, "message": "The request failed."}


@pytest.mark.parametrize("id_", [None, True, 1.5, [1], {"id": 1}])
async def test_an_id_that_is_none_is_left_alone(id_: Any) -> None:
    wire = Wire()
    wire.take(id_)
    wire.take(2)
    await until(lambda: wire.answers)
    assert [answer["id"] for answer in wire.answers] == [2]


async def test_a_question_that_is_taken_back_is_not_answered() -> None:
    wire = Wire(Hearing(seconds=60))
    wire.take(1)
    await until(lambda: wire.listener.asked_for)
    for id_ in ("1", None, [1], 1):
        wire.asked.cancel(id_)
    await until(lambda: wire.listener.cancelled)
    assert wire.answers == []


async def test_beyond_a_bound_questions_are_refused_and_beyond_another_left_alone() -> None:
    wire = Wire(Hearing(seconds=60))
    for number in range(3 * MOST_AT_ONCE):
        wire.take(number)
    await until(lambda: len(wire.answers) == MOST_AT_ONCE)
    assert {answer["error"]["message"] for answer in wire.answers} == {"Too many requests at once."}
    assert [answer["id"] for answer in wire.answers] == [*range(MOST_AT_ONCE, 2 * MOST_AT_ONCE)]
    wire.asked.close()
    await until(lambda: len(wire.listener.cancelled) == MOST_AT_ONCE)


async def test_an_answer_that_does_not_arrive_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "ANSWERED_WITHIN", 0.01)
    wire, stuck = Wire(), asyncio.Event()

    async def never(message: Message) -> None:
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            stuck.set()

    wire.cut = True
    wire.take(1)
    await until(lambda: wire.listener.asked_for)
    hung = Asked(never)
    hung.take(1, "ping", {}, wire.ear)
    await asyncio.wait_for(stuck.wait(), 5)
    wire.cut = False
    wire.take(2)
    await until(lambda: wire.answers)
    assert [answer["id"] for answer in wire.answers] == [2]
