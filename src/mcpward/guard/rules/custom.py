"""Patterns and words of an operator's own, as detectors."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from mcpward.guard.engine import Examples, Kind, Pattern, Span
from mcpward.guard.normalize import normalize
from mcpward.guard.rules.adapting import Expression, adapt
from mcpward.guard.rules.linear import Spans
from mcpward.guard.rules.rule_rows import PatternRow, WordsRow

NEAR = 80
"""So many characters to either side the words of a pattern are looked for."""

NO_EXAMPLES = Examples((), ())
"""A rule's own examples were run when it was loaded."""

_WORDS_IN_PATTERN = 100
# Scripts that set no space between words, or fasten endings to them.
_JOINED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Hit(NamedTuple):
    """A match in a text: the whole of it at `[first, last)`, and what counts of it at `[start, end)`."""

    text: str
    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ExpressionDetector:
    """Finds what an expression matches. `group` is what counts of a match: 0 for all of it, None for the first group.

    `words`, in lower case, are what stands within `reach` characters; `keeps` has the last word.
    """

    name: str
    kind: Kind
    type: str
    score: float
    expression: Expression = field(repr=False)
    group: int | None = 0
    words: tuple[str, ...] = field(default=(), repr=False)
    reach: int = NEAR
    keeps: Callable[[Hit], bool] = field(default=lambda hit: True, repr=False)
    examples: Examples = NO_EXAMPLES

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """What the one pass looks for."""
        return (Pattern(self.type, self.expression.anchors, self.expression.trigger, self.score),)

    def confirm(self, text: str, start: int, end: int) -> Span | None:
        """Run the expression where its trigger stands."""
        for spans, base in self.expression.matches(text, start):
            first, last = spans[0]
            inner = spans[self._group_of(spans)]
            hit = Hit(text, base + inner[0], base + inner[1], base + first, base + last)
            if hit.start < hit.end and self._is_near(hit) and self.keeps(hit):
                return Span(hit.start, hit.end)
        return None

    def _group_of(self, spans: Spans) -> int:
        if self.group is not None:
            return self.group
        return next((number for number, (start, end) in enumerate(spans) if number and start < end), 0)

    def _is_near(self, hit: Hit) -> bool:
        if not self.words:
            return True
        around = hit.text[max(0, hit.first - self.reach) : hit.last + self.reach].lower()
        return any(word in around for word in self.words)


@dataclass(frozen=True, slots=True)
class WordDetector:
    """Finds whole words."""

    name: str
    kind: Kind
    patterns: tuple[Pattern, ...] = field(repr=False)
    examples: Examples = NO_EXAMPLES

    def confirm(self, text: str, start: int, end: int) -> Span | None:
        """Every whole word counts."""
        return Span(start, end)


def pattern_detector(row: PatternRow) -> ExpressionDetector:
    """The detector of a `[[patterns]]` table. Raises UnfitExpression."""
    words = tuple(_plain(word).lower() for word in row.words)
    expression = adapt(row.regex, words, cased=row.cased, reach=NEAR)
    group = expression.linear.names.get("value", 0)
    return ExpressionDetector(row.name, row.kind, row.type, row.score, expression, group, words)


def word_detector(row: WordsRow) -> WordDetector:
    """The detector of a `[[words]]` table."""
    words = sorted({_plain(word) if row.cased else _plain(word).lower() for word in row.words}, key=len, reverse=True)
    pieces = [words[at : at + _WORDS_IN_PATTERN] for at in range(0, len(words), _WORDS_IN_PATTERN)]
    return WordDetector(row.name, row.kind, tuple(_word_pattern(row, piece) for piece in pieces))


def _word_pattern(row: WordsRow, words: Sequence[str]) -> Pattern:
    anchors = tuple(dict.fromkeys(word.lower() for word in words))
    return Pattern(row.type, anchors, "|".join(map(_whole, words)), row.score, cased=row.cased)


def _whole(word: str) -> str:
    """A word that is not part of a longer one, in scripts that tell words apart."""
    before = r"(?<!\w)" if word[0].isalnum() and not _JOINED.match(word[0]) else ""
    behind = r"(?!\w)" if word[-1].isalnum() and not _JOINED.match(word[-1]) else ""
    return f"{before}{re.escape(word)}{behind}"


def _plain(word: str) -> str:
    """A word as it stands in texts once they are normalized."""
    return normalize(word).text
