"""What the one pass looks for: a rule's regular expression, brought into a form that a Hyperscan database can take.

A trigger matches wherever its rule's expression does, and now and then elsewhere: look-arounds and boundaries are left
out, classes take in everything beyond ASCII, and what follows after the first `REACHES` characters is not asked for. A
trigger is written in bytes of UTF-8 and in lower case. The rule itself then judges the place. So nothing is lost by the
pass, and whatever is found is found by the rule.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from mcpward.guard.engine import Run
from mcpward.guard.sweeps.expressions import (
    NOTHING,
    REPEATS,
    SINGLE,
    Items,
    UnfitRule,
    beginnings_of,
    flat,
    holds_letters,
    inside,
    items_of,
    lead_of,
    lower,
    parts_of,
    width_of,
)
from mcpward.guard.sweeps.rarity import NO_LETTER, per_kilobyte

# The same codes as in the parsed parts.
from re import _constants as op  # type: ignore[attr-defined]  # isort: skip

REACHES = (32, 20, 12)
"""So many characters of a match, about, are looked for by the pass where no part of a rule is rare enough."""

RARE = 0.5
"""A set of literals that stands no oftener than this in a kilobyte is looked for as it is."""

PLAIN = 0.1
"""Literals that stand no oftener than this in a kilobyte are looked for without what surrounds them."""

LARGE = 400
"""An expression written with more characters than this costs more than the reports of its literals."""

LONGEST = 512
"""So many characters a match may have, at most."""

_HIGH = r"\x80-\xff"
_CATEGORIES = {
    op.CATEGORY_DIGIT: "0-9",
    op.CATEGORY_WORD: "0-9A-Za-z_" + _HIGH,
    op.CATEGORY_SPACE: r"\x09-\x0d\x1c-\x20" + _HIGH,
    op.CATEGORY_NOT_DIGIT: r"\x00-\x2f\x3a-\xff",
    op.CATEGORY_NOT_WORD: r"\x00-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\xff",
    op.CATEGORY_NOT_SPACE: r"\x00-\x08\x0e-\x1b\x21-\xff",
}
_OPPOSITE = {
    op.CATEGORY_NOT_DIGIT: op.CATEGORY_DIGIT,
    op.CATEGORY_NOT_WORD: op.CATEGORY_WORD,
    op.CATEGORY_NOT_SPACE: op.CATEGORY_SPACE,
}
_IN_NEGATED = {
    op.CATEGORY_DIGIT: "0-9",
    op.CATEGORY_WORD: "0-9A-Za-z_",
    op.CATEGORY_SPACE: r"\x09-\x0d\x1c-\x20",
}


@dataclass(frozen=True, slots=True)
class Trigger:
    """What the pass looks for: any of `literals`, or where there are none of them, `expression`.

    A literal begins, and an expression ends, `least` to `most` characters behind the beginning of the rule. In a
    literal NO_LETTER may stand: one that begins with it can begin before the rule.
    """

    least: int
    most: int
    literals: tuple[str, ...] = ()
    expression: str = ""


def trigger_of(regex: str, run: str | None = None, *, cased: bool = True) -> Trigger:
    """The trigger of a rule's expression. Raises UnfitRule where the expression cannot be taken.

    `run` is a character class such as `[0-9]` where the rule begins at the first character of a run of these: the
    trigger then begins one character earlier, with one that is not of the class. The pass sees a text in lower case,
    and so does a rule that is not `cased`.
    """
    items = flat(items_of(regex))
    if run is None:
        if "" in beginnings_of(items):
            raise UnfitRule("it can match nothing at all")
        factors = _factors(items, "" if cased else NO_LETTER)
        rate, literals = min(factors, key=lambda one: one[0], default=(0.0, None))
        if literals is not None and rate <= RARE:
            return literals
    else:
        rate, literals = 0.0, None
    for reach in REACHES:
        kept = _shortened(_reached(items, reach))
        expression = _written(kept, ends=True)
        if len(expression) <= LARGE:
            break
    least, most = _seen(kept)
    if most == 0:
        raise UnfitRule("nothing of it can be looked for")
    if literals is not None and len(expression) > LARGE:
        return literals
    if run is None:
        before = "[^a-z]" if not cased and len(items) > 1 and _no_letter_before(items[0]) else ""
        return Trigger(least, most, expression=before + expression)
    return Trigger(least, most, expression=f"{_negated(items_of(run)[0][1])}{expression}")


def _factors(items: Items, mark: str) -> Iterator[tuple[float, Trigger]]:
    """The sets of literals, one of which stands in every match, with how often they stand in ordinary text.

    Wherever in a rule they stand: the rarest part of it is what is worth looking for.
    """
    for at in range(len(items)):
        if "" in lead_of(*items[at])[1]:
            continue
        literals = shortest(_unmarked(one) for one in beginnings_of(items[at:], mark))
        # The middle of a word says less than its beginning, and only seems rarer.
        if not literals or "" in literals or (at and _is_letter(items[at - 1])):
            continue
        near, far = width_of(items[:at])
        rate = rate_of(literals)
        if mark and rate > PLAIN and at and _no_letter_before(items[at - 1], literals):
            near, far, literals = near - 1, far - 1, {mark + one for one in literals}
            rate = rate_of(literals)
        # Where the distance varies, the place has to be looked for.
        rate *= 1.0 if near == far else 2.5 + (far - near) / 100
        yield rate, Trigger(near, far, tuple(sorted(literals)))


def shortest(literals: Iterable[str]) -> set[str]:
    """Those that no other one begins."""
    told = set(literals)
    return {one for one in told if not any(one[:size] in told for size in range(len(one)))}


def _unmarked(literal: str) -> str:
    """A literal without marks at its end, where it is rare enough without them."""
    bare = literal.rstrip(NO_LETTER)
    return bare if bare and per_kilobyte(bare) < PLAIN / 10 else literal


def rate_of(literals: Collection[str]) -> float:
    """How often one of the literals stands in a kilobyte of ordinary text, about."""
    return sum(map(per_kilobyte, literals))


def _no_letter_before(item: tuple[Any, Any], literals: Collection[str] = ()) -> bool:
    """Whether a part without a width says that no letter stands before the literals that follow."""
    code, value = item
    if code is op.AT:
        return bool(value is op.AT_BOUNDARY) and all(one[0].isalnum() for one in literals)
    if code is not op.ASSERT_NOT or value[0] != -1 or len(value[1]) != 1:
        return False
    [(inner, parts)] = value[1]
    return bool(inner is op.IN and parts[0][0] is not op.NEGATE and holds_letters(parts))


def _is_letter(item: tuple[Any, Any]) -> bool:
    return item[0] is op.LITERAL and chr(item[1]).isalpha()


def anchors_of(regex: str) -> tuple[str, ...]:
    """The literals, in lower case, with one of which each match begins. Raises UnfitRule where that can be anything."""
    for length in (14, 8, 5, 4, 3, 2):
        heads = {one[:length] for one in beginnings_of(items_of(regex))}
        if "" in heads:
            raise UnfitRule("nothing is known of how it begins")
        if len(heads) <= 150:
            break
    return tuple(sorted(shortest(heads)))


def check(regex: str, anchors: tuple[str, ...]) -> None:
    """Raise UnfitRule where the expression has no bound, no anchor, or could make a backtracking engine slow.

    An anchor is a literal in lower case, or a class in brackets that stands for the beginning of a run.
    """
    items = items_of(regex)
    for part, depth in parts_of(items, 0):
        code, value = part
        if code in (op.GROUPREF, op.GROUPREF_EXISTS):
            raise UnfitRule("it has a back reference")
        if code is op.LITERAL and chr(value) == NO_LETTER:
            raise UnfitRule("it has U+E000, which stands for something else here")
        if code in REPEATS and value[1] == op.MAXREPEAT:
            raise UnfitRule("it has a repeat without a bound")
        if code in REPEATS and depth > 2:
            raise UnfitRule("it has repeats within repeats within repeats")
    if width_of(items)[1] > LONGEST:
        raise UnfitRule(f"it can match {width_of(items)[1]} characters; {LONGEST} are the most")
    runs = [anchor for anchor in anchors if is_run(anchor)]
    if runs:
        if len(anchors) > 1:
            raise UnfitRule("a run of characters has to be its only anchor")
        return
    for beginning in beginnings_of(items):
        # Where there are too many ways to go on, the beginnings are told only as far as they are few.
        if not beginning.startswith(anchors) and not any(anchor.startswith(beginning) for anchor in anchors):
            raise UnfitRule(f"it can begin with {beginning!r}, which none of its anchors is")


def is_run(anchor: str) -> bool:
    """Whether an anchor stands for the first character of a run of a class."""
    return isinstance(anchor, Run)


def _reached(items: Items, reach: int) -> Items:
    """The first items, up to `reach` characters; always so many that something has to match."""
    kept: Items = []
    for item in items:
        if kept and width_of([*kept, item])[1] > reach and width_of(kept)[0] >= min(12, reach // 2):
            # A repeat that would go too far is asked for as often as it has to be.
            if item[0] in REPEATS and item[1][0] and width_of(kept)[1] + width_of([_least_often(item)])[1] <= reach:
                kept.append(_least_often(item))
            break
        kept.append(item)
    return kept


def _least_often(item: tuple[Any, Any]) -> tuple[Any, Any]:
    code, (low, _, inner) = item
    return code, (low, low, inner)


def _shortened(items: Items) -> Items:
    """The same beginnings with the shortest ends: each match more would be one report more of the same place."""
    kept = list(items)
    while kept:
        code, value = kept[-1]
        if width_of(kept[-1:])[0] == 0:
            kept.pop()
        elif code in REPEATS and value[0] < value[1]:
            kept[-1] = (code, (value[0], value[0], value[2]))
        elif code in REPEATS and value[0] == 1:
            kept[-1:] = value[2]
        elif code is op.SUBPATTERN:
            kept[-1:] = value[3]
        elif code is op.BRANCH:
            kept[-1] = (code, (value[0], [_shortened(one) for one in value[1]]))
            break
        else:
            break
    return kept


def _written(items: Items, *, ends: bool = False) -> str:
    """The items in bytes. Where they are what the trigger `ends` with, the first bytes of a last character will do."""
    return "".join(_write(code, value, ends and at == len(items) - 1) for at, (code, value) in enumerate(items))


def _seen(items: Items) -> tuple[int, int]:
    """The least and the most characters in which a trigger that is written so can end, the last one perhaps in part."""
    *before, (code, value) = items
    least, most = width_of(before)
    if code is op.BRANCH:
        ends = [_seen(one) if one else (0, 0) for one in value[1]]
        return least + min(end[0] for end in ends), most + max(end[1] for end in ends)
    low, high = width_of(items[-1:])
    single = code in REPEATS and len(value[2]) == 1 and value[2][0][0] in SINGLE
    wide = single and _class(*value[2][0])[1]
    # As many bytes as characters are asked for there.
    return least + (-(-low // 4) if wide else low), most + (low if single else high)


def _write(code: Any, value: Any, ends: bool) -> str:
    if code in NOTHING:
        return ""
    if code is op.LITERAL:
        return _literal(value)
    if code in SINGLE:
        written, wide = _class(code, value)
        return f"{written}{{1,4}}" if wide and not ends else written
    if code in REPEATS:
        low, high, inner = value
        if (low, high) == (1, 1):
            return _written(inner, ends=ends)
        if len(inner) == 1 and inner[0][0] in SINGLE:
            written, wide = _class(*inner[0])
            return f"{written}{{{low},{low if ends else high * 4 if wide else high}}}"
        if high > 1 and any(part[0] is op.BRANCH for part, _ in parts_of(inner, 0)):
            return _gap(low, high, inner)
        return f"(?:{_written(inner)}){{{low},{high}}}"
    if code in (op.SUBPATTERN, op.BRANCH, op.ATOMIC_GROUP):
        return "(?:" + "|".join(_written(one, ends=ends) for one in inside(code, value)) + ")"
    raise UnfitRule(f"it holds {str(code).lower()}, which the pass does not know")


def _gap(low: int, high: int, inner: Items) -> str:
    """Repeated alternatives as a run of the characters that occur in them: spelled out they would be too large."""
    written: set[str] = set()
    for (code, value), _ in parts_of(inner, 0):
        if code is op.LITERAL:
            written.add(_byte(ord(chr(value).lower())) if value < 0x80 else _HIGH)
        elif code in (op.ANY, op.NOT_LITERAL) or (code is op.IN and value[0][0] is op.NEGATE):
            written.add(r"\x00-\xff")
        elif code is op.IN:
            written.add(_class(code, value)[0][1:-1])
    least, most = width_of(inner)
    wide = _HIGH in written or r"\x00-\xff" in written
    return f"[{''.join(sorted(written))}]{{{low * least},{high * most * (4 if wide else 1)}}}"


def _class(code: Any, value: Any) -> tuple[str, bool]:
    """A class as one of bytes, and whether it takes in more than ASCII: such a character has up to four bytes."""
    if code is op.ANY:
        return r"[^\n]", True
    if code is op.NOT_LITERAL:
        return (f"[^{_byte(value)}]" if value < 0x80 else r"[\x00-\xff]"), True
    if code is not op.IN:
        raise UnfitRule(f"it holds {str(code).lower()}, which the pass does not know")
    if value[0][0] is op.NEGATE:
        return _negated(value[1:]), True
    written, wide = "", False
    for part, inner in value:
        if part is op.CATEGORY:
            written, wide = written + _CATEGORIES[inner], wide or inner is not op.CATEGORY_DIGIT
            continue
        low, high = inner if part is op.RANGE else (inner, inner)
        wide = wide or high >= 0x80
        if low < 0x80:
            written += _range(low, high)
    return f"[{written}{_HIGH if wide else ''}]", wide


def _negated(parts: Items) -> str:
    """Everything but these; what lies beyond ASCII is never excluded, nor what a negated category leaves open."""
    written = ""
    for part, inner in parts:
        if part is op.CATEGORY:
            if inner in _OPPOSITE:
                return f"[{_CATEGORIES[_OPPOSITE[inner]]}]"
            written += _IN_NEGATED[inner]
            continue
        low, high = inner if part is op.RANGE else (inner, inner)
        if low < 0x80:
            written += _range(low, high)
    return f"[^{written}]" if written else r"[\x00-\xff]"


def literal_expression(literal: str) -> str:
    """A literal as an expression in bytes."""
    return "".join("[^a-z]" if char == NO_LETTER else _literal(ord(char)) for char in literal)


def _literal(point: int) -> str:
    """A character as the bytes of its lower case, which is what the pass sees."""
    written = lower(point).encode("utf-8", "replace")
    return "".join(_byte(byte) if byte < 0x80 else f"\\x{byte:02x}" for byte in written)


def _range(low: int, high: int) -> str:
    return _byte(low) if low == high else f"{_byte(low)}-{_byte(min(high, 0x7F))}"


def _byte(point: int) -> str:
    return chr(point) if chr(point).isalnum() else f"\\x{point:02x}"
