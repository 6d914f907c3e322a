"""How servers were over a period: every change of what happened changes what is said of it."""

from collections.abc import Callable

import pytest
from tests.unit.diagnostics.runs import HOUR, START, failed, hourly, run

from mcpward.diagnostics.history.trends import MOST_CHANGES, Trend, trend_of, trends
from mcpward.diagnostics.history.windows import Period
from mcpward.model import ServerRun

DAY = Period(START, START + 24 * HOUR)
STEADY = [20.0 + at % 3 for at in range(24)]


def of(runs: list[ServerRun], period: Period = DAY) -> Trend:
    return trend_of("files", runs, period)


def test_a_steady_day_is_told_as_one() -> None:
    trend = of(hourly(STEADY))
    assert (trend.status, trend.runs, trend.called, trend.reached, trend.changes) == ("healthy", 24, 24, 24, 0)
    assert (trend.uptime.value, trend.uptime.known) == (1, 1)
    assert (trend.failure_rate.value, trend.failure_rate.low, trend.failure_rate.high) == (0, 0, 0.137976)
    times = trend.response_ms
    assert (times.mean, times.p50, times.p95, times.p99, times.samples) == (21, 21, 22, None, 24)
    assert trend.slope.ms_per_hour == 0
    assert (trend.failure_rate.confidence, times.confidence, trend.slope.confidence) == ("low", "high", "low")


def test_runs_of_other_servers_and_times_do_not_count() -> None:
    runs = [*hourly(STEADY), failed(3, "git"), failed(-0.01), failed(24)]
    assert of(runs) == of(hourly(STEADY))
    assert [(each.server, each.runs) for each in trends(runs, DAY)] == [("files", 24), ("git", 1)]


def test_the_order_in_which_runs_come_does_not_matter() -> None:
    runs = [*hourly(STEADY[:12]), failed(12), *hourly(STEADY[13:], start=13)]
    assert of(runs[::-1]) == of(runs)


@pytest.mark.parametrize(
    ("planted", "seen"),
    [
        ([failed(5.5)], lambda trend: (trend.failure_rate.value, trend.called, trend.reached, trend.changes)),
        ([failed(5.5)], lambda trend: trend.uptime.value),
        ([failed(5.5)], lambda trend: [change.after for change in trend.status_changes]),
        ([failed(23.5)], lambda trend: trend.status),
        ([run(5.5, status="degraded")], lambda trend: trend.status_changes),
        ([run(5.5, response_ms=900.0)], lambda trend: trend.response_ms.mean),
        ([run(5.5, response_ms=900.0), run(5.6, response_ms=900.0)], lambda trend: trend.response_ms.p95),
        (hourly([900.0] * 80, start=1), lambda trend: trend.response_ms.p50),
        (hourly([25.0] * 20, start=4), lambda trend: trend.slope.ms_per_hour),
        ([run(5.5, reached=None)], lambda trend: trend.runs),
    ],
)
def test_what_happened_shows(planted: list[ServerRun], seen: Callable[[Trend], object]) -> None:
    assert seen(of([*hourly(STEADY), *planted])) != seen(of(hourly(STEADY)))


def test_the_time_of_a_change_is_told() -> None:
    trend = of([*hourly(STEADY[:12]), failed(12), run(13, status="degraded"), *hourly(STEADY[14:], start=14)])
    assert [(one.time, one.before, one.after) for one in trend.status_changes] == [
        ("2027-01-15T20:00:00.000Z", "healthy", "critical"),
        ("2027-01-15T21:00:00.000Z", "critical", "degraded"),
        ("2027-01-15T22:00:00.000Z", "degraded", "healthy"),
    ]


def test_of_very_many_changes_the_newest_are_listed() -> None:
    runs = [run(at / 100, status="degraded" if at % 2 else "healthy") for at in range(2 * MOST_CHANGES)]
    trend = of(runs)
    assert (trend.changes, len(trend.status_changes)) == (2 * MOST_CHANGES - 1, MOST_CHANGES)
    assert trend.status_changes[-1].time == "2027-01-15T09:59:24.000Z"


