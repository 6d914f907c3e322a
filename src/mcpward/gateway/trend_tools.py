"""The tools of the history: how servers were over time, what became worse, and one period beside another."""

import asyncio
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from mcpward.diagnostics.history.comparison import Comparison, Degradation, compare, degradations
from mcpward.diagnostics.history.history import History
from mcpward.diagnostics.history.trends import Trend, trend_of, trends
from mcpward.diagnostics.history.windows import LONGEST, Period, window_seconds
from mcpward.diagnostics.report import Status
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.query_values import Moment, Whole, moment, unfit
from mcpward.gateway.tools import Arguments, Tool
from mcpward.model import RunFilter, ServerRun, rfc3339

MOST_RUNS = 50_000
"""So many rows are looked at, the newest ones; an answer that leaves some out says that it is truncated."""

INSTANT = 0.001
"""A window ends so many seconds after now: what happened now belongs to it."""

LATEST = 253_402_300_799.0
"""The last second of the year 9999."""

READ = "diagnostics:read"
Window = Annotated[
    str, Field(max_length=64, description="1h, 24h, 7d, 30d, or an ISO 8601 duration such as P1DT2H; up to 10 years.")
]


class WindowInput(Arguments):
    """Over which time up to now."""

    window: Window = "24h"


class HistoryInput(Arguments):
    """Of which server, over which time up to now."""

    server: str = Field(max_length=200, description="The server's name, as a diagnosis shows it.")
    window: Window = "24h"
    limit: Whole = Field(100, ge=1, le=1000, description="How many runs at most, the newest ones.")


class ComparisonInput(Arguments):
    """Which two periods: without more the last `window` beside the one before it. Times are RFC 3339."""

    window: Window = "24h"
    since: Moment | None = Field(None, description="Where the later period begins.")
    until: Moment | None = Field(None, description="Where it ends, not included; now unless said.")
    before_since: Moment | None = Field(None, description="Where the earlier period begins.")
    before_until: Moment | None = Field(None, description="Where it ends; where the later one begins unless said.")


class Span(BaseModel):
    """A period; `until` is not included. `truncated`: it had more runs than were looked at, and begins later."""

    since: str
    until: str
    truncated: bool = False


class TrendsOutput(BaseModel):
    """How each server was."""

    status: Literal["success"] = "success"
    window: str
    period: Span
    servers: list[Trend]


class ShownRun(BaseModel):
    """How the server was in one run: `reports` are codes with severities, `tools` how many it listed last."""

    run_id: str
    time: str
    status: Status
    reached: bool | None
    response_ms: float | None
    ready_ms: float | None
    partial: bool
    reports: dict[str, str]
    revision: str | None
    tools: int | None
    tokens: int | None


class HistoryOutput(BaseModel):
    """The runs of one server, newest first, and how it was over all of them, also those over the limit."""

    status: Literal["success"] = "success"
    server: str
    window: str
    period: Span
    trend: Trend
    runs: list[ShownRun]
    count: int


class DegradationsOutput(BaseModel):
    """The servers that are worse in the newest quarter of the window than in the rest of it, and by what signs;
    `insufficient` are those of which too few runs tell.
    """

    status: Literal["success"] = "success"
    window: str
    period: Span
    degraded: list[Degradation]
    insufficient: list[str]
    count: int


class ComparisonOutput(BaseModel):
    """Each server in both periods, and whether what differs is more than noise."""

    status: Literal["success"] = "success"
    before: Span
    after: Span
    servers: list[Comparison]


def trend_tools(history: History) -> list[Tool[Any]]:
    """Declare the four tools."""
    run = _Running(history)
    return [
        Tool(
            "analyze_health_trends",
            "Show how each server was over a window: uptime, failure rate, response times and their slope, changes.",
            READ, WindowInput, TrendsOutput, run.analyze, "GET", "/trends",
        ),
        Tool(
            "detect_degradations",
            "Name the servers that have become worse in the newest quarter of a window, and what shows it.",
            READ, WindowInput, DegradationsOutput, run.detect, "GET", "/trends/degradations",
        ),
        Tool(
            "compare_time_periods",
            "Set two periods side by side for each server, and say whether what differs is more than noise.",
            READ, ComparisonInput, ComparisonOutput, run.compare, "GET", "/trends/compare",
        ),
        Tool(
            "get_server_history",
            "Show the runs of the checks in which one server was looked at, newest first, and its trend over them.",
            READ, HistoryInput, HistoryOutput, run.show, "GET", "/trends/{server}",
        ),
    ]  # fmt: skip


