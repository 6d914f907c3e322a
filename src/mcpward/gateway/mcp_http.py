"""MCP over HTTP: streamable HTTP at /mcp and the older transport at /sse with /messages/.

The first half of the line is walked here, where a refusal can still be an HTTP answer (401, 403, 429), as the MCP
specification asks. FastMCP never has a status for a missing scope: it would answer 200 with an error inside.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal, NoReturn
from uuid import uuid4

import orjson
from fastmcp import FastMCP
from fastmcp.server.auth import AccessToken
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from starlette.authentication import AuthCredentials
from starlette.routing import Route
from starlette.types import ASGIApp

from mcpward.errors import InsufficientScope, MethodNotAllowed, RateLimited, Refused
from mcpward.gateway.arrival import Arrival, Message, Receive, Scope, Send, check_depth, read_body
from mcpward.gateway.mcp import Presence, presence, reference, unknown
from mcpward.gateway.pipeline import Line, Target, known_name
from mcpward.gateway.streams import OpenStreams
from mcpward.gateway.tools import Tools
from mcpward.gateway.upstream import Behind, NothingBehind
from mcpward.model import Call, Caller

STREAMABLE = "/mcp"
SSE = "/sse"
MESSAGES = "/messages/"
TAKEN_WITHIN = 10.0
MAX_SESSIONS = 500

_UNREADABLE = "unreadable"
_METHODS = {STREAMABLE: ("GET", "POST", "DELETE"), SSE: ("GET",)}
# What is called by each method, and under which key of its params the name stands.
_CALLS = {"tools/call": "name", "resources/read": "uri", "prompts/get": "name"}


class McpHttp:
    """Admits MCP messages and hands them to FastMCP."""

    def __init__(
        self, line: Line, tools: Tools, server: FastMCP[Any], streams: OpenStreams, behind: Behind | None = None
    ) -> None:
        self._line = line
        self._tools = tools
        self._catalogue = behind.catalogue if behind else NothingBehind()
        extensions = behind.extensions if behind else ()
        self._extended = {binding.method for extension in extensions for binding in extension.methods()}
        self._streams = streams
        # Own tools say nothing before their answer, so with nothing behind the door no answer needs to be a stream:
        # that is a third faster for clients of the handshake revisions.
        self._streamable = server.http_app(path=STREAMABLE, host_origin_protection=False, json_response=behind is None)
        self._sse = server.http_app(path=SSE, transport="sse", host_origin_protection=False)

    @staticmethod
    def serves(path: str) -> bool:
        """Tell whether a path belongs to MCP."""
        return path in (STREAMABLE, SSE) or path.startswith(MESSAGES)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["McpHttp"]:
        """Run FastMCP's sessions for as long as the block lasts."""
        async with self._streamable.router.lifespan_context(self._streamable):
            yield self

    async def __call__(self, arrival: Arrival, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or raise Refused."""
        over_sse = arrival.path != STREAMABLE
        app: ASGIApp = self._sse if over_sse else self._streamable
        entrance: Literal["sse", "mcp"] = "sse" if over_sse else "mcp"
        allowed = _METHODS.get(arrival.path, ("POST",))
        if arrival.method == "POST" or arrival.method not in allowed:
            # The body of a stranger is not read: on record stands what the head says it is for, or the path.
            named = arrival.headers.get(b"mcp-name", b"").decode("latin-1") or arrival.path
            caller = await self._line.identify(self._call(entrance, arrival, named))
        if arrival.method not in allowed:
            await self._refuse(entrance, arrival, caller, MethodNotAllowed(allowed))
        if arrival.method != "POST":
            caller = await self._line.greet(self._call(entrance, arrival, arrival.method))
            await self._run(Presence(caller), app, scope, receive, send)
            return
        try:
            body = await read_body(arrival, receive)
            check_depth(body)
        except Refused as refusal:
            await self._refuse(entrance, arrival, caller, refusal)
        method, target = self._asked_for(body)
        if method == _UNREADABLE:
            body = b""  # the SDK's parser takes NaN, UTF-16 and half surrogate pairs: what was not judged is not run
        scope, receive = _plain(scope, body), _replay(body, receive)
        if target is None:
            await self._line.greet(self._call(entrance, arrival, method), caller)
            if method == "initialize":
                self._check_sessions(caller)
            await self._run(Presence(caller), app, scope, receive, send)
            return
        call = self._call(entrance, arrival, target.name)
        try:
            await self._admitted(call, target, caller, app, scope, receive, send)
        except (InsufficientScope, RateLimited) as refusal:
            if over_sse:
                await self._run(Presence(caller, refusal=refusal), app, scope, receive, _unsent)
            raise

    async def _refuse(
        self, entrance: Literal["sse", "mcp"], arrival: Arrival, caller: Caller, refusal: Refused
    ) -> NoReturn:
        """Refuse what names no call, on record."""
        async with self._line.admit(self._call(entrance, arrival, arrival.path), Target(arrival.path, None), caller):
            raise refusal

    async def _admitted(
        self, call: Call, target: Target, caller: Caller, app: ASGIApp, scope: Scope, receive: Receive, send: Send
    ) -> None:
        async with self._line.admit(call, target, caller) as visit:
            await self._run(Presence(caller, visit), app, scope, receive, send)
            if call.entrance == "sse" and not visit.taken.is_set():
                # The message is with the session's own task by now; the call is closed by whoever takes it.
                waiting = asyncio.create_task(visit.taken.wait())
                await asyncio.wait({waiting}, timeout=TAKEN_WITHIN)
                waiting.cancel()

    def _check_sessions(self, caller: Caller) -> None:
        """Bound what one caller keeps open: the SDK has one bound for all, which one of them could use up alone."""
        routes = self._streamable.routes
        endpoint: Any = next(one.endpoint for one in routes if isinstance(one, Route) and one.path == STREAMABLE)
        owners = endpoint.session_manager._session_owners.values()
        if sum(1 for owner in owners if owner["client_id"] == caller.principal) >= MAX_SESSIONS:
            raise RateLimited(f"You have {MAX_SESSIONS} MCP sessions open: end some first.", retry_after=60)

    def _asked_for(self, body: bytes) -> tuple[str, Target | None]:
        """Read the method of a message and, where it is a call, its target. What cannot be read is for the SDK to
        refuse.
        """
        try:
            message = orjson.loads(body)
        except orjson.JSONDecodeError:
            return _UNREADABLE, None
        method = message.get("method") if isinstance(message, dict) else None
        params = message.get("params") if isinstance(message, dict) else None
        if not isinstance(method, str):
            return "message", None
        called, name = _called(method, params) if isinstance(params, dict) else (method, None)
        if method in self._extended:
            name = ""
        if not isinstance(name, str):
            return method, None
        own = self._tools.get(name) if method == "tools/call" else None
        return method, own.target if own else self._catalogue.find(called, name) or unknown(name or method)

    async def _run(self, here: Presence, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        user = _user(here.caller)
        token = presence.set(here)
        try:
            known = {**scope, "user": user, "auth": AuthCredentials(user.scopes)}
            await self._streams.run(here.caller, app, known, receive, send)
        finally:
            presence.reset(token)

    @staticmethod
    def _call(entrance: Literal["sse", "mcp"], arrival: Arrival, target: str) -> Call:
        return Call(uuid4().hex, entrance, known_name(target), arrival.credential)


def _called(method: str, params: dict[str, Any]) -> tuple[str, Any]:
    """Return the call that a message makes, or prepares by asking for completions, and the name in it, where there is
    one.
    """
    if method == "completion/complete":
        with contextlib.suppress(KeyError, TypeError):
            return reference(params["ref"])
    return method, params.get(_CALLS[method]) if method in _CALLS else None


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
