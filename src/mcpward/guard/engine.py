"""The seam of the guard: a text goes in, findings come out.

A pattern is tried only where one of its literals stands in the text, and its repeats are bounded, so the time grows
with the length of the text whatever it holds. A detector's `confirm` then has the last word on the candidate.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple, Protocol

from mcpward.guard.overlaps import settle
from mcpward.model import Finding

Kind = Literal["secret", "personal", "attack"]

CHANNELS = ("user", "tool_result", "tool_description")
"""The ways on which a text can come: from the user, in a tool's reply, in what a tool says of itself."""

DIGITS = "[0-9]"
"""The anchor of patterns that begin at the first digit of a run of digits rather than at a literal."""

_RUNS = re.compile(r"[0-9]+")
_COMMON_FIRST = " etaoinshrdlucmfwygpbvkxqjz"
_MASK = re.compile(r"\[[A-Z][A-Z_]{1,40}_(?:MASKED|REMOVED)\]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One shape to look for.

    `regex` is matched where one of `anchors` (lower-case literals, or DIGITS) stands: it begins with that literal. It
    sees the text in lower case unless `cased`. A group called `value` narrows the candidate to what that group matched.
    `name` is shown as the finding's detector where it is more telling than the detector's own name ("github-app-token").
    `channels` are those in which the shape means something.
    """

    type: str
    anchors: tuple[str, ...]
    regex: str
    score: float
    cased: bool = False
    name: str = ""
    channels: tuple[str, ...] = CHANNELS


class Span(NamedTuple):
    """A confirmed candidate: `[start, end)` in code points; `factor` (0 to 1) lowers the score of the pattern."""

    start: int
    end: int
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class Caught:
    """An example that must be caught: in `text`, exactly `found` as a finding of `type`."""

    text: str
    type: str
    found: str


@dataclass(frozen=True, slots=True)
class Examples:
    """What a detector must catch and what it must ignore."""

    catch: tuple[Caught, ...]
    ignore: tuple[str, ...]


class Detector(Protocol):
    """One family of findings: a file in `detectors/` with these names."""

    @property
    def name(self) -> str:
        """The name shown as a finding's `detector`."""

    @property
    def kind(self) -> Kind:
        """The family of its findings."""

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """The shapes it looks for."""

    @property
    def examples(self) -> Examples:
        """What it must catch and ignore."""

    def confirm(self, text: str, start: int, end: int) -> Span | None:
        """Judge a candidate in the text as received: the span that is meant, or None."""


class Engine(Protocol):
    """Text in, findings out."""

    @property
    def name(self) -> str:
        """How the engine is named in statistics."""

    @property
    def pattern_counts(self) -> dict[str, int]:
        """How many patterns each detector has."""

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find everything in `text`, in the order of the text; spans of one kind do not overlap."""


class _Watch(NamedTuple):
    """A compiled pattern with its detector."""

    serial: int
    detector: Detector
    pattern: Pattern
    regex: re.Pattern[str]


def fold(text: str) -> str:
    """Lower case with every code point at its own place (a plain `lower` can make a text longer)."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


class PatternEngine:
    """Literals first, then bounded regular expressions, then the detector's own confirmation."""

    name = "patterns"

    def __init__(self, detectors: Sequence[Detector]) -> None:
        self.pattern_counts = {detector.name: len(detector.patterns) for detector in detectors}
        literals: dict[str, list[_Watch]] = {}
        serial = 0
        for detector in detectors:
            for pattern in detector.patterns:
                watch = _Watch(serial, detector, pattern, re.compile(pattern.regex))
                serial += 1
                for anchor in pattern.anchors:
                    literals.setdefault(anchor, []).append(watch)
        self._digits = tuple(literals.pop(DIGITS, ()))
        self._by_pair: dict[tuple[str, str], list[tuple[str, tuple[_Watch, ...]]]] = {}
        self._singles = [(literal, tuple(watches)) for literal, watches in literals.items() if len(literal) == 1]
        for literal, watches in literals.items():
            if len(literal) > 1:
                self._by_pair.setdefault(_rarest_pair(literal), []).append((literal, tuple(watches)))

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find everything in `text`; already masked places are left alone."""
        folded = fold(text)
        found: list[Finding] = []
        for literal, watches in self._candidates(folded):
            at = folded.find(literal)
            done: dict[int, int] = {}
            while at >= 0:
                _try(watches, text, folded, at, done, found, channel)
                at = folded.find(literal, at + len(literal))
        if self._digits:
            done = {}
            for run in _RUNS.finditer(folded):
                _try(self._digits, text, folded, run.start(), done, found, channel)
        if not found:
            return found
        if "_MASKED]" in text or "_REMOVED]" in text:
            found = _outside_masks(text, found)
        return settle(found)

    def _candidates(self, folded: str) -> list[tuple[str, tuple[_Watch, ...]]]:
        """The literals that can occur: looking for each of some hundreds would cost more than all else together."""
        candidates = list(self._singles)
        for pair in self._by_pair.keys() & set(pairwise(folded)):
            candidates += self._by_pair[pair]
        return candidates


def _rarest_pair(literal: str) -> tuple[str, str]:
    """The two neighbouring characters of a literal that are least common in texts."""
    return max(pairwise(literal), key=lambda pair: _rarity(pair[0]) + _rarity(pair[1]))


def _rarity(char: str) -> int:
    """How rare a character is: its place in the order of English letters, and behind them whatever else there is."""
    place = _COMMON_FIRST.find(char)
    return place if place >= 0 else len(_COMMON_FIRST)


def _try(
    watches: Iterable[_Watch], text: str, folded: str, at: int, done: dict[int, int], found: list[Finding], channel: str
) -> None:
    """Try the patterns at one place; `done` remembers where the last finding of each ended."""
    for watch in watches:
        if at < done.get(watch.serial, 0):
            continue
        pattern = watch.pattern
        if channel not in pattern.channels:
            continue
        hit = watch.regex.match(text if pattern.cased else folded, at)
        if hit is None:
            continue
        start, end = hit.span("value") if "value" in watch.regex.groupindex else hit.span()
        span = watch.detector.confirm(text, start, end)
        if span is None or span.end <= span.start:
            continue
        done[watch.serial] = span.end
        kind = watch.detector.kind
        found.append(
            Finding(
                type=pattern.type,
                kind=kind,
                start=span.start,
                end=span.end,
                score=pattern.score * span.factor,
                detector=pattern.name or watch.detector.name,
                action="flag" if kind == "attack" else "mask",
            )
        )


def _outside_masks(text: str, found: list[Finding]) -> list[Finding]:
    """The findings that touch no mask. A mask inside a finding must not hide an attack, so attacks are kept."""
    masks = [mask.span() for mask in _MASK.finditer(text)]
    return [
        finding
        for finding in found
        if finding.kind == "attack" or not any(a < finding.end and finding.start < b for a, b in masks)
    ]
