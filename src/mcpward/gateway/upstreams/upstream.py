"""One server behind the door: its connection, kept open and shared, opened on first use and again after it broke."""

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import structlog
from fastmcp import Client
from fastmcp.client.transports import ClientTransport, SSETransport, StdioTransport, StreamableHttpTransport
from fastmcp.client.transports.base import TransportOptions
from fastmcp.server.providers.proxy import _ForwardingClientSession
from pydantic import SecretStr

from mcpward.errors import ConfigurationError, Unavailable
from mcpward.gateway.upstreams.servers_file import Server

BETWEEN = "__"
"""Stands between the name of a server and the name of its tool."""

CONNECT_WITHIN = 30.0
"""So many seconds may a server take to start and shake hands."""

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""So many seconds nobody tries a server again that could not be reached, twice as long after each further failure."""

log = structlog.get_logger(__name__)
Ticks = Callable[[], float]
Credentials = Callable[[str], Awaitable[Mapping[str, SecretStr]]]
"""The credentials kept for a server: headers, or variables of the environment, by name."""


class Upstream:
    """A server with its one connection, which all callers share.

    `errors` is where a process's stderr goes, `credentials` tells what was kept for the server beside its file; `ticks`
    is a monotonic clock.

    While it is down, one caller after each pause tries it (half open); the others are refused at once.
    """

    def __init__(self, server: Server, errors: Path, credentials: Credentials, ticks: Ticks = time.monotonic) -> None:
        self.server = server
        self._credentials = credentials
        self._errors = errors
        self._ticks = ticks
        self._client: Client[Any] | None = None
        self._opening = asyncio.Lock()
        self._failures = 0
        self._not_before = 0.0
        self._problem = server.fault or ""

    @property
    def name(self) -> str:
        """The name of the server."""
        return self.server.name

    @property
    def state(self) -> dict[str, Any]:
        """For health: up, down or idle (nobody asked for it yet), and what is wrong."""
        status = "down" if self._problem else "up" if self._client is not None else "idle"
        return {
            "status": status,
            "transport": self.server.transport,
            **({"problem": it} if (it := self._problem) else {}),
        }

    async def client(self) -> Client[Any]:
        """The open connection. Raises Unavailable where there is none."""
        if self._client is not None and self._client.is_connected():
            return self._client
        async with self._opening:
            if self._client is not None and self._client.is_connected():
                return self._client
            if self.server.fault:
                raise Unavailable(f"The server {self.name} cannot be used: {self.server.fault}")
            if self._ticks() < self._not_before:
                raise Unavailable(f"The server {self.name} is down; it will be tried again in a moment.")
            await self._close()
            return await self._open()

    async def broken(self) -> None:
        """Say that the connection failed in use: the next caller gets a new one."""
        async with self._opening:
            await self._close()

    async def close(self) -> None:
        """End the connection, and the process with its group."""
        async with self._opening:
            await self._close()

    async def _open(self) -> Client[Any]:
        try:
            kept = await self._credentials(self.name)
        except ConfigurationError as error:
            self._problem = str(error)
            raise Unavailable(f"The server {self.name} cannot be used: its credentials cannot be read.") from None
        transport = self._transport({name: value.get_secret_value() for name, value in kept.items()})
        client: Client[Any] = Client(transport, name="mcpward", init_timeout=CONNECT_WITHIN, mode="auto")
        # The caller's headers stay here, and whether a reply fits its schema is for the caller to judge.
        client._transport_options = TransportOptions(session_class=_ForwardingClientSession)
        try:
            async with asyncio.timeout(CONNECT_WITHIN + 5):
                await client.__aenter__()  # type: ignore[no-untyped-call]
        except Exception as error:  # The edge: whatever a foreign server does, its own tools alone are gone.
            self._failures += 1
            pause = min(FIRST_PAUSE * 2 ** (self._failures - 1), LONGEST_PAUSE)
            self._not_before = self._ticks() + pause
            self._problem = f"It could not be reached ({type(error).__name__})."
            log.warning("upstream.down", server=self.name, error=type(error).__name__, pause=pause)
            await _quietly(client)
            raise Unavailable(f"The server {self.name} could not be reached.") from None
        self._client, self._failures, self._problem = client, 0, ""
        log.info("upstream.up", server=self.name)
        return client

    async def _close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await _quietly(client)

    def _transport(self, kept: Mapping[str, str]) -> ClientTransport:
        server = self.server
        if server.transport == "stdio":
            return StdioTransport(
                server.command or "", list(server.args), env={**server.env, **kept}, cwd=server.cwd and str(server.cwd),
                log_file=self._errors / f"{server.name}.stderr",
            )  # fmt: skip
        kind = SSETransport if server.transport == "sse" else StreamableHttpTransport
        return kind(server.url or "", headers=_headers(server.headers, kept), verify=_tls())


def _headers(own: Mapping[str, str], kept: Mapping[str, str]) -> dict[str, str]:
    """The headers of the file, and those kept for the server in their place, whatever case they are written in."""
    replaced = {name.lower() for name in kept}
    return {name: value for name, value in own.items() if name.lower() not in replaced} | dict(kept)


def _tls() -> ssl.SSLContext:
    """One TLS context for the process: to build one takes 15 ms."""
    if not _contexts:
        _contexts.append(ssl.create_default_context())
    return _contexts[0]


_contexts: list[ssl.SSLContext] = []


async def _quietly(client: Client[Any]) -> None:
    try:
        async with asyncio.timeout(5):
            await client.close()  # type: ignore[no-untyped-call]
    except Exception as error:  # What is being thrown away may fail in any way.
        log.debug("upstream.close_failed", error=type(error).__name__)