class _Running:
    """What the four tools do. Figures are made in a thread: of many runs that takes a moment."""

    def __init__(self, history: History) -> None:
        self._history = history

    async def analyze(self, given: WindowInput, visit: Visit) -> TrendsOutput:
        runs, period, span = await self._looked_up(self._window(given.window))
        found = await asyncio.to_thread(trends, runs, period)
        return TrendsOutput(window=given.window, period=span, servers=list(found))

    async def detect(self, given: WindowInput, visit: Visit) -> DegradationsOutput:
        runs, period, span = await self._looked_up(self._window(given.window))
        found = await asyncio.to_thread(degradations, runs, period)
        return DegradationsOutput(
            window=given.window,
            period=span,
            degraded=list(found.degraded),
            insufficient=list(found.insufficient),
            count=len(found.degraded),
        )

    async def compare(self, given: ComparisonInput, visit: Visit) -> ComparisonOutput:
        wanted_before, wanted_after = _periods(given, self._history.now())
        earlier, before, span_before = await self._looked_up(wanted_before)
        later, after, span_after = await self._looked_up(wanted_after)
        found = await asyncio.to_thread(compare, [*earlier, *later], before, after)
        return ComparisonOutput(before=span_before, after=span_after, servers=list(found))

    async def show(self, given: HistoryInput, visit: Visit) -> HistoryOutput:
        wanted = self._window(given.window)
        runs, period, span = await self._looked_up(wanted, given.server)
        newest = await self._history.find(RunFilter(given.server, wanted.since, wanted.until, limit=given.limit))
        return HistoryOutput(
            server=given.server,
            window=given.window,
            period=span,
            trend=await asyncio.to_thread(trend_of, given.server, runs, period),
            runs=[_shown(run) for run in newest],
            count=len(newest),
        )

    def _window(self, text: str) -> Period:
        now = self._history.now()
        return Period(now - _length(text), now + INSTANT)

    async def _looked_up(self, wanted: Period, server: str | None = None) -> tuple[Sequence[ServerRun], Period, Span]:
        """The runs of a period, and the period that they tell of, which begins later where there are too many."""
        runs = await self._history.find(RunFilter(server, wanted.since, wanted.until, brief=True, limit=MOST_RUNS))
        truncated = len(runs) == MOST_RUNS
        period = Period(runs[-1].time, wanted.until) if truncated else wanted
        return runs, period, Span(since=rfc3339(period.since), until=rfc3339(period.until), truncated=truncated)


def _length(text: str) -> float:
    try:
        return window_seconds(text)
    except ValueError as error:
        raise unfit("window", str(error)) from None


def _periods(given: ComparisonInput, now: float) -> tuple[Period, Period]:
    """The two periods, the earlier one first. Raises InvalidInput."""
    length = _length(given.window)
    until = moment("until", given.until)
    end = _or(until, now)
    since = _or(moment("since", given.since), end - length)
    after = _checked("since", since, _or(until, now + INSTANT))
    before_until = _or(moment("before_until", given.before_until), since)
    before_since = _or(moment("before_since", given.before_since), before_until - (end - since))
    before = _checked("before_since", before_since, before_until)
    if before.until > after.since:
        raise unfit("before_until", "after the beginning of the later period")
    return before, after


def _or(moment: float | None, otherwise: float) -> float:
    return otherwise if moment is None else moment


def _checked(field: str, since: float, until: float) -> Period:
    if since >= until:
        raise unfit(field, "not before the end of its period")
    if until - since > LONGEST:
        raise unfit(field, "more than 10 years before the end of its period")
    if since < 0 or until > LATEST:
        raise unfit(field, "the period does not lie between the years 1970 and 9999")
    return Period(since, until)


def _shown(run: ServerRun) -> ShownRun:
    details = run.details
    tools = details.get("tools")
    return ShownRun(
        run_id=run.run_id,
        time=rfc3339(run.time),
        status=run.status,
        reached=run.reached,
        response_ms=run.response_ms,
        ready_ms=run.ready_ms,
        partial=run.partial,
        reports=dict(run.reports),
        revision=details.get("revision"),
        tools=len(tools) if isinstance(tools, dict) else None,
        tokens=details.get("tokens"),
    )
