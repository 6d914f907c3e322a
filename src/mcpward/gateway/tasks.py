"""The tasks extension (SEP-2663, for 2026-07-28), as far as a door has to know it: a tool's result may be a task, for
which the client then asks again and again.
"""

from collections.abc import Mapping
from typing import Any

from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp.shared.inbound import MCP_NAME_HEADER, decode_header_value
from mcp_types import INVALID_PARAMS, METHOD_NOT_FOUND, MISSING_REQUIRED_CLIENT_CAPABILITY

from mcpward.gateway.client import McpClient

EXTENSION = "io.modelcontextprotocol/tasks"


def declared(capabilities: Mapping[str, Any]) -> bool:
    """Whether a client or a server declares the extension."""
    extensions = capabilities.get("extensions")
    return isinstance(extensions, Mapping) and isinstance(extensions.get(EXTENSION), Mapping)


def check(context: ServerRequestContext[Any, Any], params: Mapping[str, Any]) -> None:
    """Check what a client asks about a task, as the SDK checks the methods that it knows. Raises MCPError."""
    client = McpClient(context)
    if not client.modern:
        raise MCPError(METHOD_NOT_FOUND, "Method not found", context.method)
    if not declared(client.capabilities):
        needed: dict[str, Any] = {"requiredCapabilities": {"extensions": {EXTENSION: {}}}}
        raise MCPError(MISSING_REQUIRED_CLIENT_CAPABILITY, "The client did not declare the tasks extension.", needed)
    if not isinstance(params.get("taskId"), str) or not isinstance(params.get("inputResponses", {}), Mapping):
        raise MCPError(INVALID_PARAMS, "Invalid request parameters")


def is_named(params: Mapping[str, Any], headers: Mapping[str, str]) -> bool:
    """Whether the header Mcp-Name, where there is one, names the same task as the message."""
    header = headers.get(MCP_NAME_HEADER)
    return header is None or decode_header_value(header) == params.get("taskId")
