"""Calls that wait for their callers: questions and answers, round by round, and how long they are kept."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from mcpward.errors import Unavailable
from mcpward.gateway.upstreams import parked as room
from mcpward.gateway.upstreams.parked import Conversation, Parked
from mcpward.links.link import Lost, RemoteError, SessionEnded

MINE, YOURS = ("me", "server", "tools/call", "book"), ("you", "server", "tools/call", "book")
DONE = {"content": []}


class Request:
    """One request of the caller. It keeps what it hears, and screens questions by marking them."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def notified(self, method: str, params: dict[str, Any]) -> None:
        self.heard.append(method)

    async def question(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        if params.get("unfit"):
            raise RemoteError(-32601, "It cannot be asked.")
        return {**params, "screened": True}


class Server:
    """A call that goes on when it is let, and asks meanwhile."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self.over: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        conversation.begin(self._call())

    async def _call(self) -> dict[str, Any]:
        return await self.over

    def asks(self, method: str = "elicitation/create", **params: Any) -> asyncio.Task[dict[str, Any]]:
        return asyncio.create_task(self._conversation.asked(method, params))


class Timers:
    """What is to be done later, done when a test says so."""

    def __init__(self) -> None:
        self.due: list[tuple[float, Callable[[], None]]] = []

    def __call__(self, after: float, work: Callable[[], None]) -> asyncio.TimerHandle:
        self.due.append((after, work))
        return asyncio.get_running_loop().call_later(3600, work)


async def test_a_call_that_asks_nothing_ends_with_its_result() -> None:
    conversation = Conversation(Request())
    Server(conversation).over.set_result(DONE)
    assert await conversation.next() == {}
    assert conversation.result() == DONE


async def test_what_the_call_raised_is_raised_to_who_comes_for_it() -> None:
    conversation = Conversation(Request())
    Server(conversation).over.set_exception(RemoteError(-1, "no"))
    assert await conversation.next() == {}
    with pytest.raises(RemoteError):
        conversation.result()


async def test_a_question_is_handed_out_screened_and_its_answer_reaches_the_server() -> None:
    conversation = Conversation(Request())
    server = Server(conversation)
    asked = server.asks(message="When?")
    assert await conversation.next() == {
        "1": {"method": "elicitation/create", "params": {"message": "When?", "screened": True}}
    }
    conversation.resume(Request(), {"1": {"action": "accept"}})
    assert await asked == {"action": "accept"}
    server.over.set_result(DONE)
    assert await conversation.next() == {}
    assert conversation.result() == DONE


async def test_a_question_that_cannot_be_asked_is_an_error_to_the_server_and_waits_for_nobody() -> None:
    conversation = Conversation(Request())
    server = Server(conversation)
    with pytest.raises(RemoteError, match="-32601"):
        await server.asks(unfit=True)
    server.over.set_result(DONE)
    assert await conversation.next() == {}


@pytest.mark.parametrize("answers", [{}, {"2": {}}, {"1": "yes"}, {"1": None}])
async def test_a_question_that_the_caller_leaves_open_is_refused(answers: dict[str, Any]) -> None:
    conversation = Conversation(Request())
    asked = Server(conversation).asks()
    await conversation.next()
    conversation.resume(Request(), answers)
    with pytest.raises(RemoteError):
        await asked


async def test_a_question_that_the_caller_never_saw_is_asked_in_the_next_round() -> None:
    conversation = Conversation(Request())
    server = Server(conversation)
    first = server.asks(message="When?")
    assert [*await conversation.next()] == ["1"]
    second = server.asks("roots/list")
    await asyncio.sleep(0)
    conversation.resume(Request(), {"1": {"action": "accept"}})
    assert await first == {"action": "accept"}
    assert [*await conversation.next()] == ["2"]
    conversation.resume(Request(), {"2": {"roots": []}})
    assert await second == {"roots": []}


async def test_a_question_that_the_server_no_longer_wants_answered_is_forgotten() -> None:
    conversation = Conversation(Request())
    server = Server(conversation)
    asked = server.asks()
    await conversation.next()
    asked.cancel()
    await asyncio.wait([asked])
    conversation.resume(Request(), {"1": {"action": "accept"}})
    server.over.set_result(DONE)
    assert await conversation.next() == {}


async def test_news_reach_the_request_that_is_open_and_nobody_while_there_is_none() -> None:
    first, second = Request(), Request()
    conversation = Conversation(first)
    asked = Server(conversation).asks()
    await conversation.notified("one", {})
    await conversation.next()
    await conversation.notified("two", {})
    conversation.resume(second, {"1": {}})
    await asked
    await conversation.notified("three", {})
    assert (first.heard, second.heard) == (["one"], ["three"])


async def test_who_is_cancelled_while_waiting_gives_the_call_up() -> None:
    conversation = Conversation(Request())
    server = Server(conversation)
    waiting = asyncio.create_task(conversation.next())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    await asyncio.sleep(0)
    assert server.over.cancelled()


async def parked(conversation: Conversation) -> asyncio.Task[dict[str, Any]]:
    """Bring a conversation to its first question."""
    asked = Server(conversation).asks()
    await conversation.next()
    return asked


async def test_a_parked_call_is_its_owners_and_good_once() -> None:
    waiting, conversation = Parked(), Conversation(Request())
    await parked(conversation)
    state = waiting.put(conversation, MINE)
    with pytest.raises(Unavailable):
        waiting.taken(state, YOURS)
    assert waiting.taken(state, MINE) is conversation
    with pytest.raises(Unavailable):
        waiting.taken(state, MINE)
    conversation.end()


@pytest.mark.parametrize("state", [None, 5, {}])
async def test_without_a_state_a_call_begins_anew(state: object) -> None:
    assert Parked().taken(state, MINE) is None


async def test_a_caller_who_does_not_come_back_gives_the_call_up() -> None:
    later = Timers()
    waiting, conversation = Parked(later), Conversation(Request())
    asked = await parked(conversation)
    state = waiting.put(conversation, MINE)
    ((after, give_up),) = later.due
    assert after == room.WITHIN
    give_up()
    with pytest.raises(RemoteError):
        await asked
    with pytest.raises(Unavailable):
        waiting.taken(state, MINE)


async def test_one_caller_cannot_use_up_the_room_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_EACH", 1)
    monkeypatch.setattr(room, "MOST", 2)
    waiting = Parked()
    calls = [Conversation(Request()) for _ in range(4)]
    asked = [await parked(one) for one in calls]
    waiting.put(calls[0], MINE)
    with pytest.raises(Unavailable):
        waiting.put(calls[1], (*MINE[:3], "other"))
    waiting.put(calls[2], YOURS)
    with pytest.raises(Unavailable):
        waiting.put(calls[3], ("third", *MINE[1:]))
    for refused in (asked[1], asked[3]):
        with pytest.raises(RemoteError):
            await refused
    waiting.close()
    for given_up in (asked[0], asked[2]):
        with pytest.raises(RemoteError):
            await given_up


@pytest.mark.parametrize("error", [Lost("It ended."), SessionEnded("It ended.")])
async def test_a_call_that_broke_off_after_its_caller_came_back_is_no_fault_of_the_connection_by_then(
    error: Lost,
) -> None:
    conversation = Conversation(Request())
    server = Server(conversation)
    asked = server.asks()
    await conversation.next()
    conversation.resume(Request(), {"1": {}})
    await asked
    server.over.set_exception(error)
    await conversation.next()
    with pytest.raises(Unavailable, match="It ended"):
        conversation.result()


async def test_a_call_that_breaks_off_at_once_is_its_connections_fault() -> None:
    conversation = Conversation(Request())
    Server(conversation).over.set_exception(SessionEnded("It ended."))
    await conversation.next()
    with pytest.raises(SessionEnded):
        conversation.result()


async def test_who_loses_their_credential_gives_up_their_calls_and_nobody_elses() -> None:
    waiting, mine, yours = Parked(), Conversation(Request()), Conversation(Request())
    asked, other = await parked(mine), await parked(yours)
    state = waiting.put(mine, MINE)
    kept = waiting.put(yours, YOURS)
    waiting.end(MINE[0])
    with pytest.raises(RemoteError):
        await asked
    with pytest.raises(Unavailable):
        waiting.taken(state, MINE)
    assert not other.done()
    assert waiting.taken(kept, YOURS) is yours
    yours.end()
    with pytest.raises(RemoteError):
        await other
