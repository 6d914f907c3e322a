"""Fixture tools that speak while they run: logs, progress, and questions to the client of a handshake session."""

import asyncio
import json
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from fastmcp import Context, FastMCP
from mcp.shared.exceptions import MCPDeprecationWarning, MCPError
from mcp_types import MISSING_REQUIRED_CLIENT_CAPABILITY, SamplingMessage, TextContent
from pydantic import BaseModel, Field

PAUSE = 0.05


class User(BaseModel):
    """What test_elicitation asks for."""

    username: str = Field(description="User's response")
    email: str = Field(description="User's email address")


class Defaults(BaseModel):
    """One field of each primitive type, with a default (SEP-1034)."""

    name: str = "John Doe"
    age: int = 30
    score: float = 95.5
    status: Literal["active", "inactive", "pending"] = "active"
    verified: bool = True


@contextmanager
def deprecated() -> Iterator[None]:
    """Use what newer revisions have dropped and older clients still expect."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MCPDeprecationWarning)
        yield


def add_to(server: FastMCP[Any]) -> None:
    """Add the tools to a server."""
    _add_speakers(server)
    _add_askers(server)

    @server.tool
    async def test_missing_capability(context: Context) -> str:
        """Insist on a client that can sample."""
        capabilities = context.session.client_capabilities
        if capabilities is None or capabilities.sampling is None:
            needed = {"requiredCapabilities": {"sampling": {}}}
            raise MCPError(MISSING_REQUIRED_CLIENT_CAPABILITY, "This tool needs sampling.", needed)
        return "The client can sample."


def _add_speakers(server: FastMCP[Any]) -> None:
    async def speak(context: Context) -> None:
        for message in ("Tool execution started", "Tool processing data", "Tool execution completed"):
            with deprecated():
                await context.info(message)
            await asyncio.sleep(PAUSE)

    @server.tool
    async def test_tool_with_logging(context: Context) -> str:
        """Log three messages."""
        await speak(context)
        return "Three messages were logged."

    @server.tool
    async def test_logging_tool(context: Context) -> str:
        """Log three messages, which reach nobody who has not asked for them."""
        await speak(context)
        return "Three messages were logged."

    @server.tool
    async def test_reconnection(context: Context) -> str:
        """Hang up in the middle, where the transport has a way to go on later."""
        await context.close_sse_stream()
        await asyncio.sleep(PAUSE)
        return "The answer came after the interruption."

    @server.tool
    async def test_tool_with_progress(context: Context) -> str:
        """Report progress three times."""
        for done in (0, 50, 100):
            await context.report_progress(done, 100)
            await asyncio.sleep(PAUSE)
        return "Progress was reported three times."


def _add_askers(server: FastMCP[Any]) -> None:
    @server.tool
    async def test_sampling(prompt: str, context: Context) -> str:
        """Have the client's model answer a prompt."""
        asked = SamplingMessage(role="user", content=TextContent(type="text", text=prompt))
        with deprecated():
            answer = await context.session.create_message(
                [asked], max_tokens=100, related_request_id=context.request_id
            )
        text = answer.content.text if isinstance(answer.content, TextContent) else ""
        return f"LLM response: {text}"

    @server.tool
    async def test_elicitation(message: str, context: Context) -> str:
        """Ask the user who they are."""
        return f"User response: {await _elicited(context, message, User.model_json_schema())}"

    @server.tool
    async def test_elicitation_sep1034_defaults(context: Context) -> str:
        """Ask with a form whose fields have defaults."""
        schema = Defaults.model_json_schema()
        return f"Elicitation completed: {await _elicited(context, 'Please check these values.', schema)}"

    @server.tool
    async def test_elicitation_sep1330_enums(context: Context) -> str:
        """Ask with a form that has every kind of choice (SEP-1330)."""
        return f"Elicitation completed: {await _elicited(context, 'Please choose.', _choices())}"


async def _elicited(context: Context, message: str, schema: dict[str, Any]) -> str:
    result = await context.session.elicit_form(message, schema, context.request_id)
    return f"action={result.action}, content={json.dumps(result.content or {})}"


def _choices() -> dict[str, Any]:
    options = ["option1", "option2", "option3"]

    def titled(kind: str) -> list[dict[str, str]]:
        return [
            {"const": f"value{number}", "title": f"{name} {kind}"}
            for number, name in enumerate(("First", "Second", "Third"), 1)
        ]

    properties = {
        "untitledSingle": {"type": "string", "enum": options},
        "titledSingle": {"type": "string", "oneOf": titled("Option")},
        "legacyEnum": {
            "type": "string",
            "enum": ["opt1", "opt2", "opt3"],
            "enumNames": ["Option One", "Option Two", "Option Three"],
        },
        "untitledMulti": {"type": "array", "items": {"type": "string", "enum": options}},
        "titledMulti": {"type": "array", "items": {"anyOf": titled("Choice")}},
    }
    return {"type": "object", "properties": properties, "required": []}
