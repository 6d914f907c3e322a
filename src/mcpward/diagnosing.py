"""The part of the composition root for diagnostics: settings in, a doctor out."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cached_property, partial
from typing import TYPE_CHECKING

from mcpward.diagnostics.configuration.client import Client
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.doctor import Doctor, Meet, Memory
from mcpward.diagnostics.machine.looking import look_around
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.showing import HIDDEN
from mcpward.errors import Unavailable
from mcpward.guard.masking import secure
from mcpward.links.pool import Pool
from mcpward.model import Clock, ServerRun

if TYPE_CHECKING:
    from mcpward.guard.guard import Guard
    from mcpward.settings import Settings
    from mcpward.unsealing import Unsealing

WITHIN = 30.0
"""So many seconds a server has to start, shake hands and list its tools."""

GUARD_WITHIN = 60.0
"""So many seconds a run waits for a guard that is still starting, which it does for long only the first time."""

_LOOKED_EVERY = 0.1


def guard_of(settings: "Settings") -> "Guard":
    """The guard that a server with these settings has, which takes a moment to load."""
    from mcpward.guarding import guard_in

    return guard_in(settings)


class Guarding:
    """The guard as diagnostics needs it; `load` gives it when the first text is to be judged."""

    def __init__(self, load: "Callable[[], Guard]", within: float = GUARD_WITHIN) -> None:
        self._load = load
        self._within = within

    @cached_property
    def _guard(self) -> "Guard":
        return self._load()

    async def ready(self) -> None:
        """Wait until texts can be judged: else each would wait for itself. Raises Unavailable where that takes long."""
        try:
            async with asyncio.timeout(self._within):
                while self._guard.starting:  # noqa: ASYNC110 - a thread makes it, which tells nobody when it is done
                    await asyncio.sleep(_LOOKED_EVERY)
        except TimeoutError:
            raise Unavailable("The guard is starting; try again in a moment.") from None

    def attacks_in(self, text: str) -> Sequence[str]:
        """The kinds of attack in the description of a tool. Raises Unavailable."""
        return self._guard.judge(text, "medium", "tool_description").blocked_patterns

    def mask(self, text: str) -> str:
        """The text with its secrets masked; personal data stays, since paths and addresses are what it is about. What
        cannot be judged now is not shown.
        """
        try:
            found = self._guard.find(text, "tool_result", model=False)
        except Unavailable:
            return HIDDEN
        return secure(text, [finding for finding in found if finding.kind == "secret"])


class Forgetful:
    """Remembers no earlier run."""

    async def last(self, servers: Sequence[str]) -> Mapping[str, ServerRun]:
        """Nothing."""
        return {}

    async def keep(self, diagnosis: Diagnosis) -> None:
        """Forget it."""


def doctor_of(clients: Sequence[Client], meet: Meet, guarding: Guarding, memory: Memory, clock: Clock) -> Doctor:
    """A doctor for these clients of this machine, and of whoever runs this program."""
    return Doctor(partial(Places.here, os.environ), clients, look_around, meet, guarding, memory, clock)


@asynccontextmanager
async def doctor_here(
    clients: Sequence[Client],
    guarding: Guarding,
    memory: Memory | None = None,
    within: float = WITHIN,
    unsealing: "Unsealing | None" = None,
) -> AsyncIterator[Doctor]:
    """A doctor for clients of this machine; a server has `within` seconds to start and answer.

    `unsealing` gives what is sealed for the servers of mcpward's own file; without it they are met as they stand there.
    """
    pool = Pool()

    async def met(entry: Entry) -> Contact:
        # What speaks MCP takes longer to load than all else.
        from mcpward.approaching import Approach
        from mcpward.diagnostics.contact.meeting import meet

        if unsealing is None:
            return await meet(entry, pool, within, os.environ)
        return await Approach(pool, guarding, unsealing, within).meet(entry)

    try:
        yield doctor_of(clients, met, guarding, memory or Forgetful(), time.time)
    finally:
        await pool.close()
