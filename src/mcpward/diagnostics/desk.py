"""Where a server is asked for diagnostics: the one doctor behind every tool, with runs that are shared and bounded."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from mcpward.diagnostics.check import Family
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.sharing import Sharing
from mcpward.diagnostics.wanted import Wanted

if TYPE_CHECKING:  # it loads every check, which who asks for none need not wait for
    from mcpward.diagnostics.doctor import Doctor

T = TypeVar("T")
Named = Mapping[str, Mapping[str, Any] | None]
"""Tools by name, with arguments for them; None where arguments are to be made up."""

Tried = tuple[Target, tuple[Contact, ...] | None]
"""A server, and how each transport that could lead to it went; None where it was not to be touched."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which checks a tool asks: all of these families, and these codes."""

    families: frozenset[Family] = frozenset()
    codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Practice:
    """The doctor, and further ways to meet a server: calling tools of it, and trying every transport."""

    doctor: "Doctor"
    call_tools: Callable[[Entry, Named], Awaitable[Contact]]
    try_transports: Callable[[Entry], Awaitable[tuple[Contact, ...]]]


class Desk:
    """`open` opens the practice when it is first needed; `heard` hears of each run in which every check was asked."""

    def __init__(self, open: Callable[[], Practice], heard: Callable[[Diagnosis, Wanted], None]) -> None:
        self._open = open
        self._heard = heard
        self._practice: Practice | None = None
        self._opening = asyncio.Lock()
        self._sharing = Sharing()

    async def examine(self, wanted: Wanted, question: Question | None = None) -> Diagnosis:
        """Run the checks of a question, all of them without one, or share the run that answers the same.

        Raises NotFound for a server that is not configured, RateLimited where too much is under way.
        """
        doctor = (await self._here()).doctor
        asked = _asked(doctor, wanted, question)
        return await self._share("examine", asked, partial(self._examined, doctor, asked))

    async def call_tools(self, wanted: Wanted, question: Question, named: Named) -> Diagnosis:
        """Call tools of the servers for real, and run the checks of a question over what came of it.

        Nobody shares a call that somebody named. Raises as `examine` does.
        """
        here = await self._here()
        asked = _asked(here.doctor, wanted, question)

        async def call(entry: Entry) -> Contact:
            return await here.call_tools(entry, named)

        key = object() if named else "call_tools"
        return await self._share(key, asked, lambda: here.doctor.examine(asked, meet=call))

    async def try_transports(self, wanted: Wanted) -> list[Tried]:
        """Try every transport that could lead to each server. Raises as `examine` does."""
        here = await self._here()

        async def tried() -> list[Tried]:
            targets = (await here.doctor.fleet(wanted.servers)).targets
            found = await here.doctor.meet_each(targets, wanted, here.try_transports)
            return list(zip(targets, found, strict=True))

        return await self._share("try_transports", wanted, tried)

    async def fleet(self, servers: Sequence[str] = ()) -> Fleet:
        """What is configured, with nothing started or called. Raises as `examine` does."""
        doctor = (await self._here()).doctor
        return await self._share("fleet", tuple(servers), lambda: doctor.fleet(servers))

    def end(self) -> None:
        """Break off what is under way, and begin nothing any more."""
        self._sharing.end()

    async def close(self) -> None:
        """End, and wait until everything is over."""
        await self._sharing.close()

    async def _share(self, what: Hashable, asked: Hashable, begin: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return await self._sharing.share((what, asked), begin)

    async def _here(self) -> Practice:
        """The practice, opened in a thread: what it loads takes as long as several calls."""
        async with self._opening:
            if self._practice is None:
                self._practice = await asyncio.to_thread(self._open)
        return self._practice

    async def _examined(self, doctor: "Doctor", asked: Wanted) -> Diagnosis:
        diagnosis = await doctor.examine(asked)
        if not asked.codes:
            self._heard(diagnosis, asked)
        return diagnosis


def _asked(doctor: "Doctor", wanted: Wanted, question: Question | None) -> Wanted:
    return wanted if question is None else replace(wanted, codes=doctor.codes(question.families) | question.codes)
