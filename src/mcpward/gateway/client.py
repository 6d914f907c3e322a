"""The client of one call: what it can do, and how to speak to it while its call runs."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

from mcp.server.connection import Connection
from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError, NoBackChannelError
from mcp_types import CLIENT_CAPABILITIES_META_KEY, LOG_LEVEL_META_KEY, METHOD_NOT_FOUND
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from mcpward.gateway.calls import Message
from mcpward.links.link import RemoteError

LOG_LEVELS = ("debug", "info", "notice", "warning", "error", "critical", "alert", "emergency")
"""From the least to the most severe (RFC 5424)."""

WATCHED = "mcpward.watched"
"""Under this name a session keeps the resources that it wants news of."""


class Resource(NamedTuple):
    """A resource of one server: another server may have one at the same address."""

    server: str
    uri: str


Watches: TypeAlias = dict[Resource, Callable[[], None]]

_LEVEL = "mcpward.log_level"
_CAPABILITIES = "mcpward.capabilities"


class Client:
    """One that hears nothing before the answer, as over plain HTTP.

    `modern` clients (2026-07-28 on) are asked nothing while a call runs: a question is an answer, with which they come
    back. `meta` is what the request carried in `_meta`, `capabilities` is in the client's own words.
    """

    modern = False

    usual_log_level: str | None = None
    """The level of log messages that it expects where it did not say so."""

    @property
    def meta(self) -> Message:
        """What the request carried in `_meta`."""
        return {}

    @property
    def capabilities(self) -> Message:
        """What the client can do, in its own words."""
        return {}

    @property
    def log_level(self) -> str | None:
        """The least severe level of log messages that the client wants, where it said so."""
        return None

    @property
    def watches(self) -> Watches:
        """The resources that it wants news of, each with what ends that."""
        return {}

    async def progress(self, params: Mapping[str, Any]) -> None:
        """Tell how far the call is, where the client asked for that."""

    async def say(self, method: str, params: Mapping[str, Any]) -> None:
        """Send a notification that belongs to the call."""

    async def ask(self, method: str, params: Mapping[str, Any]) -> Message:
        """Ask the client while the call runs. Raises RemoteError where it refuses, or cannot be asked."""
        raise RemoteError(METHOD_NOT_FOUND, "This client cannot be asked during a call.")


def ways_to(context: ServerRequestContext[Any, Any]) -> tuple[Connection, Any]:
    """The connection to a client, and the way to speak to it about the one message that is handled.

    The SDK's public ways parse each message into models of a revision, which lose what these do not know.
    """
    return context.session._connection, context.session._request_outbound


class McpClient(Client):
    """One that speaks MCP."""

    def __init__(self, context: ServerRequestContext[Any, Any]) -> None:
        self._connection, self._outbound = ways_to(context)
        self._params: Mapping[str, Any] = context.params or {}
        self.modern = context.protocol_version in MODERN_PROTOCOL_VERSIONS
        self.usual_log_level = None if self.modern else LOG_LEVELS[0]

    @property
    def meta(self) -> Message:
        """What the request carried in `_meta`."""
        meta = self._params.get("_meta")
        return dict(meta) if isinstance(meta, Mapping) else {}

    @property
    def capabilities(self) -> Message:
        """What the client can do, in its own words."""
        if self.modern:
            said = self.meta.get(CLIENT_CAPABILITIES_META_KEY)
            return dict(said) if isinstance(said, Mapping) else {}
        if _CAPABILITIES not in self._connection.state:
            known = self._connection.client_capabilities
            told = known.model_dump(mode="json", by_alias=True, exclude_none=True) if known else {}
            self._connection.state[_CAPABILITIES] = told
        able: Message = self._connection.state[_CAPABILITIES]
        return able

    @property
    def log_level(self) -> str | None:
        """The least severe level of log messages that the client wants, where it said so."""
        said = self.meta.get(LOG_LEVEL_META_KEY) if self.modern else self._connection.state.get(_LEVEL)
        return said if said in LOG_LEVELS else None

    @log_level.setter
    def log_level(self, level: str) -> None:
        self._connection.state[_LEVEL] = level

    @property
    def watches(self) -> Watches:
        """What the session wants news of."""
        watches: Watches = self._connection.state.setdefault(WATCHED, {})
        return watches

    async def progress(self, params: Mapping[str, Any]) -> None:
        """Tell how far the call is, where the client asked for that."""
        await self._outbound.progress(params.get("progress", 0), params.get("total"), params.get("message"))

    async def say(self, method: str, params: Mapping[str, Any]) -> None:
        """Send a notification that belongs to the call."""
        await self._outbound.notify(method, params)

    async def ask(self, method: str, params: Mapping[str, Any]) -> Message:
        """Ask the client while the call runs. Raises RemoteError where it refuses, or cannot be asked."""
        try:
            result: Message = await self._outbound.send_raw_request(method, params)
        except NoBackChannelError:
            return await super().ask(method, params)
        except MCPError as error:
            raise RemoteError(error.error.code, error.error.message, error.error.data) from None
        return result


class ListeningClient(McpClient):
    """One that listens on a stream of its own (`subscriptions/listen`, 2026-07-28)."""

    def __init__(self, context: ServerRequestContext[Any, Any]) -> None:
        super().__init__(context)
        self._watches: Watches = {}

    @property
    def watches(self) -> Watches:
        """What is to be told on the stream."""
        return self._watches
