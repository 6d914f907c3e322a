"""MCP over HTTP: streamable HTTP at /mcp and the older transport at /sse with /messages/.

The first half of the line is walked here, where a refusal can still be an HTTP answer (401, 403, 429), as the MCP
specification asks: the SDK would answer 200 with an error inside.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal, NoReturn, TypeAlias
from uuid import uuid4

import anyio
import orjson
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.server.auth.provider import AccessToken
from mcp.server.lowlevel.server import Server
from mcp.server.sse import SseServerTransport
from starlette.authentication import AuthCredentials
from starlette.types import ASGIApp

from mcpward.errors import InsufficientScope, MethodNotAllowed, NotFound, RateLimited, Refused
from mcpward.gateway.arrival import Arrival, Message, Receive, Scope, Send, check_depth, read_body
from mcpward.gateway.behind import Behind
from mcpward.gateway.calls import called
from mcpward.gateway.mcp import Presence, presence, unknown
from mcpward.gateway.pipeline import Line, Target, Visit, known_name
from mcpward.gateway.streamable import UNREADABLE, Streamable
from mcpward.gateway.streams import OpenStreams
from mcpward.gateway.tools import Tools
from mcpward.model import Call, Caller

Entrance: TypeAlias = Literal["sse", "mcp"]

STREAMABLE = "/mcp"
SSE = "/sse"
MESSAGES = "/messages/"
SERVERS = "/servers/"
TAKEN_WITHIN = 10.0
MAX_SESSIONS = 500


class Endpoint:
    """One path at which MCP is spoken over streamable HTTP: a server, what stands behind it, and its sessions."""

    def __init__(self, server: Server[Any], tools: Tools, behind: Behind | None) -> None:
        self.server = server
        self._tools = tools
        self._behind = behind
        # Own tools say nothing before their answer, so with nothing behind the door no answer needs to be a stream.
        self.http = Streamable(server, plain=behind is None)

    def closed_to(self, caller: Caller) -> str | None:
        """The scope that a caller lacks to whom nothing here is open; else None."""
        return self._behind.closed_to(caller) if self._behind else None

    async def find(self, method: str, name: str, caller: Caller) -> Target:
        """The target of a call; one of what is not there where nothing is."""
        if own := self._tools.get(name) if method == "tools/call" else None:
            return own.target
        found = await self._behind.find(method, name, caller) if self._behind else None
        return found or unknown(name)


@dataclass(frozen=True)
class Request:
    """One HTTP request that speaks MCP, as it arrived and as ASGI has it."""

    arrival: Arrival
    entrance: Entrance
    scope: Scope
    receive: Receive
    send: Send

    def call(self, target: str) -> Call:
        """What is put on record of it."""
        return Call(uuid4().hex, self.entrance, known_name(target), self.arrival.credential)

    def again(self, body: bytes) -> "Request":
        """The request with its body, which was read, to be read once more."""
        return replace(self, scope=_plain(self.scope, body), receive=_replay(body, self.receive))


class McpHttp:
    """Admits MCP messages and hands them to the SDK. `endpoints` are by path; the older transport leads to /mcp."""

    def __init__(self, line: Line, endpoints: Mapping[str, Endpoint], streams: OpenStreams) -> None:
        self._line = line
        self._endpoints = endpoints
        self._streams = streams
        self._sse = SseServerTransport(MESSAGES)

    def serves(self, path: str) -> bool:
        """Tell whether a path belongs to MCP."""
        return path in self._endpoints or path == SSE or path.startswith((MESSAGES, SERVERS))

    @asynccontextmanager
    async def running(self) -> AsyncIterator["McpHttp"]:
        """Run the sessions for as long as the block lasts."""
        async with AsyncExitStack() as stack:
            for endpoint in self._endpoints.values():
                await stack.enter_async_context(endpoint.http.running())
            yield self

    async def __call__(self, arrival: Arrival, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or raise Refused."""
        over_sse = arrival.path == SSE or arrival.path.startswith(MESSAGES)
        request = Request(arrival, "sse" if over_sse else "mcp", scope, receive, send)
        endpoint = self._endpoints.get(STREAMABLE if over_sse else arrival.path)
        allowed = ("GET",) if arrival.path == SSE else ("POST",) if over_sse else ("GET", "POST", "DELETE")
        # The body of a stranger is not read: on record stands what the head says it is for, or the path.
        name = arrival.headers.get(b"mcp-name", b"").decode("latin-1") or arrival.path
        caller = await self._line.identify(request.call(name))
        if endpoint is None:
            await self._refuse(request, caller, NotFound("There is no server of that name behind the door."))
        if arrival.method not in allowed:
            await self._refuse(request, caller, MethodNotAllowed(allowed))
        if (needed := endpoint.closed_to(caller)) is not None:
            await self._refuse(request, caller, InsufficientScope(needed, sorted(caller.scopes)))
        if arrival.method == "POST":
            await self._message(request, endpoint, caller)
            return
        await self._line.greet(request.call(arrival.method), caller)
        await self._run(Presence(caller), self._stream(endpoint, arrival, caller), request)

    async def _message(self, request: Request, endpoint: Endpoint, caller: Caller) -> None:
        """Answer a request that brings a message."""
        try:
            body = await read_body(request.arrival, request.receive)
            check_depth(body)
        except Refused as refusal:
            await self._refuse(request, caller, refusal)
        message = _read(body)
        method, asked = _asked_for(message)
        app: ASGIApp = partial(endpoint.http.post, message, caller.principal)
        if request.entrance == "sse":
            # The SDK's parser takes NaN, UTF-16 and half surrogate pairs: what was not judged is not run.
            app, request = self._to_older, request.again(b"" if message is UNREADABLE else body)
        if asked is not None:
            target = await endpoint.find(*asked, caller)
            await self._admitted(request, target, Presence(caller, asked=asked), app)
            return
        await self._line.greet(request.call(method), caller)
        if method == "initialize":
            await self._make_room(caller)
        await self._run(Presence(caller), app, request)

    def _stream(self, endpoint: Endpoint, arrival: Arrival, caller: Caller) -> ASGIApp:
        """What answers a request without a message: it opens a stream, or ends a session."""
        if arrival.path == SSE:
            return partial(self._older, endpoint.server)
        return partial(endpoint.http.get if arrival.method == "GET" else endpoint.http.delete, caller.principal)

    async def _older(self, server: Server[Any], scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a client of the older transport for as long as its stream is open."""
        async with self._sse.connect_sse(scope, receive, send) as (incoming, outgoing):
            await server.run(incoming, outgoing, server.create_initialization_options())

    async def _to_older(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a message to a session of the older transport."""
        with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):  # its stream ended this very moment
            await self._sse.handle_post_message(scope, receive, send)

    async def _refuse(self, request: Request, caller: Caller, refusal: Refused) -> NoReturn:
        """Refuse what names no call, on record."""
        path = request.arrival.path
        async with self._line.admit(request.call(path), Target(path, None), caller):
            raise refusal

    async def _admitted(self, request: Request, target: Target, here: Presence, app: ASGIApp) -> None:
        """Walk the first half of the line with a call, and hand it to the SDK."""
        call = request.call(target.name or request.arrival.path)
        try:
            async with self._line.admit(call, target, here.caller) as visit:
                await self._run(replace(here, visit=visit), partial(self._located, visit, app), request)
                if request.entrance == "sse" and not visit.taken.is_set():
                    # The message is with the session's own task by now; the call is closed by whoever takes it.
                    await self._streams.wait(here.caller, visit.taken, TAKEN_WITHIN)
        except (InsufficientScope, RateLimited) as refusal:
            if request.entrance == "sse":
                await self._run(replace(here, refusal=refusal), app, replace(request, send=_unsent))
            raise

    async def _located(self, visit: Visit, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a call on once its target is found: who lacks the scope for that is refused before the SDK."""
        await self._line.locate(visit)
        await app(scope, receive, send)

    async def _make_room(self, caller: Caller) -> None:
        """Bound what one caller keeps open; of sessions that were left without an end the oldest goes first."""
        kept = [endpoint.http.sessions for endpoint in self._endpoints.values()]
        if sum(sessions.of(caller.principal) for sessions in kept) < MAX_SESSIONS:
            return
        idle = [(one.used, sessions, one) for sessions in kept if (one := sessions.idlest(caller.principal))]
        if not idle:
            raise RateLimited(f"You have {MAX_SESSIONS} MCP sessions in use: end some first.", retry_after=60)
        _, sessions, session = min(idle, key=lambda one: one[0])
        await sessions.end(session)

    async def _run(self, here: Presence, app: ASGIApp, request: Request) -> None:
        user = _user(here.caller)
        token = presence.set(here)
        try:
            known = {**request.scope, "user": user, "auth": AuthCredentials(user.scopes)}
            await self._streams.run(here.caller, app, known, request.receive, request.send)
        finally:
            presence.reset(token)


def _read(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return UNREADABLE


def _asked_for(message: Any) -> tuple[str, tuple[str, str] | None]:
    """The method of a message and, where it is a call, what is called."""
    method = message.get("method") if isinstance(message, dict) else None
    params = message.get("params") if isinstance(message, dict) else None
    if not isinstance(method, str):
        return "message", None
    asked, name = called(method, params) if isinstance(params, dict) else (method, None)
    return method, (asked, name) if isinstance(name, str) else None


def _user(caller: Caller) -> AuthenticatedUser:
    """Name the caller to the SDK, which binds each session to its `client_id`: that is the principal here.

    The token itself stays outside: nothing behind the door needs it, and the specification forbids passing it on.
    """
    token = AccessToken(token="-", client_id=caller.principal, scopes=sorted(caller.scopes))  # noqa: S106 - no token
    return AuthenticatedUser(token)


async def _unsent(message: Message) -> None:
    """Drop what the older transport answers to the POST: the refusal is the answer, and its twin goes down the stream,
    where clients of that transport wait for it.
    """


def _plain(scope: Scope, body: bytes) -> Scope:
    """Return the scope for a body that was decompressed: its headers say what it is now."""
    headers = [pair for pair in scope["headers"] if pair[0] not in (b"content-encoding", b"content-length")]
    return {**scope, "headers": [*headers, (b"content-length", str(len(body)).encode())]}


def _replay(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that gives the body again, whole, and then what else comes (the client hanging up)."""
    given = False

    async def replaying() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replaying
