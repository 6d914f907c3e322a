"""The servers behind the door, as the doors show them: one alone under its own names, or all together."""

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import re2
import structlog

from mcpward.errors import HeldBack, NotFound, Refused
from mcpward.gateway.behind import Change, Introduction
from mcpward.gateway.calls import KEYS, LISTS, TASKS, Message, called, named
from mcpward.gateway.client import Client
from mcpward.gateway.links.handshake import Greeting
from mcpward.gateway.links.link import RemoteError
from mcpward.gateway.pipeline import Target, Visit
from mcpward.gateway.upstreams.connection import Connection
from mcpward.gateway.upstreams.meta import tasks_of, tells_of_resources
from mcpward.gateway.upstreams.relay import Relay
from mcpward.gateway.upstreams.screening import Words
from mcpward.gateway.upstreams.upstream import BETWEEN, Upstream
from mcpward.gateway.upstreams.vetting import Vetted
from mcpward.model import Caller
from mcpward.policy.limits import Limit, Storages
from mcpward.policy.scopes import covers
from mcpward.policy.upstreams import UpstreamPolicy, scope_of

LISTED_WITHIN = 10.0
"""So many seconds all servers together have to say what they have; who is late is told of as a change."""

STILL_LATE_WITHIN = 1.0
"""So many seconds who is late already is waited for."""

INTRODUCED_WITHIN = 3.0
"""So many seconds a client that arrives waits for the instructions of servers that are not up yet."""

AT_HAND = 0.05
"""So many seconds for one that the last client waited for in vain."""

CAPABILITIES: Message = {
    "tools": {"listChanged": True},
    "resources": {"subscribe": True, "listChanged": True},
    "prompts": {"listChanged": True},
    "completions": {},
    "logging": {},
}
_LISTING = {"tools/call": "tools/list", "prompts/get": "prompts/list", "resources/read": "resources/list"}
_NOUN = {"tools/list": "tool", "prompts/list": "prompt", "resources/list": "resource"}
_CALL = {listing: call for call, listing in _LISTING.items()} | {"resources/templates/list": "resources/read"}
_LISTING |= dict.fromkeys(TASKS, "tools/list")
log = structlog.get_logger(__name__)


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

    async def said(self, caller: Caller) -> tuple[Message, str | None]:
        """What the server says it can do, and how it is to be used as far as that may be shown. Raises Refused."""
        greeting = await self.upstream.run(caller.principal, _greeting)
        told = await asyncio.to_thread(self.upstream.vetting.instructions, greeting.instructions)
        return greeting.capabilities, told

    async def listed(self, method: str, caller: Caller) -> list[Message]:
        """The items that the caller's scopes open. Raises Refused."""
        call, key = _CALL[method], KEYS[LISTS[method]]
        vetted = await self.vetted(method, caller.principal)
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
            reason = next((why for each, why in templates.held_back.items() if _fits(each, self.name)), None)
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


class OneServer:
    """One server alone, under its own names."""

    def __init__(self, server: Fronted) -> None:
        self._server = server

    def closed_to(self, caller: Caller) -> str | None:
        """The scope of the server, for whoever has none that opens anything of it."""
        return None if self._server.lets_in(caller) else f"upstream:{self._server.name}"

    async def introduce(self, caller: Caller) -> Introduction:
        """Say what the server says of itself; while it is down, what it could have."""
        try:
            said, instructions = await self._server.said(caller)
        except Refused:
            return Introduction(CAPABILITIES)
        # What is said of them in its own words nobody has judged.
        able = {name: able for name, able in CAPABILITIES.items() if name in said} | {"logging": {}} | tasks_of(said)
        if "resources" in able:
            able["resources"] = CAPABILITIES["resources"] | {"subscribe": tells_of_resources(said)}
        return Introduction(able, instructions)

    async def find(self, method: str, name: str, caller: Caller) -> Target | None:
        """The target of a call."""
        return self._server.task(method, name, caller) if method in TASKS else self._server.target(method, name)

    async def listed(self, method: str, caller: Caller) -> Sequence[Message]:
        """What the caller's scopes open. Raises Refused where the server is down."""
        return await self._server.listed(method, caller)

    async def run(self, visit: Visit, method: str, params: Message, client: Client) -> Message:
        """Run a call."""
        return await self._server.relay(visit, method, params, client)

    def schema(self, tool: str) -> Mapping[str, Any] | None:
        """The input schema of a tool, where it is known by now."""
        offer = self._server.upstream.known()
        return offer.known("tools/list").shown.get(tool, {}).get("inputSchema") if offer else None

    def watch(self, changed: Callable[[Change], None]) -> None:
        """Say from now on what changes."""
        self._server.upstream.watch(changed)


