"""The link to a server over streamable HTTP: each message a POST, its answer a document or a stream of its own.

What comes on the stream of a request belongs to that request. Servers of 2025-11-25 and older may offer one more stream
for the rest: `listen` opens it, and is called by who shook hands with such a server.
"""

import asyncio
from collections.abc import Callable, Mapping

import aiohttp
from mcp.shared.inbound import NAME_BEARING_METHODS, encode_header_value
from multidict import CIMultiDict

from mcpward.links.exchange import Exchange, Waiting
from mcpward.links.link import Listener, Lost, Message, SessionEnded
from mcpward.links.listening import listen
from mcpward.links.pool import Pool
from mcpward.links.revisions import MODERN
from mcpward.links.streams import Place, follow, settle
from mcpward.links.web import EVENTS, JSON, UNREADABLE, Unanswered, Web, document, media_type, refusal
from mcpward.links.wire import take, written

NOTED_WITHIN = 10.0
"""So many seconds may a notification take, and a message that answers the server."""

FAREWELL_WITHIN = 1.0
"""So many seconds may it take to tell the server that the session is over."""

MOST_RESUMPTIONS = 5
"""So many times in a row the stream of an answer is asked for again, before it is given up."""

_SESSION, _REVISION, _LAST_EVENT = "Mcp-Session-Id", "MCP-Protocol-Version", "Last-Event-ID"
_HEADERS = {"Content-Type": JSON, "Accept": f"{JSON}, {EVENTS}"}


class HttpLink:
    """A server over streamable HTTP; alive until it is closed, or the server has forgotten the session.

    `largest()` is how many bytes one message may have, and `listener` hears what belongs to no request that has one.
    Raises Lost where the address is none.
    """

    revision: str | None = None

    def __init__(
        self, pool: Pool, url: str, headers: Mapping[str, str], largest: Callable[[], int], listener: Listener
    ) -> None:
        self._web = Web(pool, url, headers)
        self._largest = largest
        self._exchange = Exchange(listener, self._send)
        self._session: str | None = None
        self._scopes: set[asyncio.Timeout] = set()
        self._listening: asyncio.Task[None] | None = None

    @property
    def alive(self) -> bool:
        """Whether requests can still be answered."""
        return self._exchange.ended is None

    async def request(
        self, method: str, params: Message, listener: Listener | None = None, headers: Mapping[str, str] | None = None
    ) -> Message:
        """Send a request and wait for its result; see Link."""
        waiting, message = self._exchange.open(method, params, listener)
        scope = asyncio.timeout(None)  # which `close` ends
        self._scopes.add(scope)
        try:
            async with scope:
                await self._post(waiting, message, headers)
                return await self._exchange.outcome(waiting)
        except TimeoutError:
            raise Lost("The connection was closed.") from None
        except asyncio.CancelledError:
            if self.revision not in MODERN:
                self._exchange.tell_cancelled(waiting)
            raise
        finally:
            self._scopes.discard(scope)
            self._exchange.forget(waiting)

    async def notify(self, method: str, params: Message) -> None:
        """Send a notification."""
        try:
            await self._send({"jsonrpc": "2.0", "method": method, "params": params})
        except Lost:
            return

    def listen(self) -> None:
        """Open the stream for what belongs to no request, and keep it open, where the server offers one."""
        if self._listening is None and self.alive:
            self._listening = asyncio.create_task(listen(self._get, self._exchange, self._largest))

    async def close(self) -> None:
        """Leave all streams, and end the session."""
        self._exchange.end(Lost("The connection was closed."))
        scopes, self._scopes = self._scopes, set()
        for scope in scopes:
            scope.reschedule(asyncio.get_running_loop().time())
        if self._listening is not None:
            self._listening.cancel()
        headers, session = self._headers({}), self._session
        self._session = None
        if session is not None:
            try:
                async with asyncio.timeout(FAREWELL_WITHIN):
                    response = await self._web.send("DELETE", headers)
                    response.release()
            except (Lost, TimeoutError):
                return

    async def _send(self, message: Message) -> None:
        """POST a message that is no request."""
        self._exchange.check()
        try:
            async with asyncio.timeout(NOTED_WITHIN):
                response = await self._web.send("POST", self._headers(message), written(message))
        except TimeoutError:
            raise Lost("The server does not take the message.") from None
        response.release()
        if response.status == 404 and self._session is not None:
            self._exchange.retire(SessionEnded("The server has forgotten the session."))

    def _headers(self, message: Message, own: Mapping[str, str] | None = None) -> CIMultiDict[str]:
        headers = CIMultiDict(_HEADERS)
        if self._session is not None:
            headers[_SESSION] = self._session
        if self.revision is not None:
            headers[_REVISION] = self.revision
        if self.revision in MODERN and "method" in message:
            headers["Mcp-Method"] = method = message["method"]
            name = message["params"].get(NAME_BEARING_METHODS.get(method))
            if isinstance(name, str):
                headers["Mcp-Name"] = encode_header_value(name)
        if own:
            headers.update(own)
        return headers

    async def _post(self, waiting: Waiting, message: Message, headers: Mapping[str, str] | None) -> None:
        """POST a request and read until it is answered."""
        response = await self._web.send("POST", self._headers(message, headers), written(message))
        place = Place()
        try:
            await self._read(waiting, response, place)
        except BaseException:
            response.close()
            raise
        settle(response, self._exchange)
        if not waiting.answer.done() and place.last and self.revision not in MODERN:
            await self._resume(waiting, place)
        if not waiting.answer.done():
            raise Unanswered(response.status)

    async def _read(self, waiting: Waiting, response: aiohttp.ClientResponse, place: Place) -> None:
        if response.status == 404 and self._session is not None:
            ended = SessionEnded("The server has forgotten the session.")
            self._exchange.retire(ended)
            raise ended
        if response.status >= 400:
            raise await refusal(response)
        if waiting.method == "initialize":
            self._session = response.headers.get(_SESSION)
        kind = media_type(response)
        if kind == EVENTS:
            await follow(response, self._exchange, self._largest, place, waiting)
        elif kind == JSON:
            strange = await take(self._exchange, await document(response, self._largest), waiting)
            if strange and not waiting.answer.done():
                raise Unanswered(response.status, UNREADABLE)

    async def _resume(self, waiting: Waiting, place: Place) -> None:
        """Ask for the rest of a stream that ended before the answer came."""
        failures = 0
        while failures < MOST_RESUMPTIONS and not waiting.answer.done():
            await asyncio.sleep(place.pause)
            place.heard = False
            try:
                response = await self._get(place)
            except Lost:
                failures += 1
                continue
            try:
                if response.status != 200 or media_type(response) != EVENTS:
                    return
                await follow(response, self._exchange, self._largest, place, waiting)
            finally:
                response.close()
            failures = 0 if place.heard else failures + 1

    async def _get(self, place: Place) -> aiohttp.ClientResponse:
        headers = self._headers({})
        headers["Accept"] = EVENTS
        if place.last:
            headers[_LAST_EVENT] = place.last
        return await self._web.send("GET", headers)
