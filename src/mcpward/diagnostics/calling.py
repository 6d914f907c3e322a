"""Meets a server and calls tools of it, one after the other; nothing of it is left afterwards."""

import asyncio
from collections.abc import Mapping

from mcpward.diagnostics.contact import Contact
from mcpward.diagnostics.desk import Named
from mcpward.diagnostics.entries import Entry
from mcpward.diagnostics.invoking import invoke, planned
from mcpward.diagnostics.listing import list_tools
from mcpward.diagnostics.sessions import Session, Unmet, failed, open_session
from mcpward.links.link import Lost, Oversized
from mcpward.links.pool import Pool

CALL_WITHIN = 5.0
"""So many seconds a tool has that nobody named: there may be many of them."""

NAMED_WITHIN = 30.0
"""So many seconds a tool has that somebody named."""


async def call_tools(entry: Entry, pool: Pool, within: float, environment: Mapping[str, str], named: Named) -> Contact:
    """Shake hands and list the tools, in `within` seconds each, and call them. Never raises for anything that the
    server does.
    """
    try:
        async with open_session(entry, pool, within, environment) as session:
            await _call(session, within, named)
    except Unmet as unmet:
        return unmet.contact
    except Exception as error:  # the edge: a fault of ours while one server is met hides nothing of the others
        return failed(entry, error)
    return session.contact


async def _call(session: Session, within: float, named: Named) -> None:
    try:
        async with asyncio.timeout(within):
            await list_tools(session)
    except (TimeoutError, Lost, Oversized):
        session.note(listing_problem="It did not list its tools in time, or broke off.")
        return
    plans = await asyncio.to_thread(planned, session.contact, named)
    await invoke(session, plans, NAMED_WITHIN if named else CALL_WITHIN)
