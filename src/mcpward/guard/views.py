"""Views of a text: what it says once a disguise is taken off, with the way back to every character."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import itemgetter

Edit = tuple[int, int, int, int]
"""At, size, origin, width: `size` characters at `at` in a view stand for `width` ones at `origin` in its source."""

_AT = itemgetter(0)


@dataclass(frozen=True, slots=True)
class View:
    """A text made of another one, character for character but for its edits.

    It begins at `base` of its `source` (of the first text, where that is None). `edits` stand in order, do not overlap,
    and each has a width. A mirrored view has no edits: its last character is the one at `base`.
    """

    text: str
    source: View | None = None
    base: int = 0
    edits: tuple[Edit, ...] = ()
    mirrored: bool = False

    @property
    def identical(self) -> bool:
        """Whether every place in it is the same place in the first text."""
        return self.source is None and not self.base and not self.edits and not self.mirrored

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the first text that produced `[start, end)` of this one, in code points.

        It holds every character that contributed and all that was removed between them. An empty span stays empty.
        """
        size = len(self.text)
        start = min(max(start, 0), size)
        end = min(max(end, start), size)
        if self.mirrored:
            first, last = self.base + size - end, self.base + size - start
        elif not self.edits:
            first, last = self.base + start, self.base + end
        else:
            first = self._place(start, False)
            last = self._place(end - 1, True) if end > start else first
        return self.source.original(first, last) if self.source else (first, last)

    def of(self, source: View) -> View:
        """The same view where its text was itself made of `source`, which leads on to the first text."""
        if source.identical:
            return self
        if self.identical and len(self.text) == len(source.text):
            return replace(source, text=self.text)
        return replace(self, source=source)

    def _place(self, index: int, after: bool) -> int:
        """Where the character at `index` begins in the source, or ends."""
        number = bisect_right(self.edits, index, key=_AT)
        if not number:
            return self.base + index + after
        at, size, origin, width = self.edits[number - 1]
        if index < at + size:
            return origin + width if after else origin
        return origin + width + index - at - size + after


def rewritten(text: str, start: int, end: int, changes: Iterable[tuple[int, int, str]]) -> View:
    """A view of `text[start:end]` with changes (from, to, what stands there instead), in order and apart.

    What is as long as what it stands for does so character for character.
    """
    pieces: list[str] = []
    edits: list[Edit] = []
    size, done = 0, start
    for first, last, new in changes:
        pieces += (text[done:first], new)
        size += first - done
        length = len(new)
        if length != last - first:
            edits.append((size, length, first, last - first))
        size += length
        done = last
    pieces.append(text[done:end])
    return View("".join(pieces), base=start, edits=tuple(edits))


def unwrapped(decoded: str, start: int, end: int) -> View:
    """A view that stands for `[start, end)` as a whole: no part of it maps to less."""
    return View(decoded, base=start, edits=((0, len(decoded), start, end - start),))


def reversed_view(text: str, start: int, end: int) -> View:
    """`text[start:end]` read from its end."""
    return View(text[start:end][::-1], base=start, mirrored=True)
