"""Starts or calls a server, and writes down what is seen; nothing of it is left afterwards."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.listing import list_the_rest, list_tools
from mcpward.diagnostics.contact.sessions import Session, Unmet, failed, open_session
from mcpward.diagnostics.contact.web import Web
from mcpward.links.link import Lost, Oversized, RemoteError
from mcpward.links.pool import Pool

LOOKED_WITHIN = 12.0
"""So many seconds it may take to look at an address before the handshake."""

PINGS = 20
"""So many round trips are measured: the fewest of which the 95th percentile is not simply the worst."""

PINGS_FOR = 3.0
"""After so many seconds no further one is begun."""

PING_WITHIN, PING_AT_LEAST = 5.0, 1.0
"""So many seconds a server has to answer an empty request; where fewer than that are left, none is sent."""


Work = Callable[[Session, float], Awaitable[None]]
"""What is done with an open session, until a moment of the loop's clock; its facts are noted on the session."""


async def meet(entry: Entry, pool: Pool, within: float, environment: Mapping[str, str]) -> Contact:
    """Shake hands with a server, list what it has, measure its round trips, and end it; in `within` seconds at most.

    `environment` is what the variables that its entry names mean. Never raises for anything that the server does.
    """
    return await met_for(_look_at, entry, pool, within, environment)


async def met_for(work: Work, entry: Entry, pool: Pool, within: float, environment: Mapping[str, str]) -> Contact:
    """Look at the address of a server, where it has one, shake hands, do some `work`, and end it; see `meet`."""
    clock = asyncio.get_running_loop().time
    until = clock() + within
    web: Web | None = None
    left = within
    try:
        if entry.transport != "stdio":
            from mcpward.diagnostics.contact.probing import look

            web = await look(entry, pool, environment, min(LOOKED_WITHIN, within / 2))
            left = round(until - clock(), 1)
        async with open_session(entry, pool, left, environment) as session:
            await work(session, until)
    except Unmet as unmet:
        return replace(unmet.contact, web=web)
    except Exception as error:  # the edge: a fault of ours while one server is met hides nothing of the others
        return replace(failed(entry, error), web=web)
    return replace(session.contact, web=web)


async def listed(session: Session, until: float) -> bool:
    """List the tools; what hinders that is noted."""
    if problem := await _bounded(list_tools(session), until):
        session.note(listing_problem=f"It did not list its tools: {problem}")
    return not problem


async def _look_at(session: Session, until: float) -> None:
    """List and measure. What fails there leaves what is known already."""
    if not await listed(session, until):
        return
    if problem := await _bounded(_measure(session, until), until):
        session.note(ping_problem=f"It did not answer a ping: {problem}")
    await _bounded(list_the_rest(session), until)


async def _bounded(work: Awaitable[None], until: float) -> str:
    """Do it until then; returns why it was not done, in words of our own."""
    try:
        async with asyncio.timeout_at(until):
            await work
    except TimeoutError:
        return "there was no answer in time."
    except Oversized:
        return "the answer is too large."
    except Lost as lost:
        return lost.reason[:1].lower() + lost.reason[1:]
    return ""


async def _measure(session: Session, until: float) -> None:
    """Note round trips. An error is an answer too: the newest revision knows no ping. Raises Lost or TimeoutError.

    What there is no time for is not measured, and nobody's fault.
    """
    pings: list[float] = []
    clock = asyncio.get_running_loop().time
    last = min(until - PING_AT_LEAST, clock() + PINGS_FOR)
    while len(pings) < PINGS and clock() < last:
        sent = time.perf_counter()
        try:
            async with asyncio.timeout(min(PING_WITHIN, until - clock())):
                await session.request("ping", {})
        except RemoteError as error:
            if not session.greeting.modern and not pings:
                session.note(ping_problem=f"It answered a ping with the error {error.code}.")
        pings.append((time.perf_counter() - sent) * 1000)
        session.note(pings=tuple(pings))
