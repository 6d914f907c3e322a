"""How far a stream was read, when it is asked for again, and what becomes of the rest of one."""

import asyncio

import pytest
from aiohttp import ClientSession, web
from tests.unit.links.hearing import MEGABYTE, Hearing, a_megabyte, until
from tests.unit.links.web_servers import Handler, event, served, stream

from mcpward.links.exchange import Exchange
from mcpward.links.link import Message, Oversized
from mcpward.links.streams import LONGEST_PAUSE, MOST_TIDIED, PAUSE, SHORTEST_PAUSE, Place, follow, settle

NOTE = {"jsonrpc": "2.0", "method": "note", "params": {}}


class Reading:
    """An exchange that reads streams, and what it heard."""

    def __init__(self) -> None:
        self.hearing = Hearing()
        self.exchange = Exchange(self.hearing, self._send)

    async def _send(self, message: Message) -> None:
        """Send nowhere."""


def writes(*pieces: bytes, cut: bool = False) -> Handler:
    """A server whose stream is these pieces, and ends with them or breaks off."""

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        response = await stream(request)
        for piece in pieces:
            await response.write(piece)
        if cut and request.transport is not None:
            request.transport.abort()
        return response

    return handler


def test_pauses_grow_with_each_failure_up_to_a_bound() -> None:
    place = Place()
    assert [place.pause_after(failures) for failures in (0, 1, 2)] == [PAUSE, 2 * PAUSE, 4 * PAUSE]
    assert place.pause_after(1000) == LONGEST_PAUSE


@pytest.mark.parametrize(("retry", "pause"), [(200, 0.2), (0, SHORTEST_PAUSE), (100_000, LONGEST_PAUSE)])
async def test_a_server_says_within_bounds_when_it_is_asked_again(retry: int, pause: float) -> None:
    place, reading = Place(), Reading()
    async with (
        served(writes(f"retry: {retry}\n\n".encode() + event(NOTE, id_="7"))) as url,
        ClientSession() as session,
        session.get(url) as response,
    ):
        await follow(response, reading.exchange, a_megabyte, place)
    assert (place.last, place.heard, place.pause) == ("7", True, pause)


@pytest.mark.parametrize("cut", [False, True])
async def test_what_came_before_a_stream_ended_or_broke_off_is_heard(cut: bool) -> None:
    place, reading = Place(), Reading()
    async with (
        served(writes(event(NOTE, id_="1"), cut=cut)) as url,
        ClientSession() as session,
        session.get(url) as response,
    ):
        await follow(response, reading.exchange, a_megabyte, place)
        await until(lambda: reading.hearing.heard or cut)
    assert place.last in ({"1"} if not cut else {"1", None})


async def test_events_of_another_kind_are_no_messages() -> None:
    place, reading = Place(), Reading()
    both = event({**NOTE, "method": "odd"}, kind="other") + event(NOTE)
    async with served(writes(both)) as url, ClientSession() as session, session.get(url) as response:
        await follow(response, reading.exchange, a_megabyte, place)
        await until(lambda: reading.hearing.heard)
    assert [method for method, _ in reading.hearing.heard] == ["note"]


async def test_the_stream_of_a_request_is_read_until_its_answer() -> None:
    reading = Reading()
    waiting, message = reading.exchange.open("x", {}, None)
    answered = event({"jsonrpc": "2.0", "id": message["id"], "result": {"n": 1}})

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        response = await stream(request)
        await response.write(answered)
        await asyncio.sleep(60)
        return response

    async with served(handler) as url, ClientSession() as session, session.get(url) as response:
        async with asyncio.timeout(5):
            await follow(response, reading.exchange, a_megabyte, Place(), waiting)
        assert waiting.answer.result() == {"n": 1}


async def test_an_answer_that_is_too_large_is_told_to_its_request() -> None:
    reading = Reading()
    waiting, _ = reading.exchange.open("x", {}, None)
    large = event({"jsonrpc": "2.0", "id": waiting.id, "result": {"text": "x" * 2 * MEGABYTE}})
    async with served(writes(large)) as url, ClientSession() as session, session.get(url) as response:
        try:
            await follow(response, reading.exchange, a_megabyte, Place(), waiting)
        except Oversized:
            return
    with pytest.raises(Oversized):
        waiting.answer.result()


@pytest.mark.parametrize(("rest", "kept"), [(0, True), (10, True), (64 * MOST_TIDIED, False)])
async def test_a_connection_is_kept_where_little_more_comes_than_what_was_read(rest: int, kept: bool) -> None:
    reading, ports = Reading(), list[int]()
    tail = b":" + b"x" * rest + b"\n\n"

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        assert request.transport is not None
        ports.append(request.transport.get_extra_info("peername")[1])
        response = await stream(request)
        await response.write(tail if rest else b"")
        return response

    async with served(handler) as url, ClientSession() as session:
        for _ in range(2):
            response = await session.get(url)
            settle(response, reading.exchange)
            await until(lambda: not reading.exchange._background)
    assert (ports[0] == ports[1]) is kept
