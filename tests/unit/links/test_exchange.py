"""The bookkeeping of JSON-RPC: nobody's answer reaches anybody else."""

import asyncio
from typing import Any

import pytest
from tests.unit.links.hearing import Hearing, until

from mcpward.links.exchange import MOST_BACKGROUND, Exchange, number
from mcpward.links.link import Lost, Message, RemoteError, SessionEnded


class Wire:
    """An exchange, and what it sent."""

    def __init__(self, listener: Hearing | None = None) -> None:
        self.sent: list[Message] = []
        self.listener = listener or Hearing()
        self.exchange = Exchange(self.listener, self.send)

    async def send(self, message: Message) -> None:
        self.sent.append(message)

    async def under_way(self, **params: Any) -> tuple["asyncio.Task[Message]", int]:
        """A request that waits for its answer, and its id."""
        task = asyncio.create_task(self.exchange.request("x", params, None))
        before = len(self.sent)
        await until(lambda: len(self.sent) > before)
        return task, self.sent[-1]["id"]


@pytest.mark.parametrize(
    ("id_", "ours"),
    [
        (7, 7),
        ("7", 7),
        ("07", 0),
        ("+7", 0),
        ("7.0", 0),
        (7.0, 0),
        (True, 0),
        (None, 0),
        ([7], 0),
        ("٧", 0),
        ("9" * 99, 0),
    ],
)
def test_an_id_of_ours_is_known_again_and_nothing_else_taken_for_it(id_: Any, ours: int) -> None:
    assert number(id_) == ours


async def test_an_answer_that_nobody_awaits_is_dropped() -> None:
    wire = Wire()
    task, id_ = await wire.under_way()
    for other in (id_ + 1, None, True, float(id_), [id_], {"id": id_}):
        assert await wire.exchange.take({"jsonrpc": "2.0", "id": other, "result": {"wrong": 1}})
    assert await wire.exchange.take({"jsonrpc": "2.0", "id": str(id_), "result": {"right": 1}})
    assert await wire.exchange.take({"jsonrpc": "2.0", "id": id_, "result": {"twice": 1}})
    assert await task == {"right": 1}


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        ({"code": 5, "message": "m"}, 5, "m"),
        ({"code": "5"}, -32603, ""),
        ({"code": True, "message": None}, -32603, ""),
        ("words", -32603, "words"),
        ([], -32603, ""),
        ({}, -32603, ""),
    ],
)
async def test_an_error_of_whatever_form_is_an_error(error: Any, code: int, message: str) -> None:
    wire = Wire()
    task, id_ = await wire.under_way()
    await wire.exchange.take({"id": id_, "error": error, "result": None})
    with pytest.raises(RemoteError) as refused:
        await task
    assert (refused.value.code, refused.value.message) == (code, message)


async def test_a_result_beside_an_error_that_is_none_is_a_result() -> None:
    wire = Wire()
    task, id_ = await wire.under_way()
    await wire.exchange.take({"id": id_, "error": None, "result": {"n": 1}})
    assert await task == {"n": 1}


async def test_the_end_reaches_all_who_wait_and_all_who_come() -> None:
    wire = Wire()
    tasks = [(await wire.under_way())[0] for _ in range(3)]
    wire.exchange.end(Lost("over"))
    wire.exchange.end(Lost("again"))
    for task in tasks:
        with pytest.raises(Lost, match="over"):
            await task
    with pytest.raises(Lost, match="over"):
        await wire.exchange.request("x", {}, None)


async def test_who_is_under_way_goes_on_when_no_more_are_taken() -> None:
    wire = Wire()
    task, id_ = await wire.under_way()
    wire.exchange.retire(SessionEnded("gone"))
    with pytest.raises(SessionEnded):
        await wire.exchange.request("x", {}, None)
    await wire.exchange.take({"id": id_, "result": {"n": 1}})
    assert await task == {"n": 1}


async def test_the_caller_has_heard_all_that_came_before_its_answer() -> None:
    wire, listener = Wire(), Hearing(seconds=0.05)
    task = asyncio.create_task(wire.exchange.request("x", {}, listener))
    await until(lambda: wire.sent)
    id_ = wire.sent[0]["id"]
    await wire.exchange.take({"method": "notifications/progress", "params": {"progressToken": id_, "progress": 1}})
    await wire.exchange.take({"id": id_, "error": {"code": 1, "message": "late"}})
    with pytest.raises(RemoteError):
        await task
    assert listener.heard == [("notifications/progress", {"progress": 1})]
    await wire.exchange.take({"method": "notifications/progress", "params": {"progressToken": id_, "progress": 2}})
    await asyncio.sleep(0.1)
    assert len(listener.heard) == 1
    assert wire.listener.heard == []


async def test_a_token_that_nobody_listens_for_is_not_sent() -> None:
    wire = Wire()
    await wire.under_way(_meta={"progressToken": "callers", "other": 1}, name="x")
    assert wire.sent[0]["params"] == {"_meta": {"other": 1}, "name": "x"}


async def test_what_a_subscription_hears_reaches_who_subscribed() -> None:
    wire, subscriber = Wire(), Hearing()
    task = asyncio.create_task(wire.exchange.request("subscriptions/listen", {}, subscriber))
    await until(lambda: wire.sent)
    meta = {"_meta": {"io.modelcontextprotocol/subscriptionId": wire.sent[0]["id"]}}
    await wire.exchange.take({"method": "notifications/tools/list_changed", "params": meta})
    await until(lambda: subscriber.heard == [("notifications/tools/list_changed", meta)])
    assert wire.listener.heard == []
    task.cancel()
    await asyncio.wait([task])


async def test_what_is_told_in_the_background_is_bounded() -> None:
    wire = Wire()
    stuck = asyncio.Event()

    async def wait() -> None:
        await stuck.wait()

    assert all(wire.exchange.later(wait()) for _ in range(MOST_BACKGROUND))
    assert not wire.exchange.later(wait())
    wire.exchange.end(Lost("over"))


async def test_a_cancelled_request_leaves_nothing_behind() -> None:
    wire = Wire()
    task, id_ = await wire.under_way()
    task.cancel()
    await asyncio.wait([task])
    await until(lambda: len(wire.sent) == 2)
    assert wire.sent[1]["params"] == {"requestId": id_}
    assert wire.exchange._waiting == {}
    assert await wire.exchange.take({"id": id_, "result": {}})


@pytest.mark.parametrize("message", [None, 5, "text", [], {}, {"id": 1}, {"result": {}}, {"method": 5}, {"error": {}}])
async def test_what_is_no_message_is_said_to_be_none(message: Any) -> None:
    assert not await Wire().exchange.take(message)


async def test_params_that_are_no_object_are_taken_for_none() -> None:
    wire = Wire()
    await wire.exchange.take({"method": "note", "params": [1]})
    await wire.exchange.take({"id": 1, "method": "ask/x", "params": "text"})
    await until(lambda: wire.sent and wire.listener.heard)
    assert wire.listener.heard == [("note", {})]
    assert wire.sent == [{"jsonrpc": "2.0", "id": 1, "result": {}}]
