"""Streamable HTTP, in both its forms: with sessions (up to 2025-11-25) and without (2026-07-28).

The SDK decides what a message means and how its result looks in each revision; here is how it comes in and goes out.
The SDK's own transport hands each message through four queues and as many tasks, which costs more than all that the
door does; here the task that took the request runs it and answers.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
from mcp.server.connection import Connection
from mcp.server.lowlevel.server import Server
from mcp.server.runner import modern_error_data, serve_one
from mcp.shared.exceptions import NoBackChannelError
from mcp.shared.inbound import (
    ERROR_CODE_HTTP_STATUS,
    InboundLadderRejection,
    classify_inbound_request,
    find_duplicated_routing_header,
    unsupported_protocol_version_rejection,
    validate_mcp_param_headers,
)
from mcp.shared.jsonrpc_dispatcher import progress_token_from_params
from mcp.shared.transport_context import TransportContext
from mcp_types import HEADER_MISMATCH, INVALID_REQUEST, PARSE_ERROR
from mcp_types.version import HANDSHAKE_PROTOCOL_VERSIONS

from mcpward.gateway.answer import Answer
from mcpward.gateway.answers import send_json
from mcpward.gateway.arrival import Receive, Scope, Send
from mcpward.gateway.calls import TASKS
from mcpward.gateway.sessions import Session, Sessions, Standing, hang_up
from mcpward.gateway.tasks import is_named

UNREADABLE = object()
"""Stands for a body that is no JSON."""

CANCELLED = -32800
"""Answers a request of a session that its client took back; on 2026-07-28 such a request is not answered."""

SWEEP_EVERY = 60.0
_SESSION = b"mcp-session-id"
_TRANSPORT = TransportContext(kind="streamable-http", can_send_request=True)
_ONE_WAY = TransportContext(kind="streamable-http", can_send_request=False)
_STREAM, _DOCUMENT = ("text/event-stream", "text/*"), ("application/json", "application/*")


@dataclass
class Exchange:
    """One request, as the SDK sees it: the way back to its client while it runs."""

    request_id: Any
    answer: Answer
    session: Session | None
    token: Any = None
    message_metadata: None = None
    cancel_requested: anyio.Event = field(default_factory=anyio.Event)

    @property
    def transport(self) -> TransportContext:
        """What the SDK is told of the transport."""
        return _TRANSPORT if self.can_send_request else _ONE_WAY

    @property
    def can_send_request(self) -> bool:
        """Whether the client can be asked something before the answer."""
        return self.session is not None and self.answer.takes_streams

    async def send_raw_request(self, method: str, params: Mapping[str, Any] | None, opts: Any = None) -> dict[str, Any]:
        """Ask the client. Raises MCPError, NoBackChannelError among them."""
        if self.session is None or not self.answer.takes_streams:
            raise NoBackChannelError(method)
        asked = {"jsonrpc": "2.0", "method": method, "params": dict(params or {})}
        return await self.session.ask(lambda number: self.answer.say({**asked, "id": number}))

    async def notify(self, method: str, params: Mapping[str, Any] | None, opts: Any = None) -> None:
        """Say something that belongs to the request."""
        told = {"params": dict(params)} if params is not None else {}
        await self.answer.say({"jsonrpc": "2.0", "method": method, **told})

    async def progress(self, progress: float, total: float | None = None, message: str | None = None) -> None:
        """Tell how far it is, where the client asked for that."""
        if self.token is not None:
            more = {name: value for name, value in (("total", total), ("message", message)) if value is not None}
            await self.notify("notifications/progress", {"progressToken": self.token, "progress": progress, **more})


class Streamable:
    """Serves MCP over streamable HTTP at one address. `plain` says that no answer ever needs to be a stream."""

    def __init__(self, server: Server[Any], *, plain: bool) -> None:
        self._server = server
        self._plain = plain
        self.sessions = Sessions()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Keep sessions for as long as the block lasts."""
        sweeping = asyncio.create_task(self._sweep())
        try:
            yield
        finally:
            sweeping.cancel()
            await asyncio.gather(sweeping, return_exceptions=True)
            await self.sessions.end_all()

    async def post(self, message: Any, owner: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a message that is JSON by now, or UNREADABLE. Raises Unavailable where there is no room."""
        headers = _headers(scope)
        modern = _is_modern(headers)
        documents, streams = _takes(headers)
        if not documents or not (streams or self._plain):
            await _refuse(send, 406, INVALID_REQUEST, "Accept both application/json and text/event-stream.")
        elif headers.get("content-type", "").split(";")[0].strip().lower() != "application/json":
            await _refuse(send, 415, INVALID_REQUEST, "Send the message as Content-Type: application/json.")
        elif message is UNREADABLE:
            await _refuse(send, 400, PARSE_ERROR, "Parse error")
        elif not _is_message(message):
            await _refuse(send, 400, INVALID_REQUEST, "Send one JSON-RPC request, notification or response.")
        elif modern:
            await self._sessionless(message, headers, scope, receive, send)
        else:
            await self._in_session(message, headers, owner, send)

    async def get(self, owner: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Open the stream of a session for what belongs to no request."""
        headers = _headers(scope)
        session = await self._session(headers, owner, send)
        if session is None:
            return
        if not _takes(headers)[1]:
            await _refuse(send, 406, INVALID_REQUEST, "Accept text/event-stream.")
        elif session.standing is not None:
            await _refuse(send, 409, INVALID_REQUEST, "Only one stream is allowed for each session.")
        else:
            session.standing = standing = Standing()
            session.busy += 1
            try:
                await standing.run([(_SESSION, session.id.encode())], receive, send)
            finally:
                session.busy -= 1
                session.standing = None

    async def delete(self, owner: str, scope: Scope, receive: Receive, send: Send) -> None:
        """End a session."""
        headers = _headers(scope)
        session = await self._session(headers, owner, send)
        if session is not None:
            await self.sessions.end(session)
            await send_json(send, 200, {})

    async def _session(self, headers: Mapping[str, str], owner: str, send: Send) -> Session | None:
        """The session that the request is for; None where it was refused."""
        name = headers.get("mcp-session-id")
        session = self.sessions.find(name, owner) if name else None
        if _is_modern(headers):
            await send_json(send, 405, _error(None, INVALID_REQUEST, "There are no sessions."), [(b"allow", b"POST")])
            return None
        if not name:
            await _refuse(send, 400, INVALID_REQUEST, "Bad Request: Missing session ID")
        elif session is None:
            await _refuse(send, 404, INVALID_REQUEST, "Session not found")
        return session

    async def _in_session(self, message: Any, headers: Mapping[str, str], owner: str, send: Send) -> None:
        first = message.get("method") == "initialize" and "id" in message and "mcp-session-id" not in headers
        session = Session(self._server, owner) if first else await self._session(headers, owner, send)
        if session is None:
            return
        answer_headers = [(_SESSION, session.id.encode())]
        session.busy += 1
        try:
            if "method" in message and "id" in message:
                streams = _takes(headers)[1] and not self._plain and not first
                answer = Answer(send, () if first else answer_headers, takes_streams=streams)
                said = await self._run(session, message, answer)
                if first and "result" in said:
                    self.sessions.add(session)
                    answer.headers = answer_headers
                await answer.finish(said)
                return
            await _accept(send, answer_headers)
            await _heard(session, message)
        finally:
            session.busy -= 1

    async def _run(self, session: Session, message: Any, answer: Answer) -> dict[str, Any]:
        number, params = message["id"], message.get("params")
        if number in session.running:  # nobody could tell the two apart, nor take the first one back
            return _error(number, INVALID_REQUEST, "A request of that id is under way in this session.")
        exchange = Exchange(number, answer, session, progress_token_from_params(params))
        scope = session.running[number] = anyio.CancelScope()
        try:
            with scope:
                return await _outcome(number, session.runner.on_request(exchange, message["method"], params))
        finally:
            answer.stop()
            del session.running[number]
        return _error(number, CANCELLED, "Request cancelled")

    async def _sessionless(
        self, message: Any, headers: Mapping[str, str], scope: Scope, receive: Receive, send: Send
    ) -> None:
        if "method" not in message:
            await _refuse(send, 400, INVALID_REQUEST, "Send one JSON-RPC request or notification.")
            return
        if "id" not in message:
            # The revision has none: what clients send all the same is taken, and means nothing.
            wrong = unsupported_protocol_version_rejection(headers["mcp-protocol-version"])
            if wrong is not None:
                await _reject(send, None, wrong)
            else:
                await _accept(send)
            return
        checked = self._checked(message, headers, scope)
        if isinstance(checked, InboundLadderRejection):
            await _reject(send, message["id"], checked)
            return
        streams = _takes(headers)[1]
        listens = message["method"] == "subscriptions/listen"
        if listens and not streams:
            await send_json(send, 406, _error(message["id"], INVALID_REQUEST, "Accept text/event-stream."))
            return
        answer = Answer(send, takes_streams=streams and (listens or not self._plain))
        running = asyncio.ensure_future(self._served(message, checked, answer))
        watching = asyncio.ensure_future(hang_up(receive))
        watching.add_done_callback(lambda _: running.cancel())
        try:
            said = await running
        except asyncio.CancelledError:
            if not watching.done():
                raise
            return  # the client hung up, which takes the request back
        finally:
            watching.cancel()
            answer.stop()
            running.cancel()
        code = said["error"]["code"] if "error" in said else None
        await answer.finish(said, ERROR_CODE_HTTP_STATUS.get(code, 200) if code is not None else 200)

    async def _served(self, message: Any, connection: Connection, answer: Answer) -> dict[str, Any]:
        exchange = Exchange(message["id"], answer, None, progress_token_from_params(message.get("params")))
        running = serve_one(
            self._server, exchange, message["method"], message.get("params"), connection=connection, lifespan_state={}
        )
        return await _outcome(message["id"], running)

    def _checked(self, message: Any, headers: Mapping[str, str], scope: Scope) -> Connection | InboundLadderRejection:
        """The client of a request as its `_meta` describes it, or what is wrong with its headers."""
        raw = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
        if (twice := find_duplicated_routing_header(raw)) is not None:
            return InboundLadderRejection(code=HEADER_MISMATCH, message=f"{twice} header appears more than once")
        route = classify_inbound_request(message, headers=headers)
        if isinstance(route, InboundLadderRejection):
            return route
        params = message.get("params") or {}
        if message["method"] in TASKS and not is_named(params, headers):
            says = "mcp-name header does not match the request body's 'taskId' parameter"
            return InboundLadderRejection(code=HEADER_MISMATCH, message=says)
        lookup, name = self._server.get_tool_input_schema, params.get("name")
        if message["method"] == "tools/call" and lookup is not None and isinstance(name, str):
            arguments = params.get("arguments")
            schema = lookup(name)
            if schema is not None and isinstance(arguments, dict | None):
                wrong = validate_mcp_param_headers(schema, arguments or {}, headers)
                if wrong is not None:
                    return wrong
        return Connection.from_envelope(route.protocol_version, route.client_info, route.client_capabilities)

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_EVERY)
            await self.sessions.end_idle()


