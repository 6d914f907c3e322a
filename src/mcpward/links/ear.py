"""Tells one listener what a server says, in order, while the answers that others wait for go on coming.

A stream that many requests share is read by one task. What comes for a listener is laid before a task of the
listener's own; only where that many messages wait already does the reader wait too, and for all listeners of a link
together no longer than `Patience` allows. What comes for a listener after that is dropped until it has caught up.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from contextvars import Context

import structlog

from mcpward.links.link import Listener, Message

MOST_WAITING = 16
"""So many messages may wait for a listener."""

LAST_WORDS_WITHIN = 5.0
"""So many seconds an answer waits until what the server said before it has been told: it is screened first."""

log = structlog.get_logger(__name__)


class Patience:
    """How long slow listeners may hold up a link, in all: `AT_HAND` seconds, and of the time that passes a `SHARE`."""

    AT_HAND = 2.0
    SHARE = 0.1

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._left = self.AT_HAND
        self._since = ticks()

    def left(self) -> float:
        """Return the seconds that may be waited now."""
        now = self._ticks()
        self._left = min(self.AT_HAND, self._left + (now - self._since) * self.SHARE)
        self._since = now
        return max(self._left, 0.0)

    def spend(self, seconds: float) -> None:
        """Note that so many seconds were waited."""
        self._left -= seconds


class Ear:
    """The way to one listener. `patience` None: the reader serves nobody else, and waits as long as it takes.

    The listener is called in `context`, so that its logs carry the call that it belongs to.
    """

    def __init__(self, listener: Listener, patience: Patience | None = None, context: Context | None = None) -> None:
        self.listener = listener
        self.context = context
        self._patience = patience
        self._waiting: deque[tuple[str, Message]] = deque()
        self._room = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    async def hear(self, method: str, params: Message) -> None:
        """Take a notification for the listener; returns once it waits its turn, or is dropped."""
        if self._closed or (len(self._waiting) >= MOST_WAITING and not await self._has_room()):
            return
        self._waiting.append((method, params))
        if self._task is None:
            self._task = asyncio.create_task(self._tell(), context=self.context)

    async def quiet(self) -> None:
        """Wait until all has been told, but not for long."""
        if self._task is not None:
            await asyncio.wait([self._task], timeout=LAST_WORDS_WITHIN)

    def close(self) -> None:
        """Tell nothing more."""
        self._closed = True
        self._waiting.clear()
        self._room.set()
        if self._task is not None:
            self._task.cancel()

    async def _has_room(self) -> bool:
        """Wait for room. False: there is none yet, or nobody listens any more."""
        self._room.clear()
        seconds = None if self._patience is None else self._patience.left()
        began = time.monotonic()
        try:
            async with asyncio.timeout(seconds):
                await self._room.wait()
        except TimeoutError:
            return False
        finally:
            if self._patience is not None:
                self._patience.spend(time.monotonic() - began)
        return not self._closed

    async def _tell(self) -> None:
        try:
            while self._waiting:
                method, params = self._waiting.popleft()
                self._room.set()
                try:
                    await self.listener.notified(method, params)
                except Exception as error:  # The edge: what a listener fails at is no fault of the link.
                    log.error("link.listener_failed", error=type(error).__name__)
        finally:
            self._task = None
