"""The clients of the Python world as one: FastMCP's and the official SDK's, of a handshake revision and of the newest.

A visitor answers what it is asked, and keeps what it is told.
"""

import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import fastmcp
import httpx2
import mcp
import mcp_types
from mcp.client.streamable_http import streamable_http_client
from tests.server import ADMIN

VISITORS = ("fastmcp-legacy", "fastmcp-auto", "sdk-legacy", "sdk-auto")
SAMPLED = "a text from the model"
GIVEN = {"name": "Ada", "check": True}
ROOT = "file:///work/of/ada"


@dataclass
class Visitor:
    """A client with one shape, whoever made it. `logs` and `notices` are what it was told."""

    client: Any
    verbs: str = ""
    logs: list[tuple[str, str]] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    @property
    def modern(self) -> bool:
        return str(self.client.session.protocol_version) >= "2026"

    async def tools(self) -> dict[str, mcp_types.Tool]:
        return {tool.name: tool for tool in (await self._do("list_tools")).tools}

    async def resources(self) -> set[str]:
        return {str(one.uri) for one in (await self._do("list_resources")).resources}

    async def templates(self) -> set[str]:
        return {one.uri_template for one in (await self._do("list_resource_templates")).resource_templates}

    async def prompts(self) -> set[str]:
        return {one.name for one in (await self._do("list_prompts")).prompts}

    async def call(self, tool: str, /, **arguments: Any) -> mcp_types.CallToolResult:
        result: mcp_types.CallToolResult = await self._do("call_tool", tool, arguments)
        return result

    async def told(self, tool: str, /, **arguments: Any) -> str:
        """Call a tool that does not fail, and return all its text."""
        result = await self.call(tool, **arguments)
        assert not result.is_error, result.content
        return "\n".join(one.text for one in result.content if isinstance(one, mcp_types.TextContent))

    async def progress(self, tool: str, /, **arguments: Any) -> list[tuple[float, float | None]]:
        """Call a tool, and return how far it said it was."""
        heard: list[tuple[float, float | None]] = []

        async def on(progress: float, total: float | None, message: str | None) -> None:
            heard.append((progress, total))

        how = "progress_handler" if self.verbs else "progress_callback"
        await self._do("call_tool", tool, arguments, **{how: on})
        return heard

    async def read(self, uri: str) -> Any:
        return (await self._do("read_resource", uri)).contents[0]

    async def prompt(self, name: str, **arguments: str) -> list[Any]:
        return [one.content for one in (await self._do("get_prompt", name, arguments)).messages]

    async def complete(self, ref: Any, name: str, value: str, **context: str) -> list[str]:
        argument = {"name": name, "value": value}
        return list((await self._do("complete", ref, argument, context_arguments=context)).completion.values)

    async def subscribe(self, uri: str, *, on: bool = True) -> None:
        """Ask in the session for news of a resource, or no longer."""
        session = self.client.session
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            await (session.subscribe_resource(uri) if on else session.unsubscribe_resource(uri))

    async def want_logs(self) -> None:
        """Ask in the session for all log messages; of the newest revision each call says so itself."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if not self.modern:
                await self.client.set_logging_level("debug")

    async def _do(self, verb: str, *arguments: Any, **more: Any) -> Any:
        return await getattr(self.client, verb + self.verbs)(*arguments, **more)


@asynccontextmanager
async def visiting(which: str, url: str, token: str = ADMIN) -> AsyncIterator[Visitor]:
    """Connect to an address as this visitor."""
    maker, _, mode = which.partition("-")
    visitor = Visitor(None)

    async def noted(message: Any) -> None:
        visitor.notices.append(message.method if hasattr(message, "method") else message.root.method)

    async def logged(message: Any) -> None:
        visitor.logs.append((message.level, str(message.data)))

    if maker == "fastmcp":
        visitor.verbs = "_mcp"

        async def sample(messages: Any, params: Any, context: Any) -> str:
            return SAMPLED

        async def elicit(message: str, response_type: Any, params: Any, context: Any) -> Any:
            return {} if isinstance(params, mcp_types.ElicitRequestURLParams) else GIVEN

        async with fastmcp.Client(
            url, auth=token, mode=mode, roots=[ROOT], sampling_handler=sample, elicitation_handler=elicit,
            log_handler=logged, message_handler=noted,
        ) as visitor.client:  # fmt: skip
            yield visitor
    else:
        async with (
            httpx2.AsyncClient(headers={"Authorization": f"Bearer {token}"}, trust_env=False, timeout=30) as http,
            mcp.Client(
                streamable_http_client(url, http_client=http), mode=mode, list_roots_callback=_roots,
                sampling_callback=_sample, elicitation_callback=_elicit, logging_callback=logged, log_level="debug",
                message_handler=noted,
            ) as visitor.client,
        ):  # fmt: skip
            yield visitor


async def _sample(context: Any, params: Any) -> mcp_types.CreateMessageResult:
    said = mcp_types.TextContent(type="text", text=SAMPLED)
    return mcp_types.CreateMessageResult(role="assistant", content=said, model="a model")


async def _elicit(context: Any, params: Any) -> mcp_types.ElicitResult:
    if isinstance(params, mcp_types.ElicitRequestURLParams):
        return mcp_types.ElicitResult(action="accept")
    return mcp_types.ElicitResult(action="accept", content=dict(GIVEN))


async def _roots(context: Any) -> mcp_types.ListRootsResult:
    return mcp_types.ListRootsResult(roots=[mcp_types.Root(uri=ROOT)])