async def _heard(session: Session, message: Any) -> None:
    """Take a notification of the client, or its answer to a question."""
    if "method" not in message:
        session.answered(message)
        return
    params = message.get("params")
    if message["method"] == "notifications/cancelled" and params:
        session.cancel(params.get("requestId"))
    silent = Answer(_unsaid, takes_streams=False)
    await session.runner.on_notify(Exchange(None, silent, session), message["method"], params)


async def _unsaid(message: Any) -> None:
    """Drop what would be said: a notification has no answer."""


async def _outcome(number: Any, running: Awaitable[dict[str, Any]]) -> dict[str, Any]:
    try:
        return {"jsonrpc": "2.0", "id": number, "result": await running}
    except Exception as error:  # the edge of the SDK, which tells of a bug by its kind alone
        return {"jsonrpc": "2.0", "id": number, "error": _told(modern_error_data(error))}


def _told(error: Any) -> dict[str, Any]:
    told: dict[str, Any] = error.model_dump(by_alias=True, mode="json", exclude_none=True)
    return told


def _error(number: Any, code: int, message: str) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": number, "error": {"code": code, "message": message}}


async def _accept(send: Send, headers: Iterable[tuple[bytes, bytes]] = ()) -> None:
    """Take a message that has no answer."""
    await send({"type": "http.response.start", "status": 202, "headers": list(headers)})
    await send({"type": "http.response.body", "body": b""})


