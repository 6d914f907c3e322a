"""The streams of streamable HTTP: read as far as they go, with a memory of how far that was."""

import asyncio
from collections.abc import Callable

import aiohttp

from mcpward.links.exchange import Exchange, Waiting
from mcpward.links.lines import Endless
from mcpward.links.link import Lost, Oversized
from mcpward.links.sse_events import Events
from mcpward.links.web import piece
from mcpward.links.wire import take

PAUSE, SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 0.05, 60.0
"""So many seconds pass before a stream is asked for again: where the server does not say, at least, and at most."""

TIDY_WITHIN = 1.0
MOST_TIDIED = 64 * 1024
"""So long, and for so many bytes, the rest of a stream is read after the answer, so that its connection can be kept."""


class Place:
    """How far a stream was read: `last` is the id of its last event that had one, `pause` what the server asks for."""

    def __init__(self) -> None:
        self.last: str | None = None
        self.pause = PAUSE
        self.heard = False

    def pause_after(self, failures: int) -> float:
        """Return the seconds to wait after so many failures in a row."""
        return min(LONGEST_PAUSE, self.pause * 2.0 ** min(failures, 10))


async def follow(
    response: aiohttp.ClientResponse,
    exchange: Exchange,
    largest: Callable[[], int],
    place: Place,
    of: Waiting | None = None,
) -> None:
    """Pass on what comes on a stream: all of it, or until the request that it belongs to is answered.

    Returns also where the connection breaks. Raises Oversized where the stream belongs to a request.
    """
    events = Events(largest)
    try:
        while data := await piece(response):
            for event in events.feed(data):
                place.heard = True
                if event.id is not None:
                    place.last = event.id
                if event.retry is not None:
                    place.pause = min(LONGEST_PAUSE, max(SHORTEST_PAUSE, event.retry / 1000))
                if event.data and event.kind == "message":
                    await take(exchange, event.data, of)
                if of is not None and of.answer.done():
                    return
            if of is not None and events.too_large:
                raise Oversized
    except (Lost, Endless):
        return


def settle(response: aiohttp.ClientResponse, exchange: Exchange) -> None:
    """Leave a response that was read as far as it matters: its connection is kept if little more comes."""
    if response.content.at_eof() or not exchange.later(_tidy(response)):
        response.close()


async def _tidy(response: aiohttp.ClientResponse) -> None:
    left = MOST_TIDIED
    try:
        async with asyncio.timeout(TIDY_WITHIN):
            while data := await piece(response):
                left -= len(data)
                if left < 0:
                    return
    except (Lost, TimeoutError):
        return
    finally:
        response.close()
