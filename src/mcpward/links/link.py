"""One connection to another MCP server, as its callers see it: JSON-RPC requests with their answers, as plain JSON.

Messages stay dictionaries all the way, so that what a server says in words of a newer revision is neither lost nor
refused here. What a server sends on its own account reaches the `Listener` of the request that it belongs to, where
the transport or a progress token tells which one that is, and else the listener of the link: it is never guessed.
"""

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias

Message: TypeAlias = dict[str, Any]
"""The params or the result of a message, as plain JSON."""


class RemoteError(Exception):
    """The server answered with a JSON-RPC error. Its words are foreign: they are screened before they are shown."""

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        super().__init__(code)
        self.code = code
        self.message = message
        self.data = data


class Lost(Exception):
    """The connection is gone, or the answer can no longer come. `reason` is a sentence of our own, safe to show."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SessionEnded(Lost):
    """The server forgot the session and did not run the request: it may be sent again after a new handshake."""


class NoRoom(Lost):
    """Nothing was sent, since all connections are in use here: that says nothing about the server."""


class Flooded(Lost):
    """The server says more than it may: what it goes on to say is not kept, and the link has ended."""


class Oversized(Exception):
    """The answer is larger than the link takes; it was not kept. The link goes on."""


class Listener(Protocol):
    """Hears what a server says on its own account."""

    async def notified(self, method: str, params: Message) -> None:
        """Take a notification. Must not raise."""

    async def asked(self, method: str, params: Message) -> Message:
        """Answer a request of the server. Raises RemoteError for an error that the server is to see."""


class Link(Protocol):
    """A connection that is open. `revision` is None until the handshake has settled it; it goes into HTTP headers."""

    revision: str | None

    @property
    def alive(self) -> bool:
        """Whether requests can still be answered."""

    async def request(
        self, method: str, params: Message, listener: Listener | None = None, headers: Mapping[str, str] | None = None
    ) -> Message:
        """Send a request and wait for its result; the caller bounds the time.

        `listener` hears what belongs to this request; where it is given, a progress token of the link's own is put
        into `_meta` (never the caller's: two callers may have chosen the same), and `notified` hears its progress
        without a token. `headers` go along over HTTP. Cancelling the waiting task tells the server so.

        Raises RemoteError, Lost, SessionEnded or Oversized.
        """

    async def notify(self, method: str, params: Message) -> None:
        """Send a notification. What does not arrive is not told."""

    async def close(self) -> None:
        """End the connection, and the process with its group, within three seconds. Waiting requests raise Lost."""
