"""Something small and real behind the door: a shelf, from which calls are answered."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mcpward.errors import NotFound
from mcpward.gateway.behind import Change, Introduction
from mcpward.gateway.calls import KEYS, LISTS, Message, called
from mcpward.gateway.client import Client
from mcpward.gateway.pipeline import Target, Visit
from mcpward.model import Caller
from mcpward.policy.scopes import covers

Answer = Callable[[str, Message, Client], Awaitable[Message]]
"""Answers a call, or a completion: the method, the params, and who asks."""

CALLS = {
    "tools/list": "tools/call",
    "resources/list": "resources/read",
    "resources/templates/list": "resources/read",
    "prompts/list": "prompts/get",
}
EVERYTHING: Mapping[str, Any] = {
    "tools": {"listChanged": True}, "resources": {"subscribe": True, "listChanged": True},
    "prompts": {"listChanged": True}, "completions": {}, "logging": {},
}  # fmt: skip


def text(said: str, **more: Any) -> Message:
    """The result of a tool that says something."""
    return {"content": [{"type": "text", "text": said}], **more}


async def silent(method: str, params: Message, client: Client) -> Message:
    """Answer a tool call with nothing to say."""
    return {"content": []}


@dataclass(frozen=True)
class Item:
    """One thing on the shelf: in which listing it stands and how, what the line asks about it, and what answers."""

    listing: str
    shown: Message
    target: Target
    answer: Answer = silent

    @property
    def name(self) -> str:
        """The name, the address or the template."""
        name: str = self.shown[KEYS[LISTS[self.listing]]]
        return name

    def fits(self, method: str, name: str) -> bool:
        """Whether a call is for it."""
        return CALLS[self.listing] == method and (
            name == self.name or ("{" in self.name and name.startswith(self.name.partition("{")[0]))
        )


def tool(name: str, scope: str, answer: Answer = silent, **more: Any) -> Item:
    """A tool; `more` goes into its target."""
    return Item("tools/list", {"name": name, "inputSchema": {"type": "object"}}, Target(name, scope, **more), answer)


@dataclass
class Shelf:
    """Holds the items. What it was told to watch for is in `hearers`."""

    items: Sequence[Item]
    instructions: str | None = None
    closed: str | None = None
    hearers: list[Callable[[Change], None]] = field(default_factory=list)

    def closed_to(self, caller: Caller) -> str | None:
        """The scope of the shelf, for whoever has none of `upstream`; nothing where it has none."""
        return None if any(scope.startswith("upstream:") for scope in caller.scopes) else self.closed

    async def introduce(self, caller: Caller) -> Introduction:
        """Everything can be done."""
        return Introduction(EVERYTHING, self.instructions)

    async def find(self, method: str, name: str, caller: Caller) -> Target | None:
        """The target of the first item that fits."""
        return next((item.target for item in self.items if item.fits(method, name)), None)

    async def listed(self, method: str, caller: Caller) -> Sequence[Message]:
        """What the caller's scopes open."""
        there = [item for item in self.items if item.listing == method and item.target.closed is None]
        return [item.shown for item in there if covers(caller.scopes, item.target.scope or "")]

    async def run(self, visit: Visit, method: str, params: Message, client: Client) -> Message:
        """Have the first item that fits answer."""
        asked, name = called(method, params)
        for item in self.items:
            if item.fits(asked, name):
                return await item.answer(method, params, client)
        raise NotFound("There is nothing of that name.")

    def schema(self, tool: str) -> Mapping[str, Any] | None:
        """The input schema of a tool."""
        return next((item.shown["inputSchema"] for item in self.items if item.fits("tools/call", tool)), None)

    def watch(self, changed: Callable[[Change], None]) -> None:
        """Keep whom to tell."""
        self.hearers.append(changed)
