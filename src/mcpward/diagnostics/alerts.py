"""Tells a webhook of servers that fall ill or recover: once per change, also across restarts and replicas.

What was told last stands in the store, and nobody else writes it. A change is told until the webhook takes it: one that
is down hears of what is still so when it is back. Two replicas that see a change in the same moment may both tell it.

Only codes, names and sentences of our own are sent: never what a server wrote, a path or a value.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

import structlog

from mcpward.diagnostics.report import BADNESS, Diagnosis, Status, status_of
from mcpward.diagnostics.showing import printable
from mcpward.errors import StoreDown
from mcpward.model import Clock, rfc3339

KEY = "diagnostic_alerts"
"""Under this name the store keeps what was told last."""

MOST_CODES = 20
MOST_CHANGES = 100
"""So many changes one message tells one by one; of the rest it tells how many there are."""

MOST_KEPT = 1000
"""Of so many servers it is kept that they are not well."""

NOWHERE = ""
"""Stands for what is about no server in particular, such as a file that cannot be read."""

log = structlog.get_logger(__name__)


class Values(Protocol):
    """Where small values are kept."""

    async def read_value(self, key: str) -> str | None:
        """The value under `key`, or None. Raises StoreDown."""

    async def write_value(self, key: str, value: str) -> None:
        """Keep `value` under `key`. Raises StoreDown."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a server was found; `called` says whether that was seen by calling it, `codes` what was wrong."""

    status: Status
    called: bool
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A server that is otherwise than was told last."""

    server: str
    before: Status
    now: Standing


class Post(Protocol):
    """How a message reaches the webhook."""

    async def __call__(self, body: Mapping[str, Any]) -> bool:
        """Send it; whether it was taken, or never will be. Never raises."""


class Alerts:
    """Hears of every run, and tells of the changes. `post` sends, `form` makes the body of the changes of one run."""

    def __init__(self, post: Post, form: Callable[[list[Change], str], dict[str, Any]], values: Values, clock: Clock):
        self._post = post
        self._form = form
        self._values = values
        self._clock = clock
        self._known: dict[str, Standing] = {}
        self._gone: set[str] = set()
        self._told: dict[str, Standing] = {}
        self._news = asyncio.Event()

    def heard(self, diagnosis: Diagnosis, *, whole: bool) -> None:
        """Take note of a run, and return at once; `whole` says that it looked at every server."""
        found = standings(diagnosis, whole=whole)
        if whole:
            self._gone |= self._known.keys() - found.keys()
            self._known = {name: one for name, one in self._known.items() if name in found}
        for name, one in found.items():
            self._known[name] = _weighed(self._known.get(name), one)
        self._news.set()

    async def follow(self) -> None:
        """Tell for ever."""
        while True:
            await self._news.wait()
            self._news.clear()
            try:
                await self.tell()
            except Exception as error:  # whatever went wrong with one message, the next one may be taken
                log.error("alerts.failed", error=type(error).__name__)

    async def tell(self) -> None:
        """Tell of what changed since it was told last. What is not taken is told after the next run."""
        told, known = await self._read(), dict(self._known)
        now = {name: _weighed(told.get(name), one) for name, one in known.items()}
        changes = [
            Change(name, before, one)
            for name, one in now.items()
            if (before := told[name].status if name in told else "healthy") != one.status
        ]
        if changes and not await self._post(self._form(changes, rfc3339(self._clock()))):
            log.warning("alerts.not_told", changes=len(changes))
            return
        await self._write(told, {name: one for name, one in told.items() if name not in self._gone} | now)
        self._gone.clear()

    async def _read(self) -> dict[str, Standing]:
        """What was told last; what this process knows of it while the store is down."""
        try:
            self._told = _read(await self._values.read_value(KEY))
        except StoreDown:
            log.warning("alerts.not_read")
        return self._told

    async def _write(self, before: dict[str, Standing], told: dict[str, Standing]) -> None:
        """Keep those that are not healthy: of whom nothing is kept, is."""
        kept = {name: replace(one, codes=()) for name, one in told.items() if one.status != "healthy"}
        self._told = kept = dict(list(kept.items())[-MOST_KEPT:])
        if kept == before:
            return
        try:
            await self._values.write_value(KEY, json.dumps({name: [it.status, it.called] for name, it in kept.items()}))
        except StoreDown:
            log.warning("alerts.not_kept")


def standings(diagnosis: Diagnosis, *, whole: bool) -> dict[str, Standing]:
    """How each server was found; of a whole run also what is about none of them."""
    found = {}
    for target in diagnosis.targets:
        reports = diagnosis.of(target.name)
        codes = dict.fromkeys(report.code for report in reports if report.severity != "note")
        found[target.name] = Standing(status_of(reports), target.contact is not None, tuple(codes)[:MOST_CODES])
    if whole:
        reports = tuple(report for report in diagnosis.reports if report.server not in found)
        codes = dict.fromkeys(report.code for report in reports if report.severity != "note")
        found[NOWHERE] = Standing(status_of(reports), False, tuple(codes)[:MOST_CODES])
    return found


def as_json(changes: list[Change], now: str) -> dict[str, Any]:
    """The body of a generic webhook."""
    return {
        "event": "mcpward.status_changed",
        "timestamp": now,
        "text": "\n".join(_sentences(changes)),
        "changes": [
            {
                "server": change.server or None,
                "before": change.before,
                "status": change.now.status,
                "codes": list(change.now.codes),
            }
            for change in changes[:MOST_CHANGES]
        ],
        "more": max(0, len(changes) - MOST_CHANGES),
    }


def as_slack(changes: list[Change], now: str) -> dict[str, Any]:
    """The body of an incoming webhook of Slack, which knows `&`, `<` and `>` for its own signs."""
    text = "\n".join(_sentences(changes))
    return {"text": text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")}


FORMS: Mapping[str, Callable[[list[Change], str], dict[str, Any]]] = {"json": as_json, "slack": as_slack}
"""The forms of a message by their names in the settings."""


def _sentences(changes: list[Change]) -> list[str]:
    said = []
    for change in changes[:MOST_CHANGES]:
        who = f"The server {printable(change.server)}" if change.server else "The configuration"
        why = f": {', '.join(change.now.codes)}" if change.now.codes else ""
        said.append(f"{who} is {change.now.status} now, and was {change.before}{why}.")
    rest = len(changes) - MOST_CHANGES
    return [*said, f"{rest} more changed."] if rest > 0 else said


def _weighed(before: Standing | None, now: Standing) -> Standing:
    """What is to be believed: who did not call a server sees no recovery from what was seen by calling it."""
    if before and before.called and not now.called and BADNESS[now.status] <= BADNESS[before.status]:
        return before
    return now


def _read(kept: str | None) -> dict[str, Standing]:
    """What the store kept; a value that is none counts as nothing."""
    try:
        rows = json.loads(kept or "{}")
        return {
            str(name): Standing(status, bool(called)) for name, (status, called) in rows.items() if status in BADNESS
        }
    except (ValueError, TypeError, AttributeError):
        return {}
