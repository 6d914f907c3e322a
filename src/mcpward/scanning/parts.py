"""Texts that are too long to be read at once: a window at a time, each judged like a text of its own."""

import codecs
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol, TypeAlias

from mcpward.scanning.items import Item, Part
from mcpward.scanning.lines import BREAK


class Window(Protocol):
    """A stretch of a text that begins at `at`; it answers for what begins in `[start, end)` of the stretch."""

    @property
    def at(self) -> int:
        """Where it begins in the whole text."""

    @property
    def text(self) -> str:
        """The stretch."""

    @property
    def start(self) -> int:
        """From where on it answers."""

    @property
    def end(self) -> int:
        """Up to where it answers."""

    @property
    def last(self) -> bool:
        """Whether the text ends with it."""


Cut: TypeAlias = Callable[[Iterable[str]], Iterator[Window]]
"""Makes windows of a text that comes in chunks."""


class _Text:
    """The chunks of a text that comes in bytes, of which it has `taken` so many. A byte that is none becomes U+FFFD."""

    def __init__(self, chunks: Iterable[bytes], encoding: str) -> None:
        self._chunks = chunks
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self.taken = 0

    def __iter__(self) -> Iterator[str]:
        for chunk in self._chunks:
            self.taken += len(chunk)
            yield self._decoder.decode(chunk)
        yield self._decoder.decode(b"", final=True)


def parts(path: str, chunks: Iterable[bytes], encoding: str, channel: str, cut: Cut) -> Iterator[Item]:
    """The windows of a text that comes in bytes."""
    text = _Text(chunks, encoding)
    told = line = column = 0
    before: Window | None = None
    for window in cut(text):
        if before is not None:
            lines, since = _breaks(before.text, window.at - before.at)
            line, column = line + lines, since + (0 if lines else column)
        part = Part(window.at, line, column, window.start, window.end, window.last)
        yield Item(path, path, window.text, channel, text.taken - told, part=part)
        told, before = text.taken, window


def _breaks(text: str, end: int) -> tuple[int, int]:
    """How many lines end up to a place in a text, and how far from the last of these ends it is."""
    # Of a break of two signs that is cut in two, the second one counts.
    ends = [found.end() for found in BREAK.finditer(text, 0, end + 1) if found.end() <= end]
    return len(ends), end - (ends[-1] if ends else 0)


class Seam:
    """Where one window of a text meets the next: what goes on from the one into the other is told once."""

    def __init__(self) -> None:
        self._reached: dict[str, int] = {}

    def own(self, item: Item, findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The findings for which this text answers; those that come later follow it."""
        part = item.part
        if part is None:
            return findings
        if part.at == 0:
            self._reached = {}
        own = [
            one
            for one in findings
            if part.start <= one["start"] < part.end and one["start"] + part.at >= self._reached.get(one["kind"], 0)
        ]
        for one in own:
            self._reached[one["kind"]] = max(self._reached.get(one["kind"], 0), one["end"] + part.at)
        return own
