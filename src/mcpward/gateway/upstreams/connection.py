"""One connection to a server behind the door, whose it is, and the place where it is kept."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from mcpward.gateway.upstreams.breaker import Breaker
from mcpward.gateway.upstreams.offer import Offer
from mcpward.gateway.upstreams.watching import Watch
from mcpward.links.handshake import Greeting
from mcpward.links.link import Link, Listener

Ticks = Callable[[], float]


class Whose(NamedTuple):
    """Who uses a connection: one caller `alone`, or all; and whether it is the second one, with a handshake."""

    alone: str | None
    older: bool = False


@dataclass(eq=False)
class Connection:
    """An open connection, and whose it is."""

    link: Link
    greeting: Greeting
    offer: Offer
    whose: Whose
    stamp: object
    calls: list[Listener] = field(default_factory=list)
    modern_only: bool = False
    log_level: str | None = None
    watch: Watch = field(default_factory=Watch)

    async def close(self) -> None:
        """End it, and the process with its group."""
        self.watch.end(self.link)
        await self.link.close()


class Slot:
    """The place of one connection: what is there, who opens it since when, whether it may be, and its last use.

    `closing` is for what is being closed; see `Opening`.
    """

    def __init__(self, name: str, ticks: Ticks, closing: set[asyncio.Task[None]]) -> None:
        self._closing = closing
        self.breaker = Breaker(name, ticks)
        self.connection: Connection | None = None
        self.watch = Watch()
        self.opening: asyncio.Task[Connection] | None = None
        self.since = 0.0
        self.doubting: asyncio.Task[None] | None = None
        self.problem = ""
        self.users = 0
        self.used = ticks()

    @property
    def busy(self) -> bool:
        """Whether somebody uses it, or waits for it."""
        return bool(self.opening or self.users or self.watch.busy or (self.connection and self.connection.calls))

    async def drop(self, connection: Connection) -> None:
        """End a connection that failed in use: the next caller gets a new one."""
        if self.connection is connection:
            self.connection = None
        await self._close(connection)

    async def end(self) -> None:
        """End what is there, and what is about to be."""
        under_way = [task for task in (self.opening, self.doubting) if task is not None]
        for task in under_way:
            task.cancel()
        if under_way:
            await asyncio.wait(under_way)
        if self.connection is not None:
            await self._close(self.connection)

    async def _close(self, connection: Connection) -> None:
        """Close it to the end, even if nobody waits for that any more."""
        task = asyncio.create_task(connection.close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        await asyncio.shield(task)


def looked_at(task: asyncio.Task[Any]) -> None:
    """Take note of how a task ended: where all who waited for it are gone, nobody else would."""
    if not task.cancelled():
        task.exception()
