"""The requests that are open right now, so that a revocation or an expiry can end the streams among them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager

import anyio
import structlog

from mcpward.errors import RateLimited, Unavailable
from mcpward.gateway.arrival import Message, Receive, Scope, Send
from mcpward.model import Caller, Clock

LOOK_EVERY = 0.5
MAX_OPEN = 1000
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Inactive = Callable[[Collection[str]], Awaitable[Collection[str]]]
log = structlog.get_logger(__name__)


class OpenStreams:
    """Ends what is open under a credential that has ended.

    `inactive` tells which token ids are revoked, expired or gone; it is asked twice a second while streams are open,
    so a revocation on another replica, or from the command line, needs no message to arrive here. `closed` ends one
    at once.
    """

    def __init__(self, inactive: Inactive, clock: Clock) -> None:
        self._inactive = inactive
        self._clock = clock
        self._open: dict[anyio.CancelScope, Caller] = {}
        self.at_the_end: list[Callable[[], None]] = []
        """What else ends when the server goes down, as soon as it does."""

    @asynccontextmanager
    async def watching(self) -> AsyncIterator["OpenStreams"]:
        """Look after the open streams for as long as the block lasts; all are ended with it."""
        task = asyncio.create_task(self._watch())
        try:
            yield self
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            self.end_all()

    async def run(self, caller: Caller, app: App, scope: Scope, receive: Receive, send: Send) -> None:
        """Run an ASGI app for the caller; when the credential ends, so does the answer, in good order."""
        started = finished = False

        async def sending(message: Message) -> None:
            nonlocal started, finished
            started = True
            finished = message["type"] == "http.response.body" and not message.get("more_body", False)
            await send(message)

        # Counted only where it is possible: most requests are over at once.
        if len(self._open) >= MAX_OPEN and self._opened_by(caller) >= MAX_OPEN:
            raise RateLimited(f"You have {MAX_OPEN} requests open: end some first.", retry_after=5)
        with anyio.CancelScope() as ending:
            self._open[ending] = caller
            try:
                await app(scope, receive, sending)
            finally:
                del self._open[ending]
        if ending.cancelled_caught and not started:
            raise Unavailable("The answer was cut off: the credential has ended, or the server is going down.")
        if ending.cancelled_caught and not finished:
            # The client may be the one that is gone by now; then there is nobody left to tell.
            with contextlib.suppress(OSError, RuntimeError):
                await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def wait(self, caller: Caller, event: asyncio.Event, seconds: float) -> None:
        """Wait for an event, but no longer than the caller's credential lasts, or the server."""
        with anyio.move_on_after(seconds) as ending:
            self._open[ending] = caller
            try:
                await event.wait()
            finally:
                del self._open[ending]

    def _opened_by(self, caller: Caller) -> int:
        return sum(1 for one in self._open.values() if one.principal == caller.principal)

    async def closed(self, token_id: str) -> None:
        """End what is open under a token that was revoked."""
        self._end(lambda caller: caller.token_id == token_id)

    def end_all(self) -> None:
        """End everything: the server is going down."""
        self._end(lambda _: True)
        for end in self.at_the_end:
            end()

    def _end(self, ended: Callable[[Caller], bool]) -> None:
        for ending, caller in list(self._open.items()):
            if ended(caller):
                ending.cancel()

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY)
            self._end(lambda caller: caller.expires_at is not None and caller.expires_at <= self._clock())
            tokens = {caller.token_id for caller in self._open.values() if caller.token_id}
            if tokens:
                await self._end_inactive(tokens)

    async def _end_inactive(self, tokens: set[str]) -> None:
        try:
            inactive = await self._inactive(tokens)
        except Unavailable:
            # Requests are refused while the store is down; a stream that is open ends once it can be judged again.
            log.warning("streams.unchecked")
            return
        self._end(lambda caller: caller.token_id in inactive)
