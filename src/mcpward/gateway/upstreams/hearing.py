"""What a server says that belongs to no call, as far as the transport tells."""

from collections.abc import Callable

from mcp_types import METHOD_NOT_FOUND

from mcpward.gateway.behind import Change
from mcpward.gateway.calls import Message
from mcpward.gateway.upstreams.connection import Connection, Whose
from mcpward.links.link import RemoteError

_CHANGED = {
    "notifications/tools/list_changed": ("tools/list",),
    "notifications/resources/list_changed": ("resources/list", "resources/templates/list"),
    "notifications/prompts/list_changed": ("prompts/list",),
}


class Hearing:
    """Hears on one connection. `tell` takes what changed, of the server `name` and for whose connection it is."""

    def __init__(self, name: str, whose: Whose, tell: Callable[[Change], None]) -> None:
        self._name = name
        self._whose = whose
        self._tell = tell
        self.connection: Connection | None = None

    async def notified(self, method: str, params: Message) -> None:
        """Pass on what changed. Of what one caller has alone, the rest is for their call; else it is for nobody."""
        there = self.connection
        # Of two connections one tells what changed.
        for listing in () if self._whose.older else _CHANGED.get(method, ()):
            if there is not None:
                there.offer.stale(listing)
            self._changed(listing)
        if method == "notifications/resources/updated" and isinstance(params.get("uri"), str):
            self._changed("resource", params["uri"])
        elif method not in _CHANGED and there is not None and self._whose.alone is not None and there.calls:
            await there.calls[0].notified(method, params)

    async def asked(self, method: str, params: Message) -> Message:
        """Pass on a question of a server that one caller has alone; all others could be anyone's."""
        there = self.connection
        if there is not None and self._whose.alone is not None and there.calls:
            return await there.calls[0].asked(method, params)
        raise RemoteError(METHOD_NOT_FOUND, "Nobody can be asked on a connection that several callers share.")

    def _changed(self, kind: str, uri: str | None = None) -> None:
        self._tell(Change(kind, uri, self._name, self._whose.alone))
