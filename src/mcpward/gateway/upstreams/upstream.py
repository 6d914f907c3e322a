"""One server behind the door, with its connections: opened on first use, kept open, and opened again after they broke.

All callers share one connection, unless the policy gives each a connection of its own, or a caller has credentials of
their own for this server. There is a second one to a server that speaks both kinds of revisions, for clients of the
older kind that can be asked: its tools ask during a call there, and on the newest revision they cannot.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol, TypeAlias, TypeVar

import structlog
from pydantic import SecretStr

from mcpward.errors import ConfigurationError, HeldBack, Unavailable
from mcpward.gateway.behind import Change
from mcpward.gateway.calls import LISTS
from mcpward.gateway.upstreams.connection import Connection, Slot, Ticks, Whose, looked_at
from mcpward.gateway.upstreams.hearing import Hearing
from mcpward.gateway.upstreams.meta import envelope
from mcpward.gateway.upstreams.offer import Offer
from mcpward.gateway.upstreams.opening import Opening
from mcpward.gateway.upstreams.shares import Shares
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.gateway.upstreams.watching import Watch
from mcpward.links.link import Lost, NoRoom, Oversized, RemoteError, SessionEnded

BETWEEN = "__"
"""Stands between the name of a server and the name of its tool."""

MOST_CONNECTIONS = 64
"""So many callers may have a connection of their own to one server at a time."""

IDLE = 1800.0
"""After so many seconds without use a caller's own connection is closed."""

ALIVE_WITHIN = 3.0
"""So many seconds a server has to answer a ping, when one of its calls took too long or it is tried after a pause."""

log = structlog.get_logger(__name__)
T = TypeVar("T")
Work: TypeAlias = Callable[["Connection", asyncio.Timeout], Awaitable[T]]
_UNREACHABLE = (Lost, RemoteError, Oversized, TimeoutError)


class Credentials(Protocol):
    """What was kept for servers beside their file: headers, or variables of the environment, by name."""

    async def of(self, server: str, principal: str | None) -> Mapping[str, SecretStr]:
        """Those of a caller, or of everyone. Raises ConfigurationError where one does not open."""

    async def stamp(self, server: str, principal: str) -> tuple[bool, object]:
        """Whether the caller has some of their own, and another object whenever something changed."""


