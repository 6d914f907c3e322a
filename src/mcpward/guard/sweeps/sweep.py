"""What a sweep is, and how its reports lead back to the places where rules may begin."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from mcpward.guard.sweeps.trigger import Trigger, anchors_of, check, is_run, trigger_of

Place = tuple[int, int]
"""The number of a rule, and the code point at which it may begin."""


class Sweep(Protocol):
    """Finds the places where rules may begin: at least all at which one does."""

    @property
    def name(self) -> str:
        """How it is named in health and statistics."""

    def places(self, folded: str) -> list[Place]:
        """The places in a text in lower case, in no promised order, some perhaps twice."""


@dataclass
class Sought:
    """A rule as a sweep sees it: its anchors, and what its expression comes down to."""

    anchors: tuple[str, ...]
    trigger: Trigger
    _longest: int = field(init=False)

    def __post_init__(self) -> None:
        self._longest = 1 if is_run(self.anchors[0]) else max(map(len, self.anchors))

    @cached_property
    def beginning(self) -> re.Pattern[str]:
        """Matches wherever an anchor begins. Compiled when it is needed: most rules never are."""
        if is_run(self.anchors[0]):
            # A run is one in either case: what is swept is in lower case.
            return re.compile(f"(?<!{self.anchors[0]}){self.anchors[0]}", re.IGNORECASE | re.ASCII)
        return re.compile("|".join(map(re.escape, sorted(self.anchors, key=len))))

    def beginnings(self, text: str, low: int, high: int) -> list[int]:
        """Where in `[low, high]` of a text an anchor begins."""
        search, end = self.beginning.search, high + self._longest
        found = []
        hit = search(text, low, end)
        # One anchor can begin within another: so on with the next character, not behind the hit.
        while hit and (at := hit.start()) <= high:
            found.append(at)
            hit = search(text, at + 1, end)
        return found


Seek = Callable[[str, tuple[str, ...], bool], Sought]
"""Tells what is sought of an expression with these anchors (without any, they are read off the expression), and
whether it is cased."""


def seek(expression: str, anchors: tuple[str, ...], cased: bool) -> Sought:
    """Work out what is sought. Raises UnfitRule where the expression cannot be taken."""
    anchors = anchors or anchors_of(expression)
    run = anchors[0] if is_run(anchors[0]) else None
    return Sought(anchors, trigger_of(expression, run, cased=cased))


def seek_checked(expression: str, anchors: tuple[str, ...], cased: bool) -> Sought:
    """Work out what is sought of an expression that keeps the rules for patterns. Raises UnfitRule."""
    found = seek(expression, anchors, cased)
    check(expression, found.anchors)
    return found


Beginnings = Callable[[str, int, int], list[int]]
Follower = tuple[int, int, int, Beginnings]
"""A rule that follows from what was found: its number, how far before the end it begins, and what finds its anchors."""


def lead_back(reports: Iterable[tuple[int, int]], followers: Sequence[Sequence[Follower]], folded: str) -> list[Place]:
    """The places to which ends of what was looked for lead back; a report is a number of `followers` and an end.

    The reports are in the order of the text.
    """
    found: list[Place] = []
    upto: dict[int, int] = {}
    for which, end in reports:
        for number, least, most, beginnings in followers[which]:
            last = end - least
            if least == most:
                found.append((number, last))
                continue
            # The rule may begin at any of its anchors between these two; those before were looked at already.
            first = max(upto.get(number, 0), end - most)
            if last >= first:
                found += [(number, at) for at in beginnings(folded, first, last)]
                upto[number] = max(last + 1, upto.get(number, 0))
    return found
