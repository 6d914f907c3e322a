"""How servers were over a period: how often and how fast they answered, and what became of that. Pure.

A number that too few runs stand behind is None, and its confidence says so.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from statistics import fmean
from typing import Literal

from mcpward.diagnostics.history.estimates import line_through, percentile, share_interval
from mcpward.diagnostics.history.windows import Period
from mcpward.diagnostics.report import BADNESS, Status
from mcpward.model import ServerRun, rfc3339

Confidence = Literal["insufficient", "low", "high"]
"""Whether there are enough runs for a number at all, and enough for one to build on."""

FEWEST = 5
"""So many runs a mean, a median or a share needs."""

FEWEST_FOR_TAIL: Mapping[float, int] = {0.95: 20, 0.99: 100}
"""So many a percentile needs: at least one of them is expected beyond it."""

FEWEST_FOR_SLOPE = 10
"""So many a slope needs: from there on the normal approximation of its test holds (Kendall, 1975)."""

ALPHA = 0.01
"""What chance brings about less often than this counts as more than noise."""

NARROW = 0.1
"""A share is certain enough where its interval is no wider."""

HOLD, LONGEST_HOLD = 3.0, 0.1
"""A run stands for the time until the next: for so many times the usual distance between two of them at most, and for
so much of the period. What lies beyond is unknown.
"""

MOST_CHANGES = 100
"""So many changes of status are listed."""


@dataclass(frozen=True, slots=True)
class StatusChange:
    """That the status became another, and in the run of which time (RFC 3339)."""

    time: str
    before: Status
    after: Status


@dataclass(frozen=True, slots=True)
class Share:
    """A share (0 to 1) of so many samples, and between which the true one lies, at 95 %."""

    value: float | None
    low: float | None
    high: float | None
    samples: int
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Uptime:
    """The share of the known time in which the server could be reached; `known` is the share of the period of which
    runs tell.
    """

    value: float | None
    known: float
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class ResponseTimes:
    """Round trips in milliseconds: the median of each run is one sample."""

    mean: float | None
    p50: float | None
    p95: float | None
    p99: float | None
    samples: int
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Slope:
    """By how many milliseconds the response time rises in an hour, between `low` and `high` at 95 %. `p_value` is how
    often chance alone would look so; the confidence is high where that is seldom.
    """

    ms_per_hour: float | None
    low: float | None
    high: float | None
    p_value: float | None
    samples: int
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Trend:
    """How one server was over a period: in so many `runs`, of which so many `called` it and so many `reached` it.

    `status` is that of the newest run, None where no run tells; of its `changes` the newest are listed, oldest first.
    """

    server: str
    status: Status | None
    runs: int
    called: int
    reached: int
    uptime: Uptime
    failure_rate: Share
    response_ms: ResponseTimes
    slope: Slope
    changes: int
    status_changes: tuple[StatusChange, ...]


def trends(runs: Iterable[ServerRun], period: Period) -> tuple[Trend, ...]:
    """The trend of each server that runs of the period tell of, by name."""
    return tuple(trend_of(server, one, period) for server, one in by_server(runs, period).items())


def trend_of(server: str, runs: Iterable[ServerRun], period: Period) -> Trend:
    """The trend of one server; runs of other servers and times do not count."""
    own = by_server(runs, period).get(server, [])
    called = [run for run in own if run.reached is not None]
    reached = sum(run.reached is True for run in called)
    failure_rate = _share(len(called) - reached, len(called))
    timeline = list(timeline_of(own))
    changes = [
        StatusChange(rfc3339(time), before, after)
        for (_, before), (time, after) in pairwise(timeline)
        if before != after
    ]
    return Trend(
        server=server,
        status=timeline[-1][1] if timeline else None,
        runs=len(own),
        called=len(called),
        reached=reached,
        uptime=_uptime(called, period, failure_rate.confidence),
        failure_rate=failure_rate,
        response_ms=_response_times(response_times(called)),
        slope=_slope(called),
        changes=len(changes),
        status_changes=tuple(changes[-MOST_CHANGES:]),
    )


def by_server(runs: Iterable[ServerRun], period: Period) -> dict[str, list[ServerRun]]:
    """The runs of the period, oldest first, of each server, by name."""
    found: dict[str, list[ServerRun]] = {}
    for run in sorted(runs, key=lambda run: (run.server, run.time)):
        if period.holds(run):
            found.setdefault(run.server, []).append(run)
    return found


def timeline_of(runs: Iterable[ServerRun]) -> Iterator[tuple[float, Status]]:
    """The status of one server in each of these runs, which are in order.

    A run that did not call it may see that it is worse, never that it is better than the last call found it: it has
    not looked. One of only some checks says nothing.
    """
    called: Status = "healthy"
    for run in runs:
        if run.partial:
            continue
        if run.reached is not None:
            called = run.status
        yield run.time, max(called, run.status, key=BADNESS.__getitem__)


def response_times(runs: Iterable[ServerRun]) -> list[float]:
    """The response times of these runs, in milliseconds, smallest first."""
    return sorted(run.response_ms for run in runs if run.response_ms is not None)


def rounded(value: float | None, digits: int = 3) -> float | None:
    """A number as it is shown."""
    return None if value is None else round(value, digits)


def _share(count: int, total: int) -> Share:
    if total < FEWEST:
        return Share(None, None, None, total, "insufficient")
    low, high = share_interval(count, total)
    confidence: Confidence = "high" if high - low <= NARROW else "low"
    return Share(rounded(count / total, 6), rounded(low, 6), rounded(high, 6), total, confidence)


def _uptime(called: Sequence[ServerRun], period: Period, confidence: Confidence) -> Uptime:
    """Weighted by time, so that twenty looks in one bad hour do not count as twenty bad hours."""
    times = [run.time for run in called]
    gaps = [later - time for time, later in pairwise(times)]
    longest = min(HOLD * _usual_gap(gaps), LONGEST_HOLD * period.seconds)
    held = [min(gap, longest) for gap in (*gaps, period.until - times[-1])] if times else []
    known = sum(held)
    if known <= 0:
        return Uptime(None, 0.0, "insufficient")
    up = sum(seconds for seconds, run in zip(held, called, strict=True) if run.reached)
    value = None if confidence == "insufficient" else round(up / known, 6)
    return Uptime(value, round(known / period.seconds, 6), confidence)


def _usual_gap(gaps: Iterable[float]) -> float:
    """The distance that half of the time lies in: a burst of runs makes it no shorter."""
    ordered = sorted(gaps)
    half = sum(ordered) / 2
    return next((gap for gap, below in zip(ordered, accumulate(ordered), strict=True) if below >= half), 0.0)


def _response_times(values: Sequence[float]) -> ResponseTimes:
    samples = len(values)
    if samples < FEWEST:
        return ResponseTimes(None, None, None, None, samples, "insufficient")
    p95, p99 = (percentile(values, share) if samples >= fewest else None for share, fewest in FEWEST_FOR_TAIL.items())
    confidence: Confidence = "high" if p95 is not None else "low"
    return ResponseTimes(
        rounded(fmean(values)), rounded(percentile(values, 0.5)), rounded(p95), rounded(p99), samples, confidence
    )


def _slope(called: Sequence[ServerRun]) -> Slope:
    points = [(run.time / 3600, run.response_ms) for run in called if run.response_ms is not None]
    line = line_through(points) if len(points) >= FEWEST_FOR_SLOPE else None
    if line is None:
        return Slope(None, None, None, None, len(points), "insufficient")
    confidence: Confidence = "high" if line.p_value < ALPHA else "low"
    low, high = rounded(line.low, 6), rounded(line.high, 6)
    return Slope(rounded(line.slope, 6), low, high, rounded(line.p_value, 6), len(points), confidence)
