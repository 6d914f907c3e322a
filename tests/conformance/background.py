"""Fixture tools that run as background tasks (SEP-2663, an extension of revision 2026-07-28; package fastmcp-tasks)."""

import asyncio
from datetime import timedelta
from typing import Any

from fastmcp import Context, FastMCP
from fastmcp.exceptions import ToolError
from fastmcp.utilities.tasks import TaskConfig
from mcp.shared.exceptions import MCPError
from mcp_types import INTERNAL_ERROR
from tests.conformance.rounds import Answer, accepted, ask, form

POLL = timedelta(milliseconds=100)
OPTIONAL = TaskConfig("optional", POLL)
REQUIRED = TaskConfig("required", POLL)


def extension() -> Any:
    """Return the extension that runs the tasks. Raises ImportError where the package is missing."""
    from fastmcp_tasks import TasksExtension

    return TasksExtension(url="memory://")


def add_to(server: FastMCP[Any]) -> None:
    """Add the tools to a server."""

    @server.tool
    async def greet(name: str) -> str:
        """Greet at once: never a task."""
        return f"Hello, {name}!"

    @server.tool(task=OPTIONAL)
    async def slow_compute(seconds: float = 1, label: str = "") -> str:
        """Take as long as asked."""
        await asyncio.sleep(seconds)
        return f"{label} took {seconds} s."

    @server.tool(task=REQUIRED)
    async def failing_job() -> str:
        """Fail after a while, as tools fail."""
        await asyncio.sleep(1)
        raise ToolError("The job failed.")

    @server.tool(task=OPTIONAL)
    async def protocol_error_job() -> str:
        """Fail as the protocol fails."""
        raise MCPError(INTERNAL_ERROR, "The job could not be run.")

    _add_askers(server)


def _add_askers(server: FastMCP[Any]) -> None:
    @server.tool(task=OPTIONAL)
    async def confirm_delete(filename: str, context: Context) -> Answer:
        """Ask once before the work."""
        answered = accepted(context, "confirm")
        if answered is None:
            return ask(confirm=form(f"Delete {filename}?", ok="boolean"))
        return f"{filename} was {'deleted' if answered.get('ok') else 'kept'}."

    @server.tool(task=OPTIONAL)
    async def multi_input(context: Context) -> Answer:
        """Ask two things at once."""
        first, second = accepted(context, "first"), accepted(context, "second")
        if first is None or second is None:
            return ask(first=form("The first?", value="string"), second=form("The second?", value="string"))
        return "Both questions were answered."

    @server.tool(task=REQUIRED)
    async def test_tool_with_task(context: Context) -> Answer:
        """Ask for a name first, and become a task with the answer."""
        answered = accepted(context, "user_name")
        if answered is None:
            return ask(user_name=form("What is your name?", name="string"))
        return f"The task was done for {answered.get('name')}."
