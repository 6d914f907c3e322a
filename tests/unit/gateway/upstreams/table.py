"""A server at the other end of a link that answers from a table, and a guard of a few detectors."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from mcp_types import METHOD_NOT_FOUND
from tests.small_guard import SMALL_GUARD

from mcpward.gateway.calls import Message
from mcpward.gateway.upstreams.judging import Judging
from mcpward.guard.engine import Engine
from mcpward.guard.levels import LevelKeeper
from mcpward.guard.rules.actions import NO_RULES
from mcpward.links.handshake import Greeting
from mcpward.links.link import Listener, RemoteError
from mcpward.model import Finding
from mcpward.storage.memory import MemoryStore

CAPABILITIES: Message = {"tools": {}, "resources": {}, "prompts": {}}


def greeting(revision: str = "2025-11-25", **capabilities: Any) -> Greeting:
    """A server that has everything, unless it is said what it has."""
    return Greeting(revision, capabilities or CAPABILITIES, None)


class Table:
    """A link on which each method is answered by what stands under it: a result, an error, or a function."""

    revision: str | None = None

    def __init__(self, **answers: Any) -> None:
        self.answers = answers
        self.asked: list[tuple[str, Message]] = []
        self.alive = True

    async def request(
        self, method: str, params: Message, listener: Listener | None = None, headers: Mapping[str, str] | None = None
    ) -> Message:
        """Answer from the table. Raises what stands there, or that the method is unknown."""
        self.asked.append((method, params))
        answer = self.answers.get(method.replace("/", "_"), RemoteError(METHOD_NOT_FOUND, "unknown"))
        if isinstance(answer, Exception):
            raise answer
        result: Message = await answer(params) if callable(answer) else answer
        return result

    async def notify(self, method: str, params: Message) -> None:
        """Take it."""

    async def close(self) -> None:
        """End it."""
        self.alive = False


class Ticks:
    """A monotonic clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Failing:
    """An engine that can be broken."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.name = engine.name
        self.pattern_counts = engine.pattern_counts
        self.broken = False
        self.texts = 0

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find what the engine finds; raise while it is broken."""
        self.texts += 1
        if self.broken:
            raise RuntimeError(text)
        return self._engine.find(text, channel)


def judging(engine: Engine | None = None) -> Judging:
    """The small guard at its usual level."""
    return Judging(engine or SMALL_GUARD._engine, LevelKeeper(MemoryStore(), "medium"), NO_RULES)


def paged(key: str, *pages: list[Any]) -> Callable[[Message], Any]:
    """A listing of several pages."""

    async def page(params: Message) -> Message:
        number = int(params.get("cursor", "0"))
        await asyncio.sleep(0)
        return {key: pages[number], **({"nextCursor": str(number + 1)} if number + 1 < len(pages) else {})}

    return page
