"""The HTTP server under the door: uvicorn, told to trust nobody and to bound what it takes."""

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

from mcpward.gateway.connection import Connection

SHUTDOWN_WITHIN = 3


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
            gc.freeze()  # what is alive now stays alive, and need not be looked through again
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
    app: ASGIApp,
    where: Listening,
    on_listening: Callable[[int], None],
    end_streams: Callable[[], None],
    connection: type[Connection] = Connection,
) -> bool:
    """Serve until a signal ends it. Returns False where it could not listen at all."""
    config = uvicorn.Config(
        app,
        host=where.host,
        port=where.port,
        http=connection,
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
