"""One server behind the door, with its connections: opened on first use, kept open, and opened again after they broke.

All callers share one connection, unless the policy gives each a connection of its own, or a caller has credentials of
their own for this server. There is a second one to a server that speaks both kinds of revisions, for clients of the
older kind that can be asked: its tools ask during a call there, and on the newest revision they cannot.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar

import structlog
from pydantic import SecretStr

from mcpward.errors import ConfigurationError, HeldBack, Unavailable
from mcpward.gateway.behind import Change
from mcpward.gateway.calls import LISTS, Message
from mcpward.gateway.links.handshake import Greeting
from mcpward.gateway.links.link import METHOD_NOT_FOUND, Link, Listener, Lost, Oversized, RemoteError, SessionEnded
from mcpward.gateway.upstreams.breaker import Breaker
from mcpward.gateway.upstreams.meta import envelope
from mcpward.gateway.upstreams.offer import Offer
from mcpward.gateway.upstreams.opening import Opening
from mcpward.gateway.upstreams.vetting import Vetting

BETWEEN = "__"
"""Stands between the name of a server and the name of its tool."""

MOST_CONNECTIONS = 64
"""So many callers may have a connection of their own to one server at a time."""

IDLE = 1800.0
"""After so many seconds without use a caller's own connection is closed."""

log = structlog.get_logger(__name__)
Ticks = Callable[[], float]
T = TypeVar("T")
Work: TypeAlias = Callable[["Connection", asyncio.Timeout], Awaitable[T]]
_UNREACHABLE = (Lost, RemoteError, Oversized, TimeoutError)
_LISTEN = {"tools": "toolsListChanged", "prompts": "promptsListChanged", "resources": "resourcesListChanged"}
_CHANGED = {
    "notifications/tools/list_changed": ("tools/list",),
    "notifications/resources/list_changed": ("resources/list", "resources/templates/list"),
    "notifications/prompts/list_changed": ("prompts/list",),
}


class Credentials(Protocol):
    """What was kept for servers beside their file: headers, or variables of the environment, by name."""

    async def of(self, server: str, principal: str | None) -> Mapping[str, SecretStr]:
        """Those of a caller, or of everyone. Raises ConfigurationError where one does not open."""

    async def stamp(self, server: str, principal: str) -> tuple[bool, object]:
        """Whether the caller has some of their own, and another object whenever something changed."""


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
    used: float = 0.0
    modern_only: bool = False
    log_level: str | None = None
    watched: Counter[str] = field(default_factory=Counter)
    listening: asyncio.Task[Message] | None = None

    async def close(self) -> None:
        """End it, and the process with its group."""
        if self.listening is not None:
            self.listening.cancel()
        await self.link.close()


class Slot:
    """The place of one connection: what is there, who opens it, and whether it may be opened."""

    def __init__(self, name: str, ticks: Ticks) -> None:
        self.breaker = Breaker(name, ticks)
        self.connection: Connection | None = None
        self.opening: asyncio.Task[Connection] | None = None
        self.problem = ""


