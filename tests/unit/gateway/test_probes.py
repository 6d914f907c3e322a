"""What a server measures of itself for an orchestrator, with the clock in the hands of the tests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.gateway.probes import Probes, Pulse, Rejections, Startup


class Time:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


def test_rejections_below_the_threshold_leave_it_ready(time: Time) -> None:
    rejections = Rejections(3, 60, 30, time)
    rejections.note()
    rejections.note()
    assert rejections.ready()
    assert rejections.state()["counted"] == 2


def test_as_many_as_the_threshold_within_the_window_make_it_not_ready(time: Time) -> None:
    rejections = Rejections(3, 60, 30, time)
    for _ in range(3):
        rejections.note()
        time.now += 29
    assert not rejections.ready()
    assert rejections.state()["ready_in_seconds"] == 1.0


def test_rejections_that_slid_out_of_the_window_do_not_count(time: Time) -> None:
    rejections = Rejections(3, 60, 30, time)
    for _ in range(10):
        rejections.note()
        time.now += 31
        assert rejections.ready()


def test_it_recovers_after_a_quiet_interval_and_starts_counting_anew(time: Time) -> None:
    rejections = Rejections(2, 60, 30, time)
    rejections.note()
    rejections.note()
    time.now += 29.9
    assert not rejections.ready()
    time.now += 0.1
    assert rejections.ready()
    rejections.note()
    assert rejections.ready()
    assert rejections.state()["counted"] == 1


def test_another_rejection_puts_the_recovery_off(time: Time) -> None:
    rejections = Rejections(2, 60, 30, time)
    rejections.note()
    rejections.note()
    time.now += 20
    rejections.note()
    time.now += 20
    assert not rejections.ready()
    time.now += 10
    assert rejections.ready()


def test_a_recovery_longer_than_the_window_holds(time: Time) -> None:
    rejections = Rejections(1, 5, 60, time)
    rejections.note()
    time.now += 59
    assert not rejections.ready()
    time.now += 1
    assert rejections.ready()


def test_zero_counts_none(time: Time) -> None:
    rejections = Rejections(0, 60, 30, time)
    for _ in range(1000):
        rejections.note()
    assert rejections.ready()
    assert rejections.state()["counted"] == 0


@given(st.lists(st.tuples(st.sampled_from(["note", "look"]), st.floats(0, 100)), max_size=60), st.integers(1, 5))
def test_it_is_never_unready_after_a_quiet_interval(steps: list[tuple[str, float]], most: int) -> None:
    time = Time()
    rejections = Rejections(most, 60, 30, time)
    for step, passed in steps:
        time.now += passed
        if step == "note":
            rejections.note()
        assert rejections.ready() or rejections.state()["counted"] == most
    time.now += 30.001  # a sum of times that computers round
    assert rejections.ready()


async def test_a_loop_that_comes_round_is_alive(time: Time) -> None:
    pulse = Pulse(5.0, time)
    assert pulse.alive()
    for _ in range(10):
        await pulse.beat()
        time.now += 0.6
        assert pulse.alive()
    assert pulse.state()["worst_lag_seconds"] == pytest.approx(0.1)


async def test_a_loop_that_is_late_is_stuck_until_it_comes_round(time: Time) -> None:
    pulse = Pulse(5.0, time)
    await pulse.beat()
    time.now += 5.5
    assert pulse.alive()
    time.now += 0.1
    assert not pulse.alive()
    await pulse.beat()
    assert pulse.alive()
    assert pulse.state()["worst_lag_seconds"] == pytest.approx(5.1)


async def test_without_a_bound_no_lag_is_too_long(time: Time) -> None:
    pulse = Pulse(0.0, time)
    await pulse.beat()
    time.now += 1000
    assert pulse.alive()


def test_a_start_is_overdue_after_its_time_and_started_for_good_once_it_is_over(time: Time) -> None:
    startup = Startup(60, time)
    assert startup.status == "starting"
    time.now += 61
    assert startup.status == "overdue"
    startup.over()
    time.now += 1000
    startup.over()
    assert startup.status == "started"
    assert startup.state() == {"seconds": 61.0, "within_seconds": 60}


def test_what_is_not_set_makes_nothing_unready() -> None:
    probes = Probes()
    probes.rejections.note()
    assert probes.rejections.ready()
    assert probes.pulse.alive()
    assert probes.ready_degraded
