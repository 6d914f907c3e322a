"""The ASGI application: every HTTP request enters here, and every refusal leaves here in one shape."""

from typing import cast

import structlog
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

from mcpward.errors import Refused
from mcpward.gateway.answers import Refusals, send_json
from mcpward.gateway.arrival import Arrival, ClientGone, Message, Reader, Receive, Scope, Send
from mcpward.gateway.mcp_http import McpHttp
from mcpward.gateway.rest import Rest
from mcpward.logs import places
from mcpward.model import Clock, rfc3339

log = structlog.get_logger(__name__)


class Door:
    """Reads who arrives, and sends them on to MCP or to plain HTTP."""

    def __init__(
        self, reader: Reader, refusals: Refusals, rest: Rest, mcp: McpHttp, clock: Clock, origins: tuple[str, ...] = ()
    ) -> None:
        self._reader = reader
        self._refusals = refusals
        self._rest = rest
        self._mcp = mcp
        self._clock = clock
        self._inner: ASGIApp = self._dispatch
        if origins:
            self._inner = CORSMiddleware(
                self._dispatch,
                allow_origins=origins,
                allow_methods=("GET", "POST", "DELETE"),
                allow_headers=("*",),
                expose_headers=("Mcp-Session-Id", "WWW-Authenticate", "Retry-After"),
            )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; other ASGI events (there are no WebSockets here) are turned away."""
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1000})
            return
        try:
            # CORS preflights have no credential, so all that is asked of them is a Host and an Origin of ours.
            scope["mcpward"] = self._reader.read(scope)
        except Refused as refusal:
            await self._refusals.send(send, refusal)
        else:
            await self._inner(scope, receive, send)

    async def _dispatch(self, scope: Scope, receive: Receive, send: Send) -> None:
        arrival = cast(Arrival, scope["mcpward"])
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            if self._mcp.serves(arrival.path):
                await self._mcp(arrival, scope, receive, sending)
            else:
                await self._rest(arrival, receive, sending)
        except ClientGone:
            return
        except Refused as refusal:
            if not started:
                await self._refusals.send(send, refusal)
            else:  # the record of an answer that went out could not be written; the next call is refused
                log.error("answer.unrecorded", reason=refusal.code)
        except Exception as error:  # The edge: a bug must not show itself to the caller, and must leave a trace.
            log.error("request.failed", error=type(error).__name__, at=places(error))
            if started:
                raise
            await self._fail(send)

    async def _fail(self, send: Send) -> None:
        body = {
            "status": "error",
            "error": "internal_error",
            "message": "Something went wrong here; the log of the server says what.",
            "timestamp": rfc3339(self._clock()),
        }
        await send_json(send, 500, body)
