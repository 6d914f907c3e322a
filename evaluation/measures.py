"""What scores are worth: recall at a rate of false alarms, area under the curve, calibration error."""

import math
from collections.abc import Iterable, Sequence

import numpy as np

BINS = 15
"""So many bins of equal width has the calibration error."""


def cut(harmless: Iterable[float], rate: float) -> float:
    """The score that at most `rate` of the harmless texts exceed; NaN where there is none."""
    falling = sorted(harmless, reverse=True)
    return falling[min(int(rate * len(falling)), len(falling) - 1)] if falling else math.nan


def above(scores: Sequence[float], limit: float) -> float | None:
    """The share of scores above a limit; None where there is nothing to tell."""
    if not scores or math.isnan(limit):
        return None
    return sum(score > limit for score in scores) / len(scores)


def area(attacks: Sequence[float], harmless: Sequence[float]) -> float | None:
    """How often an attack has the higher score of a pair, a tie counted half (Mann and Whitney, 1947)."""
    if not attacks or not harmless:
        return None
    low = np.sort(np.asarray(harmless))
    given = np.asarray(attacks)
    below = np.searchsorted(low, given, "left") + np.searchsorted(low, given, "right")
    return float(below.mean() / 2 / len(low))


def calibration_error(scores: Sequence[float], attack: Sequence[bool]) -> float | None:
    """The expected calibration error of scores that are to be probabilities of an attack.

    In bins of equal width the mean score is compared with the share of attacks; the differences are averaged, each by
    the texts of its bin (Guo et al., On Calibration of Modern Neural Networks, 2017).
    """
    if not scores:
        return None
    given, truth = np.asarray(scores), np.asarray(attack, float)
    bins = np.minimum((given * BINS).astype(int), BINS - 1)
    gaps = np.bincount(bins, given - truth, BINS)
    return float(np.abs(gaps).sum() / len(given))
