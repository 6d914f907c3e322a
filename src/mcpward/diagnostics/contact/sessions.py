"""An open connection to a server, with what is seen on the way; nothing of either is left afterwards."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import psutil
import structlog

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.filling import Filled, filled
from mcpward.diagnostics.contact import stragglers
from mcpward.diagnostics.contact.contact import Contact, Refusal
from mcpward.links.handshake import Greeting, NothingInCommon
from mcpward.links.link import Flooded, Link, Lost, Message, RemoteError
from mcpward.links.opening import connect, opened
from mcpward.links.pool import Pool
from mcpward.links.revisions import OWN, modern_meta
from mcpward.links.stderr import Stderr

if TYPE_CHECKING:
    from mcpward.links.stdio import StdioLink

LARGEST = 8 * 1024 * 1024
"""So many bytes one message of a server may have."""

LEAVES_WITHIN = 2.0
"""So many seconds a server has to leave by itself, as with the clients of MCP's own SDKs; many need more than one."""

MOST_BYTES, MOST_GARBAGE = 32 * 1024 * 1024, 2000
"""So many bytes, and lines that are no messages, a process may write to stdout before it is not heard any more."""

log = structlog.get_logger(__name__)


class Unmet(Exception):
    """No connection came about; `contact` says all that is known of why."""

    def __init__(self, contact: Contact) -> None:
        super().__init__(contact.problem)
        self.contact = contact


def failed(entry: Entry, error: Exception) -> Contact:
    """What is told of a server where mcpward itself failed: that hides nothing of the others."""
    log.error("diagnostics.meeting_failed", error=type(error).__name__)
    problem = f"mcpward itself failed while it met this server ({type(error).__name__})."
    return Contact(entry.transport, ready=False, problem=problem, address=entry.url)


class Session:
    """A connection on which hands were shaken. `entry` is that of the server with its variables filled in."""

    def __init__(self, entry: Entry, link: Link, greeting: Greeting, watched: "_Watched") -> None:
        self.entry = entry
        self.link = link
        self.greeting = greeting
        self._watched = watched

    async def request(self, method: str, params: Message) -> Message:
        """Ask, as the revision of the server wants it. Raises RemoteError, Lost or Oversized."""
        if self.greeting.modern:
            params = {**params, "_meta": modern_meta(self.greeting.revision, {})}
        return await self.link.request(method, params)

    def note(self, **facts: Any) -> None:
        """Add to what is known; the names are those of Contact."""
        self._watched.facts = replace(self._watched.facts, **facts)

    @property
    def contact(self) -> Contact:
        """What is known by now. How its process left is known only afterwards."""
        return self._watched.contact


def open_session(
    entry: Entry, pool: Pool, within: float, environment: Mapping[str, str]
) -> AbstractAsyncContextManager[Session]:
    """Start or call a server and shake hands, in `within` seconds at most; what is done with it the caller bounds.

    `environment` is what the variables of its entry mean. Raises Unmet, and nothing else for what the server does.
    Its process is ended with all that belongs to it, also where this is cancelled.
    """
    return open_filled(filled(entry, environment), pool, within)


@asynccontextmanager
async def open_filled(full: Filled, pool: Pool, within: float) -> AsyncIterator[Session]:
    """The same with an entry whose variables are filled in."""
    watched = _Watched(full)
    if full.unset or full.asked:
        raise Unmet(watched.unfilled)
    try:
        async with asyncio.timeout(within):
            link, greeting = await opened(partial(watched.connect, pool), watched.close, {})
    except (TimeoutError, Lost, RemoteError) as error:
        raise Unmet(watched.unmet(error, within)) from None
    try:
        watched.greeted(greeting)
        yield Session(full.entry, link, greeting, watched)
    finally:
        await watched.close(link)


class _Nobody:
    """Hears what a server says on its own account, and answers nothing."""

    async def notified(self, method: str, params: Message) -> None:
        """Let it pass."""

    async def asked(self, method: str, params: Message) -> Message:
        """Refuse: nobody is there to be asked."""
        raise RemoteError(-32601, "Nobody is there to be asked.")


