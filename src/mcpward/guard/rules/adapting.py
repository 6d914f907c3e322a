"""Expressions of an operator's own, made fit for the one pass: how their matches begin is read off them.

RE2 runs them, so they need no bounds; what they have to tell is by what the places are found where they are tried.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from mcpward.guard.engine import DIGITS, Run
from mcpward.guard.rules.go_syntax import readable
from mcpward.guard.rules.linear import Linear, Spans, UnfitExpression
from mcpward.guard.sweeps.rarity import per_kilobyte

# The parser of `re` is the one reading of an expression that is certain to agree with `re` itself.
from re import _constants as op  # type: ignore[attr-defined]  # isort: skip
from re import _parser as parser  # type: ignore[attr-defined]  # isort: skip

LONGEST = 4096
"""So many characters behind the place where it is tried, an expression sees."""

BEFORE = 512
"""So many characters before that place, at most."""

SHORTEST = 3
"""A literal is worth looking for from this length on."""

_MOST_LITERALS = 64
_LONGEST_LITERAL = 24
_LONGEST_PREFIX = 32
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)
_NOTHING = (op.AT, op.ASSERT, op.ASSERT_NOT)
_CATEGORIES = {op.CATEGORY_DIGIT: "0-9", op.CATEGORY_WORD: "0-9A-Za-z_"}
_OPTIONAL_HEAD = re.compile(
    r"((?:\(\?[imsU]+\))?)(?:\[[^\[\]\\]+\]|\[(?:[^\[\]\\]|\\.)+\]|\\[wds])(?:\{0,\d+\}|\*|\?)\??"
)

Items = list[tuple[Any, Any]]
Heads = set[tuple[str, bool]]
"""Literals, each with whether what follows in the expression follows it at once."""


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression with what finds the places where it is tried.

    `trigger` begins with one of `anchors` and stands `least` to `most` characters behind the beginning of a match.
    Where it is `apart` it is no part of a match, which may stand up to `most` characters to either side.
    """

    anchors: tuple[str, ...]
    trigger: str
    least: int
    most: int
    linear: Linear = field(repr=False)
    apart: bool = False
    sees: int = LONGEST

    def matches(self, text: str, at: int) -> Iterator[tuple[Spans, int]]:
        """The matches to which the trigger at `at` belongs, in a piece of the text; with where the piece begins."""
        first = max(0, at - self.most)
        # One character more, so that boundaries are seen as they are.
        start = max(0, first - 1)
        piece = text[start : at + self.sees]
        if self.most:
            yield from ((spans, start) for spans in self._around(piece, first - start, at - start))
        elif (spans := self.linear.at(piece, first - start)) is not None:
            yield spans, start

    def _around(self, piece: str, first: int, at: int) -> list[Spans]:
        """The matches that begin near enough; where they stand apart, those behind the trigger go first."""
        hits = takewhile(lambda spans: spans[0][0] <= at - self.least, self.linear.each(piece, first))
        found = [spans for spans in hits if self.apart or spans[0][1] > at]
        return sorted(found, key=lambda spans: spans[0][1] <= at)


def adapt(
    regex: str, words: Sequence[str] = (), *, cased: bool = True, reach: int = BEFORE, whole: bool = True
) -> Expression:
    """Make an expression fit. `words`, in lower case, are what stands within `reach` characters of each match.

    Unless the `whole` match is what counts, what it need not begin with is left out. Raises UnfitExpression.
    """
    items = _parsed(regex)
    if not whole and items and items[0][0] in _REPEATS and not items[0][1][0]:
        regex = _OPTIONAL_HEAD.sub(r"\1", regex, count=1) if _OPTIONAL_HEAD.match(regex) else regex
        items = _parsed(regex)
    linear = Linear(regex, cased=cased)
    if linear.fits(""):
        raise UnfitExpression("the regex matches nothing at all, which is everywhere; let it match one character")
    sees = min(_width(items)[1] + 1, LONGEST) if items else LONGEST
    best = _best_literals(items)
    if (best is None or not best[2]) and _is_telling(prefix := _prefix(items), words):
        return Expression(_anchors(prefix), f"(?i){_written(prefix)}", 0, 0, linear, sees=sees)
    if best is not None:
        literals, least, most = best
        return Expression(literals, _any_of(literals), least, most, linear, sees=sees)
    if not words:
        raise UnfitExpression(
            f"the regex has no {SHORTEST} fixed characters by which to find it; write some, or name words near it"
        )
    return Expression(tuple(sorted(words)), _any_of(words), -reach, reach, linear, apart=True, sees=reach + sees)


def _is_telling(prefix: Items, words: Sequence[str]) -> bool:
    """Whether the beginning of a match is worth looking for: digits are, where words have to stand near them."""
    size = _width(prefix)[0]
    if size > SHORTEST:
        return bool(_anchors(prefix))
    return bool(size) and ((size == SHORTEST and not _run(prefix)) or (bool(words) and _run(prefix) == DIGITS))


def _any_of(literals: Sequence[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, literals))})"


def _parsed(regex: str) -> Items:
    """The parts of an expression; none where it cannot be read so."""
    try:
        return _flat(list(parser.parse(readable(regex))))
    except (re.error, RecursionError, OverflowError):
        return []


