"""How the servers were in earlier runs: what is kept of a run, for how long, and what a later one compares with.

Kept are codes, numbers and digests of our own, and the names of tools: of what a server said nothing else.
"""

import asyncio
import re
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol

import structlog

from mcpward.diagnostics.check import SEVERITIES, Check
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Target
from mcpward.diagnostics.report import Diagnosis, Report, median, status_of
from mcpward.diagnostics.tools.listed import listed
from mcpward.diagnostics.tools.token_cost import tokens_of_all
from mcpward.diagnostics.tools.tool_digests import digests
from mcpward.errors import StoreDown, Unavailable
from mcpward.model import Clock, RunFilter, ServerRun

PRUNE_EVERY = 3600.0
"""So many seconds pass between two rounds of pruning."""

MOST_TOOLS, LONGEST_NAME = 2000, 128
"""So many tools of a server are remembered, and those whose names have so many characters, as SEP-986 allows."""

_DAY = 86_400.0
_REVISION = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CARRIED = ("revision", "tools", "tokens")
log = structlog.get_logger(__name__)


class RunStore(Protocol):
    """What the history needs of a store."""

    async def append_runs(self, rows: Sequence[ServerRun]) -> None:
        """Keep rows, or raise StoreDown; one whose run and server are there already stays as it was."""

    async def find_runs(self, wanted: RunFilter) -> list[ServerRun]:
        """Return rows, newest first."""

    async def last_runs(self, servers: Collection[str]) -> list[ServerRun]:
        """Return the newest row of each in which it was called and every check was run."""

    async def prune_runs(self, before: float, keep: int) -> int:
        """Remove what is older than `before`, and all but the newest `keep`."""


class History:
    """Keeps runs for so many days, and so many rows of them at most: a run has one for each server.

    `checks` are those of a whole run, all that there are unless said. A run of fewer says little of how well a server
    is, and is no measure for a later one, which would not see what changed in between.
    """

    def __init__(
        self, store: RunStore, clock: Clock, days: float, most: int, checks: Sequence[Check] | None = None
    ) -> None:
        self._store = store
        self._clock = clock
        self._days = days
        self._most = most
        self._checks = checks
        self._pruned_at: float | None = None

    def now(self) -> float:
        """The time by the clock of the history, in seconds since the epoch."""
        return self._clock()

    async def last(self, servers: Sequence[str]) -> Mapping[str, ServerRun]:
        """How each was in the last whole run that called it; {} where that cannot be known now."""
        try:
            return {run.server: run for run in await self._store.last_runs(servers)}
        except StoreDown as down:
            log.warning("diagnostics.not_remembered", reason=str(down))
            return {}

    async def keep(self, diagnosis: Diagnosis) -> None:
        """Keep a run. What cannot be kept now is logged, and lost: the run itself is worth more."""
        try:
            await self._store.append_runs(await asyncio.to_thread(self._rows, diagnosis))
            await self._prune_now_and_then()
        except StoreDown as down:
            log.warning("diagnostics.not_kept", run_id=diagnosis.run_id, reason=str(down))
        except Exception as error:  # a fault of ours in remembering must not cost what was found
            log.error("diagnostics.not_kept", run_id=diagnosis.run_id, reason=type(error).__name__)

    async def find(self, wanted: RunFilter) -> list[ServerRun]:
        """Return rows, newest first. Raises Unavailable."""
        try:
            return await self._store.find_runs(wanted)
        except StoreDown as down:
            raise Unavailable(str(down)) from None

    @cached_property
    def _codes(self) -> frozenset[str]:
        """The codes of a whole run. To load every check takes a while, which who only looks need not wait for."""
        from mcpward.diagnostics.checks import CHECKS

        return frozenset(check.code for check in self._checks or CHECKS)

    async def _prune_now_and_then(self) -> None:
        now = self._clock()
        if self._pruned_at is None or not 0 <= now - self._pruned_at < PRUNE_EVERY:
            await self._store.prune_runs(now - self._days * _DAY, self._most)
            self._pruned_at = now

    def _rows(self, diagnosis: Diagnosis) -> list[ServerRun]:
        partial = not self._codes <= {check.code for check in diagnosis.checks}
        return [_row(diagnosis, target, partial) for target in diagnosis.targets]


def _row(diagnosis: Diagnosis, target: Target, partial: bool) -> ServerRun:
    contact, reports = target.contact, diagnosis.of(target.name)
    return ServerRun(
        run_id=diagnosis.run_id,
        time=diagnosis.began,
        server=target.name,
        status=status_of(reports),
        reached=None if contact is None else contact.ready,
        response_ms=None if contact is None else median(contact.pings),
        ready_ms=None if contact is None else contact.ready_ms,
        partial=partial,
        reports=_codes(reports),
        details={} if contact is None else _details(contact, target.last),
    )


def _codes(reports: Sequence[Report]) -> dict[str, str]:
    """The codes with their severities; of several reports of one code, the worst."""
    ordered = sorted(reports, key=lambda report: SEVERITIES.index(report.severity), reverse=True)
    return {one.code: one.severity for one in ordered}


def _details(contact: Contact, last: ServerRun | None) -> dict[str, Any]:
    """What a later run compares with. What was not seen this time stays as it was: a server that was down for a while
    is compared with what it was before.
    """
    details = {} if last is None else {name: last.details[name] for name in _CARRIED if name in last.details}
    if contact.revision is not None and _REVISION.fullmatch(contact.revision):
        details["revision"] = contact.revision
    if contact.tools is not None:
        kept = [(name, digest) for name, digest in digests(contact.tools).items() if _is_kept(name)]
        details |= {"tools": dict(kept[:MOST_TOOLS]), "tokens": tokens_of_all(listed(contact))}
    return details


def _is_kept(name: str) -> bool:
    return len(name) <= LONGEST_NAME and name.isprintable()
