"""One server behind the door with what is done about its calls: their scopes, their screening, the last look."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from mcpward.errors import HeldBack, NotFound
from mcpward.gateway.calls import KEYS, LISTS, TASKS, Message
from mcpward.gateway.pipeline import Target, Visit
from mcpward.gateway.upstreams.connection import Connection
from mcpward.gateway.upstreams.relay import Relay
from mcpward.gateway.upstreams.screening import Words
from mcpward.gateway.upstreams.templates import fits
from mcpward.gateway.upstreams.upstream import BETWEEN, Upstream
from mcpward.gateway.upstreams.vetting import Vetted
from mcpward.links.handshake import Greeting
from mcpward.links.link import RemoteError
from mcpward.model import Caller
from mcpward.policy.limits import Limit, Storages
from mcpward.policy.scopes import covers
from mcpward.policy.upstreams import UpstreamPolicy, scope_of

_LISTING = {"tools/call": "tools/list", "prompts/get": "prompts/list", "resources/read": "resources/list"}
_NOUN = {"tools/list": "tool", "prompts/list": "prompt", "resources/list": "resource"}
_CALL = {listing: call for call, listing in _LISTING.items()} | {"resources/templates/list": "resources/read"}
_LISTING |= dict.fromkeys(TASKS, "tools/list")


@dataclass(frozen=True)
class Fronted:
    """A server with what is done about what passes to and from it."""

    upstream: Upstream
    words: Words
    relay: Relay
    policy: Callable[[], UpstreamPolicy]
    storages: Storages

    @property
    def name(self) -> str:
        """The name of the server."""
        return self.upstream.name

    def target(self, method: str, name: str) -> Target | None:
        """What the line needs to know of a call under the server's own name for it; None for one that is denied."""
        if method != "tools/call":
            return Target(f"{self.name}{BETWEEN}{name}", f"upstream:{self.name}", Screened(self, method, name))
        # Whether a tool changes anything is known once it is listed: it is looked for there before the call.
        if not self.policy().allows(name, True):
            return None
        return Target(f"{self.name}{BETWEEN}{name}", scope_of(self.name, name), Screened(self, method, name))

    def task(self, method: str, shown: str, caller: Caller) -> Target:
        """What the line needs to know of a question about a task: it takes the scope of the tool that it was."""
        name = f"{self.name}{BETWEEN}{method}"
        task = self.relay.task_names.opened(shown, caller.principal)
        if task is None or not self.policy().allows(task.tool, True):
            return Target(name, None, absent=True)
        return Target(name, scope_of(self.name, task.tool), Screened(self, method, task.tool))

    def lets_in(self, caller: Caller) -> bool:
        """Whether any of the caller's scopes opens anything of the server."""
        whole = f"upstream:{self.name}"
        return any(scope in (whole, "upstream:*") or scope.startswith(f"{whole}:") for scope in caller.scopes)

    def opens(self, caller: Caller, method: str, name: str) -> bool:
        """Whether the caller's scopes open it."""
        return covers(caller.scopes, scope_of(self.name, name) if method == "tools/call" else f"upstream:{self.name}")

    async def vetted(self, listing: str, principal: str) -> Vetted:
        """What the server lists, as far as it may be shown. Raises Refused."""

        async def work(there: Connection, limit: asyncio.Timeout) -> Vetted:
            return await there.offer.of(listing)

        try:
            return await self.upstream.run(principal, work)
        except RemoteError as error:
            raise HeldBack(f"The server {self.name} answers {listing} with an error ({error.code}).") from None

    def known(self, listing: str) -> Vetted:
        """What the server is known to list on the connection that all share."""
        offer = self.upstream.known(shared=True)
        return offer.known(listing) if offer else Vetted()

    async def said(self, caller: Caller) -> tuple[Message, str | None]:
        """What the server says it can do, and how it is to be used as far as that may be shown. Raises Refused."""
        greeting = await self.upstream.run(caller.principal, _greeting)
        told = await asyncio.to_thread(self.upstream.vetting.instructions, greeting.instructions)
        return greeting.capabilities, told

    def shown(self, method: str, vetted: Vetted, caller: Caller) -> list[Message]:
        """The items of a listing that the caller's scopes open."""
        call, key = _CALL[method], KEYS[LISTS[method]]
        return [item for item in vetted.shown.values() if self.opens(caller, call, item[key])]


@dataclass(frozen=True)
class Screened:
    """The screening of one call, and the last look at what is called."""

    server: Fronted
    method: str
    name: str

    async def arguments(self, visit: Visit, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """The arguments with what may not go out masked.

        Raises NotFound, RateLimited, HeldBack, or Unavailable where the server is down or nobody can judge.
        """
        server, shown, listing = self.server, visit.target.name, _LISTING[self.method]
        vetted = await server.vetted(listing, visit.caller.principal)
        reason = vetted.held_back.get(self.name)
        if self.method == "resources/read" and not reason and self.name not in vetted.shown:
            templates = await server.vetted("resources/templates/list", visit.caller.principal)
            if templates.held_back:  # they are all looked at, however many there are, and so not here
                reason = await asyncio.to_thread(_reason, templates.held_back, self.name)
        if reason:
            raise HeldBack(f"The {_NOUN[listing]} {shown} is held back. {reason}")
        # A resource need not be listed: tools name some, and templates stand for many.
        if self.method != "resources/read" and self.name not in vetted.shown:
            raise NotFound("There is nothing of that name.")
        if self.method == "tools/call" and (rate := server.policy().rate):
            await _limit(f"calls of {shown}", rate, server.storages).spend(f"{visit.caller.principal} {shown}")
        told: Mapping[str, Any] = await server.words.outgoing(visit, dict(arguments))
        return told

    async def reply(self, visit: Visit, reply: Any) -> Any:
        """The reply with what may not come in masked. Raises as `arguments` does."""
        return await self.server.words.reply(visit, self.method, reply)


@lru_cache(4096)
def _limit(name: str, rate: str, storages: Storages) -> Limit:
    return Limit(name, rate, storages)


def _reason(held_back: Mapping[str, str], uri: str) -> str | None:
    """Why a resource is held back, where a template is that stands for it."""
    return next((why for each, why in held_back.items() if fits(each, uri)), None)


async def _greeting(there: Connection, limit: asyncio.Timeout) -> Greeting:
    return there.greeting
