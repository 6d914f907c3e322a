"""Edits of a JSON text that keep its comments, its layout and the order of its keys.

Each raises ValueError where the text is none, or has not what was to be changed. Only JSON can be edited: see
`documents.is_json`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mcpward.tolerant_json import BYTE_ORDER_MARK, Place, blanked, extras

TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|[\[\]{}:,]|[^\s\[\]{}:,"]+')
"""A text, a bracket, a sign or a bare word of JSON."""

_COMMA_AFTER = re.compile(r"\s*,[ \t]*\n?")
_COMMA_BEFORE = re.compile(r",\s*\Z")


@dataclass(frozen=True, slots=True)
class Span:
    """A member of an object or an item of a list: its value from `start` to `end`, its key from `key` on."""

    place: Place
    key: int
    start: int
    end: int


def value_at(text: str, place: Place) -> Any:
    """What stands at a place of a text."""
    try:
        value = json.loads(blanked(text.removeprefix(BYTE_ORDER_MARK)))
        for key in place:
            value = value[key]
    except (LookupError, TypeError, RecursionError):
        raise ValueError("it is not there") from None
    return value


def with_value(text: str, place: Place, value: Any) -> str:
    """The text with `value` at a place, which may be new; what it is put into has to be there."""
    spans = list(_spans(text))
    if found := [one for one in spans if one.place == place]:
        one = found[-1]
        return text[: one.start] + _written(value, _indent_of(text, one.key)) + text[one.end :]
    *above, key = place
    around = _only(spans, tuple(above))
    if text[around.start] != "{" or not isinstance(key, str):
        raise ValueError("there is no object to put it into")
    members = [one for one in spans if one.place and one.place[:-1] == around.place]
    if not members:
        return text[: around.start] + _written({key: value}, _indent_of(text, around.key)) + text[around.end :]
    last = max(members, key=lambda one: one.end)
    indent = _indent_of(text, last.key)
    gap = f"\n{indent}" if text[: last.key].endswith(f"\n{indent}") else " "
    return text[: last.end] + f",{gap}{json.dumps(key)}: {_written(value, indent)}" + text[last.end :]


def replaced(text: str, place: Place, old: Any, new: Any) -> str:
    """The text with `new` at a place where `old` stands. Raises where something else does."""
    one = _only(list(_spans(text)), place)
    if json.loads(blanked(text)[one.start : one.end]) != old:
        raise ValueError("it is another by now")
    return with_value(text, place, new)


def renamed(text: str, place: Place, key: str) -> str:
    """The text with another key at a place. Raises also where that key is there already."""
    spans = list(_spans(text))
    one = _only(spans, place)
    if any(other.place == (*place[:-1], key) for other in spans):
        raise ValueError("the key is there already")
    old = TOKEN.match(text, one.key)
    if old is None or one.key == one.start:
        raise ValueError("it has no key")
    return text[: one.key] + json.dumps(key, ensure_ascii=False) + text[old.end() :]


def without(text: str, place: Place) -> str:
    """The text without the first member of that place: of one that stands twice, the last is what counts."""
    spans = list(_spans(text))
    found = [one for one in spans if one.place == place]
    if not found:
        raise ValueError("it is not there")
    one = found[0]
    bare = blanked(text)
    if after := _COMMA_AFTER.match(bare, one.end):
        start = one.key
        line = text.rfind("\n", 0, start) + 1
        end = after.end()
        if text[line:start].isspace() and bare[end - 1] == "\n":
            start = line
        return text[:start] + text[end:]
    before = _COMMA_BEFORE.search(bare, 0, one.key)
    return text[: before.start() if before else one.key] + text[one.end :]


def is_repeated(text: str, place: Place) -> bool:
    """Whether a member stands twice and says the same both times."""
    try:
        bare = blanked(text)
        found = [json.loads(bare[one.start : one.end]) for one in _spans(text) if one.place == place]
    except ValueError:
        return False
    return len(found) == 2 and found[0] == found[1]


def without_repeated(text: str, place: Place) -> str:
    """The text without the first of two members that say the same."""
    if not is_repeated(text, place):
        raise ValueError("it does not stand there twice with the same value")
    return without(text, place)


def wrapped(text: str, place: Place) -> str:
    """The text with all that it holds put under the keys of a place."""
    spans = list(_spans(text))
    top = _only(spans, ())
    if any(one.place == place[:1] for one in spans):
        raise ValueError("the key is there already")
    opened = "".join(f"{{{json.dumps(key)}: " for key in place)
    return text[: top.start] + opened + text[top.start : top.end] + "}" * len(place) + text[top.end :]


def without_extras(text: str) -> str:
    """The text as strict JSON: without comments, last commas and a byte order mark. Lines that hold nothing else go."""
    for one in reversed(extras(text)):
        start, end = one.start, one.end
        if one.kind == "comment":
            line = text.rfind("\n", 0, start) + 1
            stop = text.find("\n", end)
            stop = len(text) if stop < 0 else stop
            if not text[line:start].strip(BYTE_ORDER_MARK + " \t") and not text[end:stop].strip():
                start, end = line, min(stop + 1, len(text))
            elif not text[end:stop].strip():
                start -= len(text[line:start]) - len(text[line:start].rstrip(" \t"))
        text = text[:start] + text[end:]
    return text.removeprefix(BYTE_ORDER_MARK)


def _written(value: Any, indent: str) -> str:
    """A value as JSON, in several lines where it is an object that holds something."""
    if not isinstance(value, dict) or not value:
        return json.dumps(value, ensure_ascii=False)
    lines = json.dumps(value, ensure_ascii=False, indent=2).split("\n")
    return f"\n{indent}".join(lines)


def _indent_of(text: str, at: int) -> str:
    """The white space before the line on which something stands."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return line[: len(line) - len(line.lstrip(" \t"))]


def _only(spans: list[Span], place: Place) -> Span:
    """The one member of a place."""
    found = [one for one in spans if one.place == place]
    if len(found) != 1:
        raise ValueError("it is not there, or stands twice")
    return found[0]


def _spans(text: str) -> Iterator[Span]:
    """Every member and item of a text, and the whole of it, whose place is ()."""
    bare = blanked(text)
    try:
        json.loads(bare.removeprefix(BYTE_ORDER_MARK))
    except RecursionError:
        raise ValueError("brackets stand too deep in each other") from None
    tokens = [(found[0], found.start(), found.end()) for found in TOKEN.finditer(bare)]
    tokens = tokens[1:] if tokens[0][0] == BYTE_ORDER_MARK else tokens
    opened: list[Span] = []  # what is not closed yet, with an end that is not known yet
    place: list[str | int] = []
    key, named = -1, False
    for at, (sign, start, end) in enumerate(tokens):
        if sign in ("}", "]"):
            one = opened.pop()
            yield Span(one.place, one.key, one.start, end)
            place.pop()
        elif sign == ",":
            if isinstance(number := place[-1], int):
                place[-1] = number + 1
        elif sign == ":":
            named = True
        elif sign.startswith('"') and tokens[at + 1 : at + 2] and tokens[at + 1][0] == ":":
            place[-1], key = json.loads(sign), start
        else:
            here = tuple(place)
            begins = key if named else start
            named = False
            if sign in ("{", "["):
                opened.append(Span(here, begins, start, end))
                place.append("" if sign == "{" else 0)
            else:
                yield Span(here, begins, start, end)
