"""What changes behind a door is told to the clients that are there: in their sessions, or down the streams that they
opened for it (`subscriptions/listen`, 2026-07-28).
"""

import asyncio
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
from mcpward.gateway.client import WATCHED

TOLD_WITHIN = 5.0
"""So many seconds a client has to take news; they are no more than a hint to look again."""

_EVENTS: dict[str, ServerEvent] = {
    "tools/list": ToolsListChanged(),
    "prompts/list": PromptsListChanged(),
    "resources/list": ResourcesListChanged(),
    "resources/templates/list": ResourcesListChanged(),
}
_SAID = {
    "tools/list": "notifications/tools/list_changed",
    "prompts/list": "notifications/prompts/list_changed",
    "resources/list": "notifications/resources/list_changed",
    "resources/templates/list": "notifications/resources/list_changed",
}


class News:
    """Tells the clients of one server what changed."""

    def __init__(self, server: Server[Any], behind: Behind) -> None:
        self._connections: set[Any] = set()
        self._telling: set[asyncio.Task[None]] = set()
        self._bus = InMemorySubscriptionBus()
        behind.watch(self._changed)
        server.add_notification_handler("notifications/initialized", mcp_types.NotificationParams, self._arrived)
        server.add_request_handler(
            "subscriptions/listen", mcp_types.SubscriptionsListenRequestParams, ListenHandler(self._bus)
        )

    async def _arrived(self, context: ServerRequestContext[Any, Any], params: Any) -> None:
        connection = context.session._connection
        self._connections.add(connection)
        connection.exit_stack.callback(self._connections.discard, connection)

    def _changed(self, change: Change) -> None:
        task = asyncio.get_running_loop().create_task(self._tell(change))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _tell(self, change: Change) -> None:
        if change.uri is None:
            method, params, event = _SAID[change.kind], None, _EVENTS[change.kind]
        else:
            method, params = "notifications/resources/updated", {"uri": change.uri}
            event = ResourceUpdated(change.uri)
        await self._bus.publish(event)
        hearers = [one for one in self._connections if change.uri is None or change.uri in one.state.get(WATCHED, ())]
        await asyncio.gather(*(self._tell_one(one, method, params) for one in hearers))

    async def _tell_one(self, connection: Any, method: str, params: Any) -> None:
        try:
            async with asyncio.timeout(TOLD_WITHIN):
                await connection.notify(method, params)
        except TimeoutError:
            self._connections.discard(connection)
