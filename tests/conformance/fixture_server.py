"""The fixture as a process of its own: `python -m tests.conformance.fixture_server http | ours | stdio`.

`http` is what FastMCP serves, `ours` the same under mcpward's HTTP server, and `stdio` FastMCP over stdin and stdout.
"""

import asyncio
import sys
from typing import Any

import uvicorn
from fastmcp import FastMCP
from fastmcp.server.event_store import EventStore
from fastmcp.server.http import StarletteWithLifespan
from tests.conformance import fixture

from mcpward import logs
from mcpward.gateway.http_server import Listening, listen

LOOPBACK = "127.0.0.1"


def main(way: str) -> None:
    """Serve until a signal ends it."""
    if way == "stdio":
        _whole().run("stdio", show_banner=False)
    else:
        asyncio.run(_under_our_server() if way == "ours" else _as_fastmcp_does())


def _whole() -> FastMCP[Any]:
    server = fixture.build()
    for extension in fixture.extensions():
        server.add_extension(extension)
    return server


def _app() -> StarletteWithLifespan:
    return _whole().http_app(path="/mcp", host_origin_protection=True, event_store=EventStore(), retry_interval=100)


async def _as_fastmcp_does() -> None:
    """uvicorn with nothing set, as FastMCP runs it."""
    server = uvicorn.Server(uvicorn.Config(_app(), host=LOOPBACK, port=0, log_level="error"))
    serving = asyncio.create_task(server.serve())
    while not server.started and not serving.done():
        await asyncio.sleep(0.01)
    _say(server.servers[0].sockets[0].getsockname()[1])
    await serving


async def _under_our_server() -> None:
    logs.configure("WARNING")
    app = _app()
    async with app.router.lifespan_context(app):
        await listen(app, Listening(LOOPBACK, 0), _say, lambda: None)


def _say(port: int) -> None:
    """Print where it listens, as `mcpward serve` does, so that the tests start both alike."""
    print(f"mcpward listens on http://{LOOPBACK}:{port} (the fixture)", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