class Upstream:
    """A server and its connections. `ticks` is a monotonic clock in seconds."""

    def __init__(
        self, opening: Opening, vetting: Vetting, credentials: Credentials, ticks: Ticks = time.monotonic
    ) -> None:
        self.server = opening.server
        self.vetting = vetting
        self._opening = opening
        self._credentials = credentials
        self._ticks = ticks
        self._slots: dict[Whose, Slot] = {}
        self._hearers: list[Callable[[Change], None]] = []
        self.late: set[str] = set()
        """The listings that somebody could not wait for."""

    @property
    def name(self) -> str:
        """The name of the server."""
        return self.server.name

    @property
    def state(self) -> dict[str, Any]:
        """For health: up, down, idle (nobody asked for it yet), half_open, and what is wrong."""
        slots = [slot for slot in self._slots.values() if slot.connection or slot.problem]
        problem = self.server.fault or next((slot.problem for slot in slots if slot.problem), "")
        said: dict[str, Any] = {"status": "idle", "transport": self.server.transport}
        if any(slot.connection and slot.connection.link.alive for slot in slots):
            said["status"] = "up"
        elif problem:
            said["status"] = "down"
        if any(slot.breaker.state == "half_open" for slot in slots):
            said["status"] = "half_open"
        return said | ({"problem": problem} if problem else {})

    def watch(self, changed: Callable[[Change], None]) -> None:
        """Say from now on what the server says that changed."""
        self._hearers.append(changed)

    def tell(self, change: Change) -> None:
        """Tell all that watch."""
        for hear in self._hearers:
            hear(change)

    async def run(self, principal: str, work: Work[T], *, asks: bool = False) -> T:
        """Do something with the open connection of a caller, within the time that the policy gives.

        `asks`: the client belongs to a revision with a handshake, and the server may ask it something meanwhile.
        Raises Unavailable where the server is down, breaks off or takes too long, HeldBack where it says too much, and
        RemoteError where it answers with an error.
        """
        for _ in range(2):
            slot, there = await self._there(principal)
            if asks and there.greeting.modern and not there.modern_only:
                slot, there = await self._older(principal, slot, there)
            policy = self.vetting.policy()
            try:
                with slot.breaker.attempt():
                    async with asyncio.timeout(policy.timeout) as limit:
                        return await work(there, limit)
            # What went wrong is told in our own words: a foreign error may say anything.
            except TimeoutError:
                raise Unavailable(f"The server {self.name} did not answer in time.") from None
            except SessionEnded:
                await self._drop(slot, there)
            except Lost as lost:
                if there.link.alive:
                    raise Unavailable(f"The server {self.name} did not do it. {lost.reason}") from None
                await self._drop(slot, there)
                raise Unavailable(f"The server {self.name} broke off during the call. {lost.reason}") from None
            except Oversized:
                largest = policy.largest_reply
                raise HeldBack(f"The reply of {self.name} is larger than {largest} bytes.") from None
        raise Unavailable(f"The server {self.name} ended its session again and again.")

    def known(self) -> Offer | None:
        """What is known by now of the connection that all share, or of any."""
        shared = self._slots.get(Whose(None))
        slots = [shared] if shared else [*self._slots.values()]
        return next((slot.connection.offer for slot in slots if slot.connection), None)

    def instructions(self) -> str | None:
        """What the server says of its use, where it is up and that may be shown."""
        slots = [slot.connection for slot in self._slots.values() if slot.connection]
        return self.vetting.instructions(slots[0].greeting.instructions) if slots else None

    async def forget(self, principal: str) -> None:
        """End what a caller has for themselves: their credential is no longer good."""
        for whose in (Whose(principal), Whose(principal, older=True)):
            if (slot := self._slots.pop(whose, None)) is not None:
                await self._end(slot)

    def list_anew(self) -> None:
        """Have everyone look again at what may be shown."""
        for listing in LISTS:
            self.tell(Change(listing))

    async def close_idle(self) -> None:
        """End the callers' own connections that fell idle. To be called again and again."""
        now = self._ticks()
        for whose, slot in [*self._slots.items()]:
            there = slot.connection
            if whose.alone is not None and there and not there.calls and now - there.used >= IDLE:
                self._slots.pop(whose, None)
                await self._end(slot)

    async def close(self) -> None:
        """End all connections, and the processes with their groups."""
        slots, self._slots = [*self._slots.values()], {}
        await asyncio.gather(*(self._end(slot) for slot in slots))

    async def _there(self, principal: str, *, older: bool = False) -> tuple[Slot, Connection]:
        """The connection that a caller uses, opened where need be."""
        if self.server.fault:
            raise Unavailable(f"The server {self.name} cannot be used: {self.server.fault}")
        own, stamp = await self._credentials.stamp(self.name, principal)
        whose = Whose(principal if own or not self.vetting.policy().shared else None, older)
        slot = self._slots.get(whose)
        if slot is None:
            await self._make_room()
            slot = self._slots[whose] = Slot(self.name, self._ticks)
        there = slot.connection
        if there is None or not there.link.alive or there.stamp != stamp:
            if slot.opening is None:
                slot.opening = asyncio.create_task(self._open(slot, whose, stamp))
                slot.opening.add_done_callback(_looked_at)
            # Who waits may be cancelled, and the others go on waiting.
            there = await asyncio.shield(slot.opening)
        there.used = self._ticks()
        return slot, there

    async def _older(self, principal: str, slot: Slot, there: Connection) -> tuple[Slot, Connection]:
        """The second connection of a caller; where there can be none, the first."""
        # No server of the newest revision says whether it knows an older one: it is tried once.
        if self._opening.may_be_asked(alone=there.whose.alone is not None):
            try:
                return await self._there(principal, older=True)
            except Unavailable:
                self._slots.pop(there.whose._replace(older=True), None)
        there.modern_only = True
        return slot, there

    async def _open(self, slot: Slot, whose: Whose, stamp: object) -> Connection:
        try:
            with slot.breaker.attempt(1, _UNREACHABLE):
                if slot.connection is not None:
                    await self._drop(slot, slot.connection)
                slot.connection = there = await self._connect(whose, stamp)
        except ConfigurationError as error:
            slot.problem = str(error)
            raise Unavailable(f"The server {self.name} cannot be used: its credentials cannot be read.") from None
        except _UNREACHABLE as error:
            slot.problem = _problem(error)
            if not whose.older:
                log.warning("upstream.down", server=self.name, error=type(error).__name__)
            raise Unavailable(f"The server {self.name} could not be reached. {slot.problem}") from None
        finally:
            slot.opening = None
        slot.problem = ""
        while self.late:
            self.tell(Change(self.late.pop()))
        log.info("upstream.up", server=self.name, revision=there.greeting.revision)
        return there

    async def _drop(self, slot: Slot, connection: Connection) -> None:
        """End a connection that failed in use: the next caller gets a new one."""
        if slot.connection is connection:
            slot.connection = None
        await connection.close()

    async def _connect(self, whose: Whose, stamp: object) -> Connection:
        kept = await self._credentials.of(self.name, whose.alone)
        hearing = _Hearing(self)
        values = {name: value.get_secret_value() for name, value in kept.items()}
        link, greeting = await self._opening(values, hearing, alone=whose.alone is not None, older=whose.older)
        offer = Offer(link, greeting, self.vetting, lambda: self.vetting.policy().recheck, self._ticks)
        there = hearing.connection = Connection(link, greeting, offer, whose, stamp, used=self._ticks())
        if greeting.modern:
            wanted = {name: True for kind, name in _LISTEN.items() if _tells(greeting, kind)}
            if wanted:
                asked = envelope(greeting, {"notifications": wanted})
                there.listening = asyncio.create_task(link.request("subscriptions/listen", asked, hearing))
                there.listening.add_done_callback(_looked_at)
        return there

    async def _make_room(self) -> None:
        own = [(whose, slot) for whose, slot in self._slots.items() if whose.alone is not None]
        if len(own) < MOST_CONNECTIONS:
            return
        unused = [(slot.connection.used, whose) for whose, slot in own if slot.connection and not slot.connection.calls]
        if not unused:
            raise Unavailable(f"Too many callers have a connection of their own to the server {self.name}.")
        await self._end(self._slots.pop(min(unused)[1]))

    async def _end(self, slot: Slot) -> None:
        if slot.opening is not None:
            slot.opening.cancel()
            await asyncio.gather(slot.opening, return_exceptions=True)
        if slot.connection is not None:
            await slot.connection.close()


