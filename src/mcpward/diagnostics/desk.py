"""Where a server is asked for diagnostics: the one doctor behind every tool, with runs that are shared and bounded."""

import asyncio
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from mcpward.diagnostics.check import Family
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.sharing import Sharing
from mcpward.diagnostics.wanted import Wanted

if TYPE_CHECKING:  # it loads every check, which who asks for none need not wait for
    from mcpward.diagnostics.doctor import Doctor, Meet


@dataclass(frozen=True, slots=True)
class Question:
    """Which checks a tool asks: all of these families, and these codes; every check where it names neither."""

    families: frozenset[Family] = frozenset()
    codes: frozenset[str] = frozenset()


class Desk:
    """`make` makes the doctor when it is first needed; `heard` hears of each run in which every check was asked."""

    def __init__(
        self, make: "Callable[[], Doctor]", heard: Callable[[Diagnosis, Wanted], None] = lambda diagnosis, wanted: None
    ) -> None:
        self._make = make
        self._heard = heard
        self._doctor: Doctor | None = None
        self._sharing = Sharing()
        self._making = asyncio.Lock()

    async def examine(
        self, wanted: Wanted, question: Question | None = None, meet: "Meet | None" = None, key: Hashable = None
    ) -> Diagnosis:
        """Run the checks of a question, or share the run that answers the same; `key` tells apart what is done with
        another way to `meet` the servers.

        Raises NotFound for a server that is not configured, RateLimited where too much is under way.
        """
        doctor = await self._doctor_here()
        codes = doctor.codes(question.families) | question.codes if question else frozenset()
        asked = Wanted(wanted.servers, codes, wanted.call, wanted.start)
        return await self._sharing.share((asked, key), partial(self._run, doctor, asked, meet))

    async def fleet(self, servers: Sequence[str] = ()) -> Fleet:
        """What is configured, with nothing started or called. Raises as `examine` does."""
        doctor = await self._doctor_here()
        return await self._sharing.share(("fleet", tuple(servers)), partial(doctor.fleet, servers))

    async def close(self) -> None:
        """Break off what is under way."""
        await self._sharing.close()

    async def _doctor_here(self) -> "Doctor":
        """The doctor, made in a thread: what it loads takes as long as several calls."""
        async with self._making:
            if self._doctor is None:
                self._doctor = await asyncio.to_thread(self._make)
        return self._doctor

    async def _run(self, doctor: "Doctor", wanted: Wanted, meet: "Meet | None") -> Diagnosis:
        diagnosis = await doctor.examine(wanted, meet=meet)
        if not wanted.codes:
            self._heard(diagnosis, wanted)
        return diagnosis