def _flat(items: Items) -> Items:
    """The sequence without groups that only hold a sequence."""
    flat: Items = []
    for code, value in items:
        if code is op.SUBPATTERN:
            flat += _flat(list(value[3]))
        elif code in _REPEATS and value[:2] == (1, 1):
            flat += _flat(list(value[2]))
        else:
            flat.append((code, value))
    return flat


def _width(items: Items) -> tuple[int, int]:
    """The least and the most characters that a sequence matches."""
    return _sequence(items).getwidth()  # type: ignore[no-any-return]


def _sequence(items: Items) -> Any:
    return parser.SubPattern(parser.State(), items)


def _best_literals(items: Items) -> tuple[tuple[str, ...], int, int] | None:
    """The rarest literals of which one stands in each match, and how far behind its beginning."""
    best: tuple[float, tuple[str, ...], int, int] | None = None
    for at in range(len(items)):
        least, most = _width(items[:at])
        if least > BEFORE:
            break
        literals = tuple(sorted({head for head, _ in _heads(items[at:])}))
        if not literals or min(map(len, literals)) < SHORTEST:
            continue
        # What stands at the beginning needs no looking back.
        rate = sum(map(per_kilobyte, literals)) + (0.1 if most else 0.0)
        if best is None or rate < best[0]:
            best = rate, literals, least, min(most, BEFORE)
    return best and best[1:]


def _heads(items: Items) -> Heads:
    """The literals, in lower case, with which a sequence can begin; "" where that is not known."""
    heads: Heads = {("", True)}
    for item in items:
        going = {head for head, goes_on in heads if goes_on}
        if not going:
            break
        more = _heads_of(item)
        if len(going) * len(more) > _MOST_LITERALS:
            break
        heads = {one for one in heads if not one[1]} | {
            (head + tail, goes_on and len(head + tail) < _LONGEST_LITERAL) for head in going for tail, goes_on in more
        }
    return heads


def _heads_of(item: tuple[Any, Any]) -> Heads:
    code, value = item
    if code in _NOTHING:
        return {("", True)}
    if code is op.LITERAL:
        return {(_lower(value), True)}
    if code is op.IN and len(value) <= 4 and all(one[0] is op.LITERAL for one in value):
        return {(_lower(one[1]), True) for one in value}
    if code is op.SUBPATTERN:
        return _heads(list(value[3]))
    if code is op.BRANCH:
        return {head for one in value[1] for head in _heads(list(one))}
    if code in _REPEATS:
        low, high, inner = value
        heads = {(head, goes_on and high == 1) for head, goes_on in _heads(list(inner))}
        return heads | {("", True)} if low == 0 else heads
    return {("", False)}


def _lower(point: int) -> str:
    lower = chr(point).lower()
    return lower if len(lower) == 1 else chr(point)


def _anchors(prefix: Items) -> tuple[str, ...]:
    """What a match begins with: some literals, else a class of characters; nothing where neither is certain."""
    heads = {head for head, _ in _heads(prefix)}
    if "" not in heads:
        return tuple(sorted(heads))
    return (run,) if (run := _run(prefix)) else ()


def _run(prefix: Items) -> str:
    """The class of characters with which a match begins, if it is a class."""
    if not prefix or prefix[0][0] is op.BRANCH:
        return ""
    code, value = prefix[0][1][2][0]
    return Run(_single(code, value)) if code is op.IN else ""


def _prefix(items: Items) -> Items:
    """The plain characters and classes with which a match begins, each as often as it has to be."""
    prefix: Items = []
    for code, value in items:
        if code in _NOTHING:
            continue
        low, high, inner = value if code in _REPEATS else (1, 1, [(code, value)])
        low = min(low, _LONGEST_PREFIX - _width(prefix)[0])
        if low < 1 or len(inner) != 1 or not _single(*inner[0]):
            if code is op.BRANCH and all(ends := [_prefix(list(one)) for one in value[1]]):
                prefix.append((code, (None, [_sequence(end) for end in ends])))
                if all(_width(end) == _width(list(one)) for end, one in zip(ends, value[1], strict=True)):
                    continue
            break
        prefix.append((op.MAX_REPEAT, (low, low, _sequence(list(inner)))))
        if low != high:
            break
    return prefix


def _written(prefix: Items) -> str:
    parts = []
    for code, value in prefix:
        if code is op.BRANCH:
            parts.append(f"(?:{'|'.join(_written(list(one)) for one in value[1])})")
        else:
            low, _, inner = value
            parts.append(_single(*inner[0]) + (f"{{{low}}}" if low > 1 else ""))
    return "".join(parts)


def _single(code: Any, value: Any) -> str:
    """A single character or plain class as it is written; nothing where it is neither."""
    if code is op.LITERAL:
        return re.escape(chr(value))
    if code is not op.IN or value[0][0] is op.NEGATE:
        return ""
    parts = []
    for part, inner in value:
        if part is op.CATEGORY and inner in _CATEGORIES:
            parts.append(_CATEGORIES[inner])
        elif part is op.RANGE and inner[1] < 0x80:
            parts.append(f"{_escaped(inner[0])}-{_escaped(inner[1])}")
        elif part is op.LITERAL and inner < 0x80:
            parts.append(_escaped(inner))
        else:
            return ""
    return f"[{''.join(parts)}]"


def _escaped(point: int) -> str:
    return chr(point) if chr(point).isalnum() else f"\\x{point:02x}"
