"""What a piece of text can be read as: by its shape, the kinds of number; by its words, the names of kinds."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mcpward.guard.national_ids import KINDS
from mcpward.guard.national_ids.documents import ANY
from mcpward.guard.national_ids.kind import IdKind, forms_of, names_of, shape, spellings


class Reading(NamedTuple):
    """A piece of text as a number of some kind; `mark` is the mark of its form."""

    kind: IdKind
    mark: str


class Called(NamedTuple):
    """What a name tells.

    `kinds` bear it, for those of `loose` it can mean other things as well, and `general` says that any kind may.
    """

    kinds: frozenset[IdKind]
    loose: frozenset[IdKind]
    general: bool


_JOINERS = re.compile(r"[\s_.'’\"״׳:-]+")
_WORD = re.compile(r"[^\W_]+")
# The same in ASCII and lower case, several times as fast.
_PLAIN_WORD = re.compile(r"[a-z0-9]+")
_LOOK = 60
_TELLING = 5


def _by_shape() -> dict[str, tuple[Reading, ...]]:
    table: dict[str, list[Reading]] = {}
    for kind in KINDS:
        for form, mark in forms_of(kind):
            table.setdefault(form, []).append(Reading(kind, mark))
    return {form: tuple(readings) for form, readings in table.items()}


SHAPES = _by_shape()
"""Every shape that a number can have, and what it can then be."""

_OPENING, _LONG_OPENING = 6, 10
_LONGEST = max(map(len, SHAPES))


def _by_opening(size: int, least: int, most: int) -> dict[str, tuple[int, ...]]:
    """How long the shapes of `least` to `most` characters are that begin alike, the longest first."""
    lengths: dict[str, set[int]] = {}
    for form in SHAPES:
        if least <= len(form) <= most:
            lengths.setdefault(form[:size], set()).add(len(form))
    return {opening: tuple(sorted(found, reverse=True)) for opening, found in lengths.items()}


_SHORT = _by_opening(_OPENING, 0, _LONG_OPENING - 1)
_LONG = _by_opening(_LONG_OPENING, _LONG_OPENING, _LONGEST)


def readings(text: str, at: int) -> Iterator[tuple[int, tuple[Reading, ...]]]:
    """What can begin at `at`, the longest first: where it ends, and what it can be."""
    seen = text[at : at + _LONGEST + 2]
    form = shape(seen)
    for length in (*_LONG.get(form[:_LONG_OPENING], ()), *_SHORT.get(form[:_OPENING], ())):
        found = SHAPES.get(form[:length])
        if found is not None and length <= len(seen) and _ends(form, length):
            yield at + length, found


def _ends(form: str, length: int) -> bool:
    """Whether nothing behind belongs to the same number."""
    behind = form[length : length + 2]
    if not behind:
        return True
    if behind[0] in "9A":
        return False
    if behind[0] == "_":
        # Groups of digits with a space between are one number, not the beginning of one.
        return not (behind[1:] == "9" and "_" in form[:length])
    return not (behind[0] in "-/.,:" and behind[1:] in ("9", "A") and (behind[0] != ":" or "A" not in behind))


def squashed(name: str) -> str:
    """A name without what may stand between its words."""
    return _JOINERS.sub("", name)


def _by_name() -> dict[str, Called]:
    kinds: dict[str, set[IdKind]] = {}
    loose: dict[str, set[IdKind]] = {}
    for kind in KINDS:
        for name, common in names_of(kind):
            kinds.setdefault(squashed(name), set()).add(kind)
            if common:
                loose.setdefault(squashed(name), set()).add(kind)
    general = {squashed(one) for name in ANY.split(",") for one in spellings(name.strip().lower())}
    for name in kinds.keys() | general:
        # "Número de cédula" says no less than "cédula".
        ends = [name[at:] for at in range(1, len(name) - _TELLING + 1) if name[at:] in kinds]
        if ends:
            kinds.setdefault(name, set()).update(*(kinds[end] for end in ends))
    return {
        name: Called(frozenset(kinds.get(name, ())), frozenset(loose.get(name, ())), name in general)
        for name in kinds.keys() | general
    }


NAMES = _by_name()
"""Every name, squashed, and what it tells."""

_MOST_WORDS = 5
_MOST_LOOKED_AT = 10
_OPENINGS = frozenset(name[:length] for name in NAMES for length in range(1, _MOST_LOOKED_AT + 1))
# Scripts that put no spaces between words.
_UNSPACED = tuple(name for name in NAMES if re.search(r"[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]", name))


def called(text: str, start: int, end: int) -> list[Called]:
    """What the words within some sixty characters before and behind `[start, end)` tell."""
    before, behind = text[max(0, start - _LOOK) : start].lower(), text[end : end + _LOOK - 20].lower()
    told = [NAMES[name] for part in (before, behind) if not part.isascii() for name in _UNSPACED if name in part]
    for part in (before, behind):
        words = (_PLAIN_WORD if part.isascii() else _WORD).findall(part)
        if _OPENINGS.isdisjoint([word[:_MOST_LOOKED_AT] for word in words]):
            continue
        for at, word in enumerate(words):
            if word[:_MOST_LOOKED_AT] not in _OPENINGS:
                continue
            name = ""
            for more in words[at : at + _MOST_WORDS]:
                name += more
                if name[:_MOST_LOOKED_AT] not in _OPENINGS:
                    break
                if (one := NAMES.get(name)) is not None:
                    told.append(one)
    return told
