"""The servers behind the door, as the doors show them: one alone under its own names, or all together."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from mcpward.errors import NotFound, Refused
from mcpward.gateway.behind import Change, Introduction
from mcpward.gateway.calls import TASKS, Message, called, named
from mcpward.gateway.client import Client
from mcpward.gateway.pipeline import Target, Visit
from mcpward.gateway.upstreams.fronted import Fronted, Screened
from mcpward.gateway.upstreams.listings import Listings, known_holder, known_to_list
from mcpward.gateway.upstreams.meta import tasks_of, tells_of_resources
from mcpward.gateway.upstreams.upstream import BETWEEN
from mcpward.model import Caller

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
        vetted = await self._server.vetted(method, caller.principal)
        return self._server.shown(method, vetted, caller)

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
        self._listings = Listings()

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
        """The target of a call; whose a resource is that nobody is known to list is asked once it is admitted."""
        if method == "resources/read":
            servers = [*self._servers.values()]
            open_to = [one for one in servers if one.opens(caller, method, name)]
            if server := known_to_list(name, open_to) if open_to else known_holder(name, servers):
                return server.target(method, name)
            return Target(name, None, seek=partial(self._sought, name)) if open_to else None
        prefix = self._prefix(name)
        if prefix is None:
            return Target(method, None, absent=True) if method in TASKS else None
        server, own = self._servers[prefix], name.removeprefix(prefix)
        return server.task(method, own, caller) if method in TASKS else server.target(method, own)

    async def listed(self, method: str, caller: Caller) -> Sequence[Message]:
        """What the caller's scopes open, of all servers that answer soon."""
        lists = await asyncio.gather(*(self._shown(one, method, caller) for one in self._servers.values()))
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

    async def _shown(self, server: Fronted, method: str, caller: Caller) -> list[Message]:
        if not server.lets_in(caller):
            return []
        return server.shown(method, await self._listings.of(server, method, caller.principal), caller)

    async def _sought(self, uri: str, caller: Caller) -> Target | None:
        """The target of reading a resource, for which servers that are open to the caller are asked.

        Of those that are not only what is known by now is looked at: the caller hears which scope it takes.
        """
        servers = [*self._servers.values()]
        open_to = [one for one in servers if one.opens(caller, "resources/read", uri)]
        server = await self._listings.holder(uri, caller.principal, open_to) or known_holder(uri, servers)
        return server.target("resources/read", uri) if server else None


def _names_task(method: str, result: Message) -> bool:
    return "taskId" in result and (method in TASKS or result.get("resultType") == "task")
