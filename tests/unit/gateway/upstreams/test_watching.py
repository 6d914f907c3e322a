"""What the callers of one connection want news of."""

import asyncio
from typing import Any

import pytest
from mcp_types import INTERNAL_ERROR, METHOD_NOT_FOUND
from tests.unit.gateway.upstreams.table import Table, greeting

from mcpward.gateway.calls import Message
from mcpward.gateway.upstreams import watching
from mcpward.gateway.upstreams.watching import Watch
from mcpward.links.link import Link, Listener, Lost, RemoteError

OLDER, MODERN = greeting(), greeting("2026-07-28", tools={"listChanged": True})
NEWS = "notes://today"


class Hearing:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: asyncio.Queue[str] = asyncio.Queue()

    async def notified(self, method: str, params: Message) -> None:
        self.told.put_nowait(method)

    async def asked(self, method: str, params: Message) -> Message:
        return {"heard": method}


class Streaming(Table):
    """A server of the newest revision, whose streams stay open until they are let go."""

    def __init__(self) -> None:
        super().__init__()
        self.streams: asyncio.Queue[tuple[Message, Listener, asyncio.Future[Message]]] = asyncio.Queue()

    async def request(self, method: str, params: Message, listener: Any = None, headers: Any = None) -> Message:
        end: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self.streams.put_nowait((params["notifications"], listener, end))
        await listener.notified("notifications/subscriptions/acknowledged", {})
        return await end

    async def next(self) -> tuple[Message, Listener, asyncio.Future[Message]]:
        async with asyncio.timeout(5):
            return await self.streams.get()


def begun(link: Link, said: Any = OLDER) -> Watch:
    watch = Watch()
    watch.begin(link, said, Hearing())
    return watch


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_a_server_is_asked_once_for_all_callers_and_told_when_the_last_is_gone() -> None:
    table = Table(resources_subscribe={}, resources_unsubscribe={})
    watch = begun(table)
    await watch.add(NEWS)
    await watch.add(NEWS)
    watch.leave(NEWS)
    await settled()
    assert table.asked == [("resources/subscribe", {"uri": NEWS})]
    assert watch.busy
    watch.leave(NEWS)
    await settled()
    assert table.asked[1:] == [("resources/unsubscribe", {"uri": NEWS})]
    assert not watch.busy


async def test_what_a_server_refuses_is_not_watched() -> None:
    watch = begun(Table(resources_subscribe=RemoteError(-32002, "unknown")))
    with pytest.raises(RemoteError):
        await watch.add(NEWS)
    assert not watch.busy


async def test_the_next_connection_is_asked_for_the_same() -> None:
    first, second = Table(resources_subscribe={}), Table(resources_subscribe={})
    watch = begun(first)
    await watch.add(NEWS)
    watch.end(first)
    watch.begin(second, OLDER, Hearing())
    await settled()
    assert second.asked == [("resources/subscribe", {"uri": NEWS})]


def hanging(asked: list[str], *uris: str) -> Any:
    """Answers what it is asked, but never for these resources."""

    async def answer(params: Message) -> Message:
        asked.append(params["uri"])
        return await asyncio.get_running_loop().create_future() if params["uri"] in uris else {}

    return answer


async def test_a_resource_that_the_next_connection_hangs_on_keeps_no_other_from_being_asked_for() -> None:
    watch, asked = begun(Table(resources_subscribe={})), list[str]()
    for uri in ("a://hangs", NEWS):
        await watch.add(uri)
    second = Table(resources_subscribe=hanging(asked, "a://hangs"))
    watch.begin(second, OLDER, Hearing())
    await settled()
    assert asked == ["a://hangs", NEWS]
    watch.end(second)


async def test_a_server_that_does_not_answer_is_waited_for_no_longer_than_a_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watching, "ASKED_WITHIN", 0.01)
    uris, asked = [f"a://{number}" for number in range(2 * watching.MOST_AT_ONCE)], list[str]()
    watch = begun(Table(resources_subscribe={}, resources_unsubscribe=hanging(asked, *uris)))
    for uri in uris:
        await watch.add(uri)
        watch.leave(uri)
    await settled()
    assert len(asked) <= watching.MOST_AT_ONCE
    async with asyncio.timeout(5):
        await asyncio.wait(watch._tasks)
    assert asked == uris


async def test_what_is_wanted_again_by_the_time_it_is_taken_back_is_kept() -> None:
    table = Table(resources_subscribe={}, resources_unsubscribe={})
    watch = begun(table)
    await watch.add(NEWS)
    watch.leave(NEWS)
    await watch.add(NEWS)
    await settled()
    assert [method for method, _ in table.asked] == ["resources/subscribe"] * 2


async def test_a_modern_server_is_listened_to_for_all_that_is_wanted_on_one_stream() -> None:
    server = Streaming()
    watch = begun(server, MODERN)
    assert (await server.next())[0] == {"toolsListChanged": True}
    await watch.add(NEWS)
    wanted, listener, stream = await server.next()
    assert wanted == {"toolsListChanged": True, "resourceSubscriptions": [NEWS]}
    assert await listener.asked("roots/list", {}) == {"heard": "roots/list"}
    watch.end(server)
    await settled()
    assert stream.cancelled()


@pytest.mark.parametrize("how", [None, Lost("gone"), RemoteError(INTERNAL_ERROR, "full")])
async def test_a_stream_that_ends_is_asked_for_again_and_what_was_missed_may_have_changed(
    how: Exception | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "FIRST_PAUSE", 0.01)
    server, hearing, watch = Streaming(), Hearing(), Watch()
    watch.begin(server, MODERN, hearing)
    await server.next()
    await watch.add(NEWS)
    _, _, stream = await server.next()
    if how is None:
        stream.set_result({})
    else:
        stream.set_exception(how)
    await server.next()
    await settled()
    told = [hearing.told.get_nowait() for _ in range(hearing.told.qsize())]
    assert told == ["notifications/tools/list_changed", "notifications/resources/updated"]
    watch.end(server)


async def test_a_modern_server_without_such_streams_is_asked_once() -> None:
    table = Table(subscriptions_listen=RemoteError(METHOD_NOT_FOUND, "unknown"))
    watch = begun(table, MODERN)
    await settled()
    assert [method for method, _ in table.asked] == ["subscriptions/listen"]
    watch.end(table)
