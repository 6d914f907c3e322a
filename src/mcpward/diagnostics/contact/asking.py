"""One request to a server, small and bounded, and what came of it: a status, a kind of body, and whether it is MCP."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

import aiohttp
import orjson
from multidict import CIMultiDict
from yarl import URL

from mcpward.diagnostics.contact.challenges import challenges_in
from mcpward.diagnostics.contact.web import Reply
from mcpward.diagnostics.showing import printable
from mcpward.links.lines import Endless
from mcpward.links.link import Lost, Oversized
from mcpward.links.pool import Pool
from mcpward.links.sse_events import Event, Events
from mcpward.links.web import EVENTS, JSON, failure, media_type, origin, piece
from mcpward.server_fields import Transport

MOST_REQUESTS = 40
"""So many requests one server gets, redirects among them."""

ANSWERED_WITHIN = 8.0
"""So many seconds may it take until the headers of a response are there; a server that slept may take a few."""

READ_WITHIN = 3.0
"""So many seconds of a body are read: a stream may never end."""

LARGEST = 64 * 1024
"""So many bytes of a body are read."""

MOST_REDIRECTS = 3
HEAD = 200
"""So many characters of a body that is no MCP are kept."""

_SESSION = "Mcp-Session-Id"
_REDIRECTS = (301, 302, 303, 307, 308)
_KEEPS_METHOD = (307, 308)


class Asking:
    """Asks the server of one address, and no other: a redirect to another origin is told, not followed.

    `hide` takes what is secret of its entry out of a text.
    """

    def __init__(self, pool: Pool, hide: Callable[[str], str]) -> None:
        self._pool = pool
        self._hide = hide
        self._left = MOST_REQUESTS
        self._sessions: list[tuple[URL, CIMultiDict[str]]] = []

    async def ask(
        self, method: str, url: URL, headers: Mapping[str, str], message: Mapping[str, Any] | None = None
    ) -> Reply:
        """Send a request. Never raises for what the server does."""
        everything = CIMultiDict(headers)
        body = None if message is None else orjson.dumps(message)
        reply = Reply(method, self.shown(url))
        followed: list[str] = []
        while True:
            try:
                self._count()
                async with asyncio.timeout(ANSWERED_WITHIN):
                    response = await self._send(method, url, everything, body)
            except Lost as lost:
                return replace(reply, problem=lost.reason, followed=tuple(followed))
            except TimeoutError:
                says = f"The server took the request and did not answer it within {ANSWERED_WITHIN:g} seconds."
                return replace(reply, problem=says, followed=tuple(followed))
            onward = _onward(method, url, response) if len(followed) < MOST_REDIRECTS else None
            if onward is None:
                break
            response.close()
            followed.append(self.shown(onward))
            url = onward
        try:
            return await self._told(replace(reply, followed=tuple(followed)), url, everything, response)
        finally:
            response.close()

    async def leave(self, within: float = 1.0) -> None:
        """End the sessions that the server has begun."""
        sessions, self._sessions = self._sessions, []
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await asyncio.gather(*(self._delete(url, headers) for url, headers in sessions))

    def shown(self, url: URL) -> str:
        """An address as it may be shown. Its host stays: it has to be one."""
        return f"{url.with_user(None).origin()}{self._hide(printable(url.raw_path))}"

    def session(self, url: URL) -> Mapping[str, str]:
        """The header of the newest session at an address."""
        found = (headers[_SESSION] for at, headers in reversed(self._sessions) if at == url)
        return {_SESSION: session} if (session := next(found, None)) else {}

    def _count(self) -> None:
        if not self._left:
            raise Lost("It was not asked any more: there were enough requests.")
        self._left -= 1

    async def _send(
        self, method: str, url: URL, headers: CIMultiDict[str], body: bytes | None
    ) -> aiohttp.ClientResponse:
        try:
            return await self._pool.session().request(
                method, url, data=body, headers=headers, allow_redirects=False, proxy=self._pool.proxy(url)
            )
        except TimeoutError:
            raise
        except (aiohttp.ClientError, OSError, ValueError, RuntimeError) as error:
            raise Lost(failure(error)) from None

    async def _delete(self, url: URL, headers: CIMultiDict[str]) -> None:
        with suppress(Lost):
            (await self._send("DELETE", url, headers, None)).close()

    async def _told(self, reply: Reply, url: URL, sent: CIMultiDict[str], response: aiohttp.ClientResponse) -> Reply:
        kind = media_type(response)
        if session := response.headers.get(_SESSION):
            kept = sent.copy()
            kept[_SESSION] = session
            self._sessions.append((url, kept))
        body, event = await _read(response, kind)
        speaks, accepted = _spoken(body, event, kind)
        if (speaks == "http" and reply.method != "POST") or not _is_of_mcp(response.status):
            speaks = None
        location = response.headers.get("Location", "") if response.status in _REDIRECTS else ""
        header = response.headers.getall("WWW-Authenticate", None)
        text = body.decode("utf-8", "replace") if speaks is None else ""
        return replace(
            reply,
            status=response.status,
            media_type=printable(kind[:100]),
            allow=printable(response.headers.get("Allow", "")[:100]),
            location=self._location(url, location),
            challenges=None if header is None else challenges_in(header),
            cors=printable(response.headers.get("Access-Control-Allow-Origin", "")[:200]),
            speaks=speaks,
            accepted=accepted and speaks is not None and response.status < 300,
            head=" ".join(self._hide(printable(text[: 4 * HEAD])).split())[:HEAD],
        )

    def _location(self, url: URL, location: str) -> str:
        if not location:
            return ""
        try:
            return self.shown(url.join(URL(location)))[:500]
        except ValueError:
            return "no address"


def _onward(method: str, url: URL, response: aiohttp.ClientResponse) -> URL | None:
    """Where a redirect leads that is followed: within one origin, with the method that it has."""
    if response.status not in _REDIRECTS or (method != "GET" and response.status not in _KEEPS_METHOD):
        return None
    try:
        to = url.join(URL(response.headers.get("Location", ""))).with_user(None).with_fragment(None)
        return to if to != url and origin(to) == origin(url) else None
    except ValueError:
        return None


async def _read(response: aiohttp.ClientResponse, kind: str) -> tuple[bytes, Event | None]:
    """The beginning of a body; of a stream of events the first event that says something."""
    held = bytearray()
    events = Events(lambda: LARGEST)
    with suppress(TimeoutError, Lost, Endless, Oversized):
        async with asyncio.timeout(READ_WITHIN):
            while len(held) < LARGEST and (data := await piece(response)):
                held += data
                if kind == EVENTS and (event := _first(events, data)):
                    return b"", event
    return bytes(held[:LARGEST]), None


def _first(events: Events, data: bytes) -> Event | None:
    return next((event for event in events.feed(data) if event.data), None)


def _is_of_mcp(status: int) -> bool:
    """Whether an answer in the words of MCP under this status is that of an endpoint which takes such requests."""
    return status < 500 and status not in (401, 403, 405, 421, 429)


def _spoken(body: bytes, event: Event | None, kind: str) -> tuple[Transport | None, bool]:
    """The transport of MCP that an answer is of, and whether it is no refusal."""
    if event is None and kind != JSON and body[:6].lstrip().startswith((b"event:", b"data:", b"id:", b":")):
        with suppress(Endless):  # a stream of events under another name
            event = _first(Events(lambda: LARGEST), body + b"\n\n")
    if event is not None:
        if event.kind == "endpoint":
            return "sse", True
        body = event.data if isinstance(event.data, bytes) else b""
    try:
        message = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None, False
    for one in message if isinstance(message, list) else (message,):
        if isinstance(one, dict) and one.get("jsonrpc") == "2.0" and ("result" in one or "error" in one):
            return "http", "result" in one
    return None, False
