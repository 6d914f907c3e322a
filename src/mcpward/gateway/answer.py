"""The answer to one message of MCP over HTTP: a document, unless something is said before it or it is long in coming.

A stream costs as much again as all the rest, and most calls say nothing before their answer.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from mcpward.gateway.answers import Header, send_bytes
from mcpward.gateway.arrival import Send

SILENCE = 15.0
"""After so many seconds without a word a stream begins, or a comment goes down it: proxies close what is silent."""

STREAM: tuple[Header, ...] = (
    (b"content-type", b"text/event-stream"),
    (b"cache-control", b"no-cache, no-transform"),
    (b"x-accel-buffering", b"no"),
)
PING = b": ping\r\n\r\n"
_DOCUMENT: Header = (b"content-type", b"application/json")


def event(message: Mapping[str, Any]) -> bytes:
    """A message as it goes down a stream (server-sent events)."""
    return b"event: message\r\ndata: " + orjson.dumps(message) + b"\r\n\r\n"


class Answer:
    """Answers, with `headers` beside its own. What is said before the answer is lost where a client takes no stream."""

    def __init__(self, send: Send, headers: Sequence[Header] = (), *, takes_streams: bool = True) -> None:
        self._send = send
        self.headers = headers
        self.takes_streams = takes_streams
        self._begun = False
        self._over = False
        self._one_at_a_time = asyncio.Lock()
        self._pinging: asyncio.Task[None] | None = None
        self._timer = self._later() if takes_streams else None

    async def say(self, message: Mapping[str, Any]) -> None:
        """Say something before the answer."""
        if self.takes_streams:
            await self._stream(event(message))

    async def finish(self, message: Mapping[str, Any], status: int = 200) -> None:
        """Answer. `status` is that of a document; a stream began with 200."""
        self.stop()
        async with self._one_at_a_time:
            self._over = True
            if self._begun:
                await self._send({"type": "http.response.body", "body": event(message), "more_body": False})
            else:
                await send_bytes(self._send, status, orjson.dumps(message), (_DOCUMENT, *self.headers))

    def stop(self) -> None:
        """Wait for no silence any more."""
        if self._timer is not None:
            self._timer.cancel()
        if self._pinging is not None:
            self._pinging.cancel()

    async def _stream(self, data: bytes) -> None:
        async with self._one_at_a_time:
            if self._over:
                return
            if not self._begun:
                self._begun = True
                await self._send({"type": "http.response.start", "status": 200, "headers": [*STREAM, *self.headers]})
            await self._send({"type": "http.response.body", "body": data, "more_body": True})

    def _later(self) -> asyncio.TimerHandle:
        return asyncio.get_running_loop().call_later(SILENCE, self._ping)

    def _ping(self) -> None:
        # While a client does not read, one comment waits for it, and no more.
        if self._pinging is None or self._pinging.done():
            self._pinging = asyncio.get_running_loop().create_task(self._stream(PING))
        self._timer = self._later()
