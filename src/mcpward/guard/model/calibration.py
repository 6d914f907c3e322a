"""From the logit of a text to the probability of an attack, by channel (Platt, 1999)."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log
from typing import Any, NamedTuple

from mcpward.model import CHANNELS


class Line(NamedTuple):
    """The calibrated logit is `scale` times the logit, plus `shift`."""

    scale: float = 1.0
    shift: float = 0.0


class Calibration:
    """A line for each channel; one that is not known has the line of a tool's reply."""

    def __init__(self, lines: Mapping[str, Line]) -> None:
        self._lines = {channel: lines.get(channel, Line()) for channel in CHANNELS}

    @classmethod
    def of(cls, given: Mapping[str, Mapping[str, Any]]) -> Calibration:
        """As a file says it: {channel: {"scale": number, "shift": number}}. Raises ValueError for anything else."""
        lines = {}
        for channel, line in given.items():
            if channel not in CHANNELS or not set(line) <= {"scale", "shift"}:
                raise ValueError(f"calibration: {channel} is no channel, or has more than a scale and a shift")
            lines[channel] = Line(*(float(line.get(name, usual)) for name, usual in Line()._asdict().items()))
        if any(not 0.0 < line.scale < 1e6 or not abs(line.shift) < 1e6 for line in lines.values()):
            raise ValueError("calibration: a scale has to be above 0, and all of it finite")
        return cls(lines)

    def probability(self, logit: float, channel: str) -> float:
        """The probability of an attack, 0 to 1; it rises with the logit."""
        line = self._lines.get(channel) or self._lines["tool_result"]
        return squashed(line.scale * logit + line.shift)


def squashed(logit: float) -> float:
    """The probability of a logit."""
    return 1.0 / (1.0 + exp(-max(min(logit, 700.0), -700.0)))


def logit(probability: float, least: float = 0.0) -> float:
    """The logit of a probability, which is at least so much from 0 and from 1; without `least` it may be neither."""
    bounded = min(max(probability, least), 1.0 - least)
    return log(bounded / (1.0 - bounded))
