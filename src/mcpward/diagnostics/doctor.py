"""Finds the servers, meets those that may be met, runs the checks: the one engine behind every face of diagnostics."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar
from uuid import uuid4

from mcpward.diagnostics.check import Check, Family
from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.clients.own import NAME as OWN
from mcpward.diagnostics.configuration.client import Client
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.finding import find
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.servers import legal_name, merged
from mcpward.diagnostics.contact.contact import AT_ONCE as AT_ONCE
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.machine import Machine
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.runner import run_checks
from mcpward.diagnostics.wanted import Wanted
from mcpward.errors import NotFound
from mcpward.model import Clock, ServerRun

T = TypeVar("T")
Meet = Callable[[Entry], Awaitable[Contact]]
Step = Callable[[str, str], None]
"""Hears of progress: what is done ("called"), and to which server."""


def no_step(what: str, server: str) -> None:
    """Nobody wants to hear of progress."""


class Guarding(Protocol):
    """What the guard is asked for: it is handed in, and may be no guard at all."""

    def attacks_in(self, text: str) -> Sequence[str]:
        """The kinds of attack in the description of a tool."""

    def mask(self, text: str) -> str:
        """The text with its secrets masked."""


class Memory(Protocol):
    """What was seen in earlier runs."""

    async def last(self, servers: Sequence[str]) -> Mapping[str, ServerRun]:
        """How each was in the last run that called it; {} where that cannot be known now."""

    async def keep(self, diagnosis: Diagnosis) -> None:
        """Keep a run. What cannot be kept now is logged, and lost."""


class Doctor:
    """Examines servers. `clients` are those whose files are read, `look_around` gives the facts of the machine."""

    def __init__(
        self,
        places: Callable[[], Places],
        clients: Sequence[Client],
        look_around: Callable[[Places], Machine],
        meet: Meet,
        guarding: Guarding,
        memory: Memory,
        clock: Clock,
        checks: Sequence[Check] = CHECKS,
    ) -> None:
        self._places = places
        self._clients = clients
        self._look_around = look_around
        self._meet = meet
        self._guarding = guarding
        self._memory = memory
        self._clock = clock
        self._checks = checks

    def codes(self, families: Collection[Family]) -> frozenset[str]:
        """The codes of the checks of these families."""
        return frozenset(check.code for check in self._checks if check.family in families)

    async def examine(self, wanted: Wanted, step: Step = no_step, meet: Meet | None = None) -> Diagnosis:
        """Run the checks once, and keep what was seen. `meet` is another way to meet the servers than the usual one.

        Raises NotFound where a wanted server is not configured.
        """
        began, ticks = self._clock(), time.perf_counter()
        checks = [check for check in self._checks if not wanted.codes or check.code in wanted.codes]
        fleet = await self.fleet(wanted.servers)
        contacts = await self.meet_each(fleet.targets, wanted, meet or self._meet, step)
        pairs = zip(fleet.targets, contacts, strict=True)
        fleet = replace(fleet, targets=tuple(replace(target, contact=contact) for target, contact in pairs))
        reports = await asyncio.to_thread(run_checks, fleet, checks, self._guarding.mask)
        if wanted.servers:  # a file tells of all that stand in it
            about = {None, *wanted.servers, *(target.name for target in fleet.targets)}
            reports = tuple(report for report in reports if report.server in about)
        diagnosis = Diagnosis(
            uuid4().hex, began, time.perf_counter() - ticks, fleet.targets, reports, tuple(checks), fleet.files
        )
        await self._memory.keep(diagnosis)
        return diagnosis

    async def fleet(self, servers: Sequence[str] = ()) -> Fleet:
        """What is configured, with nothing started or called. A name means every server that a client calls so.

        Raises NotFound.
        """
        fleet = await asyncio.to_thread(self._surveyed)
        chosen = tuple(target for target in fleet.targets if not servers or _names(target) & {*servers})
        # An entry that is wrong is no server yet, and just what somebody wants to know about.
        known = {legal_name(entry.name) for entry in fleet.entries if entry.fault}.union(*map(_names, fleet.targets))
        if unknown := [name for name in servers if name not in known]:
            raise NotFound(f"No server {unknown[0]} is configured.", available_servers=sorted(known))
        last = await self._memory.last([target.name for target in chosen])
        return replace(fleet, targets=tuple(replace(target, last=last.get(target.name)) for target in chosen))

    def _surveyed(self) -> Fleet:
        places = self._places()
        found = find(places, self._clients)
        servers = merged((entry for entry in found.entries if not entry.fault), apart=(OWN,))
        return Fleet(
            places,
            found.files,
            found.entries,
            tuple(Target(server) for server in servers),
            self._look_around(places),
            self._clock(),
            self._guarding.attacks_in,
            found.missing,
            found.strays,
        )

    async def meet_each(
        self, targets: Sequence[Target], wanted: Wanted, meet: Callable[[Entry], Awaitable[T]], step: Step = no_step
    ) -> list[T | None]:
        """What `meet` gives for each server that may be met, some of them at once; None for the others."""
        turns = asyncio.Semaphore(AT_ONCE)

        async def met(target: Target) -> T | None:
            if not _may_be_met(target.entry, wanted):
                return None
            async with turns:
                step("calling", target.name)
                found = await meet(target.entry)
                step("called", target.name)
                return found

        meetings = [asyncio.create_task(met(target)) for target in targets]
        try:
            return await asyncio.gather(*meetings)
        finally:  # where one fails, or nobody waits any more, the others end what they began before this returns
            for one in meetings:
                one.cancel()
            await asyncio.gather(*meetings, return_exceptions=True)


def _may_be_met(entry: Entry, wanted: Wanted) -> bool:
    return not entry.disabled and (wanted.start or (wanted.call and entry.transport != "stdio"))


def _names(target: Target) -> set[str]:
    """What a server is called: here, and by its clients."""
    return {target.name, *(legal_name(entry.name) for entry in target.server.entries)}
