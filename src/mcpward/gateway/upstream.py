"""The seam for what stands behind the door: an MCP server whose calls go through the same line as our own tools."""

from dataclasses import dataclass
from typing import Any, Protocol

from fastmcp import FastMCP

from mcpward.gateway.pipeline import Target


class Catalogue(Protocol):
    """Says what a call behind the door needs: which scope, and how its texts are screened."""

    def find(self, method: str, name: str) -> Target | None:
        """Return the target of `tools/call` NAME, `resources/read` URI, `prompts/get` NAME, or None where nothing
        is there.
        """


@dataclass(frozen=True)
class Behind:
    """What stands behind the door: the server that runs the calls, and the catalogue that the line asks about them."""

    server: FastMCP[Any]
    catalogue: Catalogue


class NothingBehind:
    """The catalogue of a door with nothing behind it."""

    def find(self, method: str, name: str) -> Target | None:
        """Nothing is there."""
        return None
