"""The fast tier: a linear model over hashed features that settles clear texts, and says which words it went by.

Its file, `fast.npz`, holds `weights` (int8, channels by buckets), and of each channel the `scales` of its weights and
its `biases`; `layout` and `channels` say what they were learnt for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from mcpward.guard.model import hashing
from mcpward.guard.model.parts import parts
from mcpward.model import CHANNELS

PART = 350
"""So many code points at most of a text are looked at by themselves, about as many as a window of the encoder has."""

_UNKNOWN = CHANNELS.index("tool_result")


class Reason(NamedTuple):
    """A word, at `[start, end)` in code points, and what it and the runs of characters in it added to the logit."""

    start: int
    end: int
    weight: float


class FastTier:
    """Scores texts; it keeps nothing of them, so threads may share it.

    A text's logit is the mean of the weights of its distinct features, times the square root of their number, plus the
    bias. The sum is one of whole numbers: a text has the same score on every machine.
    """

    def __init__(self, weights: NDArray[np.int8], scales: Iterable[float], biases: Iterable[float]) -> None:
        """Weights of shape (channels, buckets). Raises ValueError for another shape."""
        if weights.shape != (len(CHANNELS), 1 << hashing.BITS) or weights.dtype != np.int8:
            raise ValueError(f"weights of the fast tier have the shape {weights.shape} and the type {weights.dtype}")
        self._weights = weights
        self._scales = [float(scale) for scale in scales]
        self._biases = [float(bias) for bias in biases]

    @classmethod
    def load(cls, file: Path | IO[bytes]) -> FastTier:
        """The model of a `fast.npz`. Raises ValueError for one that was learnt for other features or channels."""
        with np.load(file, allow_pickle=False) as stored:
            if int(stored["layout"]) != hashing.LAYOUT or tuple(stored["channels"].tolist()) != CHANNELS:
                raise ValueError("the weights of the fast tier were learnt for other features or channels")
            return cls(stored["weights"], stored["scales"], stored["biases"])

    def score(self, text: str, channel: str = "user") -> float:
        """The logit of an attack in a normalised text that came through `channel`; an unknown one is a tool's reply."""
        row = _row(channel)
        buckets = hashing.distinct(text)
        if not len(buckets):
            return self._biases[row]
        total = int(self._weights[row].take(buckets).sum(dtype=np.int64))
        return total * self._scales[row] / math.sqrt(len(buckets)) + self._biases[row]

    def scores(self, texts: Iterable[str], channel: str = "user") -> list[float]:
        """The logits of many texts."""
        return [self.score(text, channel) for text in texts]

    def highest(self, text: str, channel: str = "user") -> float:
        """The logit of the worst part of a text: harmless words around an attack make the text look harmless."""
        return max(self.score(text[start:end], channel) for start, end in parts(text, PART))

    def explain(self, text: str, channel: str = "user", most: int = 8) -> list[Reason]:
        """The words that added most to the logit, the first of them first; words that added nothing are no reason.

        A feature's weight is shared by all its places, and by the characters of each; what stands between words counts
        for the word before. So all words together have the logit without its bias.
        """
        row = _row(channel)
        codes = hashing.points(text)
        words = hashing.words(codes)
        if not len(words.starts):
            return []
        shares = self._shares(codes, words, row)
        begins = np.concatenate([[0], words.starts[1:]])
        sums = np.add.reduceat(shares, begins)
        first = np.argsort(-sums, kind="stable")[:most]
        return [Reason(int(words.starts[at]), int(words.ends[at]), float(sums[at])) for at in first if sums[at] > 0]

    def _shares(self, codes: hashing.Codes, words: hashing.Words, row: int) -> NDArray[np.float64]:
        """What each character adds to the logit."""
        buckets = hashing.buckets(codes, words)
        places = hashing.places(codes, words)
        _, which, counts = np.unique(buckets, return_inverse=True, return_counts=True)
        weights = self._weights[row].take(buckets) * (self._scales[row] / math.sqrt(len(counts)))
        each = weights / counts[which] / (places.ends - places.starts)
        steps: NDArray[Any] = np.bincount(places.starts, each, len(codes) + 1)
        steps -= np.bincount(places.ends, each, len(codes) + 1)
        return np.cumsum(steps)[:-1]


def _row(channel: str) -> int:
    return CHANNELS.index(channel) if channel in CHANNELS else _UNKNOWN
