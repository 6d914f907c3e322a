"""Runs the checks again and again in a server: never two at once, and not on every replica at the same moment."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from mcpward.diagnostics.report import Status
from mcpward.model import Clock, rfc3339

JITTER = 0.1
"""By this share of the time between two runs each comes earlier or later."""

FIRST_WITHIN = 30.0
"""The first run comes within so many seconds, or within the time between two where that is shorter."""

LONGEST = 1800.0
"""After so many seconds a run is given up."""

log = structlog.get_logger(__name__)


class Schedule:
    """Does `run` every so many seconds. What goes wrong in one run is logged, and the next one comes all the same.

    `chance` draws a number from 0 to 1, `sleep` waits for so many seconds.
    """

    def __init__(
        self,
        every: float,
        run: Callable[[], Awaitable[Status]],
        clock: Clock,
        chance: Callable[[], float] = random.random,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._every = every
        self._run = run
        self._clock = clock
        self._chance = chance
        self._sleep = sleep
        self._last: float | None = None
        self._next: float | None = None
        self._status: str | None = None
        self._runs = 0

    async def follow(self) -> None:
        """Run for ever."""
        await self._wait(min(self._every, FIRST_WITHIN) * self._chance())
        while True:
            await self._once()
            await self._wait(self._every * (1 + JITTER * (2 * self._chance() - 1)))

    def state(self) -> dict[str, Any]:
        """When it ran last and runs next, and what came out of it: a status, `failed`, or None before the first."""
        return {
            "every_seconds": self._every,
            "runs": self._runs,
            "last_run": None if self._last is None else rfc3339(self._last),
            "next_run": None if self._next is None else rfc3339(self._next),
            "status": self._status,
        }

    async def _wait(self, seconds: float) -> None:
        self._next = self._clock() + seconds
        await self._sleep(seconds)

    async def _once(self) -> None:
        began = self._clock()
        try:
            async with asyncio.timeout(LONGEST):
                self._status = await self._run()
        except Exception as error:  # whatever went wrong in one run, the next one may be better
            self._status = "failed"
            log.error("diagnostics.run_failed", error=type(error).__name__)
        self._last = began
        self._runs += 1