async def _refuse(send: Send, status: int, code: int, message: str) -> None:
    await send_json(send, status, _error(None, code, message))


async def _reject(send: Send, number: Any, why: InboundLadderRejection) -> None:
    told = _error(number, why.code, why.message)
    if why.data is not None:
        told["error"]["data"] = why.data
    await send_json(send, ERROR_CODE_HTTP_STATUS.get(why.code, 400), told)


def _is_modern(headers: Mapping[str, str]) -> bool:
    """Whether the request is of a revision without sessions, or of one that nobody knows."""
    version = headers.get("mcp-protocol-version")
    return version is not None and version not in HANDSHAKE_PROTOCOL_VERSIONS


def _headers(scope: Scope) -> dict[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


def _takes(headers: Mapping[str, str]) -> tuple[bool, bool]:
    """Whether the client takes documents, and whether it takes streams (RFC 9110, section 12.5.1)."""
    kinds = {part.split(";")[0].strip().lower() for part in headers.get("accept", "").split(",")}
    anything = "*/*" in kinds
    return anything or not kinds.isdisjoint(_DOCUMENT), anything or not kinds.isdisjoint(_STREAM)


def _is_message(message: Any) -> bool:
    """Whether it is one message of JSON-RPC 2.0, of any kind."""
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        return False
    number = message.get("id")
    if "id" in message and (isinstance(number, bool) or not isinstance(number, int | str)):
        return False
    if "method" in message:
        return isinstance(message["method"], str) and isinstance(message.get("params"), dict | None)
    return "id" in message and ("result" in message or "error" in message)
