"""The link to a server over streamable HTTP: each message a POST, its answer a document or a stream of its own.

What comes on the stream of a request belongs to that request. `listen` opens the stream for the rest, which servers of
2025-11-25 and older may offer; who shook hands with such a server calls it.
"""

import asyncio
from collections.abc import Callable, Mapping

import aiohttp
import orjson
from mcp.shared.inbound import NAME_BEARING_METHODS, encode_header_value

from mcpward.gateway.links.exchange import Exchange, Waiting
from mcpward.gateway.links.link import Listener, Lost, Message, Oversized, RemoteError, SessionEnded
from mcpward.gateway.links.pool import Pool
from mcpward.gateway.links.sse_events import Events
from mcpward.gateway.links.web import EVENTS, JSON, Web, document, media_type, pieces, refusal
from mcpward.gateway.links.wire import written

MODERN = "2026-07-28"
NOTED_WITHIN = 10.0
"""So many seconds may a notification take."""

_SESSION, _REVISION = "Mcp-Session-Id", "MCP-Protocol-Version"
_HEADERS = {"Content-Type": JSON, "Accept": f"{JSON}, {EVENTS}"}


class HttpLink:
    """A server over streamable HTTP; alive until it is closed, or the server has forgotten the session."""

    revision: str | None = None

    def __init__(
        self, pool: Pool, url: str, headers: Mapping[str, str], largest: Callable[[], int], listener: Listener
    ) -> None:
        self._web = Web(pool, url, headers)
        self._largest = largest
        self._exchange = Exchange(listener, self._send)
        self._session: str | None = None
        self._scopes: set[asyncio.Timeout] = set()

    @property
    def alive(self) -> bool:
        """Whether requests can still be answered."""
        return self._exchange.ended is None

    async def request(
        self, method: str, params: Message, listener: Listener | None = None, headers: Mapping[str, str] | None = None
    ) -> Message:
        """Send a request and wait for its result; see Link."""
        waiting, message = self._exchange.open(method, params, listener)
        scope = asyncio.timeout(None)
        try:
            async with scope:
                self._scopes.add(scope)
                await self._post(waiting, message, headers)
                return await self._exchange.outcome(waiting)
        except TimeoutError:
            raise Lost("The connection was closed.") from None
        except asyncio.CancelledError:
            if self.revision != MODERN:
                self._exchange.tell_cancelled(waiting)
            raise
        finally:
            self._scopes.discard(scope)
            self._exchange.forget(waiting)

    async def notify(self, method: str, params: Message) -> None:
        """Send a notification."""
        try:
            async with asyncio.timeout(NOTED_WITHIN):
                await self._send({"jsonrpc": "2.0", "method": method, "params": params})
        except (Lost, RemoteError, TimeoutError):
            return

    async def close(self) -> None:
        """Leave all streams, and end the session."""
        self._exchange.end(Lost("The connection was closed."))
        for scope in self._scopes:
            scope.reschedule(asyncio.get_running_loop().time())

    async def _send(self, message: Message) -> None:
        """POST a message that is no request."""
        self._exchange.check()
        response = await self._web.send("POST", self._headers(message), self._private(), written(message))
        response.release()

    def _headers(self, message: Message, own: Mapping[str, str] | None = None) -> dict[str, str]:
        headers = dict(_HEADERS)
        if self.revision is not None and message.get("method") != "initialize":
            headers[_REVISION] = self.revision
        if self.revision == MODERN and "method" in message:
            headers["Mcp-Method"] = message["method"]
            name = message["params"].get(NAME_BEARING_METHODS.get(message["method"]))
            if isinstance(name, str):
                headers["Mcp-Name"] = encode_header_value(name)
        if own:
            headers.update(own)
        return headers

    def _private(self) -> dict[str, str]:
        return {} if self._session is None else {_SESSION: self._session}

    async def _post(self, waiting: Waiting, message: Message, headers: Mapping[str, str] | None) -> None:
        response = await self._web.send("POST", self._headers(message, headers), self._private(), written(message))
        try:
            await self._answer(waiting, response)
        finally:
            response.close()

    async def _answer(self, waiting: Waiting, response: aiohttp.ClientResponse) -> None:
        if response.status == 404 and self._session is not None:
            self._exchange.end(SessionEnded("The server has forgotten the session."))
        if response.status >= 400:
            raise await refusal(response)
        if waiting.method == "initialize":
            self._session = response.headers.get(_SESSION)
        kind = media_type(response)
        if kind == EVENTS:
            await self._stream(waiting, response)
        elif kind == JSON:
            said = await document(response, self._largest)
            for one in said if isinstance(said, list) else (said,):
                await self._exchange.take(one, waiting)
        if not waiting.answer.done():
            raise Lost("The server did not answer the request.")

    async def _stream(self, waiting: Waiting, response: aiohttp.ClientResponse) -> None:
        events = Events(self._largest)
        async for piece in pieces(response):
            for event in events.feed(piece):
                if event.data:
                    await self._exchange.take(orjson.loads(event.data), waiting)  # type: ignore[arg-type]
                if waiting.answer.done():
                    return
            if events.too_large:
                raise Oversized
