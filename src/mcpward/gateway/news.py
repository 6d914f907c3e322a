"""What changes behind a door is told to the clients that are there: in their sessions, or down the streams that they
opened for it (`subscriptions/listen`, 2026-07-28).
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import mcp_types
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

from mcpward.gateway.behind import Behind, Change
from mcpward.gateway.client import WATCHED, Client, ListeningClient

TOLD_WITHIN = 5.0
"""So many seconds a client has to take news; they are no more than a hint to look again."""

TOLD_AGAIN_AFTER = 0.5
"""So many seconds pass before the same news is told again, however often a server says it."""

MOST_AT_ONCE = 1000
"""So much news is told at a time; what comes beyond is lost."""

MOST_WATCHED = 100
"""So many resources one stream may tell of."""

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
_News = tuple[str, str | None]


class News:
    """Tells the clients of one server what changed. `follow` has a client hear of a resource, where it may."""

    def __init__(self, server: Server[Any], behind: Behind, follow: Follow) -> None:
        self._connections: set[Any] = set()
        self._due: set[_News] = set()
        self._telling: dict[_News, asyncio.Task[None]] = {}
        self._bus = InMemorySubscriptionBus()
        self._streams = ListenHandler(self._bus)
        self._follow = follow
        behind.watch(self._changed)
        server.add_notification_handler("notifications/initialized", mcp_types.NotificationParams, self._arrived)
        server.add_request_handler("subscriptions/listen", mcp_types.SubscriptionsListenRequestParams, self._listen)

    async def _arrived(self, context: Context, params: Any) -> None:
        connection = context.session._connection
        self._connections.add(connection)
        connection.exit_stack.callback(self._left, connection)

    def _left(self, connection: Any) -> None:
        self._connections.discard(connection)
        for leave in connection.state.pop(WATCHED, {}).values():
            leave()

    async def _listen(self, context: Context, params: mcp_types.SubscriptionsListenRequestParams) -> Any:
        """Open a stream. The first thing said on it is what it tells of: of resources those that may be read."""
        wanted, client = params.notifications, ListeningClient(context)
        uris = dict.fromkeys((wanted.resource_subscriptions or [])[:MOST_WATCHED])
        try:
            heard = [uri for uri in uris if await self._follow(client, uri)]
            honored = wanted.model_copy(update={"resource_subscriptions": heard})
            return await self._streams(context, params.model_copy(update={"notifications": honored}))
        finally:
            for leave in client.watches.values():
                leave()

    def _changed(self, change: Change) -> None:
        news = (_KINDS[change.kind] if change.uri is None else _UPDATED), change.uri
        if news not in self._telling and len(self._telling) >= MOST_AT_ONCE:
            return
        self._due.add(news)
        # One at a time tells of one thing: a server that says it again and again is heard now and then.
        if news not in self._telling:
            self._telling[news] = asyncio.get_running_loop().create_task(self._tell(news))

    async def _tell(self, news: _News) -> None:
        method, uri = news
        try:
            while news in self._due:
                self._due.discard(news)
                await self._bus.publish(_EVENTS[method] if uri is None else ResourceUpdated(uri))
                hearers = [one for one in self._connections if uri is None or uri in one.state.get(WATCHED, ())]
                params = None if uri is None else {"uri": uri}
                await asyncio.gather(*(self._tell_one(one, method, params) for one in hearers))
                await asyncio.sleep(TOLD_AGAIN_AFTER)
        finally:
            del self._telling[news]

    async def _tell_one(self, connection: Any, method: str, params: Any) -> None:
        try:
            async with asyncio.timeout(TOLD_WITHIN):
                await connection.notify(method, params)
        except TimeoutError:
            self._connections.discard(connection)
