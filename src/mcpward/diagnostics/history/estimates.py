"""What can be said of numbers that were measured, and how far chance alone would bring it about.

Tests give the probability of so large a difference, or a larger one, where there is none in truth; two-sided.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist, median

Z = NormalDist().inv_cdf(0.975)
"""Intervals cover what they are about in 95 of 100 cases."""

MOST_POINTS = 120
"""A slope is taken through so many points: of more, neighbours become one."""


def percentile(ordered: Sequence[float], share: float) -> float:
    """The value that a share (0 to 1) of these lie below; they are in order, and at least one.

    Between two of them it is interpolated: definition 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages
    (The American Statistician 50, 1996), which is that of NumPy, R and spreadsheets.
    """
    at = (len(ordered) - 1) * share
    below = math.floor(at)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (at - below)


def share_interval(count: int, total: int) -> tuple[float, float]:
    """Between which shares the true one lies where `count` of `total` were seen.

    Wilson, Probable Inference, the Law of Succession, and Statistical Inference (JASA 22, 1927).
    """
    share, z2 = count / total, Z * Z
    middle = (share + z2 / (2 * total)) / (1 + z2 / total)
    half = Z / (1 + z2 / total) * math.sqrt(share * (1 - share) / total + z2 / (4 * total * total))
    # At the ends the bound is the end itself, which rounding would miss.
    low = 0.0 if count == 0 else max(0.0, middle - half)
    return low, 1.0 if count == total else min(1.0, middle + half)


def shares_differ(count: int, total: int, other_count: int, other_total: int) -> float:
    """Whether two shares differ: Fisher's exact test (Statistical Methods for Research Workers, 1934)."""
    hits, everything = count + other_count, total + other_total

    def log_probability(seen: int) -> float:
        return _log_choose(total, seen) + _log_choose(other_total, hits - seen) - _log_choose(everything, hits)

    # What is as improbable as what was seen, or more; the tolerance is for rounding.
    bound = log_probability(count) + 1e-7
    possible = range(max(0, hits - other_total), min(hits, total) + 1)
    return min(1.0, math.fsum(math.exp(one) for seen in possible if (one := log_probability(seen)) <= bound))


def shifted(first: Sequence[float], second: Sequence[float]) -> float:
    """Whether values of one are larger than those of the other: the test of Mann and Whitney (Annals of Mathematical
    Statistics 18, 1947), by its normal approximation, with corrections for ties and continuity.
    """
    n, m = len(first), len(second)
    ranks, ties = _ranks([*first, *second])
    u = math.fsum(ranks[:n]) - n * (n + 1) / 2
    total = n + m
    variance = n * m / 12 * (total + 1 - sum(size**3 - size for size in ties) / (total * (total - 1)))
    return _two_sided(u - n * m / 2, 0.5, variance)


def tails_differ(first: Sequence[float], second: Sequence[float], share: float) -> float:
    """Whether values of one lie beyond a percentile of the other more often than chance would have it.

    How many do is distributed as Gumbel and von Schelling say, whatever the values are: The Distribution of the Number
    of Exceedances (Annals of Mathematical Statistics 21, 1950). Equal values count as not beyond.
    """
    return min(1.0, 2 * min(_beyond(first, second, share), _beyond(second, first, share)))


def _beyond(past: Sequence[float], later: Sequence[float], share: float) -> float:
    """How probable it is that so many later values, or more, lie beyond the percentile of the past ones."""
    n, m = len(past), len(later)
    top = n - 1 - math.floor((n - 1) * share)
    if top < 1:
        return 1.0
    bound = sorted(past)[n - top]
    beyond = sum(value > bound for value in later)
    everything = _log_choose(n + m, n)
    return math.fsum(
        math.exp(_log_choose(count + top - 1, top - 1) + _log_choose(m - count + n - top, n - top) - everything)
        for count in range(beyond, m + 1)
    )


@dataclass(frozen=True, slots=True)
class Line:
    """How fast values rise: by `slope` for each unit of what they are measured over, between `low` and `high` at 95 %.
    `p_value` is that of a line that does not rise or fall.
    """

    slope: float
    low: float
    high: float
    p_value: float


def line_through(points: Iterable[tuple[float, float]]) -> Line | None:
    """The slope through points (x, y), or None where fewer than two x differ. A few wild values do not bend it.

    The slope is the median of those between any two points, with its interval: Theil (Indagationes Mathematicae 12,
    1950) and Sen (JASA 63, 1968). Whether there is one: the test of Mann (Econometrica 13, 1945) and Kendall (Rank
    Correlation Methods, 1975), with corrections for ties and continuity. It takes the points to be independent.
    """
    thinned = _thinned(sorted(points))
    pairs = [(one, other) for at, one in enumerate(thinned) for other in thinned[at + 1 :] if other[0] > one[0]]
    slopes = sorted((other[1] - one[1]) / (other[0] - one[0]) for one, other in pairs)
    if not slopes:
        return None
    n = len(thinned)
    score = sum((other[1] > one[1]) - (other[1] < one[1]) for one, other in pairs)
    ties = Counter(y for _, y in thinned).values()
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    reach = Z * math.sqrt(max(0.0, variance))
    low = max(round((len(slopes) - reach) / 2) - 1, 0)
    high = min(round((len(slopes) + reach) / 2), len(slopes) - 1)
    return Line(median(slopes), slopes[low], slopes[high], _two_sided(score, 1, variance))


def _thinned(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """At most MOST_POINTS of them, and one for each x: neighbours become the point of their medians."""
    size = max(1, math.ceil(len(points) / MOST_POINTS))
    grouped: dict[float, list[float]] = {}
    for start in range(0, len(points), size):
        group = points[start : start + size]
        grouped.setdefault(median(x for x, _ in group), []).append(median(y for _, y in group))
    return [(x, median(ys)) for x, ys in grouped.items()]


def _ranks(values: Sequence[float]) -> tuple[list[float], list[int]]:
    """The rank of each value, from 1, equal ones sharing the mean of theirs; and how many each such group has."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks, ties = [0.0] * len(values), []
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for at in order[start:end]:
            ranks[at] = (start + 1 + end) / 2
        ties.append(end - start)
        start = end
    return ranks, ties


def _two_sided(distance: float, continuity: float, variance: float) -> float:
    if variance <= 0:
        return 1.0
    return math.erfc(max(0.0, abs(distance) - continuity) / math.sqrt(2 * variance))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
