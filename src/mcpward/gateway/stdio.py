"""MCP over stdio: the same server and line, for the one local caller that the environment names."""

import asyncio
import contextlib
import json
import os
import select
import signal
import threading
from collections.abc import Callable
from typing import Any

import orjson
from mcp.server.lowlevel.server import Server
from mcp.server.stdio import stdio_server

from mcpward.errors import TooLarge
from mcpward.gateway.arrival import MAX_BODY, check_depth

PIECE = 65536
LONGEST_LINE = 4 * MAX_BODY
"""A line beyond this ends the conversation: it cannot be kept, and what follows could not be told from it."""


async def serve_stdio(server: Server[Any]) -> None:
    """Serve until the client closes stdin or a signal ends it, which is made to look the same."""
    hang_up = _stdin_that_ends()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, hang_up)
    async with stdio_server() as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


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
            held = b""
            while woken not in select.select([outside, woken], [], [])[0]:
                piece = os.read(outside, PIECE)
                if not piece:
                    pipe.write(held)
                    break
                *lines, held = (held + piece).split(b"\n")
                pipe.write(b"".join(readable(line) + b"\n" for line in lines))
                pipe.flush()
                if len(held) > LONGEST_LINE:
                    break

    def hang_up() -> None:
        os.write(wake, b".")

    threading.Thread(target=pump, name="stdin", daemon=True).start()
    return hang_up


def readable(line: bytes) -> bytes:
    """Return a message as it came or, where it is too large, too deep or not JSON as it is read over HTTP, a request
    that the SDK answers with an error: it would drop the message without a word, and the client would wait for ever.
    """
    try:
        if len(line) > MAX_BODY:
            raise TooLarge("A message is too large.")
        check_depth(line)
        if line.strip():
            orjson.loads(line)
        return line
    except (TooLarge, orjson.JSONDecodeError):
        return _unreadable(line)


def _unreadable(line: bytes) -> bytes:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return line if len(line) <= MAX_BODY else b""
    number = message.get("id") if isinstance(message, dict) else None
    if not isinstance(number, int | str) or isinstance(number, bool):
        return b""
    return json.dumps({"jsonrpc": "2.0", "id": number, "method": "unreadable"}).encode()
