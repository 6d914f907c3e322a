"""MCP over stdio: the same server and line, for the one local caller that the environment names."""

import asyncio
import signal
from typing import Any

from fastmcp import FastMCP


async def serve_stdio(server: FastMCP[Any]) -> None:
    """Serve until the client closes stdin or a signal ends it."""
    serving = asyncio.create_task(server.run_stdio_async(show_banner=False))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, serving.cancel)
    try:
        await serving
    except asyncio.CancelledError:
        if not serving.cancelled():
            raise
