"""Meets a server and calls tools of it, one after the other; nothing of it is left afterwards."""

import asyncio
from collections.abc import Mapping

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.invoking import invoke, planned
from mcpward.diagnostics.contact.meeting import listed, met_for
from mcpward.diagnostics.contact.sessions import Session
from mcpward.diagnostics.desk import Named
from mcpward.links.pool import Pool

CALL_WITHIN = 5.0
"""So many seconds a tool has that nobody named: there may be many of them."""

NAMED_WITHIN = 30.0
"""So many seconds a tool has that somebody named."""


async def call_tools(entry: Entry, pool: Pool, within: float, environment: Mapping[str, str], named: Named) -> Contact:
    """Shake hands and list the tools, in `within` seconds, and call them. Never raises for anything that the server
    does.
    """

    async def call(session: Session, until: float) -> None:
        if await listed(session, until):
            plans = await asyncio.to_thread(planned, session.contact, named)
            await invoke(session, plans, NAMED_WITHIN if named else CALL_WITHIN)

    return await met_for(call, entry, pool, within, environment)
