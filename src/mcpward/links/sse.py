"""The link to a server over the older HTTP+SSE transport (2024-11-05): one stream for all that it says, POSTs to it.

Nothing on the stream belongs to a request, except its answer and its progress. The link ends with the stream.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping

import aiohttp
from yarl import URL

from mcpward.links.ear import Patience
from mcpward.links.exchange import Exchange
from mcpward.links.lines import Endless
from mcpward.links.link import Flooded, Listener, Lost, Message, RemoteError, SessionEnded
from mcpward.links.pool import Pool
from mcpward.links.sse_events import Event, Events
from mcpward.links.web import EVENTS, JSON, Web, media_type, origin, piece, refusal
from mcpward.links.wire import take, written

CONNECTED_WITHIN = 10.0
"""So many seconds may it take until the server has said where messages go."""

NOTED_WITHIN = 10.0
"""So many seconds may a notification take, and a message that answers the server."""


async def connect(
    pool: Pool, url: str, headers: Mapping[str, str], largest: Callable[[], int], listener: Listener
) -> "SseLink":
    """Open the stream, and wait until the server has said where messages go. Raises Lost.

    `largest()` is how many bytes one message may have, and `listener` hears what belongs to no request.
    """
    web = Web(pool, url, headers)
    try:
        async with asyncio.timeout(CONNECTED_WITHIN):
            response = await web.send("GET", {"Accept": EVENTS, "Cache-Control": "no-store"})
            try:
                if response.status != 200 or media_type(response) != EVENTS:
                    raise await _no_stream(response)
                events = _events(response, largest)
                endpoint = await _endpoint(events, web.url)
            except BaseException:
                response.close()
                raise
    except TimeoutError:
        raise Lost("The server did not say in time where messages go.") from None
    return SseLink(web, response, events, endpoint, listener)


class SseLink:
    """A server over HTTP+SSE."""

    revision: str | None = None
    may_be_modern = False

    def __init__(
        self,
        web: Web,
        response: aiohttp.ClientResponse,
        events: AsyncIterator[Event],
        endpoint: URL,
        listener: Listener,
    ) -> None:
        self._web = web
        self._response = response
        self._endpoint = endpoint
        self._exchange = Exchange(listener, self._send, Patience())
        self._reading = asyncio.create_task(self._read(events))

    @property
    def alive(self) -> bool:
        """Whether the stream is open."""
        return self._exchange.ended is None

    @property
    def ended(self) -> Lost | None:
        """Why it is alive no more."""
        return self._exchange.ended

    async def request(
        self, method: str, params: Message, listener: Listener | None = None, headers: Mapping[str, str] | None = None
    ) -> Message:
        """Send a request and wait for its result; see Link."""
        return await self._exchange.request(method, params, listener, lambda message: self._send(message, headers))

    async def notify(self, method: str, params: Message) -> None:
        """Send a notification."""
        try:
            async with asyncio.timeout(NOTED_WITHIN):
                await self._send({"jsonrpc": "2.0", "method": method, "params": params})
        except (Lost, RemoteError, TimeoutError):
            return

    async def close(self) -> None:
        """Leave the stream."""
        self._exchange.end(Lost("The connection was closed."))
        self._reading.cancel()
        self._response.close()

    async def _send(self, message: Message, headers: Mapping[str, str] | None = None) -> None:
        """POST a message; what answers it comes on the stream."""
        self._exchange.check()
        everything = {"Content-Type": JSON, "Accept": JSON, **(headers or {})}
        if self.revision is not None:
            everything.setdefault("MCP-Protocol-Version", self.revision)
        response = await self._web.send("POST", everything, written(message), self._endpoint)
        try:
            if response.status == 404:
                ended = SessionEnded("The server has forgotten the session.")
                self._exchange.retire(ended)
                raise ended
            if response.status >= 400:
                raise await refusal(response)
        finally:
            response.release()

    async def _read(self, events: AsyncIterator[Event]) -> None:
        why = Lost("The server ended the connection.")
        try:
            async for event in events:
                if event.kind == "message" and event.data:
                    await take(self._exchange, event.data)
        except Lost as lost:
            why = Lost(lost.reason)
        except Endless:
            why = Flooded("The server sent a message without an end.")
        finally:
            self._exchange.end(why)
            self._response.close()


async def _events(response: aiohttp.ClientResponse, largest: Callable[[], int]) -> AsyncIterator[Event]:
    events = Events(largest)
    while data := await piece(response):
        for event in events.feed(data):
            yield event


async def _endpoint(events: AsyncIterator[Event], url: URL) -> URL:
    """Where messages go: the server says so first of all, and it must be the server itself."""
    async for event in events:
        if event.kind != "endpoint" or not isinstance(event.data, bytes):
            continue
        try:
            endpoint = url.join(URL(event.data.decode()))
            if origin(endpoint) == origin(url):
                return endpoint.with_user(None)
        except ValueError:
            pass
        raise Lost("The server wants messages to go to another place.")
    raise Lost("The server did not say where messages go.")


async def _no_stream(response: aiohttp.ClientResponse) -> Exception:
    if response.status >= 400:
        return await refusal(response)
    return Lost("The server does not speak HTTP with server-sent events.")