class _Hearing:
    """Hears what a server says that belongs to no call, as far as the transport tells."""

    def __init__(self, upstream: Upstream) -> None:
        self._upstream = upstream
        self.connection: Connection | None = None

    async def notified(self, method: str, params: Message) -> None:
        """Pass on what changed. Of what one caller has alone, the rest is for their call; else it is for nobody."""
        there = self.connection
        # Of two connections one tells what changed.
        for listing in () if there and there.whose.older else _CHANGED.get(method, ()):
            if there is not None:
                there.offer.stale(listing)
            self._upstream.tell(Change(listing))
        if method == "notifications/resources/updated" and isinstance(params.get("uri"), str):
            self._upstream.tell(Change("resource", params["uri"]))
        elif method not in _CHANGED and there is not None and there.whose.alone is not None and there.calls:
            await there.calls[0].notified(method, params)

    async def asked(self, method: str, params: Message) -> Message:
        """Pass on a question of a server that one caller has alone; all others could be anyone's."""
        there = self.connection
        if there is not None and there.whose.alone is not None and there.calls:
            return await there.calls[0].asked(method, params)
        raise RemoteError(METHOD_NOT_FOUND, "Nobody can be asked on a connection that several callers share.")


def _problem(error: Exception) -> str:
    if isinstance(error, Lost):
        return error.reason
    return (
        "It did not answer in time." if isinstance(error, TimeoutError) else "It answered the handshake with an error."
    )


def _tells(greeting: Greeting, kind: str) -> bool:
    able = greeting.capabilities.get(kind)
    return isinstance(able, Mapping) and able.get("listChanged") is True


def _looked_at(task: asyncio.Task[Any]) -> None:
    """Take note of how a task ended: where all who waited for it are gone, nobody else would."""
    if not task.cancelled():
        task.exception()
