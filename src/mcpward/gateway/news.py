"""What changes behind a door is told to the clients that are there: in their sessions, or down the streams that they
opened for it (`subscriptions/listen`, 2026-07-28).
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import mcp_types
from mcp.server.connection import Connection
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel.server import Server
from mcp.server.subscriptions import (
    InMemorySubscriptionBus,
    ListenHandler,
    PromptsListChanged,
    ResourcesListChanged,
    ResourceUpdated,
    ServerEvent,
    ToolsListChanged,
)
from mcp.shared.exceptions import MCPError

from mcpward.gateway.behind import Behind, Change
from mcpward.gateway.client import WATCHED, Client, ListeningClient, Resource, Watches, ways_to

TOLD_WITHIN = 5.0
"""So many seconds a client has to take news; they are no more than a hint to look again."""

TOLD_AGAIN_AFTER = 0.5
"""So many seconds pass before the same news is told again, however often a server says it."""

MOST_AT_ONCE = 1000
"""So much news is told at a time; what comes beyond is lost."""

MOST_WATCHED = 100
"""So many resources one stream may tell of."""

MOST_STREAMS = 1024
"""So many streams may be open, of all clients."""

_TOOLS = "notifications/tools/list_changed"
_RESOURCES = "notifications/resources/list_changed"
_PROMPTS = "notifications/prompts/list_changed"
_UPDATED = "notifications/resources/updated"
_KINDS = {
    "tools/list": _TOOLS,
    "resources/list": _RESOURCES,
    "resources/templates/list": _RESOURCES,
    "prompts/list": _PROMPTS,
}
_EVENTS: dict[str, ServerEvent] = {
    _TOOLS: ToolsListChanged(),
    _RESOURCES: ResourcesListChanged(),
    _PROMPTS: PromptsListChanged(),
}
Context = ServerRequestContext[Any, Any]
Follow = Callable[[Client, str], Awaitable[bool]]
Who = Callable[[], Awaitable[str]]


class _News(NamedTuple):
    """What is told: a listing or a resource that changed, for all or for one principal."""

    method: str
    resource: Resource | None
    owner: str | None

    def is_for(self, principal: str, watches: Watches) -> bool:
        """Whether a caller who wants news of these resources is to be told."""
        return self.owner in (None, principal) and (self.resource is None or self.resource in watches)


@dataclass(eq=False, frozen=True)
class _Stream:
    """A stream that is open: whose it is, and the way to it."""

    principal: str
    watches: Watches
    bus: InMemorySubscriptionBus


class News:
    """Tells the clients of one server what changed. `follow` has a client hear of a resource, where it may; `who` is
    the principal of the client that speaks.
    """

    def __init__(self, server: Server[Any], behind: Behind, follow: Follow, who: Who) -> None:
        self._sessions: dict[Connection, str] = {}
        self._streams: set[_Stream] = set()
        self._due: set[_News] = set()
        self._telling: dict[_News, asyncio.Task[None]] = {}
        self._follow = follow
        self._who = who
        behind.watch(self._changed)
        server.add_notification_handler("notifications/initialized", mcp_types.NotificationParams, self._arrived)
        server.add_request_handler("subscriptions/listen", mcp_types.SubscriptionsListenRequestParams, self._listen)

    async def _arrived(self, context: Context, params: Any) -> None:
        connection, _ = ways_to(context)
        self._sessions[connection] = await self._who()
        connection.exit_stack.callback(self._left, connection)

    def _left(self, connection: Connection) -> None:
        self._sessions.pop(connection, None)
        for leave in connection.state.pop(WATCHED, {}).values():
            leave()

    async def _listen(self, context: Context, params: mcp_types.SubscriptionsListenRequestParams) -> Any:
        """Open a stream. The first thing said on it is what it tells of: of resources those that may be read."""
        wanted, client = params.notifications, ListeningClient(context)
        uris = dict.fromkeys((wanted.resource_subscriptions or [])[:MOST_WATCHED])
        if len(self._streams) >= MOST_STREAMS:
            raise MCPError(mcp_types.INTERNAL_ERROR, "Too many streams are open.")
        stream = _Stream(await self._who(), client.watches, InMemorySubscriptionBus())
        self._streams.add(stream)
        try:
            heard = [uri for uri in uris if await self._follow(client, uri)]
            honored = wanted.model_copy(update={"resource_subscriptions": heard})
            return await ListenHandler(stream.bus)(context, params.model_copy(update={"notifications": honored}))
        finally:
            self._streams.discard(stream)
            for leave in client.watches.values():
                leave()

    def _changed(self, change: Change) -> None:
        resource = None if change.uri is None else Resource(change.server, change.uri)
        news = _News(_KINDS[change.kind] if resource is None else _UPDATED, resource, change.owner)
        if news not in self._telling and len(self._telling) >= MOST_AT_ONCE:
            return
        self._due.add(news)
        # One at a time tells of one thing: a server that says it again and again is heard now and then.
        if news not in self._telling:
            self._telling[news] = asyncio.get_running_loop().create_task(self._tell(news))

    async def _tell(self, news: _News) -> None:
        event = _EVENTS[news.method] if news.resource is None else ResourceUpdated(news.resource.uri)
        params = None if news.resource is None else {"uri": news.resource.uri}
        try:
            while news in self._due:
                self._due.discard(news)
                for stream in [one for one in self._streams if news.is_for(one.principal, one.watches)]:
                    await stream.bus.publish(event)
                hearers = [one for one, who in self._sessions.items() if news.is_for(who, one.state.get(WATCHED, {}))]
                await asyncio.gather(*(self._tell_one(one, news.method, params) for one in hearers))
                await asyncio.sleep(TOLD_AGAIN_AFTER)
        finally:
            del self._telling[news]

    async def _tell_one(self, connection: Connection, method: str, params: Any) -> None:
        try:
            async with asyncio.timeout(TOLD_WITHIN):
                await connection.notify(method, params)
        except TimeoutError:
            self._sessions.pop(connection, None)
