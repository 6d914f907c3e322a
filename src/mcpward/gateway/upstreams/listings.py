"""What several servers list, as far as they say so soon, and which of them has a resource."""

import asyncio
from collections.abc import Iterable, Sequence

import structlog

from mcpward.errors import Refused
from mcpward.gateway.behind import Change
from mcpward.gateway.upstreams.fronted import Fronted
from mcpward.gateway.upstreams.templates import any_fits
from mcpward.gateway.upstreams.vetting import Vetted

LISTED_WITHIN = 10.0
"""So many seconds all servers together have to say what they have; who is late is told of as a change."""

STILL_LATE_WITHIN = 1.0
"""So many seconds who is late already is waited for, and others where one has a template that fits."""

NOTHING = Vetted()
_LISTS, _FITS, _LACKS = range(3)
log = structlog.get_logger(__name__)


class Listings:
    """Asks servers what they have. Whoever is late goes on for all callers who see the same."""

    def __init__(self) -> None:
        self._late: dict[tuple[str, str, str], asyncio.Task[Vetted]] = {}

    async def of(self, server: Fronted, method: str, principal: str) -> Vetted:
        """What a server lists, whatever the scopes of the caller; nothing where it is down or late."""
        late = self._late.get((server.name, method, principal))
        listing = late or asyncio.create_task(server.vetted(method, principal))
        try:
            done, _ = await asyncio.wait({listing}, timeout=STILL_LATE_WITHIN if late else LISTED_WITHIN)
        except asyncio.CancelledError:
            if not late:
                listing.cancel()
            raise
        if not done:
            if not late:
                self._tell_later(server, method, principal, listing)
            return NOTHING
        try:
            return listing.result()
        except Refused as refusal:
            log.info("upstream.not_listed", server=server.name, listing=method, reason=refusal.code)
        return NOTHING

    async def holder(self, uri: str, principal: str, servers: Iterable[Fronted]) -> Fronted | None:
        """Which server has a resource: the first in order that lists it, or else has a template that fits.

        All are asked at once. Once one has it, those before it (and for a template all others) have a moment to say
        that they list it: who answers sooner must not be taken for who comes first.
        """
        asked = [*servers]
        asking = [asyncio.create_task(self._has(one, uri, principal)) for one in asked]
        said, pending, until = [_LACKS] * len(asked), {*asking}, None
        loop = asyncio.get_running_loop()
        try:
            while pending:
                left = None if until is None else max(until - loop.time(), 0.0)
                done, pending = await asyncio.wait(pending, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                said = [_LACKS if task in pending else task.result() for task in asking]
                best = min(said)
                if not done or (best == _LISTS and pending.isdisjoint(asking[: said.index(best)])):
                    break
                if best != _LACKS and until is None:
                    until = loop.time() + STILL_LATE_WITHIN
        finally:
            for task in asking:
                task.cancel()
        best = min(said, default=_LACKS)
        return asked[said.index(best)] if best != _LACKS else None

    async def _has(self, server: Fronted, uri: str, principal: str) -> int:
        if uri in (await self.of(server, "resources/list", principal)).shown:
            return _LISTS
        templates = await self.of(server, "resources/templates/list", principal)
        return _FITS if any_fits(templates.shown, uri) else _LACKS

    def _tell_later(self, server: Fronted, method: str, principal: str, listing: asyncio.Task[Vetted]) -> None:
        """Say that something changed once a listing is there that somebody could not wait for."""
        key = server.name, method, principal
        self._late[key] = listing

        def told(listing: asyncio.Task[Vetted]) -> None:
            self._late.pop(key, None)
            if not listing.cancelled() and listing.exception() is None:
                server.upstream.tell(Change(method, server=server.name, owner=principal))

        listing.add_done_callback(told)


def known_to_list(uri: str, servers: Sequence[Fronted]) -> Fronted | None:
    """The first server that is known to list a resource to all; nobody is asked."""
    return next((one for one in servers if uri in one.known("resources/list").shown), None)


def known_holder(uri: str, servers: Sequence[Fronted]) -> Fronted | None:
    """The first server that is known to list a resource to all, or else to have a template that fits."""
    return known_to_list(uri, servers) or next(
        (one for one in servers if any_fits(one.known("resources/templates/list").shown, uri)), None
    )
