"""JSON as it is written: where its strings and numbers stand, what they say, and how to put others in their place.

The text between them is never touched, so that spaces, the order of keys and the way numbers are written stay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal

from mcpward.errors import TooLarge
from mcpward.guard.masking import Stretch

MAX_DEPTH = 64
"""How deep a value may be nested, as for every body."""

DEEPEST = 3
"""So deep JSON in strings of JSON is read; what lies deeper is a text like any other."""

_TOKEN = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"([ \t\r\n]*:)?|(-?[0-9][0-9.eE+-]*)|[][{}]', re.DOTALL)
_STRING, _NUMBER = 1, 3
_ONE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL)

Kind = Literal["key", "value", "number"]


@dataclass(slots=True)
class Leaf:
    """A string without its quotes, or a number: `[start, end)` of its document, and the text that is meant.

    `key` is what it stands under, of an item of a list the key of that list, and `above` what its object stands under;
    `place` numbers the object or list that it is in, and `listed` tells which of the two that is. `inner` is the
    document that a string holds.
    """

    document: Document
    kind: Kind
    start: int
    end: int
    text: str
    key: str = ""
    place: int = 0
    listed: bool = False
    above: str = ""
    inner: Document | None = None
    _bounds: list[int] | None = None

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Where `[start, end)` of its text is written in its document."""
        if self.end - self.start == len(self.text):
            return self.start + start, self.start + end
        if self._bounds is None:
            raw = self.document.text[self.start : self.end]
            self._bounds = list(accumulate((len(one) for one in _ONE.findall(raw)), initial=self.start))
        return self._bounds[start], self._bounds[end]

    def edits(self, stretches: Iterable[Stretch]) -> list[Stretch]:
        """What to replace in its document for what is to be replaced in its text; a number becomes a string."""
        quote = '"' if self.kind == "number" else ""
        return [
            Stretch(*self.written(start, end), f"{quote}{escaped(mark, self.document.text)}{quote}")
            for start, end, mark in stretches
        ]

    def outermost(self, start: int, end: int) -> tuple[int, int]:
        """Where `[start, end)` of its text is written in the document that is in no other."""
        start, end = self.written(start, end)
        holder = self.document.holder
        return holder.outermost(start, end) if holder else (start, end)


@dataclass(slots=True)
class Document:
    """A JSON text with its leaves in order; `holder` is the string that it stands in."""

    text: str
    holder: Leaf | None = None
    leaves: list[Leaf] = field(default_factory=list)

    def all_leaves(self) -> Iterator[Leaf]:
        """Its leaves, with those of the documents in its strings in place of these strings."""
        for leaf in self.leaves:
            if leaf.inner is None:
                yield leaf
            else:
                yield from leaf.inner.all_leaves()

    def edits(self, change: Callable[[Leaf], list[Stretch]]) -> list[Stretch]:
        """What to replace in its text; `change` says what to replace in it for a leaf."""
        edits: list[Stretch] = []
        for leaf in self.leaves:
            edits += leaf.edits(leaf.inner.edits(change)) if leaf.inner else change(leaf)
        return edits


def parse(text: str, holder: Leaf | None = None, deeper: int = DEEPEST) -> Document | None:
    """The document that a text is, or None where it is no JSON.

    Raises TooLarge where it is nested deeper than MAX_DEPTH.
    """
    try:
        json.loads(text, parse_int=str, parse_float=str)
    except ValueError:
        return None
    except RecursionError:
        raise TooLarge(f"JSON may be nested at most {MAX_DEPTH} deep.") from None
    return read(text, holder, deeper)


def read(text: str, holder: Leaf | None = None, deeper: int = DEEPEST) -> Document:
    """The document of a text that is JSON for sure, such as one just written. Raises TooLarge as `parse` does."""
    document = Document(text, holder)
    document.leaves = list(_leaves(document))
    if deeper:
        for leaf in document.leaves:
            if leaf.kind == "value" and leaf.text.lstrip(" \t\r\n")[:1] in ("{", "["):
                leaf.inner = _inner(leaf, deeper - 1)
    return document


def escaped(text: str, beside: str = "") -> str:
    """A text as it is written between quotes; with all signs beyond ASCII escaped where `beside` has none of them."""
    if text.isascii() and text.isalnum():
        return text
    plain = beside.isascii() or any("\ud800" <= char <= "\udfff" for char in text)
    return json.dumps(text, ensure_ascii=plain)[1:-1]


def unescaped(raw: str) -> str:
    """The text that is meant by what is written between quotes."""
    return str(json.loads(f'"{raw}"')) if "\\" in raw else raw


def _inner(leaf: Leaf, deeper: int) -> Document | None:
    try:
        return parse(leaf.text, leaf, deeper)
    except TooLarge:
        # A string may hold what it likes: it is then judged as a text.
        return None


@dataclass(slots=True)
class _Level:
    """An object or a list that is open: its number, the key that came last in it, and what it stands under itself."""

    place: int
    key: str
    listed: bool
    above: str = ""


def _leaves(document: Document) -> Iterator[Leaf]:
    """The strings and numbers of valid JSON."""
    level = _Level(0, "", listed=True)
    outer: list[_Level] = []
    places = 0
    for token in _TOKEN.finditer(document.text):
        what = token.lastindex
        if what is None:
            if token[0] in "]}":
                level = outer.pop()
                continue
            if len(outer) >= MAX_DEPTH:
                raise TooLarge(f"JSON may be nested at most {MAX_DEPTH} deep.")
            places += 1
            outer.append(level)
            level = _Level(places, level.key, token[0] == "[", level.key)
        elif what == _NUMBER:
            start, end = token.span()
            yield Leaf(document, "number", start, end, token[0], level.key, level.place, level.listed)
        else:
            start, end = token.span(_STRING)
            said = unescaped(token[_STRING])
            if what == _STRING:
                yield Leaf(document, "value", start, end, said, level.key, level.place, level.listed, level.above)
            else:
                level.key = said
                yield Leaf(document, "key", start, end, said, "", level.place, level.listed, level.above)
