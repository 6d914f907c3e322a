"""What the server at the other end of one connection has: looked up when it is needed, vetted, and looked up again
where it may have changed.
"""

import asyncio
import time
from collections.abc import Callable, Sequence

from mcp_types import METHOD_NOT_FOUND

from mcpward.errors import HeldBack
from mcpward.gateway.calls import KEYS, LISTS, Message
from mcpward.gateway.upstreams.meta import envelope
from mcpward.gateway.upstreams.vetting import Vetted, Vetting
from mcpward.links.handshake import Greeting
from mcpward.links.link import Link, RemoteError

MOST_PAGES = 100
MOST_ITEMS = 10_000

_DECLARED = {
    "tools/list": "tools",
    "resources/list": "resources",
    "resources/templates/list": "resources",
    "prompts/list": "prompts",
}
"""The capability that a server declares where it has such a listing."""


class Offer:
    """The listings of one connection. `fresh` says for how many seconds what was looked up counts."""

    def __init__(
        self,
        link: Link,
        greeting: Greeting,
        vetting: Vetting,
        fresh: Callable[[], float],
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._link = link
        self._greeting = greeting
        self._vetting = vetting
        self._fresh = fresh
        self._ticks = ticks
        self._asking = {method: asyncio.Lock() for method in LISTS}
        self._raw: dict[str, tuple[float, Sequence[Message]]] = {}
        self._changes = dict.fromkeys(LISTS, 0)
        self._vetted: dict[str, Vetted] = {}

    def inherit(self, before: "Offer") -> None:
        """Know what the last connection to the same server showed, until it is looked up on this one."""
        self._vetted = dict(before._vetted)

    def has(self, method: str) -> bool:
        """Whether the server has such a listing at all."""
        return _DECLARED[method] in self._greeting.capabilities

    @property
    def held_back(self) -> dict[str, str]:
        """What is held back by now, and why."""
        return {
            vetted.shown_name(name): reason
            for vetted in self._vetted.values()
            for name, reason in vetted.held_back.items()
        }

    def known(self, method: str) -> Vetted:
        """What was vetted last."""
        return self._vetted.get(method, Vetted())

    def stale(self, method: str) -> None:
        """Look it up again before it is used next: the server says that it changed."""
        self._changes[method] += 1
        self._raw.pop(method, None)

    async def of(self, method: str) -> Vetted:
        """What the server lists, as far as it may be shown. Raises Lost, RemoteError, Oversized or Unavailable."""
        if not self.has(method):
            return Vetted()
        async with self._asking[method]:
            asked_at, items = self._raw.get(method, (0.0, ()))
            if method not in self._raw or self._ticks() - asked_at >= self._fresh():
                began, changes = self._ticks(), self._changes[method]
                items = await self._pages(method)
                if changes == self._changes[method]:  # else it changed while it was looked up
                    self._raw[method] = began, items
            self._vetted[method] = await self._vetting.vetted(method, items, self.known(method))
            return self._vetted[method]

    async def _pages(self, method: str) -> Sequence[Message]:
        key, items, cursor = LISTS[method], [], None
        for _ in range(MOST_PAGES):
            params: Message = {} if cursor is None else {"cursor": cursor}
            page = await self._page(method, envelope(self._greeting, params))
            found = page.get(key)
            items += [one for one in found if _is_item(one, KEYS[key])] if isinstance(found, list) else []
            if len(items) > MOST_ITEMS:
                raise HeldBack(f"The server lists more than {MOST_ITEMS} {key}.")
            cursor = page.get("nextCursor")
            if not isinstance(cursor, str):
                return items
        raise HeldBack(f"The server lists its {key} on more than {MOST_PAGES} pages.")

    async def _page(self, method: str, params: Message) -> Message:
        try:
            return await self._link.request(method, params)
        except RemoteError as error:
            # Many servers declare resources and have no templates.
            if error.code == METHOD_NOT_FOUND:
                return {}
            raise


def _is_item(item: object, key: str) -> bool:
    return isinstance(item, dict) and isinstance(item.get(key), str)
