"""The server that the conformance suite wants to find: the names, texts and shapes that its checks ask for.

It knows nothing of mcpward. The suite is run against it bare and behind the line, and the difference is ours.
"""

import importlib.util
import json
from typing import Any

from fastmcp import FastMCP
from fastmcp.prompts import Message
from fastmcp.server.extensions import ServerExtension
from mcp_types import EmbeddedResource, ImageContent, PromptReference, TextResourceContents
from tests.conformance import background, plain_tools, rounds, talking_tools
from tests.conformance.samples import PNG, PNG_BASE64

HAS_TASKS = importlib.util.find_spec("fastmcp_tasks") is not None
COMPLETIONS = ("paris", "park", "party")


def build() -> FastMCP[Any]:
    """Build a fresh fixture server."""
    server: FastMCP[Any] = FastMCP("conformance fixture", version="1", dereference_schemas=False)
    plain_tools.add_to(server)
    talking_tools.add_to(server)
    rounds.add_to(server)
    if HAS_TASKS:
        background.add_to(server)
    _add_resources(server)
    _add_prompts(server)
    server.add_completion_handler(complete)
    return server


def extensions() -> tuple[ServerExtension, ...]:
    """Return fresh instances of the extensions that the fixture needs, where their packages are there."""
    return (background.extension(),) if HAS_TASKS else ()


def _add_resources(server: FastMCP[Any]) -> None:
    @server.resource("test://static-text", name="static-text", mime_type="text/plain")
    async def static_text() -> str:
        """A text that never changes."""
        return "This is the content of the static text resource."

    @server.resource("test://static-binary", name="static-binary", mime_type="image/png")
    async def static_binary() -> bytes:
        """An image that never changes."""
        return PNG

    @server.resource("test://watched-resource", name="watched-resource", mime_type="text/plain")
    async def watched() -> str:
        """A resource to subscribe to."""
        return "Nothing happened yet."

    @server.resource("test://template/{id}/data", name="template", mime_type="application/json")
    async def template(id: str) -> str:
        """Data made from the address."""
        return json.dumps({"id": id, "templateTest": True, "data": f"Data for ID: {id}"})


def _add_prompts(server: FastMCP[Any]) -> None:
    @server.prompt
    async def test_simple_prompt() -> str:
        """Give one fixed message."""
        return "This is a simple prompt for testing."

    @server.prompt
    async def test_prompt_with_arguments(arg1: str, arg2: str) -> str:
        """Give a message made from two arguments."""
        return f"Prompt with arguments: arg1='{arg1}', arg2='{arg2}'"

    @server.prompt
    async def test_prompt_with_embedded_resource(resourceUri: str) -> list[Message]:
        """Give a message that carries a resource."""
        text = "Embedded resource content for testing."
        resource = TextResourceContents(uri=resourceUri, mime_type="text/plain", text=text)
        embedded = EmbeddedResource(type="resource", resource=resource)
        return [Message(embedded), Message("Please process the embedded resource above.")]

    @server.prompt
    async def test_prompt_with_image() -> list[Message]:
        """Give a message that carries an image."""
        image = ImageContent(type="image", data=PNG_BASE64, mime_type="image/png")
        return [Message(image), Message("Please analyze the image above.")]


async def complete(ref: Any, argument: Any, context: Any) -> list[str]:
    """Complete the arguments of prompts."""
    known = COMPLETIONS if isinstance(ref, PromptReference) else ()
    return [word for word in known if word.startswith(argument.value)]
