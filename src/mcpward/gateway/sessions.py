"""Sessions of the handshake revisions over streamable HTTP, with answers that are streams only where they need to be.

The SDK answers every request of a session either as a document, so that nothing can be said before the answer, or as a
stream, which costs as much again as all the rest. Here an answer becomes a stream once something is said before it, or
when it is long in coming; as the SDK itself does for 2026-07-28.
"""

import anyio
import orjson
from anyio.streams.memory import MemoryObjectReceiveStream
from mcp.server.auth.middleware.bearer_auth import AuthorizationContext
from mcp.server.streamable_http import (
    MCP_SESSION_ID_HEADER,
    REQUEST_STREAM_BUFFER_SIZE,
    EventMessage,
    StreamableHTTPServerTransport,
)
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp_types import JSONRPCError, JSONRPCRequest, JSONRPCResponse
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from mcpward.errors import Unavailable

SILENCE = 15.0
"""After so many seconds without a word, a stream begins, or a comment goes down it: proxies close what is silent."""

_PING = b": ping\r\n\r\n"
_JSON = b"application/json"
_EVENTS = b"text/event-stream"


class Sessions(StreamableHTTPSessionManager):
    """The SDK's sessions, each with a transport of ours."""

    def _admit_session(self, requestor: AuthorizationContext | None) -> StreamableHTTPServerTransport | None:
        admitted = super()._admit_session(requestor)
        if admitted is None or admitted.mcp_session_id is None:
            return admitted
        transport = _Transport(
            admitted.mcp_session_id,
            is_json_response_enabled=self.json_response,
            idle_timeout=self.session_idle_timeout,
        )
        self._server_instances[admitted.mcp_session_id] = transport
        return transport


class _Transport(StreamableHTTPServerTransport):
    """One session. Requests are answered here, all else (notifications, answers, what has no shape) by the SDK."""

    async def _handle_post_request(self, scope: Scope, request: Request, receive: Receive, send: Send) -> None:
        message = _request_in(await request.body())
        writer = self._read_stream_writer
        plain = message is not None and message.method != "initialize" and self._check_content_type(request)
        if message is None or writer is None or not plain:
            await super()._handle_post_request(scope, request, receive, send)
            return
        if not await self._validate_accept_header(request, scope, send) or not await self._validate_session(
            request, send
        ):
            return
        name = str(message.id)
        streams = anyio.create_memory_object_stream[EventMessage](REQUEST_STREAM_BUFFER_SIZE)
        self._request_streams[name] = streams
        try:
            version = request.headers.get("mcp-protocol-version", "")
            await writer.send(self._create_session_message(message, request, name, version))
            await _Answer(streams[1], self.mcp_session_id or "", send).give()
        finally:
            await self._clean_up_memory_streams(name)


class _Answer:
    """The answer to one request: a document, unless it has to be a stream."""

    def __init__(self, messages: MemoryObjectReceiveStream[EventMessage], session: str, send: Send) -> None:
        self._messages = messages
        self._session = session.encode()
        self._begun = False
        self._send = send

    async def give(self) -> None:
        """Wait for what is to be said, and say it. Raises Unavailable where the session ends before that."""
        try:
            await self._give()
        except (anyio.EndOfStream, anyio.ClosedResourceError):
            if not self._begun:
                raise Unavailable("The session was ended before the answer.") from None
            await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _give(self) -> None:
        message = await self._next()
        if message is not None and isinstance(message.message, JSONRPCResponse | JSONRPCError):
            body = _written(message)
            await self._begin(_JSON, (b"content-length", str(len(body)).encode()))
            await self._send({"type": "http.response.body", "body": body})
            return
        await self._begin(_EVENTS, (b"cache-control", b"no-cache, no-transform"), (b"x-accel-buffering", b"no"))
        while True:
            over = message is not None and isinstance(message.message, JSONRPCResponse | JSONRPCError)
            event = b"event: message\r\ndata: " + _written(message) + b"\r\n\r\n" if message else _PING
            await self._send({"type": "http.response.body", "body": event, "more_body": not over})
            if over:
                return
            message = await self._next()

    async def _next(self) -> EventMessage | None:
        """What is said next; None where there is silence."""
        with anyio.move_on_after(SILENCE):
            return await self._messages.receive()
        return None

    async def _begin(self, kind: bytes, *headers: tuple[bytes, bytes]) -> None:
        self._begun = True
        told = [(b"content-type", kind), (MCP_SESSION_ID_HEADER.encode(), self._session), *headers]
        await self._send({"type": "http.response.start", "status": 200, "headers": told})


def _request_in(body: bytes) -> JSONRPCRequest | None:
    """The request in a body that was read once already; None for whatever else it is."""
    try:
        said = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(said, dict) or "method" not in said or "id" not in said:
        return None
    id_, params = said["id"], said.get("params")
    if isinstance(id_, bool) or not isinstance(id_, int | str) or said.get("jsonrpc") != "2.0":
        return None
    if not isinstance(said["method"], str) or not (params is None or isinstance(params, dict)):
        return None
    return JSONRPCRequest(jsonrpc="2.0", id=id_, method=said["method"], params=params)


def _written(message: EventMessage) -> bytes:
    return message.message.model_dump_json(by_alias=True, exclude_unset=True).encode()