class _Watched:
    """A server while it is met: the facts so far, its latest link, and what its process wrote."""

    def __init__(self, full: Filled) -> None:
        self.facts = Contact(full.entry.transport, ready=False, address=full.entry.url)
        self._full = full
        self._links = 0
        self._link: Link | None = None
        self._stderr = Stderr(None)
        self._began = time.perf_counter()

    async def connect(self, pool: Pool) -> Link:
        """Make a link; the one before, if there was one, is closed."""
        from mcpward.links.stdio import Bounds

        self._links += 1
        self._link = None
        self._stderr = Stderr(None)
        self._began = time.perf_counter()
        bounds = Bounds(MOST_BYTES, MOST_GARBAGE, LEAVES_WITHIN)
        self._link = await connect(self._full.entry, self._stderr, lambda: pool, lambda: LARGEST, _Nobody(), bounds)
        return self._link

    async def close(self, link: Link) -> None:
        """End a link, with its process and all that belongs to it, whatever happens meanwhile."""
        await _to_the_end(lambda: self._close(link))

    async def _close(self, link: Link) -> None:
        child = getattr(link, "child", None)
        below: Sequence[psutil.Process] = ()
        try:
            if child is not None:
                below = await asyncio.to_thread(stragglers.descendants, child.pid)
        finally:
            await link.close()
        if below and (ended := await asyncio.to_thread(stragglers.end, below)):
            self.facts = replace(self.facts, left_behind=self.facts.left_behind + ended)

    def greeted(self, greeting: Greeting) -> None:
        """Note what the server said of itself."""
        said = greeting.said
        meta = said.get("_meta")
        info = meta.get(f"{OWN}serverInfo") if greeting.modern and isinstance(meta, Mapping) else said.get("serverInfo")
        self.facts = replace(
            self.facts,
            ready=True,
            ready_ms=(time.perf_counter() - self._began) * 1000,
            revision=greeting.revision,
            probe_unanswered=self._links > 1,
            greeting=said,
            server_info=info if isinstance(info, Mapping) else {},
            capabilities=greeting.capabilities,
            instructions=greeting.instructions,
        )

    @property
    def unfilled(self) -> Contact:
        """That nothing was started or called, since something is missing that its client would have."""
        if self._full.unset:
            problem = f"The variable {self._full.unset[0]} is not set."
        else:
            problem = "Its client asks a person for a value, and nobody can be asked here."
        return replace(self.facts, problem=problem, started=False, unset=self._full.unset, asked=self._full.asked)

    def unmet(self, error: Exception, within: float) -> Contact:
        """Why nobody shook hands."""
        if isinstance(error, TimeoutError):
            return replace(self.contact, timed_out=True, problem=f"It did not shake hands within {within:g} seconds.")
        if isinstance(error, RemoteError):
            refusal = Refusal(error.code, self._full.shown()(error.message))
            problem = f"It answered the handshake with the error {error.code}."
            return replace(self.contact, problem=problem, refusal=refusal)
        contact = self.contact
        if isinstance(error, NothingInCommon):
            offered = tuple(str(one)[:100] for one in error.offered if one is not None)
            contact = replace(contact, offered=offered, greeting=error.said)
        reason = error.reason if isinstance(error, Lost) else ""
        started = self._full.entry.transport != "stdio" or self._link is not None
        return replace(contact, problem=reason, status=getattr(error, "status", None), started=started)

    @property
    def contact(self) -> Contact:
        """The facts so far, with those of the process."""
        link: StdioLink | None = self._link if self._full.entry.transport == "stdio" else None  # type: ignore[assignment]
        if link is None:
            return replace(self.facts, flooded=_flooded(self._link))
        shown = self._full.shown()
        return replace(
            self.facts,
            exit_code=link.child.exit_code,
            left=link.child.left,
            garbage=tuple(shown(raw.decode("utf-8", "replace")) for raw in link.first_garbage),
            garbage_lines=link.garbage,
            flooded=_flooded(link),
            stderr=tuple(map(shown, self._stderr.lines)),
        )


def _flooded(link: Link | None) -> bool:
    return isinstance(getattr(link, "ended", None), Flooded)


async def _to_the_end(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Do it to the end, also where the task that waits is cancelled meanwhile: it hears of that afterwards.

    A loop that goes down cancels every task once, also one that has not begun: then it is done in another.
    """
    task, cancelled = asyncio.create_task(work()), False
    while not task.done() or task.cancelled():
        if task.cancelled():
            task, cancelled = asyncio.create_task(work()), True
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            cancelled = True
    if cancelled:
        raise asyncio.CancelledError
    task.result()
