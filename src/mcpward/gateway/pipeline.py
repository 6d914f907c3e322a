"""The line that every call passes, whatever entrance it came by.

record → authenticate → authorize → spend the rate limit → screen the arguments → run (own tool or upstream) → screen
the reply → answer; and the record is closed whatever happened.

`handle` is the whole line. The doors that must answer refusals before the protocol behind them takes over (MCP over
HTTP) walk it in two halves: `admit`, up to the rate limit, and `serve`, from there to the answer. What is not known
before anybody is asked, whose resource it is, is found out between the two: `locate`.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from structlog.contextvars import bind_contextvars

from mcpward.audit.trail import Record, Trail
from mcpward.errors import InvalidCredential, NotFound, Refused, Unavailable
from mcpward.gateway.arrival import ClientGone
from mcpward.identity.authenticator import Authenticator
from mcpward.model import Call, Caller, Credential
from mcpward.policy.limits import Limit, network_of
from mcpward.policy.scopes import authorize


class Screening(Protocol):
    """What is done to texts that pass through to somebody else: upstream tools follow policy, own tools declare
    none.
    """

    async def arguments(self, visit: "Visit", arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the arguments as they may go in, or raise Refused."""

    async def reply(self, visit: "Visit", reply: Any) -> Any:
        """Return the reply as it may go out, or raise Refused."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a call is for: the scope it needs, how its texts are screened, and, where it is switched off, why.

    `scope` None asks for a valid credential and nothing more. `closed` is the refusal of what is switched off;
    strangers hear it too where `open` says so. `absent` says that there is nothing of that name: the call is recorded
    and counted like any other, and then not found. `seek` finds the real target, or None, where that takes work that
    only an admitted call is worth.
    """

    name: str
    scope: str | None
    screening: Screening | None = None
    closed: Refused | None = None
    open: bool = False
    absent: bool = False
    status: int = 200
    seek: "Callable[[Caller], Awaitable[Target | None]] | None" = None


@dataclass(slots=True)
class Visit:
    """One admitted call on its way through: who, what for, and the open record.

    `taken` is set once the second half of the line has begun; from then on that half closes the record.
    """

    call: Call
    target: Target
    caller: Caller
    record: Record
    taken: asyncio.Event = field(default_factory=asyncio.Event)


# Tool names as MCP allows them (SEP-986), paths, and addresses without user information; each may have a server's name
# before it.
_NAME = re.compile(
    r"(?:[A-Za-z0-9_-]{1,64}__)?(?:[A-Za-z0-9_./-]{1,64}|[a-z][a-z0-9+.-]*://[A-Za-z0-9_./{}%:-]{0,128})"
)

Run = Callable[[Visit, Mapping[str, Any]], Awaitable[Any]]


_OF_ANOTHER = "upstream:"
"""What begins the scopes of servers behind the door."""


def _unheard() -> None:
    """Nobody counts."""


