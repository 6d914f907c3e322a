"""Estimates and tests, against values that were published or that SciPy 1.16 gives."""

import math
import random

import pytest

from mcpward.diagnostics.history.estimates import (
    MOST_POINTS,
    line_through,
    percentile,
    share_interval,
    shares_differ,
    shifted,
    tails_differ,
)

SEN = list(zip([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78], strict=True))
"""The example in Sen's paper of 1968."""


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        (range(1, 11), 0.5, 5.5), (range(1, 11), 0.95, 9.55), (range(1, 11), 0.99, 9.91),
        ([15, 20, 35, 40, 50], 0.4, 29), ([15, 20, 35, 40, 50], 0.05, 16), ([7], 0.99, 7),
        ([1, 2], 0, 1), ([1, 2], 1, 2),
    ],
)  # fmt: skip
def test_a_percentile_is_that_of_definition_7(values: range, share: float, expected: float) -> None:
    assert percentile([float(value) for value in values], share) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [(1, 10, 0.017876, 0.404150), (0, 24, 0, 0.137976), (24, 24, 0.862024, 1), (81, 263, 0.255289, 0.366210)],
)
def test_the_interval_of_a_share_is_wilsons(count: int, total: int, low: float, high: float) -> None:
    assert share_interval(count, total) == pytest.approx((low, high), abs=1e-6)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ((3, 4, 1, 4), 0.485714), ((1, 10, 11, 14), 0.00275946), ((8, 10, 1, 6), 0.034965), ((0, 18, 2, 6), 0.0543478),
        ((200, 1000, 250, 1000), 0.00864925), ((0, 10, 0, 10), 1), ((10, 10, 10, 10), 1), ((5, 10, 5, 10), 1),
        ((0, 10, 10, 10), 1.0825e-05),
    ],
)  # fmt: skip
def test_shares_are_compared_by_fishers_exact_test(table: tuple[int, int, int, int], expected: float) -> None:
    assert shares_differ(*table) == pytest.approx(expected, rel=1e-4)


def test_shares_of_many_are_compared_without_overflow() -> None:
    assert shares_differ(2_000, 40_000, 2_000, 40_000) == pytest.approx(1)
    assert shares_differ(0, 40_000, 2_000, 40_000) < 1e-300


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([19, 22, 16, 29, 24], [20, 11, 17, 12], 0.111347), ([1, 2, 2, 3, 4, 4], [2, 4, 5, 5, 6, 7, 7], 0.0247461),
        ([5, 5, 5], [5, 5, 5], 1), ([1, 2, 3], [1, 2, 3], 1),
    ],
)  # fmt: skip
def test_a_shift_is_found_by_mann_and_whitneys_test(first: list[float], second: list[float], expected: float) -> None:
    assert shifted(first, second) == pytest.approx(expected, rel=1e-5)
    assert shifted(second, first) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [([1, 2], [3, 4], 1 / 3), ([1, 2, 3], [4, 5, 6], 1 / 10), ([1, 4], [2, 3], 1), ([5, 5], [5, 5], 1), ([1], [2], 1)],
)
def test_exceedances_have_the_probability_that_counting_orders_gives(
    first: list[float], second: list[float], expected: float
) -> None:
    assert tails_differ(first, second, 0.95) == pytest.approx(expected)


def test_a_longer_tail_is_found_where_the_middle_is_the_same() -> None:
    steady = [10.0 + at % 5 for at in range(100)]
    tailed = [90.0 + at if at % 5 == 4 else ms for at, ms in enumerate(steady)]
    assert percentile(sorted(steady), 0.5) == percentile(sorted(tailed), 0.5)
    assert tails_differ(steady, tailed, 0.95) < 0.01
    assert tails_differ(tailed, steady, 0.95) == tails_differ(steady, tailed, 0.95)
    assert tails_differ(steady, steady, 0.95) == 1


def test_a_slope_is_that_of_theil_and_sen() -> None:
    line = line_through(SEN)
    assert line is not None
    assert (line.slope, line.low, line.high) == pytest.approx((4, 3.7142857, 4.375))
    # Every pair rises: S = 21, and its variance is 7 * 6 * 19 / 18.
    assert line.p_value == pytest.approx(math.erfc(20 / math.sqrt(7 * 6 * 19 / 18) / math.sqrt(2)))


def test_a_slope_takes_ties_into_account() -> None:
    line = line_through(enumerate([10.0, 12, 11, 13, 13, 15, 14, 17, 16, 18, 18, 21]))
    assert line is not None
    assert (line.slope, line.low, line.high) == pytest.approx((0.8819444, 0.6666667, 1.0))
    # S = 58 of 66 pairs, two of which are ties of two: the variance is (12 * 11 * 29 - 2 * 18) / 18.
    assert line.p_value == pytest.approx(math.erfc(57 / math.sqrt((12 * 11 * 29 - 2 * 18) / 18) / math.sqrt(2)))


def test_a_few_wild_values_do_not_bend_a_slope() -> None:
    line = line_through((at, 1e9 if at in (3, 77) else 2.0 * at) for at in range(100))
    assert line is not None
    assert line.slope == pytest.approx(2, abs=0.01)


def test_what_does_not_rise_has_no_slope() -> None:
    flat = line_through((at, 5.0) for at in range(50))
    assert flat is not None
    assert (flat.slope, flat.low, flat.high, flat.p_value) == (0, 0, 0, 1)
    assert line_through([]) is None
    assert line_through([(1.0, 2.0), (1.0, 3.0)]) is None


def test_noise_seldom_looks_like_a_slope() -> None:
    chance = random.Random(5)
    lines = [line_through((at, chance.gauss(100, 10)) for at in range(40)) for _ in range(200)]
    assert sum(line is not None and line.p_value < 0.05 for line in lines) in range(2, 21)


def test_very_many_points_are_thinned_and_the_slope_stays() -> None:
    chance = random.Random(7)
    line = line_through((at, 0.01 * at + chance.gauss(0, 5)) for at in range(50 * MOST_POINTS + 3))
    assert line is not None
    assert line.slope == pytest.approx(0.01, rel=0.05)
    assert line.low < 0.01 < line.high
