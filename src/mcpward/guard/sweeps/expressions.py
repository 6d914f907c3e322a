"""Reading regular expressions: their parts, how much they match, with what a match begins."""

import re
from collections.abc import Iterator
from typing import Any

# The parser of `re` is the one reading of an expression that is certain to agree with `re` itself.
from re import _constants as op  # type: ignore[attr-defined]  # isort: skip
from re import _parser as parser  # type: ignore[attr-defined]  # isort: skip

FAR = 12
"""A literal of so many characters is rare, and not looked for any further."""

MOST_LITERALS = 400
"""So many beginnings a rule may have, at most."""

REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
SINGLE = (op.IN, op.ANY, op.NOT_LITERAL)
NOTHING = (op.AT, op.ASSERT, op.ASSERT_NOT)
"""What a part may be: a repeat, one character of several, something without a width."""

Items = list[tuple[Any, Any]]
"""A sequence of parts, as the parser gives them: a code and what belongs to it."""


class UnfitRule(Exception):
    """A rule that the engine cannot take; the message says what is wrong with its expression."""


_PLAIN = {"\\d": ("[0-9]", "0-9"), "\\s": (r"[ \t-\r]", r" \t-\r"), "\\S": (r"[^ \t-\r]", r"\S")}


_MARKS = re.compile(r"\\.|\[(?:\^?\])?|\]", re.DOTALL)


def plain(regex: str) -> str:
    """The expression with the digits and spaces of ASCII for all: every sweep has to mean the same by one.

    The text is normalized before a rule sees it, so other spaces do not occur.
    """
    if not any(escape in regex for escape in _PLAIN):
        return regex
    inside = False

    def written(hit: re.Match[str]) -> str:
        nonlocal inside
        part = hit[0]
        if part[0] in "[]":
            inside = part[0] == "[" or (inside and part != "]")
        return _PLAIN[part][inside] if part in _PLAIN else part

    return _MARKS.sub(written, regex)


def items_of(regex: str) -> Items:
    """The parts of an expression. Raises UnfitRule where it is none."""
    try:
        return _listed(parser.parse(regex))
    except re.error as error:
        raise UnfitRule(f"it is no regular expression: {error}") from None


def _listed(items: Any) -> Items:
    """The parser's sequences as lists, which are far quicker to walk."""
    listed: Items = []
    for code, value in items:
        if code in REPEATS:
            listed.append((code, (value[0], value[1], _listed(value[2]))))
        elif code is op.SUBPATTERN:
            listed.append((code, (*value[:3], _listed(value[3]))))
        elif code is op.BRANCH:
            listed.append((code, (None, [_listed(one) for one in value[1]])))
        elif code is op.ATOMIC_GROUP:
            listed.append((code, _listed(value)))
        else:
            listed.append((code, value))
    return listed


def parts_of(items: Items, depth: int) -> Iterator[tuple[tuple[Any, Any], int]]:
    """Every part of an expression with the number of repeats that it stands in."""
    for code, value in items:
        yield (code, value), depth
        for inner in inside(code, value):
            yield from parts_of(inner, depth + (code in REPEATS and value[1] > 1))


def inside(code: Any, value: Any) -> list[Items]:
    """The sequences within a part: one, or each of its alternatives."""
    if code in REPEATS:
        return [value[2]]
    if code is op.SUBPATTERN:
        return [value[3]]
    if code is op.BRANCH:
        alternatives: list[Items] = value[1]
        return alternatives
    if code is op.ATOMIC_GROUP:
        return [value]
    return []


def width_of(items: Items) -> tuple[int, int]:
    """The least and the most characters that a sequence matches."""
    least = most = 0
    for code, value in items:
        if code in NOTHING:
            continue
        if code in REPEATS:
            low, high = width_of(value[2])
            least, most = least + low * value[0], most + high * value[1]
        elif inner := inside(code, value):
            widths = [width_of(one) for one in inner]
            least, most = least + min(w[0] for w in widths), most + max(w[1] for w in widths)
        else:
            least, most = least + 1, most + 1
    return least, most


def flat(items: Items) -> Items:
    """The sequence without groups that only hold a sequence."""
    told: Items = []
    for code, value in items:
        if code is op.SUBPATTERN:
            told += flat(value[3])
        elif code in REPEATS and value[:2] == (1, 1):
            told += flat(value[2])
        else:
            told.append((code, value))
    return told


def beginnings_of(items: Items, mark: str = "") -> set[str]:
    """The literals, in lower case, with which a match can begin, each as far as it is certain.

    A `mark` stands at their ends for any one character that cannot be a letter of ASCII.
    """
    whole, begun = _lead(items, mark)
    return whole | begun


def _lead(items: Items, mark: str) -> tuple[set[str], set[str]]:
    """The literals that a sequence can be as a whole, and those with which it can begin and go on somehow."""
    whole, begun = {""}, set[str]()
    for code, value in items:
        if code in NOTHING:
            continue
        full, part = lead_of(code, value, mark)
        if len(whole) * (len(full) + len(part)) + len(begun) > MOST_LITERALS and whole != {""}:
            # Too many ways to go on: they are told as far as they are few.
            return set(), whole | begun
        begun |= {one + more for one in whole for more in part}
        whole = {one + more for one in whole for more in full}
        long = {one for one in whole if len(one) >= FAR}
        begun, whole = begun | long, whole - long
        if not whole:
            break
    return whole, begun


def lead_of(code: Any, value: Any, mark: str = "") -> tuple[set[str], set[str]]:
    """The literals that a part can be as a whole, and those with which it can begin and go on somehow."""
    if code is op.LITERAL:
        return {lower(value)}, set()
    if code is op.IN and value[0][0] is not op.NEGATE and all(part is op.LITERAL for part, _ in value):
        return {lower(char) for _, char in value}, set()
    if code in REPEATS:
        if value[1] == 0:
            return {""}, set()
        full, part = _lead(value[2], mark)
        once = value[1] == 1
        if value[0]:
            return (full, part) if once else (set(), full | part)
        return ({""} | full, part) if once else ({""}, full | part)
    if inner := inside(code, value):
        leads = [_lead(one, mark) for one in inner]
        return set().union(*(full for full, _ in leads)), set().union(*(part for _, part in leads))
    if mark and _without_letters(code, value):
        return set(), {mark}
    return set(), {""}


def _without_letters(code: Any, value: Any) -> bool:
    """Whether one character of several cannot be a letter of ASCII in lower case."""
    if code is not op.IN:
        return False
    if value[0][0] is op.NEGATE:
        return holds_letters(value[1:])
    for part, inner in value:
        low, high = inner if part is op.RANGE else (inner, inner)
        if part is op.CATEGORY:
            if inner not in (op.CATEGORY_DIGIT, op.CATEGORY_SPACE):
                return False
        elif low <= 0x7A and high >= 0x61:
            return False
    return True


def holds_letters(parts: Items) -> bool:
    """Whether every letter of ASCII in lower case is among these parts of a class."""
    words = any(part is op.CATEGORY and inner is op.CATEGORY_WORD for part, inner in parts)
    return words or any(part is op.RANGE and inner[0] <= 0x61 and inner[1] >= 0x7A for part, inner in parts)


def lower(point: int) -> str:
    """A character in lower case, where that is one character."""
    folded = chr(point).lower()
    return folded if len(folded) == 1 else chr(point)
