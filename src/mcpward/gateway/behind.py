"""The seam for what stands behind a door: other MCP servers, whose calls go through the same line as our own tools."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from mcpward.errors import NotFound
from mcpward.gateway.calls import Message
from mcpward.gateway.client import Client
from mcpward.gateway.pipeline import Target, Visit
from mcpward.model import Caller


@dataclass(frozen=True)
class Introduction:
    """What a door says of itself when a client arrives: what it can do, and how it is to be used."""

    capabilities: Mapping[str, Any] = field(default_factory=dict)
    instructions: str | None = None


@dataclass(frozen=True)
class Change:
    """Something behind the door changed: one of the `LISTS`, or the resource at `uri`.

    It changed at `server`, for all callers or for the one principal that is its `owner`.
    """

    kind: str
    uri: str | None = None
    server: str = ""
    owner: str | None = None


class Behind(Protocol):
    """What stands behind a door. Names are those that the door shows."""

    def closed_to(self, caller: Caller) -> str | None:
        """The scope that a caller lacks to whom nothing here is open, and who is not to touch it; else None."""

    async def introduce(self, caller: Caller) -> Introduction:
        """Say what the door shows to a caller."""

    async def find(self, method: str, name: str, caller: Caller) -> Target | None:
        """Return the target of `tools/call` NAME, `resources/read` URI or `prompts/get` NAME; None where nothing is
        there. A URI may also be a template's.
        """

    async def listed(self, method: str, caller: Caller) -> Sequence[Message]:
        """The items of a listing that the caller's scopes open."""

    async def run(self, visit: Visit, method: str, params: Message, client: Client) -> Message:
        """Run an admitted call, or a completion, and return its result.

        Raises Refused, or RemoteError where the server answered with an error.
        """

    def schema(self, tool: str) -> Mapping[str, Any] | None:
        """The input schema of a tool, where it is known by now."""

    def watch(self, changed: Callable[[Change], None]) -> None:
        """Say from now on what changes."""


async def passed_on(behind: Behind | None, visit: Visit, method: str, params: Message, client: Client) -> Message:
    """Run an admitted call behind the door. A result that says it is an error is the result of a failed call.

    Raises as `Behind.run` does, and NotFound where nothing stands behind.
    """
    if behind is None:
        raise NotFound("There is nothing of that name.")
    result = await behind.run(visit, method, params, client)
    if result.get("isError"):
        visit.record.outcome, visit.record.status = "failed", 500
    return result
