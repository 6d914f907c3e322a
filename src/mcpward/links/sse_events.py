"""Server-sent events, read as they arrive (WHATWG HTML, section 9.2), none of them larger than may be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mcpward.links.lines import Held, Lines, Remnant

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `id` and `retry` (milliseconds) are None where it carries none; `data` is a Remnant if too large."""

    kind: str
    data: bytes | Remnant
    id: str | None = None
    retry: int | None = None


class Events:
    """The events of one stream. `largest()` is how many bytes the data of one may have."""

    def __init__(self, largest: Callable[[], int]) -> None:
        self._lines = Lines(largest)
        self._data = Held(largest)
        self._begun = False
        self._after_cr = False
        self._first = True
        self._kind, self._id, self._retry = "", None, None  # type: str, str | None, int | None

    @property
    def too_large(self) -> bool:
        """Whether the event that has not ended yet is too large already."""
        return self._data.too_long or self._lines.too_long

    def feed(self, data: bytes) -> Iterator[Event]:
        """Take the next bytes; returns the events that end in them. Raises Endless."""
        for line in self._lines.feed(self._with_line_feeds(data)):
            if self._first:
                self._first = False
                if isinstance(line, bytes):
                    line = line.removeprefix(_BOM)
            if line:
                self._field(line)
            elif self._begun:
                yield self._event()
            else:
                self._kind = ""  # an event without data is none

    def _with_line_feeds(self, data: bytes) -> bytes:
        """The same lines, each ended by one line feed, whichever way they end."""
        if self._after_cr and data.startswith(b"\n"):
            data = data[1:]
            self._after_cr = False
        if data:
            self._after_cr = data.endswith(b"\r")
        if b"\r" in data:
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return data

    def _field(self, line: bytes | Remnant) -> None:
        if isinstance(line, Remnant):
            if line.head.startswith(b"data:"):
                self._add(Remnant(line.head[5:].removeprefix(b" "), line.tail))
            return
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._add(value)
        elif name == b"event":
            self._kind = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id, self._begun = value.decode("utf-8", "replace"), True
        elif name == b"retry" and value.isdigit() and len(value) < 10:
            self._retry, self._begun = int(value), True

    def _add(self, value: bytes | Remnant) -> None:
        if self._data:
            self._data.add(b"\n")
        self._data.add(value)
        self._begun = True

    def _event(self) -> Event:
        event = Event(self._kind or "message", self._data.take(), self._id, self._retry)
        self._kind, self._id, self._retry, self._begun = "", None, None, False
        return event