class AllServers:
    """All servers together: tools and prompts as `server__name`, resources under their own addresses.

    The names of servers are known, so no name is ever split.
    """

    def __init__(self, servers: Sequence[Fronted]) -> None:
        self._servers = {one.name + BETWEEN: one for one in servers}
        self._unheard: set[str] = set()
        self._late: dict[tuple[str, str, str], asyncio.Task[list[Message]]] = {}

    def closed_to(self, caller: Caller) -> str | None:
        """Nothing: each server is closed by itself, and the door has tools of its own."""
        return None

    async def introduce(self, caller: Caller) -> Introduction:
        """Say what servers say of themselves that are up soon."""
        open_to = [one for one in self._servers.values() if one.lets_in(caller)]
        starting = {one.name: asyncio.create_task(one.said(caller)) for one in open_to}
        try:
            if soon := [task for name, task in starting.items() if name not in self._unheard]:
                await asyncio.wait(soon, timeout=INTRODUCED_WITHIN)
            if starting:
                await asyncio.wait(starting.values(), timeout=AT_HAND)
            self._unheard = {name for name, task in starting.items() if not task.done()} | {
                name for name in self._unheard if name not in starting
            }
        finally:
            for task in starting.values():
                task.cancel()
            await asyncio.gather(*starting.values(), return_exceptions=True)
        up = {name: task.result() for name, task in starting.items() if not task.cancelled() and not task.exception()}
        tasks = next((found for able, _ in up.values() if (found := tasks_of(able))), {})
        said = [(name, text) for name, (_, text) in up.items() if text]
        return Introduction(CAPABILITIES | tasks, "\n\n".join(f"# {name}\n{text}" for name, text in said) or None)

    async def find(self, method: str, name: str, caller: Caller) -> Target | None:
        """The target of a call."""
        if method == "resources/read":
            server = await self._holder(name, caller)
            return server.target(method, name) if server else None
        prefix = self._prefix(name)
        if prefix is None:
            return Target(method, None, absent=True) if method in TASKS else None
        server, own = self._servers[prefix], name.removeprefix(prefix)
        return server.task(method, own, caller) if method in TASKS else server.target(method, own)

    async def listed(self, method: str, caller: Caller) -> Sequence[Message]:
        """What the caller's scopes open, of all servers that answer soon."""
        lists = await asyncio.gather(*(self._in_time(one, method, caller) for one in self._servers.values()))
        if method.startswith("resources/"):
            return [item for items in lists for item in items]
        return [
            {**item, "name": f"{prefix}{item['name']}"}
            for prefix, items in zip(self._servers, lists, strict=True)
            for item in items
        ]

    async def run(self, visit: Visit, method: str, params: Message, client: Client) -> Message:
        """Run a call at the very server that it was admitted for. Raises NotFound where it was for none."""
        screened = visit.target.screening
        if not isinstance(screened, Screened):
            raise NotFound("There is nothing of that name.")
        server = screened.server
        asked, name = called(method, params)
        if asked == "resources/read":
            return await server.relay(visit, method, params, client)
        prefix = server.name + BETWEEN
        own = named(method, params, name.removeprefix(prefix))
        result = await server.relay(visit, method, own, client)
        return {**result, "taskId": f"{prefix}{result['taskId']}"} if _names_task(method, result) else result

    def schema(self, tool: str) -> Mapping[str, Any] | None:
        """The input schema of a tool, where it is known by now."""
        prefix = self._prefix(tool)
        return OneServer(self._servers[prefix]).schema(tool.removeprefix(prefix)) if prefix else None

    def watch(self, changed: Callable[[Change], None]) -> None:
        """Say from now on what changes."""
        for one in self._servers.values():
            one.upstream.watch(changed)

    def _prefix(self, name: str) -> str | None:
        return next((one for one in self._servers if name.startswith(one)), None)

    async def _in_time(self, server: Fronted, method: str, caller: Caller) -> list[Message]:
        if not server.lets_in(caller):
            return []
        late = self._late.get((server.name, method, caller.principal))
        listing = late or asyncio.create_task(server.listed(method, caller))
        try:
            done, _ = await asyncio.wait({listing}, timeout=STILL_LATE_WITHIN if late else LISTED_WITHIN)
        except asyncio.CancelledError:
            if not late:
                listing.cancel()
            raise
        if not done:
            if not late:
                self._tell_later(server, method, caller, listing)
            return []
        try:
            return listing.result()
        except Refused as refusal:
            log.info("upstream.not_listed", server=server.name, listing=method, reason=refusal.code)
        return []

    def _tell_later(self, server: Fronted, method: str, caller: Caller, listing: asyncio.Task[list[Message]]) -> None:
        """Say that something changed once a listing is there that somebody could not wait for."""
        key = server.name, method, caller.principal
        self._late[key] = listing

        def told(listing: asyncio.Task[list[Message]]) -> None:
            self._late.pop(key, None)
            if not listing.cancelled() and listing.exception() is None:
                server.upstream.tell(Change(method))

        listing.add_done_callback(told)

    async def _holder(self, uri: str, caller: Caller) -> Fronted | None:
        """Which server has a resource: the first that lists it, or else has a template that fits.

        Of servers that are closed to the caller only what is known by now is looked at: they hear which scope it takes.
        """
        for listing in ("resources/list", "resources/templates/list"):
            for one in self._servers.values():
                offer = one.upstream.known()
                if one.opens(caller, "resources/read", uri):
                    held = {item[KEYS[LISTS[listing]]] for item in await self._in_time(one, listing, caller)}
                else:
                    held = {*offer.known(listing).shown} if offer else set()
                if uri in held or any(_fits(each, uri) for each in held if "{" in each):
                    return one
        return None


async def _greeting(there: Connection, limit: asyncio.Timeout) -> Greeting:
    return there.greeting


def _names_task(method: str, result: Message) -> bool:
    return "taskId" in result and (method in TASKS or result.get("resultType") == "task")


@lru_cache(1024)
def _pattern(template: str) -> Any:
    """A template (RFC 6570) as an expression. It is foreign, so the engine that runs it never backtracks."""
    parts = re.split(r"\{[^{}]*\}", template)
    try:
        return re2.compile("(?s)" + ".+".join(re2.escape(part) for part in parts))
    except re2.error:  # larger than the engine takes
        return None


def _fits(template: str, uri: str) -> bool:
    pattern = _pattern(template)
    return template == uri or (pattern is not None and pattern.fullmatch(uri) is not None)
