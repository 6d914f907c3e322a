"""Places in the views of a text: which parts there are to read, and which are read where all would take too long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from mcpward.guard.model.parts import parts
from mcpward.guard.model.tokens import Pieces, Tokens
from mcpward.guard.model.windows import cut

Score = Callable[[Sequence[str]], Sequence[float]]
"""How suspicious texts are, at a glance: texts in, for each of them a number that rises with suspicion."""

LONG = 8_192
"""A text of more code points is cut into sections before it is cut into pieces, which would take too long."""

SUSPICIOUS = 1.0
"""What is read or left is suspicious where its score at a glance, a logit, is above this."""

_SECTION = 1_024
_MARKS = 2


class Section(NamedTuple):
    """`[start, end)` of the view of that number."""

    view: int
    start: int
    end: int


class Spot(NamedTuple):
    """`[start, end)` of the view of that number; `weight` is what it adds, or how sure its `kind` is."""

    view: int
    start: int
    end: int
    weight: float = 0.0
    kind: str = ""


class Window(NamedTuple):
    """The pieces `[first, last)` of a section; `start` and `end` are code points of its view."""

    section: Section
    tokens: Tokens
    first: int
    last: int

    @property
    def view(self) -> int:
        """The number of its view."""
        return self.section.view

    @property
    def start(self) -> int:
        """Where its first piece begins."""
        return self.section.start + self.tokens.places[self.first][0]

    @property
    def end(self) -> int:
        """Where its last piece ends."""
        return self.section.start + self.tokens.places[self.last - 1][1]

    @property
    def places(self) -> list[tuple[int, int]]:
        """Where each of its pieces stands in the view."""
        at = self.section.start
        return [(start + at, end + at) for start, end in self.tokens.places[self.first : self.last]]

    @property
    def cost(self) -> int:
        """How many pieces the model reads, the marks counted."""
        return self.last - self.first + _MARKS


def sections(texts: Sequence[str], whole: bool) -> list[Section]:
    """The sections of the views in their order: each view one, where `whole` or where they are not long together.

    Nothing but white space is none.
    """
    if whole or sum(map(len, texts)) <= LONG:
        return [Section(number, 0, len(text)) for number, text in enumerate(texts)]
    return [
        Section(number, start, end)
        for number, text in enumerate(texts)
        for start, end in parts(text, _SECTION)
        if not text[start:end].isspace()
    ]


def windows(section: Section, texts: Sequence[str], pieces: Pieces, room: int) -> list[Window]:
    """The windows of a section, each with at most `room` pieces."""
    text = texts[section.view][section.start : section.end]
    tokens = pieces.tokens(text)
    return [Window(section, tokens, first, last) for first, last in cut(text, tokens, room)]


def pick(costs: Sequence[int], scores: Sequence[float] | None, budget: int, most: int) -> set[int]:
    """The numbers of those to be read: the most suspicious first, as many as the budget pays for, at least one.

    What is above SUSPICIOUS may cost `most` in all, where that is more. Without scores they are spread over all.
    """
    order = sorted(range(len(costs)), key=_spread if scores is None else lambda at: -scores[at])
    picked: set[int] = set()
    spent = 0
    for at in order:
        limit = max(budget, most) if scores is not None and scores[at] > SUSPICIOUS else budget
        if not picked or spent + costs[at] <= limit:
            picked.add(at)
            spent += costs[at]
    return picked


def _spread(at: int) -> int:
    """A place in an order whose every beginning is spread evenly (van der Corput, 1935)."""
    return int(f"{at:032b}"[::-1], 2)
