"""The links against the servers that most people run: FastMCP's and the MCP SDK's own."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
import uvicorn
from fastmcp import Context, FastMCP
from mcp.server.lowlevel import Server
from mcp_types import CallToolRequestParams, CallToolResult, ListToolsResult, PaginatedRequestParams, TextContent, Tool
from tests.unit.links.hearing import Hearing, a_megabyte, until

from mcpward.links import sse, stdio
from mcpward.links.handshake import Greeting, greet
from mcpward.links.http import HttpLink
from mcpward.links.link import Link, Message
from mcpward.links.pool import Pool
from mcpward.links.revisions import modern_meta
from mcpward.links.stderr import Stderr

SCRIPT = """
from tests.unit.links.test_counterparts import fast
fast().run(transport="stdio", show_banner=False)
"""


def fast() -> FastMCP:
    """A FastMCP server with tools that tell progress, ask their caller, and go on for ever."""
    server = FastMCP("counterpart", instructions="Add.")

    @server.tool
    async def add(a: int, b: int, ctx: Context) -> int:
        await ctx.report_progress(1, 2, f"adding {a}")
        return a + b

    @server.tool
    async def ask(ctx: Context) -> str:
        schema = {"type": "object", "properties": {"name": {"type": "string"}}}
        said = await ctx.session.elicit_form("Who?", schema, related_request_id=ctx.request_id)
        return str(said.content)

    @server.tool
    async def forever() -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.append("forever")
            raise

    return server


cancelled: list[str] = []
Closable = TypeVar("Closable", bound=Link)


@pytest.fixture
async def pool() -> AsyncIterator[Pool]:
    it = Pool()
    yield it
    await it.close()


@asynccontextmanager
async def aclosing(link: Closable) -> AsyncIterator[Closable]:
    """Close the link in the end."""
    try:
        yield link
    finally:
        await link.close()


@asynccontextmanager
async def listening(app: Any) -> AsyncIterator[str]:
    """This application on a port of its own; the address of it."""
    config = uvicorn.Config(app, port=0, log_level="error", lifespan="on", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    await until(lambda: server.started, 15)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        await task


class Named(Hearing):
    """A caller who says who it is."""

    async def asked(self, method: str, params: Message) -> Message:
        await super().asked("ask/" + method, params)
        return {"action": "accept", "content": {"name": "me"}}


async def use(link: Link, modern: bool, asks: bool = True) -> Greeting:
    """Begin, call a tool twice at once, be asked, and cancel."""
    greeting = await greet(link, capabilities={"elicitation": {}}, probe=modern)
    assert greeting.modern is modern
    assert greeting.instructions == "Add."
    meta = {"_meta": modern_meta(greeting.revision, {"elicitation": {}})} if modern else {}

    async def add(a: int) -> tuple[Any, list[Any]]:
        caller = Hearing()
        params = {"name": "add", "arguments": {"a": a, "b": 1}, "_meta": {"progressToken": 1, **meta.get("_meta", {})}}
        said = await link.request("tools/call", params, caller)
        return said["structuredContent"]["result"], [it["message"] for _, it in caller.heard]

    assert await asyncio.gather(add(1), add(2)) == [(2, ["adding 1"]), (3, ["adding 2"])]
    tools = await link.request("tools/list", meta)
    assert [it["name"] for it in tools["tools"]] == ["add", "ask", "forever"]
    if asks:
        said = await link.request("tools/call", {"name": "ask", "arguments": {}, **meta}, Named())
        assert said["content"][0]["text"] == "{'name': 'me'}"
    return greeting


async def seen_cancelled(link: Link, meta: Message) -> None:
    cancelled.clear()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(link.request("tools/call", {"name": "forever", "arguments": {}, **meta}), 0.5)
    await until(lambda: cancelled == ["forever"])


@pytest.mark.parametrize("modern", [True, False])
async def test_fastmcp_over_stdio(tmp_path: Path, modern: bool) -> None:
    root = Path(__file__).parents[3]
    stderr = Stderr(tmp_path / "stderr")
    link = await stdio.start(
        sys.executable, ["-c", SCRIPT], {"PYTHONPATH": str(root)}, root, stderr, a_megabyte, Named()
    )
    try:
        # Its start takes longer than the probe is waited for, on a slow machine: what comes of that is tested too.
        await use(link, modern, asks=not modern)
    finally:
        await link.close()


@pytest.mark.parametrize("modern", [True, False])
async def test_fastmcp_over_streamable_http(pool: Pool, modern: bool) -> None:
    async with (
        listening(fast().http_app()) as url,
        aclosing(HttpLink(pool, url + "/mcp", {}, a_megabyte, Named())) as link,
    ):
        await use(link, modern, asks=not modern)
        await seen_cancelled(link, {"_meta": modern_meta("2026-07-28", {})} if modern else {})
        link.listen()
        await asyncio.sleep(0.1)
        assert link.alive


@pytest.mark.parametrize("modern", [True, False])
async def test_fastmcp_that_answers_with_documents(pool: Pool, modern: bool) -> None:
    async with (
        listening(fast().http_app(json_response=True)) as url,
        aclosing(HttpLink(pool, url + "/mcp", {}, a_megabyte, Named())) as link,
    ):
        greeting = await greet(link, capabilities={}, probe=modern)
        meta = {"_meta": modern_meta(greeting.revision, {})} if modern else {}
        params = {"name": "add", "arguments": {"a": 1, "b": 1}, **meta}
        assert (await link.request("tools/call", params))["structuredContent"] == {"result": 2}


async def test_fastmcp_over_sse(pool: Pool) -> None:
    async with (
        listening(fast().http_app(transport="sse")) as url,
        aclosing(await sse.connect(pool, url + "/sse", {}, a_megabyte, Named())) as link,
    ):
        await use(link, modern=False)
        await seen_cancelled(link, {})


async def test_the_sdks_own_server_reads_names_from_headers_too(pool: Pool) -> None:
    async def list_tools(context: Any, params: PaginatedRequestParams | None) -> ListToolsResult:
        return ListToolsResult(tools=[Tool(name="größe", input_schema={"type": "object"})])

    async def call_tool(context: Any, params: CallToolRequestParams) -> CallToolResult:
        return CallToolResult(content=[TextContent(text=json.dumps(params.arguments))])

    server: Server[Any] = Server("low", on_list_tools=list_tools, on_call_tool=call_tool)
    async with (
        listening(server.streamable_http_app()) as url,
        aclosing(HttpLink(pool, url + "/mcp", {}, a_megabyte, Hearing())) as link,
    ):
        greeting = await greet(link, capabilities={})
        assert greeting.modern
        params = {"name": "größe", "arguments": {"n": 1}, "_meta": modern_meta(greeting.revision, {})}
        said = await link.request("tools/call", params)
        assert said["content"][0]["text"] == '{"n": 1}'
