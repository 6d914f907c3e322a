"""What the figures of the evaluation mean."""

import math

import pytest
from evaluation.measures import above, area, calibration_error, cut


def test_the_cut_lets_no_more_than_the_rate_of_harmless_texts_above_it() -> None:
    harmless = [at / 1000 for at in range(1000)]
    for rate in (0.001, 0.01, 0.03):
        assert above(harmless, cut(harmless, rate)) == rate


def test_scores_that_tie_with_the_cut_are_not_above_it() -> None:
    assert above([0.5, 0.5, 0.6], cut([0.5] * 100, 0.01)) == pytest.approx(1 / 3)


def test_where_there_is_nothing_to_tell_nothing_is_told() -> None:
    assert above([], 0.5) is None
    assert above([0.5], cut([], 0.01)) is None
    assert area([], [0.1]) is None
    assert area([0.1], []) is None
    assert calibration_error([], []) is None


def test_the_area_counts_pairs_and_a_tie_half() -> None:
    assert area([0.9, 0.8], [0.1, 0.2]) == 1.0
    assert area([0.5], [0.5]) == 0.5
    assert area([0.1, 0.9], [0.5, 0.9]) == pytest.approx((0 + 0 + 1 + 0.5) / 4)


def test_scores_that_come_true_as_often_as_they_say_have_no_error() -> None:
    assert calibration_error([0.25] * 4, [True, False, False, False]) == pytest.approx(0.0)
    assert calibration_error([1.0, 0.0], [True, False]) == 0.0


def test_the_error_weighs_each_bin_by_its_texts() -> None:
    error = calibration_error([0.9] * 3 + [0.1], [False, False, False, False])
    assert error == pytest.approx((3 * 0.9 + 0.1) / 4)
    assert not math.isnan(error or math.nan)
