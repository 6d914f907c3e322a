"""From the windows of a text to the whole of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite, log
from typing import Any, NamedTuple

import numpy as np

from mcpward.guard.model.session import Floats

MANY = 8
"""So many windows count for the length of a text, and no more: else an attack could be drowned in what is around it."""


class WindowJoining(NamedTuple):
    """How windows are joined.

    The highest logit counts. Its neighbours in the same view lend it `support` times what they have above 0, up to
    `most`. Of many windows one is high by chance: the logit falls by `length` times the logarithm of their number,
    which at 1 is the correction of Bonferroni (1936) on the odds. `most` is in logits; both others are from 0 to 1.
    """

    support: float = 0.1
    most: float = 4.0
    length: float = 0.5

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> WindowJoining:
        """As it stands in a file. Raises ValueError or TypeError for what it does not know."""
        joining = cls(**{name: float(value) for name, value in given.items()})
        if not all(isfinite(value) and value >= 0.0 for value in joining):
            raise ValueError("joining: every number has to be finite, and none below 0")
        return joining

    def supported(self, logits: Sequence[float]) -> list[float]:
        """The logits of windows that stand beside each other, in their order, with what neighbours lend."""
        around = [0.0, *logits, 0.0]
        lent = [min(max(*around[at : at + 3 : 2], 0.0), self.most) for at in range(len(logits))]
        return [logit + self.support * more for logit, more in zip(logits, lent, strict=True)]

    def corrected(self, logit: float, windows: int) -> float:
        """The logit of a text whose best of so many windows has `logit`."""
        return logit - self.length * log(min(max(windows, 1), MANY))


def attack(logits: Floats) -> float:
    """The logit of any attack against none, of logits [classes] whose first is that of none."""
    highest = logits[1:].max()
    return float(highest + np.log(np.exp(logits[1:] - highest).sum()) - logits[0])
