"""The HTTP server under the door: uvicorn, told to trust nobody and to keep header rules."""

import asyncio
import gc
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MAX_HEADERS = 64 * 1024
SHUTDOWN_WITHIN = 3

_TOO_LONG = b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class HeaderRules(HttpToolsProtocol):
    """httptools, minus two faults.

    It keeps the optional white space after a value, which is no part of it (RFC 9110, section 5.5), and it takes
    headers without end.
    """

    def on_message_begin(self) -> None:
        """Begin to count the bytes of the headers."""
        self._header_bytes = 0
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take one header."""
        self._header_bytes += len(name) + len(value)
        if self._header_bytes > MAX_HEADERS:
            if not self.transport.is_closing():
                self.transport.write(_TOO_LONG)
                self.transport.close()
            return
        super().on_header(name, value.strip(b" \t"))

    def on_headers_complete(self) -> None:
        """Start the request, unless its headers were too long."""
        if self._header_bytes <= MAX_HEADERS:
            super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Take a piece of the body, unless the request was turned away."""
        if self._header_bytes <= MAX_HEADERS:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """End the request, unless it was turned away."""
        if self._header_bytes <= MAX_HEADERS:
            super().on_message_complete()


@dataclass(frozen=True)
class Listening:
    """Where to listen, and with which certificate."""

    host: str
    port: int
    tls_cert: Path | None = None
    tls_key: Path | None = None


class HttpServer(uvicorn.Server):
    """uvicorn, that says when it listens and ends open streams before it waits for them."""

    def __init__(
        self, config: uvicorn.Config, on_listening: Callable[[int], None], end_streams: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._on_listening = on_listening
        self._end_streams = end_streams

    async def startup(self, sockets: Any = None) -> None:
        """Listen, and say on which port."""
        await super().startup(sockets)
        if self.started:
            # Most of what is alive now stays alive: looking through it again and again cost a third of the time,
            # and p99.
            gc.collect()
            gc.freeze()
            gc.set_threshold(50_000, 20, 50)
            self._on_listening(self.servers[0].sockets[0].getsockname()[1])

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Note that it is time to end. uvicorn would raise the signal again when all is done, as if it had failed."""
        super().handle_exit(sig, frame)
        self._captured_signals.clear()

    async def shutdown(self, sockets: Any = None) -> None:
        """End open streams, then wait for the answers under way."""
        self._end_streams()
        await super().shutdown(sockets)


async def listen(
    app: ASGIApp, where: Listening, on_listening: Callable[[int], None], end_streams: Callable[[], None]
) -> bool:
    """Serve until a signal ends it. Returns False where it could not listen at all."""
    config = uvicorn.Config(
        app,
        host=where.host,
        port=where.port,
        http=HeaderRules,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=SHUTDOWN_WITHIN,
        ssl_certfile=where.tls_cert,
        ssl_keyfile=str(where.tls_key) if where.tls_key else None,
        ssl_version=ssl.PROTOCOL_TLS_SERVER,
    )
    server = HttpServer(config, on_listening, end_streams)
    try:
        await server.serve()
    except asyncio.CancelledError:
        end_streams()
        raise
    except SystemExit:  # uvicorn's way to say that the address could not be had; the log has its reason
        return False
    return server.started
