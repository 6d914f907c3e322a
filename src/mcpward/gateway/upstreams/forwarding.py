"""What an upstream has, as FastMCP lists it, and how a call is passed on over the shared connection.

FastMCP's proxy keeps one slot for the caller of a connection, so that what an upstream sends could reach another one;
here each call carries its own way back.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any, cast

import anyio
import httpx2
import mcp_types
import orjson
from fastmcp import Client
from fastmcp.server.context import Context
from fastmcp.server.dependencies import get_context
from fastmcp.server.providers.proxy import ProxyProvider, ProxyTool, _CacheEntry
from fastmcp.tools.base import InputRequiredToolResult, Tool, ToolResult
from mcp.shared.exceptions import MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from mcpward.errors import HeldBack, Unavailable
from mcpward.gateway.upstreams.upstream import Upstream
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.policy.upstreams import UpstreamPolicy

_LOST = (RuntimeError, httpx2.HTTPError, anyio.ClosedResourceError, anyio.BrokenResourceError, anyio.EndOfStream)
_OWN_META = "io.modelcontextprotocol/"
"""The names of `_meta` that describe one connection begin so (MCP, 2026-07-28)."""

_TOKEN = "progressToken"  # noqa: S105 - a name


class Forwarded(ProxyTool):
    """A tool of an upstream."""

    _upstream: Upstream
    _policy: Callable[[], UpstreamPolicy]

    async def run(self, arguments: dict[str, Any], context: Context | None = None) -> ToolResult:
        """Pass the call on, and what comes of it back. Raises Unavailable where the upstream is lost."""
        here = context or get_context()
        upstream, policy = self._upstream, self._policy()
        client = await upstream.client()
        try:
            async with asyncio.timeout(policy.timeout):
                reply = await _called(client, self._backend_name or self.name, arguments, here)
        # What went wrong is told by the name of the server alone: a foreign error may say anything.
        except TimeoutError:
            raise Unavailable(f"The server {upstream.name} did not answer in time.") from None
        except (MCPError, *_LOST) as error:
            if isinstance(error, MCPError) and error.error.code != mcp_types.CONNECTION_CLOSED:
                raise
            await upstream.broken()
            raise Unavailable(f"The server {upstream.name} broke off during the call.") from None
        if _size(reply) > policy.largest_reply:
            raise HeldBack(f"The reply of {upstream.name} is larger than {policy.largest_reply} bytes.")
        return reply


def _size(reply: ToolResult) -> int:
    """About how many bytes a reply has as JSON."""
    structured = len(orjson.dumps(reply.structured_content)) if reply.structured_content is not None else 0
    return structured + sum(len(block.model_dump_json()) for block in reply.content)


async def _called(client: Client[Any], name: str, arguments: dict[str, Any], here: Context) -> ToolResult:
    modern = client.protocol_version in MODERN_PROTOCOL_VERSIONS

    # What the context knows of its caller it asks the task for, and progress arrives in another one.
    session, request = here.session, here.request_id
    given = dict((here.request_context.meta if here.request_context else None) or {})
    token = given.pop(_TOKEN, None)
    # Tracing and the like may cross; what describes the connection in front does not.
    crossing: Any = {key: value for key, value in given.items() if not key.startswith(_OWN_META)}

    async def report(progress: float, total: float | None, message: str | None) -> None:
        if token is not None:
            await session.send_progress_notification(token, progress, total, message, request)

    asked: dict[str, Any] = (
        {"input_responses": here.input_responses, "request_state": here.request_state, "allow_input_required": True}
        if modern
        else {}
    )
    result: Any = await client.session.call_tool(
        name, arguments, meta=crossing or None, progress_callback=report, **asked
    )
    if isinstance(result, mcp_types.InputRequiredResult):
        return InputRequiredToolResult(result)
    return ToolResult(
        content=result.content,
        structured_content=result.structured_content,
        meta=result.meta,
        is_error=result.is_error,
    )


class Forwarding(ProxyProvider):
    """All that one upstream has, as far as it may be shown."""

    def __init__(self, upstream: Upstream, vetting: Vetting, kept: float) -> None:
        super().__init__(upstream.client, cache_ttl=kept)
        self._upstream = upstream
        self._vetting = vetting

    async def _list_tools(self) -> Sequence[Tool]:
        tools: list[Tool] = []
        for tool in await self._vetting.vetted(await super()._list_tools()):
            one = cast(Forwarded, Forwarded.from_mcp_tool(self.client_factory, tool.to_mcp_tool()))
            one._upstream, one._policy = self._upstream, self._vetting.policy
            tools.append(one)
        self._tools_cache = _CacheEntry(tools, time.monotonic())
        return tools
