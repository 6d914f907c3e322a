"""MCP over stdio: the same server and line, for the one local caller that the environment names."""

import asyncio
import contextlib
import os
import select
import signal
import threading
from collections.abc import Callable
from typing import Any

from fastmcp import FastMCP

PIECE = 65536


async def serve_stdio(server: FastMCP[Any]) -> None:
    """Serve until the client closes stdin or a signal ends it, which is made to look the same."""
    hang_up = _stdin_that_ends()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, hang_up)
    await server.run_stdio_async(show_banner=False)


def _stdin_that_ends() -> Callable[[], None]:
    """Put a pipe in the place of stdin and return what ends it.

    The SDK waits for stdin in a thread that nothing can wake: without this, a signal would take effect only once the
    client sends or closes something.
    """
    outside = os.dup(0)
    inside, feed = os.pipe()
    os.dup2(inside, 0)
    os.close(inside)
    woken, wake = os.pipe()

    def pump() -> None:
        # Whoever writes into the pipe also closes it: no other thread could know that its number is still its own.
        with contextlib.suppress(OSError), os.fdopen(feed, "wb") as pipe:
            while woken not in select.select([outside, woken], [], [])[0]:
                piece = os.read(outside, PIECE)
                if not piece:
                    break
                pipe.write(piece)
                pipe.flush()

    def hang_up() -> None:
        os.write(wake, b".")

    threading.Thread(target=pump, name="stdin", daemon=True).start()
    return hang_up
