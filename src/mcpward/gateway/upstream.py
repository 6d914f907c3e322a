"""The seam for what stands behind the door: an MCP server whose calls go through the same line as our own tools."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from fastmcp import FastMCP
from fastmcp.server.completions import CompletionReference, CompletionValues
from fastmcp.server.extensions import ServerExtension
from mcp_types import CompletionArgument, CompletionContext

from mcpward.gateway.pipeline import Target

Complete: TypeAlias = Callable[
    [CompletionReference, CompletionArgument, CompletionContext | None], Awaitable[CompletionValues]
]
"""Gives the candidates for one argument of a prompt or of a resource template."""


class Catalogue(Protocol):
    """Says what a call behind the door needs: which scope, and how its texts are screened."""

    def find(self, method: str, name: str) -> Target | None:
        """Return the target of `tools/call` NAME, `resources/read` URI, `prompts/get` NAME, or of an extension's method
        (its name is empty); None where nothing is there.
        """


@dataclass(frozen=True)
class Behind:
    """What stands behind the door: the server that runs the calls, and the catalogue that the line asks about them.

    FastMCP asks a mounted server for neither completions nor extensions (SEP-2133), so both are named here: what
    answers `completion/complete`, and the extensions that the server needs, whose methods are calls like any other.
    """

    server: FastMCP[Any]
    catalogue: Catalogue
    complete: Complete | None = None
    extensions: tuple[ServerExtension, ...] = ()


class NothingBehind:
    """The catalogue of a door with nothing behind it."""

    def find(self, method: str, name: str) -> Target | None:
        """Nothing is there."""
        return None
