"""A FastMCP server, to stand behind the door. usage: fast_server.py stdio | fast_server.py web

`web` serves streamable HTTP at /mcp and the older transport at /sse, and prints the port that it listens on.
"""

import asyncio
import socket
import sys
from typing import Any

import uvicorn
from fastmcp import Context, FastMCP
from fastmcp.utilities.types import Image
from mcp_types import Completion, PromptReference
from pydantic import BaseModel
from starlette.applications import Starlette

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360f8cf500f0002870180eb2d9be40000000049454e44ae426082"
)
server: FastMCP[Any] = FastMCP("fast", instructions="Add numbers here.")


class Sum(BaseModel):
    """What add answers with."""

    total: int


@server.tool(annotations={"readOnlyHint": True, "title": "Add two numbers"})
def add(a: int, b: int) -> Sum:
    """Add two numbers."""
    return Sum(total=a + b)


@server.tool
def picture() -> Image:
    """One pixel."""
    return Image(data=PIXEL, format="png")


@server.tool
async def work(context: Context) -> str:
    """Take two steps, and tell of each."""
    for step in (1, 2):
        await context.report_progress(step, 2, f"step {step}")
        await context.info(f"did step {step}")
    return "worked"


@server.tool
def fail() -> str:
    """Fail."""
    raise ValueError("it failed")


@server.resource("fast://greeting")
def greeting() -> str:
    """A greeting."""
    return "Good day."


@server.resource("fast://square/{number}")
def square(number: int) -> str:
    """The square of a number."""
    return str(number * number)


@server.prompt
def poem(subject: str) -> str:
    """Ask for a poem."""
    return f"Write a poem on {subject}."


async def complete(ref: Any, argument: Any, context: Any) -> Completion:
    known = ("rain", "rivers", "sun") if isinstance(ref, PromptReference) else ()
    return Completion(values=[one for one in known if one.startswith(argument.value)])


server.add_completion_handler(complete)


async def web() -> None:
    """Serve both transports of HTTP, on a free port."""
    newer, older = server.http_app(path="/mcp"), server.http_app(path="/sse", transport="sse")

    app = Starlette(routes=[*newer.routes, *older.routes], lifespan=newer.router.lifespan_context)
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    await uvicorn.Server(uvicorn.Config(app, log_level="error")).serve(sockets=[listener])


if __name__ == "__main__":
    if sys.argv[1] == "stdio":
        server.run("stdio", show_banner=False)
    else:
        asyncio.run(web())
