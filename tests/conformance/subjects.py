"""The servers that the suite is run against, each a process of its own.

usage: python -m tests.conformance.subjects SUBJECT DATA_DIR   (prints the port it listens on)
"""

import asyncio
import re
import sys
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import uvicorn
from fastmcp import FastMCP
from fastmcp.server.event_store import EventStore
from fastmcp.server.http import StarletteWithLifespan
from tests.conformance import fixture

from mcpward import logs, settings
from mcpward.app import http_door
from mcpward.gateway.http_server import Listening, listen
from mcpward.gateway.pipeline import Target
from mcpward.gateway.upstream import Behind

SUBJECTS = {
    "bare": "the fixture as FastMCP serves it",
    "bare, our HTTP": "the fixture under mcpward's HTTP server, nothing else",
    "behind": "the fixture behind the line",
    "own": "mcpward with its own tools alone",
}
LOOPBACK = "127.0.0.1"


class FixtureCatalogue:
    """Names what the fixture has. The scope is `upstream:fixture:NAME` for a tool, `upstream:fixture` for the rest."""

    def __init__(self, tools: set[str], prompts: set[str], addresses: list[re.Pattern[str]]) -> None:
        self._tools = tools
        self._prompts = prompts
        self._addresses = addresses

    @classmethod
    async def of(cls, server: FastMCP[Any]) -> "FixtureCatalogue":
        """Ask the server itself what it has."""
        fixed = [re.escape(str(one.uri)) for one in await server.list_resources()]
        templates = [re.escape(one.uri_template) for one in await server.list_resource_templates()]
        addresses = [re.compile(re.sub(r"\\{\w+\\}", "[^/]+", text)) for text in fixed + templates]
        tools = {tool.name for tool in await server.list_tools()}
        return cls(tools, {prompt.name for prompt in await server.list_prompts()}, addresses)

    def find(self, method: str, name: str) -> Target | None:
        """Return the target, or None where the fixture has nothing of that name."""
        if method == "tools/call":
            return Target(name, f"upstream:fixture:{name}") if name in self._tools else None
        if method == "prompts/get":
            known = name in self._prompts
        elif method.startswith("tasks/"):
            return Target(method, "upstream:fixture")
        else:
            known = any(address.fullmatch(name) for address in self._addresses)
        return Target(name, "upstream:fixture") if known else None


async def fixture_behind() -> Behind:
    """Return the fixture in the form in which the door takes what stands behind it."""
    server = fixture.build()
    return Behind(server, await FixtureCatalogue.of(server), fixture.complete, fixture.extensions())


async def serve(subject: str, data: Path) -> None:
    """Serve until a signal ends it."""
    if subject == "bare":
        await _as_fastmcp_does()
        return
    async with AsyncExitStack() as stack:
        if subject == "bare, our HTTP":
            app = _alone()
            await stack.enter_async_context(app.router.lifespan_context(app))
            await listen(app, Listening(LOOPBACK, 0), _say, lambda: None)
            return
        chosen = settings.load({"mcpward_data_dir": data})
        behind = await fixture_behind() if subject == "behind" else None
        served = await stack.enter_async_context(http_door(chosen, behind))
        await listen(served.door, Listening(LOOPBACK, 0), _say, served.end_streams)


def _alone() -> StarletteWithLifespan:
    server = fixture.build()
    for extension in fixture.extensions():
        server.add_extension(extension)
    return server.http_app(path="/mcp", host_origin_protection=True, event_store=EventStore(), retry_interval=100)


async def _as_fastmcp_does() -> None:
    """uvicorn with nothing set, as FastMCP runs it."""
    server = uvicorn.Server(uvicorn.Config(_alone(), host=LOOPBACK, port=0, log_level="error"))
    serving = asyncio.create_task(server.serve())
    while not server.started and not serving.done():
        await asyncio.sleep(0.01)
    _say(server.servers[0].sockets[0].getsockname()[1])
    await serving


def _say(port: int) -> None:
    print(port, flush=True)


if __name__ == "__main__":
    logs.configure("WARNING")
    asyncio.run(serve(sys.argv[1], Path(sys.argv[2])))
