"""Two periods side by side: what differs, whether that is more than noise, and who has become worse. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from mcpward.diagnostics.history.estimates import shares_differ, shifted, tails_differ
from mcpward.diagnostics.history.trends import (
    ALPHA,
    FEWEST,
    FEWEST_FOR_TAIL,
    Trend,
    by_server,
    response_times,
    rounded,
    timeline_of,
    trend_of,
)
from mcpward.diagnostics.history.windows import Period
from mcpward.diagnostics.report import BADNESS, Status
from mcpward.model import ServerRun

Metric = Literal["status", "failure_rate", "p50", "p95", "slope"]
Verdict = Literal["better", "worse", "same", "insufficient"]
"""What became of it; `same` where the difference may be noise or is too small to matter."""

NEWEST = 0.25
"""The newest part of a window, which is held against the rest of it."""

NOTICEABLE_SHARE = 0.02
NOTICEABLE_FACTOR, NOTICEABLE_MS = 1.25, 5.0
"""A difference matters where a share is off by so much, or a time by this factor and by so many milliseconds."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What one figure was before, and is after, with one sentence on it. `p_value` is how often chance alone would make
    it differ so much, None where that was not asked.
    """

    metric: Metric
    before: float | Status | None
    after: float | Status | None
    difference: float | None
    p_value: float | None
    verdict: Verdict
    says: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """One server in two periods. The verdict is `worse` where anything is, else `better` where anything is."""

    server: str
    verdict: Verdict
    differences: tuple[Difference, ...]
    before: Trend
    after: Trend


@dataclass(frozen=True, slots=True)
class Degradation:
    """A server that has become worse, and by what one sees it."""

    server: str
    status: Status | None
    signs: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Degradations:
    """Who has become worse, and of whom too few runs tell whether they have."""

    degraded: tuple[Degradation, ...]
    insufficient: tuple[str, ...]


def compare(runs: Iterable[ServerRun], before: Period, after: Period) -> tuple[Comparison, ...]:
    """Each server that runs of one of the two periods tell of, by name."""
    runs = list(runs)
    earlier, later = by_server(runs, before), by_server(runs, after)
    return tuple(
        _compared(server, earlier.get(server, []), later.get(server, []), before, after)
        for server in sorted({*earlier, *later})
    )


def degradations(runs: Iterable[ServerRun], period: Period) -> Degradations:
    """The servers that are worse in the newest quarter of the period than in the rest of it.

    Beside what `compare` finds, a status that is worse now than it mostly was, and a response time that rises over the
    whole period, are signs.
    """
    runs = list(runs)
    turn = period.until - NEWEST * period.seconds
    degraded: list[Degradation] = []
    insufficient: list[str] = []
    compared = compare(runs, Period(period.since, turn), Period(turn, period.until))
    for one, own in zip(compared, by_server(runs, period).values(), strict=True):
        signs = [each for each in one.differences if each.verdict == "worse" and each.metric != "status"]
        if (now := _status_now(own, turn)) is not None:
            signs.insert(0, now)
        if (rising := _rising(trend_of(one.server, own, period), period)) is not None:
            signs.append(rising)
        if signs:
            degraded.append(Degradation(one.server, one.after.status or one.before.status, tuple(signs)))
        elif one.verdict == "insufficient":
            insufficient.append(one.server)
    return Degradations(tuple(degraded), tuple(insufficient))


def _compared(
    server: str, earlier: Sequence[ServerRun], later: Sequence[ServerRun], before: Period, after: Period
) -> Comparison:
    was, now = trend_of(server, earlier, before), trend_of(server, later, after)
    times, times_now = response_times(earlier), response_times(later)
    differences = (
        _status(_usual(earlier), _usual(later), min(was.runs, now.runs)),
        _failure_rate(was, now),
        _time("p50", was.response_ms.p50, now.response_ms.p50, FEWEST, times, times_now),
        _time("p95", was.response_ms.p95, now.response_ms.p95, FEWEST_FOR_TAIL[0.95], times, times_now),
    )
    verdicts = {one.verdict for one in differences}
    order: tuple[Verdict, ...] = ("worse", "better", "same")
    verdict: Verdict = next((one for one in order if one in verdicts), "insufficient")
    return Comparison(server, verdict, differences, was, now)


def _usual(runs: Iterable[ServerRun]) -> Status | None:
    """The status that was seen most often; of those seen equally often the one seen first."""
    counted = Counter(status for _, status in timeline_of(runs)).most_common(1)
    return counted[0][0] if counted else None


def _status(was: Status | None, now: Status | None, runs: int) -> Difference:
    if was is None or now is None or runs < FEWEST:
        return Difference("status", was, now, None, None, "insufficient", "Too few runs tell its status.")
    says = f"It is mostly {now}, and was mostly {was} before."
    return Difference("status", was, now, None, None, _verdict(BADNESS[now] - BADNESS[was]), says)


def _failure_rate(was: Trend, now: Trend) -> Difference:
    before, after = was.failure_rate.value, now.failure_rate.value
    if before is None or after is None:
        return Difference("failure_rate", before, after, None, None, "insufficient", "It was called too few times.")
    p_value = shares_differ(was.called - was.reached, was.called, now.called - now.reached, now.called)
    matters = p_value < ALPHA and abs(after - before) >= NOTICEABLE_SHARE
    says = f"{100 * after:.1f} % of the calls to it failed, and {100 * before:.1f} % before."
    return Difference(
        "failure_rate", before, after, rounded(after - before, 6), rounded(p_value, 6),
        _verdict(after - before if matters else 0), says,
    )  # fmt: skip


def _time(
    metric: Literal["p50", "p95"],
    before: float | None,
    after: float | None,
    fewest: int,
    times: Sequence[float],
    times_now: Sequence[float],
) -> Difference:
    if before is None or after is None or min(len(times), len(times_now)) < fewest:
        return Difference(metric, before, after, None, None, "insufficient", "It answered too few times.")
    p_value = shifted(times, times_now) if metric == "p50" else tails_differ(times, times_now, 0.95)
    apart = abs(after - before) >= NOTICEABLE_MS and max(before, after) >= NOTICEABLE_FACTOR * min(before, after)
    verdict = _verdict(after - before if apart and p_value < ALPHA else 0)
    what = "Half" if metric == "p50" else "95 %"
    says = f"{what} of its answers came within {after:.1f} ms, and within {before:.1f} ms before."
    return Difference(metric, before, after, rounded(after - before), rounded(p_value, 6), verdict, says)


def _status_now(own: Sequence[ServerRun], turn: float) -> Difference | None:
    """That it is worse now than it mostly was; one run is enough to see that."""
    timeline = list(timeline_of(own))
    was = _usual(run for run in own if run.time < turn)
    if was is None or timeline[-1][0] < turn or BADNESS[timeline[-1][1]] <= BADNESS[was]:
        return None
    now = timeline[-1][1]
    return Difference("status", was, now, None, None, "worse", f"It is {now} now, and was mostly {was} before.")


def _rising(trend: Trend, period: Period) -> Difference | None:
    """That its response time rises, and matters by what it rises over the period."""
    slope, median = trend.slope, trend.response_ms.p50
    if slope.confidence != "high" or slope.ms_per_hour is None or median is None:
        return None
    rise = slope.ms_per_hour * period.seconds / 3600
    if rise < NOTICEABLE_MS or rise < (NOTICEABLE_FACTOR - 1) * median:
        return None
    says = f"Its response time rises by {slope.ms_per_hour:.3g} ms an hour."
    return Difference("slope", None, slope.ms_per_hour, None, slope.p_value, "worse", says)


def _verdict(rise: float) -> Verdict:
    """What it means that a figure rose by so much; of all of them, less is better."""
    return "worse" if rise > 0 else "better" if rise < 0 else "same"
