"""Tries every transport that could lead to one server, and says which do."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.filling import Filled, filled
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.sessions import Unmet, failed, open_filled
from mcpward.links.pool import Pool
from mcpward.server_fields import Transport

_USUAL: tuple[tuple[Transport, str], ...] = (("http", "mcp"), ("sse", "sse"))
"""The paths at which most servers offer the two transports."""


async def try_transports(
    entry: Entry, pool: Pool, within: float, environment: Mapping[str, str]
) -> tuple[Contact, ...]:
    """Shake hands over each transport, all at once, in `within` seconds at most; each contact has its `address`.

    A program is started over stdio. An address is tried over streamable HTTP and SSE, and so are the usual paths beside
    it. Never raises for anything that the server does.
    """
    full = filled(entry, environment)
    async with asyncio.TaskGroup() as group:
        tries = [group.create_task(_tried(way, pool, within)) for way in _ways(full)]
    return tuple(one.result() for one in tries)


async def _tried(way: Filled, pool: Pool, within: float) -> Contact:
    try:
        async with open_filled(way, pool, within) as session:
            pass
    except Unmet as unmet:
        return unmet.contact
    except Exception as error:  # the edge: a fault of ours on one way hides nothing of the others
        return failed(way.entry, error)
    return session.contact


def _ways(full: Filled) -> Iterator[Filled]:
    entry = full.entry
    if entry.transport == "stdio" or full.unset or full.asked:
        yield full
        return
    ways: list[tuple[Transport, str]] = [("http", entry.url), ("sse", entry.url)]
    ways += [(transport, _beside(entry.url, name)) for transport, name in _USUAL]
    for transport, url in dict.fromkeys(ways):
        yield replace(full, entry=replace(entry, transport=transport, url=url))


def _beside(url: str, name: str) -> str:
    """The address with another last part of its path. Its query stays: it may hold the credential."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return parts._replace(path=f"{parts.path.rstrip('/').rpartition('/')[0]}/{name}").geturl()
