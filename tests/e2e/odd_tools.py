"""The real server with odd tools behind its door: run as a program, it says where it listens like `mcpward serve`."""

import asyncio
import sys
from pathlib import Path
from typing import Any

from fastmcp import FastMCP

from mcpward import logs, settings
from mcpward.app import http_door
from mcpward.gateway.http_server import Listening, listen
from mcpward.gateway.pipeline import Target
from mcpward.gateway.upstream import Behind

BEGUN = "odd__wait has begun"
TOOLS = ("odd__crash", "odd__wait")
odd: FastMCP[Any] = FastMCP("odd")


class Catalogue:
    """All tools here belong to one server behind the door."""

    def find(self, method: str, name: str) -> Target | None:
        scope = f"upstream:odd:{name.removeprefix('odd__')}"
        return Target(name, scope) if method == "tools/call" and name in TOOLS else None


@odd.tool(name="odd__crash")
def crash(text: str) -> str:
    """Fail in the worst way: with what was given in the error."""
    raise RuntimeError(f"odd__crash was given {text}")


@odd.tool(name="odd__wait")
async def wait(seconds: float) -> str:
    """Take as long as asked, and say when that begins."""
    print(BEGUN, file=sys.stderr, flush=True)
    await asyncio.sleep(seconds)
    return "waited"


def say(port: int) -> None:
    """Print what `mcpward serve` prints first."""
    print(f"mcpward listens on http://127.0.0.1:{port} (odd tools)", flush=True)


async def main() -> None:
    """Serve until a signal ends it."""
    chosen = settings.load({"mcpward_port": 0}, folder=Path.cwd())
    logs.configure(chosen.log_level)
    async with http_door(chosen, Behind(odd, Catalogue())) as served:
        await listen(served.door, Listening(chosen.mcpward_host, 0), say, served.end_streams)


if __name__ == "__main__":
    asyncio.run(main())
