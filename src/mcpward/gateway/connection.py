"""One HTTP connection: uvicorn's, with its faults mended and a bound on all that a stranger can make it hold."""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MAX_HEAD = 64 * 1024
MAX_CONNECTIONS = 4096

_CLOSE = b"content-length: 0\r\nconnection: close\r\n\r\n"
_TOO_SLOW = b"HTTP/1.1 408 Request Timeout\r\n" + _CLOSE
_TOO_LONG = b"HTTP/1.1 431 Request Header Fields Too Large\r\n" + _CLOSE
_TOO_MANY = b"HTTP/1.1 503 Service Unavailable\r\n" + _CLOSE


def most_connections() -> int:
    """Return how many connections may be open: a quarter of the descriptors stays free for the store and the rest."""
    try:
        import resource
    except ImportError:  # there is none for Windows, nor such a limit
        return MAX_CONNECTIONS
    descriptors, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MAX_CONNECTIONS if descriptors == resource.RLIM_INFINITY else min(MAX_CONNECTIONS, descriptors * 3 // 4)


class Connection(HttpToolsProtocol):
    """uvicorn's httptools connection, with rules of its own.

    White space around a value is no part of it (RFC 9110, section 5.5), and a trailer is no header (section 6.5.1).
    Heads, waits and connections are bounded. uvicorn's own keep-alive timeout (5 seconds) closes a connection that is
    idle after an answer. All times are in seconds; none counts while an answer is under way.
    """

    HEAD_WITHIN = 10.0  # from the connection or a request's first byte to the end of its head
    BODY_WITHIN = 120.0  # 4 MiB, the longest body there is, over a slow line (0.3 Mbit/s)
    BODY_SILENCE = 30.0  # without a byte of the body; also without a byte of the answer being taken
    LAST_CHANCE = 1.0  # to send the rest of a body once the server goes down; less than its SHUTDOWN_WITHIN
    MOST = most_connections()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._in_head = self._in_body = False
        self._unbodied = 0  # bytes since the last that were a body's: of a head, of trailers, between chunks
        self._since = self._heard = self._taken = self.loop.time()
        self._unsent = 0
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take the connection, or turn it away where there are too many."""
        super().connection_made(transport)
        self._look()
        if len(self.connections) > self.MOST:
            self._hang_up(_TOO_MANY)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        if self._timer:
            self._timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, by pieces that never go beyond the longest head."""
        self._heard = self.loop.time()
        while data and not self.transport.is_closing():
            room = MAX_HEAD - self._unbodied
            piece, data = data[:room], data[room:]
            self._unbodied += len(piece)
            super().data_received(piece)
            if self._unbodied >= MAX_HEAD:
                self._hang_up(_TOO_LONG)

    def on_message_begin(self) -> None:
        """Begin a head."""
        self._in_head = True
        self._since = self._heard
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take one header. What comes after the head is a trailer, which counts for nothing."""
        if self._in_head:
            super().on_header(name, value.strip(b" \t"))

    def on_headers_complete(self) -> None:
        """End the head; the body follows."""
        self._in_head, self._in_body = False, True
        self._unbodied = 0
        self._since = self._heard
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Take a piece of the body."""
        self._unbodied = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End the request; from here on the next one's head is awaited."""
        self._in_body = False
        self._unbodied = 0
        self._since = self._heard
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """End the answer, from when on the next request's time counts."""
        self._since = self._heard = self.loop.time()
        super().on_response_complete()

    def shutdown(self) -> None:
        """The server goes down: a body that is half sent has a last chance, instead of being waited for."""
        super().shutdown()
        if self._in_body:
            self.loop.call_later(self.LAST_CHANCE, self._give_up)

    def _give_up(self) -> None:
        if self._in_body:
            self.transport.close()

    def _answering(self) -> bool:
        """Say whether an answer to a request that came before the one being read is under way."""
        if self._in_body:
            return bool(self.pipeline)
        return self.cycle is not None and not self.cycle.response_complete

    def _look(self) -> None:
        """Close the connection if it is late; else look again before it can be."""
        now = self.loop.time()
        if self._answering():
            self._since = self._heard = now
        elif self.flow.read_paused:
            self._heard = now  # it is this side that does not read
        due = self._since + self.HEAD_WITHIN
        if self._in_body:
            due = min(self._since + self.BODY_WITHIN, self._heard + self.BODY_SILENCE)
        if due <= now and not self.transport.is_closing():
            self._hang_up(_TOO_SLOW if self._in_head else b"")
        if self._stuck(now):
            self.transport.abort()
        else:
            soon = min(self.HEAD_WITHIN, self.BODY_SILENCE)
            self._timer = self.loop.call_later(min(due - now, soon) if due > now else soon, self._look)

    def _stuck(self, now: float) -> bool:
        """Say whether the other side has taken nothing of what waits for it; closing would wait for that too."""
        unsent = self.transport.get_write_buffer_size()
        if not unsent or unsent != self._unsent:
            self._unsent, self._taken = unsent, now
        return now - self._taken >= self.BODY_SILENCE

    def _hang_up(self, answer: bytes) -> None:
        """Close the connection, with this answer where no other one is due or under way."""
        if not self._in_body and not self._answering():
            self.transport.write(answer)
        self.transport.close()
