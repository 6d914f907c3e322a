"""Takes a stream of bytes apart into lines, and holds no line that is longer than may be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

KEPT = 4096
"""So many bytes are kept of the beginning and of the end of what is too long."""

ENDLESS = 16
"""What is this many times longer than may be is not waited for any more."""


class Endless(Exception):
    """A line, or an event, goes on and on."""


@dataclass(frozen=True)
class Remnant:
    """What is kept of something too long: how it begins and how it ends."""

    head: bytes
    tail: bytes


class Held:
    """Bytes that come by pieces: all of them up to `largest()`, beyond it what a Remnant keeps."""

    def __init__(self, largest: Callable[[], int]) -> None:
        self._largest = largest
        self._pieces: list[bytes] = []
        self._size = 0
        self._head: bytes | None = None

    def __bool__(self) -> bool:
        return bool(self._size)

    @property
    def too_long(self) -> bool:
        """Whether it is too long already."""
        return self._head is not None

    def add(self, piece: bytes | Remnant) -> None:
        """Add a piece. Raises Endless."""
        if isinstance(piece, Remnant):
            self._add(piece.head)
            self._cut()
            piece = piece.tail
        self._add(piece)
        if self._size > self._largest():
            self._cut()
            if self._size > ENDLESS * self._largest():
                raise Endless

    def take(self) -> bytes | Remnant:
        """Return what has come, and begin anew."""
        whole = self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
        head, self._head = self._head, None
        self._pieces, self._size = [], 0
        return whole if head is None else Remnant(head, whole[-KEPT:])

    def _add(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._size += len(piece)

    def _cut(self) -> None:
        whole = b"".join(self._pieces)
        if self._head is None:
            self._head = whole[:KEPT]
        self._pieces = [whole[-KEPT:]]


class Lines:
    """The lines of a stream, without the line feed that ends them."""

    def __init__(self, largest: Callable[[], int]) -> None:
        self._largest = largest
        self._rest = Held(largest)

    @property
    def too_long(self) -> bool:
        """Whether the line that has not ended yet is too long already."""
        return self._rest.too_long

    def feed(self, data: bytes) -> Iterator[bytes | Remnant]:
        """Take the next bytes; returns the lines that end in them. Raises Endless."""
        first, *others = data.split(b"\n")
        if not others:
            self._rest.add(first)
            return
        rest = others.pop()
        if self._rest:
            self._rest.add(first)
            yield self._rest.take()
        else:
            yield self._fitting(first)
        for line in others:
            yield self._fitting(line)
        if rest:
            self._rest.add(rest)

    def _fitting(self, line: bytes) -> bytes | Remnant:
        return line if len(line) <= self._largest() else Remnant(line[:KEPT], line[-KEPT:])
