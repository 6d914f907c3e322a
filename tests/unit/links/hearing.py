"""A listener that writes down what it hears, and what the tests of links share around it."""

import asyncio
from collections.abc import Callable
from typing import Any

from mcp_types import METHOD_NOT_FOUND

from mcpward.links.link import Message, RemoteError

MEGABYTE = 1024 * 1024


def a_megabyte() -> int:
    """How large one message may be."""
    return MEGABYTE


class Hearing:
    """Writes down all it hears; answers `ask/*` with its params, after `seconds`, and refuses the rest."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.heard: list[tuple[str, Message]] = []
        self.asked_for: list[tuple[str, Message]] = []
        self.cancelled: list[str] = []
        self._seconds = seconds

    async def notified(self, method: str, params: Message) -> None:
        await asyncio.sleep(self._seconds)
        self.heard.append((method, params))

    async def asked(self, method: str, params: Message) -> Message:
        self.asked_for.append((method, params))
        try:
            await asyncio.sleep(self._seconds)
        except asyncio.CancelledError:
            self.cancelled.append(method)
            raise
        if not method.startswith("ask/"):
            raise RemoteError(METHOD_NOT_FOUND, "Nobody here does that.", {"asked": method})
        return params


async def until(true: Callable[[], Any], seconds: float = 5.0) -> Any:
    """Wait until something is true, and return it."""
    async with asyncio.timeout(seconds):
        while not (it := true()):
            await asyncio.sleep(0.01)
    return it
