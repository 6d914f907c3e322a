"""The real server with odd tools behind its door: run as a program, it says where it listens like `mcpward serve`."""

import asyncio
import sys
from pathlib import Path

from tests.shelf import Shelf, text, tool

from mcpward import logs, settings
from mcpward.app import http_door
from mcpward.gateway.calls import Message
from mcpward.gateway.client import Client
from mcpward.gateway.http_server import Listening, listen

ROOT = Path(__file__).parents[2]
RUN = f"import runpy, sys; sys.path[0] = {str(ROOT)!r}; runpy.run_module('tests.e2e.odd_tools', run_name='__main__')"
PROGRAM = (sys.executable, "-c", RUN)
"""Runs this file from any folder: what it imports stands beside it, and not in the package."""

BEGUN = "odd__wait has begun"


async def crash(method: str, params: Message, client: Client) -> Message:
    """Fail in the worst way: with what was given in the error."""
    raise RuntimeError(f"odd__crash was given {params['arguments']['text']}")


async def wait(method: str, params: Message, client: Client) -> Message:
    """Take as long as asked, and say when that begins."""
    print(BEGUN, file=sys.stderr, flush=True)
    await asyncio.sleep(params["arguments"]["seconds"])
    return text("waited")


ODD = Shelf([tool("odd__crash", "upstream:odd:crash", crash), tool("odd__wait", "upstream:odd:wait", wait)])


def say(port: int) -> None:
    """Print what `mcpward serve` prints first."""
    print(f"mcpward listens on http://127.0.0.1:{port} (odd tools)", flush=True)


async def main() -> None:
    """Serve until a signal ends it."""
    chosen = settings.load({"mcpward_port": 0}, folder=Path.cwd())
    logs.configure(chosen.log_level)
    async with http_door(chosen, ODD) as served:
        await listen(served.door, Listening(chosen.mcpward_host, 0), say, served.end_streams)


if __name__ == "__main__":
    asyncio.run(main())
