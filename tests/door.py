"""The real door in this process, with the memory store: every layer but the socket."""

import asyncio
import contextlib
import gc
import json
import signal
import tempfile
from collections.abc import AsyncIterator
from typing import Any

import httpx2
from sse_starlette.sse import AppStatus

from mcpward.app import Served, http_door
from mcpward.gateway.behind import Behind
from mcpward.gateway.connection import Connection
from mcpward.gateway.http_server import Listening, listen
from mcpward.model import Clock
from mcpward.settings import Settings

ADMIN_TOKEN = "0123456789abcdef-of-the-tests-0123456789"
ADMIN = "spv-admin-dev-2024-abc123"
USER = "spv-user-dev-2024-def456"
BASIC = "spv-basic-dev-2024-ghi789"
MODERN = "2026-07-28"
BASE = "http://127.0.0.1:8001"


class Opened:
    """An open door. Requests come from loopback unless `peer` says otherwise."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def request(
        self, method: str, path: str, token: str | None = None, *, peer: str = "127.0.0.1", **options: Any
    ) -> httpx2.Response:
        """Send one request; `token` becomes a bearer header."""
        headers = httpx2.Headers(options.pop("headers", None))
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        transport = httpx2.ASGITransport(app=self.app, client=(peer, 50_000))
        async with httpx2.AsyncClient(transport=transport, base_url=BASE) as client:
            return await client.request(method, path, headers=headers, **options)

    async def get(self, path: str, token: str | None = None, **options: Any) -> httpx2.Response:
        """Send a GET."""
        return await self.request("GET", path, token, **options)

    async def post(self, path: str, token: str | None = None, body: Any = None, **options: Any) -> httpx2.Response:
        """Send a POST with a JSON body."""
        return await self.request("POST", path, token, json=body, **options)

    async def rpc(self, method: str, params: dict[str, Any], token: str | None, **headers: str) -> httpx2.Response:
        """Send one MCP message of the newest revision."""
        given = {
            "accept": "application/json, text/event-stream",
            "mcp-protocol-version": MODERN,
            "mcp-method": method,
        } | headers
        if isinstance(params.get("name"), str):
            given.setdefault("mcp-name", params["name"])
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params | {"_meta": meta()}}
        return await self.post("/mcp", token, body, headers=given)

    async def call(self, tool: str, arguments: dict[str, Any], token: str | None) -> httpx2.Response:
        """Call a tool over MCP."""
        return await self.rpc("tools/call", {"name": tool, "arguments": arguments}, token)

    async def events(self, **wanted: str) -> list[dict[str, Any]]:
        """The audit events so far, oldest first, without those of looking."""
        found = (await self.get("/audit", ADMIN, params={"limit": "1000"} | wanted)).json()["events"]
        return [event for event in reversed(found) if (event["tool"], event["outcome"]) != ("get_audit_events", "ok")]


def meta() -> dict[str, Any]:
    """What every message of the newest revision carries."""
    prefix = "io.modelcontextprotocol"
    return {
        f"{prefix}/protocolVersion": MODERN,
        f"{prefix}/clientInfo": {"name": "tests", "version": "1"},
        f"{prefix}/clientCapabilities": {},
    }


def result_of(answer: httpx2.Response) -> dict[str, Any]:
    """The structured result of a tool called over MCP; the error where there is none."""
    result: dict[str, Any] = answer.json()["result"]
    if result.get("isError"):
        error: dict[str, Any] = json.loads(result["content"][0]["text"])
        return error
    structured: dict[str, Any] = result["structuredContent"]
    return structured


@contextlib.asynccontextmanager
async def serving(
    *, behind: Behind | None = None, clock: Clock | None = None, **settings: Any
) -> AsyncIterator[Served]:
    """Open the door: development tokens, session tokens with ADMIN_TOKEN, memory store, unless told otherwise."""
    with tempfile.TemporaryDirectory(prefix="mcpward-door-") as folder:
        given = {
            "fastmcp_auth_mode": "static",
            "auth_enabled": True,
            "auth_admin_token": ADMIN_TOKEN,
            "auth_storage": "memory",
            "mcpward_data_dir": folder,
            "mcpward_check_clients": False,  # what whoever runs the tests has installed is nothing to them
        } | settings
        chosen = Settings(**given)
        timing = {} if clock is None else {"clock": clock}
        async with http_door(chosen, behind, **timing) as served:
            yield served


@contextlib.asynccontextmanager
async def opened(**settings: Any) -> AsyncIterator[Opened]:
    """`serving`, with the means to send requests to it."""
    async with serving(**settings) as served:
        yield Opened(served.door)


@contextlib.asynccontextmanager
async def listening(connection: type[Connection] = Connection, **settings: Any) -> AsyncIterator[str]:
    """`serving` on a real socket in this process; yields its address."""
    async with serving(**settings) as served:
        port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        where = Listening("127.0.0.1", 0)
        thresholds = gc.get_threshold()
        task = asyncio.create_task(listen(served.door, where, port.set_result, served.end_streams, connection))
        await asyncio.wait({task, port}, return_when=asyncio.FIRST_COMPLETED)
        try:
            yield f"http://127.0.0.1:{port.result()}"
        finally:
            if not task.done():  # uvicorn has put its own answer to the signal in place by now
                signal.raise_signal(signal.SIGTERM)
            await asyncio.wait([task])
            AppStatus.should_exit = False  # what sse-starlette remembers of the signal is the whole process's
            gc.unfreeze()
            gc.set_threshold(*thresholds)


@contextlib.asynccontextmanager
async def opened_in_a_task(**settings: Any) -> AsyncIterator[Opened]:
    """`opened` for fixtures: pytest ends those in another task than it began them in, which the door does not take."""
    ready: asyncio.Future[Opened] = asyncio.get_running_loop().create_future()
    over = asyncio.Event()

    async def hold() -> None:
        async with opened(**settings) as it:
            ready.set_result(it)
            await over.wait()

    holding = asyncio.create_task(hold())
    await asyncio.wait({holding, ready}, return_when=asyncio.FIRST_COMPLETED)
    try:
        yield ready.result() if ready.done() else holding.result()  # type: ignore[func-returns-value]
    finally:
        over.set()
        await holding
