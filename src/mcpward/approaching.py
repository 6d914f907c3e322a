"""The part of the composition root for how the checks of a server come to other servers: with what is sealed for them,
and once the guard can judge what they say.
"""

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from mcpward.diagnosing import WITHIN, Guarding
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.calling import call_tools
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.meeting import meet
from mcpward.diagnostics.contact.transports import try_transports
from mcpward.diagnostics.desk import Named
from mcpward.errors import ConfigurationError, StoreDown
from mcpward.links.pool import Pool
from mcpward.unsealing import Unsealing

T = TypeVar("T")
_DOWN = "The store that keeps its credentials is down."


class Approach:
    """The ways to meet a server. Each raises Unavailable while the guard is still starting."""

    def __init__(self, pool: Pool, guarding: Guarding, unsealing: Unsealing, within: float = WITHIN) -> None:
        self._means: dict[str, Any] = {"pool": pool, "within": within}
        self._guarding = guarding
        self._unsealing = unsealing

    async def meet(self, entry: Entry) -> Contact:
        """Shake hands, and look at what there is."""
        return await self._with(entry, lambda full, means: meet(full, **means), lambda contact: contact)

    async def call_tools(self, entry: Entry, named: Named) -> Contact:
        """Call tools for real."""
        return await self._with(
            entry, lambda full, means: call_tools(full, named=named, **means), lambda contact: contact
        )

    async def try_transports(self, entry: Entry) -> tuple[Contact, ...]:
        """Try every transport that could lead there."""
        return await self._with(entry, lambda full, means: try_transports(full, **means), lambda contact: (contact,))

    async def _with(
        self,
        entry: Entry,
        go: Callable[[Entry, Mapping[str, Any]], Awaitable[T]],
        unmet: Callable[[Contact], T],
    ) -> T:
        await self._guarding.ready()
        try:
            full, sealed = await self._unsealing.of(entry)
        except ConfigurationError as error:
            return unmet(Contact(entry.transport, ready=False, problem=str(error), address=entry.url))
        except StoreDown:
            return unmet(Contact(entry.transport, ready=False, problem=_DOWN, address=entry.url))
        return await go(full, {**self._means, "environment": {**os.environ, **sealed}})
