"""Starts or calls a server, and writes down what is seen; nothing of it is left afterwards."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from mcpward.diagnostics.contact import Contact
from mcpward.diagnostics.entries import Entry
from mcpward.links.handshake import ProbeUnanswered, greet
from mcpward.links.link import Link, Lost, Oversized, RemoteError
from mcpward.links.pool import Pool
from mcpward.links.stderr import Stderr

LARGEST = 8 * 1024 * 1024
"""So many bytes one message of a server may have."""

PINGS = 5
"""So many round trips are measured."""


class _Nobody:
    """Hears what a server says on its own account, and answers nothing."""

    async def notified(self, method: str, params: Any) -> None:
        """Let it pass."""

    async def asked(self, method: str, params: Any) -> Any:
        """Refuse: nobody is there to be asked."""
        raise RemoteError(-32601, "Nobody is there to be asked.")


async def meet(entry: Entry, pool: Pool, within: float, environment: Mapping[str, str]) -> Contact:
    """Shake hands with a server, list its tools, measure its round trips, and end it; in `within` seconds at most.

    `environment` is what its references to variables mean. Never raises for anything that the server does.
    """
    began = time.perf_counter()
    contact = Contact(entry.transport, ready=False)
    stderr = Stderr(Path("/dev/null"))
    link: Link | None = None
    try:
        async with asyncio.timeout(within):
            link = await _open(entry, pool, stderr)
            greeting = await greet(link, capabilities={}, probe=False)
            contact = replace(
                contact,
                ready=True,
                ready_ms=(time.perf_counter() - began) * 1000,
                revision=greeting.revision,
                capabilities=greeting.capabilities,
                instructions=greeting.instructions,
            )
            said = await link.request("tools/list", {})
            tools = said.get("tools")
            contact = replace(contact, tools=tuple(tools) if isinstance(tools, list) else None)
    except TimeoutError:
        contact = replace(contact, timed_out=True, problem=f"It did not answer within {within:g} seconds.")
    except (Lost, ProbeUnanswered) as lost:
        contact = replace(contact, problem=lost.reason)
    except (RemoteError, Oversized) as error:
        contact = replace(contact, problem=f"It answered with an error ({type(error).__name__}).")
    finally:
        if link is not None:
            await link.close()
    return replace(contact, stderr=stderr.lines)


async def _open(entry: Entry, pool: Pool, stderr: Stderr) -> Link:
    listener, largest = _Nobody(), _largest()
    if entry.transport == "stdio":
        from mcpward.links.stdio import start

        cwd = Path(entry.cwd) if entry.cwd else None
        return await start(entry.command, entry.args, entry.env, cwd, stderr, largest, listener)
    if entry.transport == "sse":
        from mcpward.links.sse import connect

        return await connect(pool, entry.url, dict(entry.headers), largest, listener)
    from mcpward.links.http import HttpLink

    return HttpLink(pool, entry.url, dict(entry.headers), largest, listener)


def _largest() -> Callable[[], int]:
    return lambda: LARGEST
