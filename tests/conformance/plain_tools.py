"""Fixture tools that only answer: each kind of content, an error, and schemas that are easily damaged on the way."""

from typing import Annotated, Any

from fastmcp import FastMCP
from fastmcp.exceptions import ToolError
from fastmcp.tools.base import Tool, ToolResult
from mcp_types import AudioContent, ContentBlock, EmbeddedResource, ImageContent, TextContent, TextResourceContents
from pydantic import Field
from tests.conformance.samples import PNG_BASE64, WAV_BASE64

IMAGE = ImageContent(type="image", data=PNG_BASE64, mime_type="image/png")
SOUND = AudioContent(type="audio", data=WAV_BASE64, mime_type="audio/wav")

CONTACT_SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "$defs": {
        "address": {
            "$anchor": "addressDef",
            "type": "object",
            "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
        }
    },
    "properties": {
        "name": {"type": "string"},
        "address": {"$ref": "#/$defs/address"},
        "contactMethod": {"type": "string", "enum": ["phone", "email"]},
        "phone": {"type": "string"},
        "email": {"type": "string"},
    },
    "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
    "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
    "then": {"required": ["phone"]},
    "else": {"required": ["email"]},
    "additionalProperties": False,
}


class Contact(Tool):
    """A tool whose schema uses what JSON Schema 2020-12 has beyond its predecessors."""

    async def run(self, arguments: dict[str, Any]) -> ToolResult:
        """Name the arguments that were given."""
        return ToolResult(content=", ".join(sorted(arguments)))


def add_to(server: FastMCP[Any]) -> None:
    """Add the tools to a server."""

    @server.tool
    async def test_simple_text() -> str:
        """Answer with a text."""
        return "This is a simple text response for testing."

    @server.tool
    async def test_image_content() -> list[ContentBlock]:
        """Answer with an image."""
        return [IMAGE]

    @server.tool
    async def test_audio_content() -> list[ContentBlock]:
        """Answer with a sound."""
        return [SOUND]

    @server.tool
    async def test_embedded_resource() -> list[ContentBlock]:
        """Answer with a resource."""
        return [_embedded("test://embedded-resource", "text/plain", "This is an embedded resource content.")]

    @server.tool
    async def test_multiple_content_types() -> list[ContentBlock]:
        """Answer with a text, an image and a resource."""
        text = TextContent(type="text", text="Multiple content types test:")
        data = _embedded("test://mixed-content-resource", "application/json", '{"test":"data","value":123}')
        return [text, IMAGE, data]

    @server.tool
    async def test_error_handling() -> str:
        """Fail."""
        raise ToolError("This tool intentionally returns an error for testing")

    @server.tool
    async def test_custom_header(region: Annotated[str, Field(json_schema_extra={"x-mcp-header": "Region"})]) -> str:
        """Answer with an argument that clients repeat in a header."""
        return region

    server.add_tool(
        Contact(name="json_schema_2020_12_tool", description="Take contact details.", parameters=CONTACT_SCHEMA)
    )


def _embedded(uri: str, mime_type: str, text: str) -> EmbeddedResource:
    resource = TextResourceContents(uri=uri, mime_type=mime_type, text=text)
    return EmbeddedResource(type="resource", resource=resource)
