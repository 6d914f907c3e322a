"""Texts of any length, a window at a time: what is found does not depend on how the text arrives.

Where a window begins and ends depends on the place in the text alone. Each has a core, for which it answers, with so
much of the text around it that what begins in the core is seen whole and with what stands before it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mcpward.guard.overlaps import settle
from mcpward.model import Finding


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a window goes, in code points: before its core, the core, and behind it.

    Behind the core there has to be room for the longest thing that is found, which is a private key of 16,000.
    """

    before: int = 4_096
    core: int = 65_536
    behind: int = 20_480


REACH = Reach()


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a text that begins at `at`; its core is `[start, end)` of the part. The `last` one ends the text."""

    at: int
    text: str
    start: int
    end: int
    last: bool

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the part stands in the whole text."""
        return start + self.at, end + self.at


class Windows:
    """Makes windows of chunks; holds no more of the text than one of them and the chunk at hand."""

    def __init__(self, reach: Reach = REACH) -> None:
        self._reach = reach
        self._chunks: list[str] = []
        self._size = 0
        self._at = 0
        self._start = 0

    def feed(self, chunk: str) -> Iterator[Window]:
        """Take the next chunk; gives the windows that it completes."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        needed = self._reach.core + self._reach.behind
        if self._size < self._start + needed:
            return
        text = "".join(self._chunks)
        done = 0
        while len(text) - done >= self._start + needed:
            end = self._start + self._reach.core
            yield Window(self._at + done, text[done : done + self._start + needed], self._start, end, last=False)
            step = max(end - self._reach.before, 0)
            done, self._start = done + step, end - step
        self._at += done
        self._chunks = [text[done:]]
        self._size = len(text) - done

    def end(self) -> Window:
        """The last window, with all that is left."""
        text = "".join(self._chunks)
        self._chunks = []
        return Window(self._at, text, self._start, len(text), last=True)


def windows(chunks: Iterable[str], reach: Reach = REACH) -> Iterator[Window]:
    """The windows of a text that comes in chunks."""
    cut = Windows(reach)
    for chunk in chunks:
        yield from cut.feed(chunk)
    yield cut.end()


def find_in_windows(
    find: Callable[[str], list[Finding]], chunks: Iterable[str], reach: Reach = REACH
) -> Iterator[Finding]:
    """Everything in a text that comes in chunks, each finding once and whole, at its place in the whole text."""
    waiting: list[Finding] = []
    for window in windows(chunks, reach):
        found = [
            one.placed(one.start + window.at, one.end + window.at, window.place)
            for one in find(window.text)
            if window.start <= one.start < window.end
        ]
        waiting = settle(waiting + found)
        done = window.at + window.end
        # What goes on behind the core may meet what begins there.
        yield from (one for one in waiting if window.last or one.end <= done)
        waiting = [one for one in waiting if one.end > done and not window.last]
