"""The part of the composition root for diagnostics: settings in, a doctor out."""

import asyncio
import os
import threading
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cached_property, partial
from typing import TYPE_CHECKING

import structlog

from mcpward.diagnostics.configuration.client import Client
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.doctor import Doctor, Meet, Memory
from mcpward.diagnostics.machine.looking import look_around
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.showing import HIDDEN
from mcpward.errors import ConfigurationError, Unavailable
from mcpward.guard.engine import UNREAD
from mcpward.guard.masking import secure
from mcpward.guard.suspicion import BLOCKABLE
from mcpward.links.pool import Pool
from mcpward.model import Clock, ServerRun

if TYPE_CHECKING:
    from mcpward.guard.guard import Guard
    from mcpward.guard.rules.actions import Rules
    from mcpward.settings import Settings
    from mcpward.unsealing import Unsealing

WITHIN = 30.0
"""So many seconds a server has to start, shake hands and list its tools."""

GUARD_WITHIN = 60.0
"""So many seconds a run waits for a guard that is still starting, which it does for long only the first time."""

_LOOKED_EVERY = 0.1
log = structlog.get_logger(__name__)


class Hiding:
    """Hides secrets in what is shown; `load` gives the guard for it when there is the first text. See `unruled`."""

    def __init__(self, load: "Callable[[], Guard]") -> None:
        self._load = load

    @cached_property
    def _guard(self) -> "Guard | None":
        try:
            return self._load()
        except ConfigurationError:
            raise
        except Exception as error:  # The edge of the guard: whatever keeps it from being made, nothing is shown then.
            log.error("guard.failed", error=type(error).__name__, reason=str(error))
            return None

    def __call__(self, text: str) -> str:
        """The text with its secrets masked; personal data stays, since paths and addresses are what it is about. What
        cannot be judged now is not shown.
        """
        if self._guard is None:
            return HIDDEN
        try:
            found = self._guard.find(text, "tool_result", model=False)
        except Unavailable:
            return HIDDEN
        if any(finding.detector == UNREAD for finding in found):
            return HIDDEN
        return secure(text, [finding for finding in found if finding.kind == "secret"])


def unruled(settings: "Settings", rules: "Rules") -> "Guard":
    """A guard for what is shown, by rules alone: it knows the secrets that the operator's `rules` add. What these
    allow, flag, switch off or let pass unread is hidden all the same: they say what callers may have, not what a report
    may show.
    """
    from mcpward.guard.guard import Guard
    from mcpward.guard.ready import make_engine, usual_engine
    from mcpward.guard.rules.apart import Apart

    folder = settings.mcpward_data_dir / "guard"
    usual = usual_engine(folder, names=settings.mcpward_guard_names != "off")
    # Apart from the usual ones, which are prepared, and with these among them would have to be made anew.
    own = [one for one in rules.detectors if one.kind == "secret"]
    return Guard(Apart(usual, make_engine(own, [folder])) if own else usual)


def hiding_in(settings: "Settings") -> Hiding:
    """What hides secrets for a program with these settings. It raises ConfigurationError where the rules do."""

    def load() -> "Guard":
        from mcpward.guard.ready import rules_of

        return unruled(settings, rules_of(settings.mcpward_guard_rules))

    return Hiding(load)


class Guarding:
    """The guard as diagnostics needs it; `load` gives it when the first text is to be judged."""

    def __init__(self, load: "Callable[[], Guard]", hiding: Hiding, within: float = GUARD_WITHIN) -> None:
        self._load = load
        self._hiding = hiding
        self._within = within
        self._one_at_a_time = threading.Lock()

    @cached_property
    def _guard(self) -> "Guard":
        """The guard under its rules, but for one: what could not be judged is never taken for clean here."""
        return self._load().strict()

    def _loaded(self) -> "Guard":
        with self._one_at_a_time:
            return self._guard

    async def ready(self) -> None:
        """Wait until texts can be judged: else each would wait for itself. Raises Unavailable where that takes long."""
        guard = await asyncio.to_thread(self._loaded)
        try:
            async with asyncio.timeout(self._within):
                while guard.starting:  # noqa: ASYNC110 - a thread makes it, which tells nobody when it is done
                    await asyncio.sleep(_LOOKED_EVERY)
        except TimeoutError:
            raise Unavailable("The guard is starting; try again in a moment.") from None

    def attacks_in(self, text: str) -> Sequence[str]:
        """The kinds of attack in the description of a tool; what else the rules block is none. Raises Unavailable."""
        blocked = self._loaded().judge(text, "medium", "tool_description").blocked_patterns
        return [name for name in blocked if name in BLOCKABLE]

    def mask(self, text: str) -> str:
        """The text with its secrets masked."""
        return self._hiding(text)


def guarding_in(settings: "Settings") -> Guarding:
    """The guard of a server with these settings, for a program. It raises ConfigurationError where its rules do."""

    def load() -> "Guard":
        from mcpward.guarding import guard_in

        return guard_in(settings)

    return Guarding(load, hiding_in(settings))


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