class Line:
    """The straight line, with the parts that do its steps. `unserved` hears of each call that this server could not
    serve.
    """

    def __init__(
        self,
        trail: Trail,
        authenticator: Authenticator,
        calls: Limit,
        messages: Limit,
        failures: Limit,
        unserved: Callable[[], None] = _unheard,
    ) -> None:
        self._trail = trail
        self._authenticator = authenticator
        self._calls = calls
        self._messages = messages
        self._failures = failures
        self._unserved = unserved

    async def handle(self, call: Call, target: Target, run: Run, arguments: Mapping[str, Any]) -> Any:
        """Take one call through the whole line and return its answer, or raise Refused."""
        async with self.admit(call, target) as visit:
            return await self.serve(visit, run, arguments)

    @asynccontextmanager
    async def admit(self, call: Call, target: Target, caller: Caller | None = None) -> AsyncIterator[Visit]:
        """Record → authenticate → authorize → spend the rate limit. A visit nobody serves is closed with the block.

        `caller` is given by doors that had to `identify` before they could read what is called.
        """
        bind_contextvars(call_id=call.id)
        record = self._trail.open(call)
        visit: Visit | None = None
        async with self._closing(record, lambda: target, lambda: visit is None or not visit.taken.is_set()):
            if target.closed and target.open:
                raise target.closed
            record.caller = caller = caller or await self._authenticate(call.credential)
            if target.closed:
                raise target.closed
            if target.scope is not None:
                authorize(caller, target.scope)
            await self._calls.spend(caller.principal)
            visit = Visit(call, target, caller, record)
            record.outcome, record.status = "not_served", 400
            yield visit

    async def locate(self, visit: Visit) -> None:
        """Find the real target of an admitted call, where it has to be sought, and authorize the caller for that."""
        if visit.target.seek is None:
            return
        visit.target = await visit.target.seek(visit.caller) or Target(visit.target.name, None, absent=True)
        visit.call = visit.record.call = replace(visit.call, target=known_name(visit.target.name))
        if visit.target.scope is not None:
            authorize(visit.caller, visit.target.scope)

    async def serve(self, visit: Visit, run: Run, arguments: Mapping[str, Any]) -> Any:
        """Screen the arguments → run → screen the reply; the record is closed before the answer leaves."""
        bind_contextvars(call_id=visit.call.id)  # once more: a session's messages may be served in a task of its own
        visit.taken.set()
        async with self._closing(visit.record, lambda: visit.target, lambda: True):
            await self.locate(visit)
            visit.record.outcome, visit.record.status = "ok", visit.target.status
            if visit.target.absent:
                raise NotFound("There is nothing of that name.")
            screening = visit.target.screening
            if screening:
                arguments = await screening.arguments(visit, arguments)
            reply = await run(visit, arguments)
            if screening:
                reply = await screening.reply(visit, reply)
            return reply

    async def identify(self, call: Call) -> Caller:
        """Authenticate alone, from the head of a request, so that a stranger's body is never read."""
        async with self._refusals_recorded(call):
            return await self._authenticate(call.credential)

    async def greet(self, call: Call, caller: Caller | None = None) -> Caller:
        """Authenticate what is no call (a handshake, a listing, a stream), and spend a limit of its own."""
        async with self._refusals_recorded(call) as record:
            record.caller = caller = caller or await self._authenticate(call.credential)
            await self._messages.spend(caller.principal)
            return caller

    @asynccontextmanager
    async def _refusals_recorded(self, call: Call) -> AsyncIterator[Record]:
        """Record what is refused; a welcome is no event."""
        bind_contextvars(call_id=call.id)
        record = self._trail.open(call)
        try:
            yield record
        except Refused as refusal:
            record.refuse(refusal)
            self._count(refusal, None)
            await self._trail.close(record)
            raise

    def _count(self, failed: Exception, target: Target | None) -> None:
        """Tell of what this server could not serve: a part of it is down, or it has a bug. What is switched off, and
        what another server failed of, says nothing of this one.
        """
        if isinstance(failed, Refused) and not isinstance(failed, Unavailable):
            return
        if target is None or (failed is not target.closed and not (target.scope or "").startswith(_OF_ANOTHER)):
            self._unserved()

    async def _authenticate(self, credential: Credential) -> Caller:
        try:
            return await self._authenticator.authenticate(credential)
        except InvalidCredential as refusal:
            if refusal.presented:
                await self._failures.spend(network_of(credential.address))
            raise

    @asynccontextmanager
    async def _closing(
        self, record: Record, target: Callable[[], Target], mine: Callable[[], bool]
    ) -> AsyncIterator[None]:
        """Close the record with what became of the block, unless the other half of the line has taken it over."""
        try:
            yield
        except Refused as refusal:
            if mine():
                record.refuse(refusal)
                self._count(refusal, target())
                await self._trail.close(record)
            raise
        except (asyncio.CancelledError, ClientGone):
            if mine():
                self._trail.abandon(record)
            raise
        except Exception as error:
            if mine():
                self._count(error, target())
                record.outcome, record.status = "failed", 500
                await self._trail.close(record)
            raise
        if mine():
            await self._trail.close(record)


def known_name(name: str) -> str:
    """Return a name as it may stand on record: what callers make up could hold a text, and a query a token."""
    plain = re.split(r"[?#]", name, maxsplit=1)[0]
    return plain if _NAME.fullmatch(plain) else "unknown"
