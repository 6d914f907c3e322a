"""Keeps open the stream on which a server of 2025-11-25 or older sends what belongs to no request."""

import asyncio
from collections.abc import Awaitable, Callable

import aiohttp

from mcpward.links.exchange import Exchange
from mcpward.links.link import Lost
from mcpward.links.streams import Place, follow
from mcpward.links.web import EVENTS, media_type

LASTED = 30.0
"""A stream that stayed open for so many seconds did not fail, even if nothing came."""

Get = Callable[[Place], Awaitable[aiohttp.ClientResponse]]
"""Asks for the stream, from a place on. Raises Lost."""


async def listen(get: Get, exchange: Exchange, largest: Callable[[], int]) -> None:
    """Listen until the link ends, or the server says that it offers no such stream."""
    place = Place()
    failures = 0
    clock = asyncio.get_running_loop().time
    while exchange.ended is None:
        place.heard, since = False, clock()
        try:
            response = await get(place)
        except Lost:
            response = None
        if response is not None:
            try:
                if response.status in (404, 405) or (response.status == 200 and media_type(response) != EVENTS):
                    return
                if response.status == 200:
                    await follow(response, exchange, largest, place)
            finally:
                response.close()
        failures = 0 if place.heard or clock() - since > LASTED else failures + 1
        await asyncio.sleep(place.pause_after(failures))