def test_who_did_not_call_a_server_sees_no_recovery_but_may_see_that_it_is_worse() -> None:
    unseen = run(2, reached=None)
    assert of([failed(1), unseen]).status == "critical"
    assert of([failed(1), unseen, run(3)]).status == "healthy"
    assert of([run(1), run(2, reached=None, status="critical")]).status == "critical"
    assert of([run(1), run(2, reached=None, status="critical"), run(3, reached=None)]).status == "healthy"


def test_a_run_of_some_checks_tells_no_status_but_its_call_counts() -> None:
    trend = of([failed(1), run(2, partial=True)])
    assert (trend.status, trend.changes, trend.called, trend.reached) == ("critical", 0, 2, 1)
    assert of([run(1, partial=True)]).status is None


def test_many_looks_in_a_bad_hour_do_not_make_a_bad_day() -> None:
    runs = [*hourly(STEADY[:12]), *(failed(12 + at / 60) for at in range(60)), *hourly(STEADY[13:], start=13)]
    trend = of(runs)
    assert trend.failure_rate.value == pytest.approx(60 / 83, abs=1e-6)
    assert trend.uptime.value == pytest.approx(23 / 24, abs=1e-3)
    assert trend.uptime.known == 1


def test_what_happened_while_nobody_looked_is_unknown() -> None:
    week = Period(START, START + 168 * HOUR)
    trend = of([*hourly([20.0] * 60), *hourly([20.0] * 60, start=108)], week)
    # Every gap is an hour but one: the run before that one stands for three.
    assert trend.uptime.known == pytest.approx((59 + 3 + 60) / 168, abs=1e-6)
    assert trend.uptime.value == 1
    trend = of([*hourly([20.0] * 12), *hourly([20.0] * 12, start=156)], week)
    # Most of the time lies in the one long gap, of which a tenth of the week counts.
    assert trend.uptime.known == pytest.approx((11 + 16.8 + 12) / 168, abs=1e-6)


@pytest.mark.parametrize("count", [0, 1, 4])
def test_few_runs_give_no_numbers_and_say_so(count: int) -> None:
    trend = of([failed(at) for at in range(count)])
    assert trend.failure_rate.value is trend.uptime.value is trend.response_ms.mean is trend.slope.ms_per_hour is None
    parts = (trend.uptime, trend.failure_rate, trend.response_ms, trend.slope)
    assert {part.confidence for part in parts} == {"insufficient"}
    assert trend.status == ("critical" if count else None)
    assert (trend.called, trend.reached) == (count, 0)


@pytest.mark.parametrize(("samples", "numbers"), [(4, 0), (5, 2), (19, 2), (20, 3), (99, 3), (100, 4)])
def test_a_percentile_needs_a_sample_beyond_it(samples: int, numbers: int) -> None:
    trend = of([run(at / 10, response_ms=10.0 + at) for at in range(samples)])
    times = trend.response_ms
    given = [times.mean, times.p50, times.p95, times.p99]
    assert [number is not None for number in given] == [True] * numbers + [False] * (4 - numbers)
    assert times.samples == samples


def test_a_rising_response_time_has_a_slope_with_its_interval() -> None:
    slope = of(hourly(20 + 2 * at + 7 * at % 5 for at in range(24))).slope
    assert slope.ms_per_hour == pytest.approx(2, abs=0.05)
    assert slope.low is not None and slope.high is not None and slope.p_value is not None
    assert slope.low < 2 < slope.high
    assert slope.p_value < 0.001
    assert slope.confidence == "high"


def test_two_runs_at_one_time_are_no_trouble() -> None:
    trend = of([run(1, response_ms=float(at)) for at in range(30)])
    assert (trend.slope.confidence, trend.uptime.confidence, trend.uptime.known) == ("insufficient", "insufficient", 0)
    assert trend.response_ms.p50 == 14.5