class Upstream:
    """A server and its connections. `ticks` is a monotonic clock in seconds."""

    def __init__(
        self, opening: Opening, vetting: Vetting, credentials: Credentials, ticks: Ticks = time.monotonic
    ) -> None:
        self.server = opening.server
        self.vetting = vetting
        self.shares = Shares(opening.server.name)
        self._opening = opening
        self._credentials = credentials
        self._ticks = ticks
        self._slots: dict[Whose, Slot] = {}
        self._hearers: list[Callable[[Change], None]] = []
        self._closed = False
        self._shared: Offer | None = None
        self._closing = opening.closing

    @property
    def name(self) -> str:
        """The name of the server."""
        return self.server.name

    @property
    def state(self) -> dict[str, Any]:
        """For health: up, down, idle (nobody asked for it yet), half_open (to be tried again), and what is wrong."""
        slots = [slot for slot in self._slots.values() if slot.connection or slot.problem]
        problem = self.server.fault or next((slot.problem for slot in slots if slot.problem), "")
        states = [slot.breaker.state for slot in slots]
        status = "down" if problem else "idle"
        if "half_open" in states:
            status = "half_open"
        elif "open" not in states and any(slot.connection and slot.connection.link.alive for slot in slots):
            status = "up"
        said = {"status": status, "transport": self.server.transport}
        return said | ({"problem": problem} if problem else {})

    def watch(self, changed: Callable[[Change], None]) -> None:
        """Say from now on what the server says that changed."""
        self._hearers.append(changed)

    def tell(self, change: Change) -> None:
        """Tell all that watch."""
        for hear in self._hearers:
            hear(change)

    async def run(self, principal: str, work: Work[T], *, asks: bool = False, proves: bool = False) -> T:
        """Do something with the open connection of a caller, within the time that the policy gives.

        `asks`: the client belongs to a revision with a handshake, and the server may ask it something meanwhile.
        `proves`: where this succeeds the server works, however often it failed before.
        Raises Unavailable where the server is down, breaks off or takes too long, or too much is under way there,
        RateLimited where that is the caller's, HeldBack where it says too much, and RemoteError where it answers with
        an error.
        """
        with self.shares.taken(principal):
            return await self._run(principal, work, asks=asks, proves=proves)

    async def _run(self, principal: str, work: Work[T], *, asks: bool, proves: bool) -> T:
        for _ in range(2):
            policy = self.vetting.policy()
            taken: tuple[Slot, Connection] | None = None
            try:
                try:
                    async with asyncio.timeout(policy.timeout):
                        taken = await self._there(principal)
                        if asks and taken[1].greeting.modern and not taken[1].modern_only:
                            taken = await self._older(principal, *taken)
                        await self._tried(*taken)
                except TimeoutError:
                    raise self._not_up() from None
                return await self._worked(*taken, work, policy.timeout, proves=proves)
            except SessionEnded:
                if taken is not None:
                    await taken[0].drop(taken[1])
            except Oversized:
                largest = policy.largest_reply
                raise HeldBack(f"The reply of {self.name} is larger than {largest} bytes.") from None
            finally:
                if taken is not None:
                    self._leave(taken[0])
        raise Unavailable(f"The server {self.name} ended its session again and again.")

    async def _worked(self, slot: Slot, there: Connection, work: Work[T], seconds: float, *, proves: bool) -> T:
        """Do it. What goes wrong is told in our own words: a foreign error may say anything."""
        try:
            with slot.breaker.attempt(failures=(_Failed,), proves=proves):
                try:
                    async with asyncio.timeout(seconds) as limit:
                        done = await work(there, limit)
                except (SessionEnded, TimeoutError):
                    raise
                except NoRoom as lost:
                    raise self._no_room(lost) from None
                except Lost as lost:
                    # Many may have been under way on a connection that broke, and yet it broke once.
                    if there.link.alive or slot.connection is there:
                        raise _Failed(lost.reason) from None
                    raise Unavailable(f"The server {self.name} broke off during the call. {lost.reason}") from None
        except TimeoutError:
            if slot.doubting is None:
                slot.doubting = asyncio.create_task(self._doubt(slot, there))
                slot.doubting.add_done_callback(looked_at)
            raise Unavailable(f"The server {self.name} did not answer in time.") from None
        except _Failed as failed:
            slot.problem = failed.reason
            if there.link.alive:
                if slot.breaker.state == "open":
                    log.warning("upstream.paused", server=self.name, reason=failed.reason)
                raise Unavailable(f"The server {self.name} did not do it. {failed.reason}") from None
            log.warning("upstream.broke_off", server=self.name, reason=failed.reason)
            await slot.drop(there)
            raise Unavailable(f"The server {self.name} broke off during the call. {failed.reason}") from None
        slot.problem = ""
        return done

    async def _doubt(self, slot: Slot, there: Connection) -> None:
        """Find out whether a server that did not answer in time answers at all; one that never does is begun anew."""
        try:
            await _ping(there)
        except NoRoom:
            return
        except (Lost, TimeoutError):
            slot.problem = "It does not answer."
            log.warning("upstream.silent", server=self.name)
            if slot.breaker.failed():
                await slot.drop(there)
        finally:
            slot.doubting = None

    async def _tried(self, slot: Slot, there: Connection) -> None:
        """After a pause, try the connection before anything is done with it. Raises Unavailable."""
        if slot.breaker.state == "closed":
            return
        try:
            with slot.breaker.attempt(1, proves=False):
                await _ping(there)
        except NoRoom as lost:
            raise self._no_room(lost) from None
        except (Lost, TimeoutError) as error:
            slot.problem = _problem(error)
            raise Unavailable(f"The server {self.name} could not be reached. {slot.problem}") from None

    def known(self, *, shared: bool = False) -> Offer | None:
        """What is known by now of the connection that all share, or, unless only `shared` is wanted, of any."""
        # What is down keeps what it had: nobody else is to be taken for it meanwhile.
        if shared or self._shared is not None:
            return self._shared
        return next((slot.connection.offer for slot in self._slots.values() if slot.connection), None)

    @property
    def holders(self) -> set[str]:
        """The callers who have a connection of their own."""
        return {whose.alone for whose in self._slots if whose.alone is not None}

    async def forget(self, principal: str) -> None:
        """End what a caller has for themselves: their credential is no longer good."""
        for whose in (Whose(principal), Whose(principal, older=True)):
            if (slot := self._slots.pop(whose, None)) is not None:
                await slot.end()

    def list_anew(self) -> None:
        """Have everyone look again at what may be shown."""
        for listing in LISTS:
            self.tell(Change(listing, server=self.name))

    async def close_idle(self) -> None:
        """End the callers' own connections that fell idle, and the one that all share where the policy has none any
        more. To be called again and again.
        """
        now, shared = self._ticks(), self.vetting.policy().shared
        for whose, slot in [*self._slots.items()]:
            unused = not shared if whose.alone is None else now - slot.used >= IDLE
            if unused and not slot.busy:
                self._slots.pop(whose, None)
                await slot.end()

    async def close(self) -> None:
        """End all connections, and the processes with their groups; none is opened any more."""
        self._closed = True
        slots, self._slots = [*self._slots.values()], {}
        await asyncio.gather(*(slot.end() for slot in slots))
        if self._closing:
            await asyncio.wait(self._closing)

    async def _there(self, principal: str, *, older: bool = False) -> tuple[Slot, Connection]:
        """The connection that a caller uses, opened where need be. Whoever takes the slot has to leave it."""
        if self.server.fault:
            raise Unavailable(f"The server {self.name} cannot be used: {self.server.fault}")
        own, stamp = await self._credentials.stamp(self.name, principal)
        whose = Whose(principal if own or not self.vetting.policy().shared else None, older)
        slot = await self._slot(whose)
        slot.users += 1
        try:
            there = slot.connection
            if there is None or not there.link.alive or there.stamp != stamp:
                there = await self._opened(slot, whose, stamp)
        except BaseException:
            self._leave(slot)
            raise
        return slot, there

    def _leave(self, slot: Slot) -> None:
        slot.users -= 1
        slot.used = self._ticks()

    async def _slot(self, whose: Whose) -> Slot:
        if whose not in self._slots and whose.alone is not None:
            await self._make_room()
        if self._closed:
            raise Unavailable("The gateway is going down.")
        # Somebody else may have made it meanwhile.
        slot = self._slots.setdefault(whose, Slot(self.name, self._ticks, self._closing))
        slot.used = self._ticks()
        return slot

    async def _opened(self, slot: Slot, whose: Whose, stamp: object) -> Connection:
        """Open a connection, or wait until it is: who waits may be cancelled, and the others go on waiting."""
        slot.breaker.check()
        opening = slot.opening
        if opening is None:
            opening = slot.opening = asyncio.create_task(self._open(slot, whose, stamp))
            opening.add_done_callback(looked_at)
            slot.since = self._ticks()
        # Where one has waited for as long as a call may take, nobody else does.
        left = slot.since + self.vetting.policy().timeout - self._ticks()
        await asyncio.wait({opening}, timeout=max(left, 0.0))
        if not opening.done():
            raise self._not_up()
        if opening.cancelled():
            raise Unavailable(f"The connection to the server {self.name} was closed.")
        return opening.result()

    def _not_up(self) -> Unavailable:
        return Unavailable(f"The server {self.name} is not up yet; try again in a moment.")

    def _no_room(self, lost: NoRoom) -> Unavailable:
        return Unavailable(f"The server {self.name} was not asked. {lost.reason}")

    async def _older(self, principal: str, slot: Slot, there: Connection) -> tuple[Slot, Connection]:
        """The second connection of a caller; where there can be none, the first."""
        # No server of the newest revision says whether it knows an older one: it is tried once.
        if self._opening.may_be_asked(alone=there.whose.alone is not None):
            try:
                taken = await self._there(principal, older=True)
            except Unavailable:
                if (given_up := self._slots.pop(there.whose._replace(older=True), None)) is not None:
                    await given_up.end()
            else:
                self._leave(slot)
                return taken
        there.modern_only = True
        return slot, there

    async def _open(self, slot: Slot, whose: Whose, stamp: object) -> Connection:
        try:
            with slot.breaker.attempt(1, _UNREACHABLE, proves=False):
                if slot.connection is not None:
                    await slot.drop(slot.connection)
                slot.connection = there = await self._connect(whose, stamp, slot.watch)
        except ConfigurationError as error:
            slot.problem = str(error)
            raise Unavailable(f"The server {self.name} cannot be used: its credentials cannot be read.") from None
        except NoRoom as lost:
            raise self._no_room(lost) from None
        except _UNREACHABLE as error:
            slot.problem = _problem(error)
            if not whose.older:
                log.warning("upstream.down", server=self.name, reason=slot.problem)
            raise Unavailable(f"The server {self.name} could not be reached. {slot.problem}") from None
        finally:
            slot.opening = None
        slot.problem = ""
        log.info("upstream.up", server=self.name, revision=there.greeting.revision)
        return there

    async def _connect(self, whose: Whose, stamp: object, watch: Watch) -> Connection:
        kept = await self._credentials.of(self.name, whose.alone)
        hearing = Hearing(self.name, whose, self.tell)
        values = {name: value.get_secret_value() for name, value in kept.items()}
        link, greeting = await self._opening(values, hearing, alone=whose.alone is not None, older=whose.older)
        offer = Offer(link, greeting, self.vetting, lambda: self.vetting.policy().recheck, self._ticks)
        if whose == Whose(None):
            if self._shared is not None:
                offer.inherit(self._shared)
            self._shared = offer
        there = hearing.connection = Connection(link, greeting, offer, whose, stamp, watch=watch)
        watch.begin(link, greeting, hearing)
        return there

    async def _make_room(self) -> None:
        own = [whose for whose in self._slots if whose.alone is not None]
        if len(own) < MOST_CONNECTIONS:
            return
        unused = [whose for whose in own if not self._slots[whose].busy]
        if not unused:
            raise Unavailable(f"Too many callers have a connection of their own to the server {self.name}.")
        await self._slots.pop(min(unused, key=lambda whose: self._slots[whose].used)).end()


class _Failed(Exception):
    """The server failed at something. `reason` is a sentence of our own."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


async def _ping(there: Connection) -> None:
    """Ask for a sign of life: any answer is one. Raises Lost or TimeoutError."""
    try:
        async with asyncio.timeout(ALIVE_WITHIN):
            await there.link.request("ping", envelope(there.greeting, {}))
    except (RemoteError, Oversized):
        return


def _problem(error: Exception) -> str:
    if isinstance(error, Lost):
        return error.reason
    return (
        "It did not answer in time." if isinstance(error, TimeoutError) else "It answered the handshake with an error."
    )
