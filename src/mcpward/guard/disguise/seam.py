"""What a disguise is: how it is noticed, how it is taken off, and by what that is proven."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from mcpward.guard.engine import Pattern, Run
from mcpward.guard.views import View

LIMIT = 1 << 24
"""So many characters, at most, does one view decode."""

REACH = 2000
"""So many characters, at most, does a view cover where a disguise has no end of its own."""

_BEFORE = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """An example that must be seen through: some view of `text` contains `says`."""

    text: str
    says: str


@dataclass(frozen=True, slots=True)
class Examples:
    """What a disguise must see through, and texts of which it must make no view."""

    shown: tuple[Shown, ...]
    plain: tuple[str, ...]


class Disguise(Protocol):
    """One way to hide words: a file in `disguise/` with these names."""

    @property
    def name(self) -> str:
        """How the disguise is called."""

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """The gates: where one of these stands, the disguise may be."""

    @property
    def examples(self) -> Examples:
        """What it must see through and what it must leave alone."""

    def decode(self, text: str, start: int, end: int) -> View | None:
        """A view of what is around the gate `[start, end)` without the disguise.

        None where this gate opens on nothing. Gates that begin before the end of a view in the text need not be tried
        again, even where the view is empty: then all up to there was looked at in vain. This keeps the work linear.
        """


def gate(regex: str, *anchors: str, cased: bool = False) -> Pattern:
    """A pattern that finds where a disguise may be: it begins with a literal, or where a run of a class begins."""
    return Pattern(type="", anchors=anchors, regex=regex, score=0.0, cased=cased)


def run_gate(regex: str, of: str, cased: bool = False) -> Pattern:
    """A gate at the first character of a run of a class of characters."""
    return gate(regex, Run(of), cased=cased)


def word_gate(words: Iterable[str], spaced: bool = False) -> Pattern:
    """A gate that any of some words opens; where they are short, only between spaces."""
    literals = tuple(f" {word} " if spaced else word for word in words)
    return gate("(?:" + "|".join(map(re.escape, literals)) + ")", *literals)


def nothing(text: str, upto: int) -> View:
    """The answer of a disguise that has looked and found nothing: an empty view at the end of what is done with.

    Where the paragraph goes on behind it, what stands before the cut is looked at once more with what follows.
    """
    ends = upto >= len(text) or text.startswith("\n\n", upto)
    return View("", base=upto if ends else max(0, upto - _BEFORE))


def paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of what is said around a place: up to an empty line, and not more than REACH characters."""
    first = max(0, start - _BEFORE)
    if (gap := text.rfind("\n\n", first, start)) >= 0:
        first = gap + 2
    elif first and (space := max(text.find(" ", first, start), text.find("\n", first, start))) >= 0:
        first = space + 1
    last = min(len(text), max(end, first + REACH))
    if (gap := text.find("\n\n", end, last)) >= 0:
        last = gap
    return first, last
