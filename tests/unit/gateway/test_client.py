"""The client of one call, as the SDK hands it over: what it can do, and what it hears."""

from collections.abc import Awaitable, Callable
from typing import Any

import mcp_types
import pytest
from mcp import Client as SdkClient
from mcp.server.lowlevel.server import Server
from mcp_types import METHOD_NOT_FOUND

from mcpward.gateway.client import Client, McpClient
from mcpward.links.link import RemoteError

pytestmark = pytest.mark.filterwarnings("ignore::mcp.shared.exceptions.MCPDeprecationWarning")
Run = Callable[[McpClient], Awaitable[Any]]
ROOTS = mcp_types.ListRootsResult(roots=[mcp_types.Root(uri="file:///here")])


async def roots(context: Any) -> mcp_types.ListRootsResult:
    return ROOTS


async def no_roots(context: Any) -> mcp_types.ErrorData:
    return mcp_types.ErrorData(code=-1, message="not today")


def server_that(run: Run) -> Server[Any]:
    """A server whose one tool does something with its client."""
    server: Server[Any] = Server("here")

    async def call(context: Any, params: Any) -> Any:
        await run(McpClient(context))
        return {"content": [], "resultType": "complete"}

    async def set_level(context: Any, params: Any) -> Any:
        McpClient(context).log_level = params.level
        return {}

    async def listed(context: Any, params: Any) -> Any:
        tools = [{"name": "x", "inputSchema": {"type": "object"}}]
        return {"tools": tools, "resultType": "complete", "ttlMs": 0, "cacheScope": "private"}

    server.add_request_handler("tools/list", mcp_types.PaginatedRequestParams, listed)
    server.add_request_handler("tools/call", mcp_types.CallToolRequestParams, call)
    server.add_request_handler("logging/setLevel", mcp_types.SetLevelRequestParams, set_level)
    return server


async def seen(mode: str, look: Callable[[McpClient], Any], **client: Any) -> Any:
    """What can be seen of a client while its call runs."""
    found: list[Any] = []

    async def run(it: McpClient) -> None:
        found.append(look(it))

    async with SdkClient(server_that(run), mode=mode, **client) as it:
        await it.call_tool("x", meta={"traceparent": "00"})
    return found[0]


@pytest.mark.parametrize(("mode", "modern", "usual"), [("legacy", False, "debug"), ("2026-07-28", True, None)])
async def test_it_is_of_an_older_or_of_the_newest_revision(mode: str, modern: bool, usual: str | None) -> None:
    assert await seen(mode, lambda it: (it.modern, it.usual_log_level)) == (modern, usual)


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_its_capabilities_and_meta_are_what_it_said(mode: str) -> None:
    able, meta = await seen(mode, lambda it: (it.capabilities, it.meta), list_roots_callback=roots)
    assert "roots" in able
    assert "sampling" not in able
    assert meta["traceparent"] == "00"


async def test_the_log_level_of_a_session_is_the_last_one_that_was_set() -> None:
    levels: list[str | None] = []

    async def run(it: McpClient) -> None:
        levels.append(it.log_level)

    async with SdkClient(server_that(run), mode="legacy") as client:
        await client.call_tool("x")
        for level in ("error", "info"):
            await client.set_logging_level(level)
            await client.call_tool("x")
    assert levels == [None, "error", "info"]


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_progress_reaches_who_asked_for_it(mode: str) -> None:
    heard: list[Any] = []

    async def run(it: McpClient) -> None:
        await it.progress({"progress": 1, "total": 2, "message": "half"})

    async def hear(progress: float, total: float | None, message: str | None) -> None:
        heard.append((progress, total, message))

    async with SdkClient(server_that(run), mode=mode) as client:
        await client.call_tool("x", progress_callback=hear)
        await client.call_tool("x")
    assert heard == [(1, 2, "half")]


async def test_a_log_message_reaches_the_session() -> None:
    heard: list[Any] = []

    async def run(it: McpClient) -> None:
        await it.say("notifications/message", {"level": "info", "data": {"a": [1]}})

    async def hear(params: Any) -> None:
        heard.append(params.data)

    async with SdkClient(server_that(run), mode="legacy", logging_callback=hear) as client:
        await client.call_tool("x")
    assert heard == [{"a": [1]}]


async def asked(mode: str, **client: Any) -> dict[str, Any] | RemoteError:
    """What a client answers that is asked for its roots during a call."""
    answers: list[dict[str, Any] | RemoteError] = []

    async def run(it: McpClient) -> None:
        try:
            answers.append(await it.ask("roots/list", {}))
        except RemoteError as error:
            answers.append(error)

    async with SdkClient(server_that(run), mode=mode, **client) as it:
        await it.call_tool("x")
    return answers[0]


async def test_a_client_of_an_older_revision_can_be_asked() -> None:
    assert await asked("legacy", list_roots_callback=roots) == {"roots": [{"uri": "file:///here"}]}


async def test_an_error_that_it_answers_with_is_raised() -> None:
    error = await asked("legacy", list_roots_callback=no_roots)
    assert isinstance(error, RemoteError)
    assert (error.code, error.message) == (-1, "not today")


async def test_a_client_of_the_newest_revision_cannot_be_asked_during_a_call() -> None:
    error = await asked("2026-07-28", list_roots_callback=roots)
    assert isinstance(error, RemoteError)
    assert error.code == METHOD_NOT_FOUND


async def test_who_calls_over_plain_http_hears_nothing_and_cannot_be_asked() -> None:
    client = Client()
    await client.progress({"progress": 1})
    await client.say("notifications/message", {})
    assert (client.modern, client.meta, client.capabilities, client.log_level) == (False, {}, {}, None)
    with pytest.raises(RemoteError):
        await client.ask("roots/list", {})
