"""What the callers of one connection want news of, beyond the listings: single resources.

Up to 2025-11-25 a server is asked for each of them; from 2026-07-28 on it tells all news down one stream, which is
asked for anew whenever others are wanted, and where it broke off.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import suppress
from functools import partial

from mcp_types import METHOD_NOT_FOUND

from mcpward.gateway.calls import SUBSCRIBING, Message
from mcpward.gateway.upstreams.meta import envelope
from mcpward.links.handshake import Greeting
from mcpward.links.link import Link, Listener, Lost, Oversized, RemoteError

KNOWN_WITHIN = 5.0
"""So many seconds a server has to say that it heard what is wanted; then nobody waits any more."""

ASKED_WITHIN, MOST_AT_ONCE = 10.0, 16
"""So many seconds a server has to answer what nobody waits for, and so much it is asked of that kind at a time."""

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
"""So many seconds pass before a stream that ended is asked for again, twice as long after each further failure."""

_LISTEN = {"tools": "toolsListChanged", "prompts": "promptsListChanged", "resources": "resourcesListChanged"}


class Watch:
    """The resources that callers want news of. It outlives the connection: the next one is asked for the same."""

    def __init__(self) -> None:
        self._wanted: Counter[str] = Counter()
        self._link: Link | None = None
        self._stream: _Stream | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._few = asyncio.Semaphore(MOST_AT_ONCE)

    @property
    def busy(self) -> bool:
        """Whether anybody wants news."""
        return bool(self._wanted)

    def begin(self, link: Link, greeting: Greeting, listener: Listener) -> None:
        """Listen on a new connection for all that is wanted."""
        self._link = link
        self._stream = _Stream(link, greeting, listener) if greeting.modern else None
        if self._stream is not None:
            self._later(partial(self._stream.listen, self._wanted))
            return
        for uri in self._wanted:
            self._later(partial(self._ask_again, uri))

    def end(self, link: Link) -> None:
        """The connection ends."""
        if self._link is link:
            for task in self._tasks:
                task.cancel()
            if self._stream is not None:
                self._stream.end()
            self._link = self._stream = None

    async def add(self, uri: str) -> None:
        """One caller more wants news of a resource. Raises Lost or RemoteError, and then it is as before."""
        self._wanted[uri] += 1
        try:
            if self._wanted[uri] == 1:
                await self._tell(SUBSCRIBING[0], uri)
        except BaseException:
            self._less(uri)
            raise

    def leave(self, uri: str) -> None:
        """A caller no longer wants them."""
        self._less(uri)
        if uri not in self._wanted:
            self._later(partial(self._take_back, uri))

    def _less(self, uri: str) -> None:
        self._wanted[uri] -= 1
        if self._wanted[uri] <= 0:
            del self._wanted[uri]

    async def _tell(self, method: str, uri: str) -> None:
        if self._stream is not None:
            await self._stream.listen(self._wanted)
        elif self._link is not None:
            await self._link.request(method, {"uri": uri})

    async def _ask_again(self, uri: str) -> None:
        if uri in self._wanted:
            await self._tell(SUBSCRIBING[0], uri)

    async def _take_back(self, uri: str) -> None:
        if uri not in self._wanted:  # else somebody wants it again by now
            await self._tell(SUBSCRIBING[1], uri)

    def _later(self, work: Callable[[], Awaitable[None]]) -> None:
        async def quietly() -> None:
            async with self._few:
                with suppress(Lost, RemoteError, Oversized, TimeoutError):
                    async with asyncio.timeout(ASKED_WITHIN):
                        await work()

        task = asyncio.create_task(quietly())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class _Stream:
    """The stream of news of a server of the newest revision."""

    def __init__(self, link: Link, greeting: Greeting, listener: Listener) -> None:
        self._link = link
        self._greeting = greeting
        self._listener = listener
        self._kinds = [kind for kind in _LISTEN if _tells(greeting, kind)]
        self._task: asyncio.Task[None] | None = None

    async def listen(self, uris: Collection[str]) -> None:
        """Listen from now on for the listings and these resources; returns once the server knows, or is late."""
        wanted: Message = {_LISTEN[kind]: True for kind in self._kinds}
        if uris:
            wanted["resourceSubscriptions"] = sorted(uris)
        before, self._task = self._task, None
        try:
            if wanted:
                heard = _Acknowledged(self._listener, self._kinds, sorted(uris))
                self._task = asyncio.create_task(self._keep(wanted, heard))
                with suppress(TimeoutError):
                    async with asyncio.timeout(KNOWN_WITHIN):
                        await heard.known.wait()
        finally:
            if before is not None:
                before.cancel()

    def end(self) -> None:
        """Listen no more."""
        if self._task is not None:
            self._task.cancel()

    async def _keep(self, wanted: Message, heard: "_Acknowledged") -> None:
        failures = 0
        try:
            while self._link.alive:
                heard.count = 0
                try:
                    asked = envelope(self._greeting, {"notifications": wanted})
                    await self._link.request("subscriptions/listen", asked, heard)
                except RemoteError as error:
                    if error.code == METHOD_NOT_FOUND:
                        return
                except (Lost, Oversized):
                    pass
                heard.known.set()
                failures = 0 if heard.count else failures + 1
                heard.missed = True
                await asyncio.sleep(min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(failures, 10)))
        finally:
            heard.known.set()


class _Acknowledged:
    """Hears for another, and knows when the server has said that it listens. What was `missed` may have changed."""

    def __init__(self, listener: Listener, kinds: Collection[str], uris: Collection[str]) -> None:
        self._listener = listener
        self._kinds = kinds
        self._uris = uris
        self.known = asyncio.Event()
        self.missed = False
        self.count = 0

    async def notified(self, method: str, params: Message) -> None:
        """Take a notification."""
        self.count += 1
        if method != "notifications/subscriptions/acknowledged":
            await self._listener.notified(method, params)
            return
        self.known.set()
        if self.missed:
            for kind in self._kinds:
                await self._listener.notified(f"notifications/{kind}/list_changed", {})
            for uri in self._uris:
                await self._listener.notified("notifications/resources/updated", {"uri": uri})

    async def asked(self, method: str, params: Message) -> Message:
        """Pass a question on."""
        return await self._listener.asked(method, params)


def _tells(greeting: Greeting, kind: str) -> bool:
    able = greeting.capabilities.get(kind)
    return isinstance(able, Mapping) and able.get("listChanged") is True
