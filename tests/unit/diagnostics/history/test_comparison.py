"""Two periods side by side, and who has become worse: what is planted is found, and noise is not."""

import random

import pytest
from tests.unit.diagnostics.runs import HOUR, START, failed, hourly, run

from mcpward.diagnostics.history.comparison import Comparison, Degradation, Metric, compare, degradations
from mcpward.diagnostics.history.windows import Period
from mcpward.model import ServerRun

BEFORE, AFTER = Period(START, START + 24 * HOUR), Period(START + 24 * HOUR, START + 48 * HOUR)
BOTH = Period(START, START + 48 * HOUR)
STEADY = [20.0 + at % 3 for at in range(24)]
YESTERDAY = hourly(STEADY)
TODAY = hourly(STEADY, start=24)


def compared(runs: list[ServerRun]) -> Comparison:
    [found] = compare(runs, BEFORE, AFTER)
    return found


def verdicts(found: Comparison) -> dict[Metric, str]:
    return {one.metric: one.verdict for one in found.differences}


def worse(runs: list[ServerRun]) -> dict[str, Degradation]:
    return {one.server: one for one in degradations(runs, BOTH).degraded}


def test_two_days_alike_are_the_same() -> None:
    found = compared([*YESTERDAY, *TODAY])
    assert verdicts(found) == {"status": "same", "failure_rate": "same", "p50": "same", "p95": "same"}
    assert (found.verdict, found.before.runs, found.after.runs) == ("same", 24, 24)


@pytest.mark.parametrize(
    ("today", "metric"),
    [
        ([*TODAY[:12], *(failed(36 + at) for at in range(12))], "failure_rate"),
        (hourly((ms + 15 for ms in STEADY), start=24), "p50"),
        ([*TODAY[:12], *hourly([400.0] * 12, start=36)], "p95"),
        ([run(24 + at, status="degraded") for at in range(24)], "status"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_worse_is_found_and_better_the_other_way_round(today: list[ServerRun], metric: Metric) -> None:
    found = compared([*YESTERDAY, *today])
    assert (verdicts(found)[metric], found.verdict) == ("worse", "worse")
    [back] = compare([*YESTERDAY, *today], AFTER, BEFORE)
    assert (verdicts(back)[metric], back.verdict) == ("better", "better")


def test_a_difference_is_told_in_figures_and_in_a_sentence() -> None:
    found = compared([*YESTERDAY, *TODAY[:12], *(failed(36 + at) for at in range(12))])
    status, failures, middle, _ = found.differences
    assert (failures.before, failures.after, failures.difference) == (0, 0.5, 0.5)
    assert failures.p_value is not None
    assert 0 < failures.p_value < 0.001
    assert failures.says == "50.0 % of the calls to it failed, and 0.0 % before."
    assert middle.says == "Half of its answers came within 21.0 ms, and within 21.0 ms before."
    assert status.says == "It is mostly healthy, and was mostly healthy before."


@pytest.mark.parametrize(
    "today",
    [
        [*TODAY[:23], failed(47)],
        hourly((ms + 4 for ms in STEADY), start=24),
        [*TODAY[:23], run(47, response_ms=400.0)],
        [*TODAY[:20], *(run(44 + at, status="degraded") for at in range(4))],
    ],
    ids=["one failure", "a few milliseconds", "one slow answer", "a few bad hours"],
)
def test_what_may_be_noise_or_does_not_matter_is_the_same(today: list[ServerRun]) -> None:
    assert compared([*YESTERDAY, *today]).verdict == "same"


def test_a_server_that_few_runs_tell_of_is_told_as_one() -> None:
    found = compared([*YESTERDAY, *TODAY[:4]])
    assert set(verdicts(found).values()) == {"insufficient"}
    assert found.verdict == "insufficient"
    [gone, new] = compare([*YESTERDAY, *hourly(STEADY, "git", 24)], BEFORE, AFTER)
    assert (gone.server, gone.after.runs, gone.verdict) == ("files", 0, "insufficient")
    assert (new.server, new.before.runs, new.verdict) == ("git", 0, "insufficient")
    assert compare([], BEFORE, AFTER) == ()


def test_servers_are_compared_each_on_its_own() -> None:
    other = [*hourly(STEADY, "git"), *(failed(24 + at, "git") for at in range(24))]
    found = compare([*YESTERDAY, *TODAY, *other], BEFORE, AFTER)
    assert [(one.server, one.verdict) for one in found] == [("files", "same"), ("git", "worse")]


@pytest.mark.parametrize(
    ("planted", "metric"),
    [
        ([failed(47.5)], "status"),
        ([run(47.5, status="degraded")], "status"),
        ([run(47.5, reached=None, status="critical")], "status"),
        ([failed(40 + at / 2) for at in range(12)], "failure_rate"),
        (hourly([60.0] * 40, start=37), "p50"),
        ([run(36 + at / 4, response_ms=300.0 if at % 4 == 0 else 20.0) for at in range(48)], "p95"),
    ],
    ids=["down now", "degraded now", "seen without a call", "fails", "slower", "sometimes slow"],
)
def test_a_degradation_in_the_newest_quarter_is_found(planted: list[ServerRun], metric: Metric) -> None:
    start = min(one.time for one in planted)
    found = worse([*(one for one in [*YESTERDAY, *TODAY] if one.time < start), *planted])
    assert metric in [sign.metric for sign in found["files"].signs]
    assert worse([*YESTERDAY, *TODAY]) == {}


def test_a_response_time_that_rises_slowly_is_found() -> None:
    found = worse(hourly(20.0 + at / 2 + 7 * at % 3 for at in range(48)))
    slope = found["files"].signs[-1]
    assert (slope.metric, slope.says) == ("slope", "Its response time rises by 0.5 ms an hour.")
    assert worse(hourly(20.0 + at / 100 + 7 * at % 3 for at in range(48))) == {}
    assert worse(hourly(60.0 - at / 2 for at in range(48))) == {}


def test_what_has_recovered_is_no_degradation() -> None:
    assert worse([*YESTERDAY, failed(24), *TODAY[1:]]) == {}
    assert worse([*(failed(at) for at in range(24)), *TODAY]) == {}


def test_what_was_bad_all_the_time_has_not_become_worse() -> None:
    assert worse([failed(at) for at in range(48)]) == {}


def test_who_is_not_looked_at_any_more_has_not_become_worse() -> None:
    found = degradations(YESTERDAY, BOTH)
    assert (found.degraded, found.insufficient) == ((), ("files",))


def test_of_whom_too_few_runs_tell_is_named() -> None:
    found = degradations([*YESTERDAY, *TODAY, run(1, "git"), failed(47, "time"), run(1, "time")], BOTH)
    assert [one.server for one in found.degraded] == ["time"]
    assert found.insufficient == ("git",)


def test_noise_seldom_looks_like_a_degradation() -> None:
    chance = random.Random(11)
    alarms = 0
    for _ in range(100):
        times = [max(1.0, chance.gauss(100, 30)) for _ in range(96)]
        runs = [run(at / 2, response_ms=ms) for at, ms in enumerate(times)]
        alarms += bool(worse(runs))
    assert alarms <= 3
