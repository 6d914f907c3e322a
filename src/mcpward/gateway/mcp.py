"""MCP: the same tools and the same line, spoken by the official SDK over streamable HTTP, SSE and stdio.

The SDK speaks the protocol, in every revision; what a message does is decided in `Gate`.
"""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, get_args
from uuid import uuid4

import mcp_types
import orjson
import structlog
from mcp.server.caching import CacheableMethod, CacheHint
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.lowlevel.server import Server
from mcp.shared.exceptions import MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import ValidationError

from mcpward import __version__
from mcpward.errors import InsufficientScope, NotFound, Refused
from mcpward.gateway.answers import error_body
from mcpward.gateway.behind import Behind, passed_on
from mcpward.gateway.calls import (
    COMPLETION,
    LISTS,
    NAMES,
    SUBSCRIBING,
    TASKS,
    Message,
    arguments_of,
    called,
    with_arguments,
)
from mcpward.gateway.client import LOG_LEVELS, Client, McpClient
from mcpward.gateway.news import News
from mcpward.gateway.pipeline import Line, Run, Target, Visit, known_name
from mcpward.gateway.tasks import check
from mcpward.gateway.tools import Tool, Tools
from mcpward.links.link import RemoteError
from mcpward.logs import places
from mcpward.model import Call, Caller, Clock, Credential
from mcpward.policy.scopes import covers

REFUSED = -32000
NOT_FOUND = -32002
"""The code for a resource that is not there (MCP, 2025-11-25); what is unknown otherwise has invalid params."""

BUG = "Something went wrong here; the log of the server says what."
INSTRUCTIONS = (
    "mcpward, the guarded door of MCP: check prompts for secrets, personal data and attacks before you use them."
)
Context = ServerRequestContext[Any, Any]
Handler = Callable[[Context, Any], Awaitable[Message]]
log = structlog.get_logger(__name__)


@dataclass
class Presence:
    """Who is there while one message is handled: the caller and, for a call, the visit that the HTTP door admitted.

    `asked` is the method and the name that the visit was admitted for. `refusal` is set where the door refused the
    call already, and it only has to be said once more, down an SSE stream.
    """

    caller: Caller
    visit: Visit | None = None
    asked: tuple[str, str] | None = None
    refusal: Refused | None = None


presence: ContextVar[Presence | None] = ContextVar("presence", default=None)


class Gate:
    """Takes what the SDK dispatches to the line.

    Over HTTP the first half of the line was walked before the SDK saw the message. On stdio there was nobody to do
    so: the whole line is walked here, with the credential of the local caller; without one (HTTP) such a call is
    refused.
    """

    def __init__(self, line: Line, tools: Tools, behind: Behind | None, clock: Clock, local: Credential | None) -> None:
        self._line = line
        self._tools = tools
        self._behind = behind
        self._clock = clock
        self._local = local
        self._shown: dict[str, Message] = {}

    def shown(self, tool: Tool[Any]) -> Message:
        """An own tool as it stands in a listing, written once."""
        if tool.name not in self._shown:
            self._shown[tool.name] = _listed(tool)
        return self._shown[tool.name]

    async def watch(self, ctx: Context, call_next: CallNext) -> HandlerResult:
        """Keep a bug from showing itself: in a session the SDK answers with the words of whatever is raised."""
        try:
            return await self._introduce(ctx, call_next)
        except (MCPError, ValidationError):  # an answer, and what is not shaped as the method wants it
            raise
        except Exception as error:  # The edge, as in door.py: a bug leaves a trace, and its words stay here.
            log.error("message.failed", method=ctx.method, error=type(error).__name__, at=places(error))
            raise MCPError(mcp_types.INTERNAL_ERROR, BUG) from None

    async def _introduce(self, ctx: Context, call_next: CallNext) -> HandlerResult:
        """Say what is behind the door, too, where a client arrives."""
        if self._behind is None or ctx.method not in ("initialize", "server/discover"):
            return await call_next(ctx)
        caller = await self._let_in(self._behind)
        result = await call_next(ctx)
        said = await self._behind.introduce(caller)
        able = dict(said.capabilities)
        if ctx.method == "initialize":
            able.pop("extensions", None)  # they belong to the newest revision
        told: Message = {**result, "capabilities": able}  # type: ignore[dict-item] # it is one here
        words = [text for text in (told.get("instructions"), said.instructions) if text]
        return told | ({"instructions": "\n\n".join(words)} if words else {})

    async def listing(self, context: Context, params: Any) -> Message:
        """List what the caller's scopes open: own tools, and what stands behind."""
        caller = await (self._let_in(self._behind) if self._behind else self._caller())
        own = self._own(caller) if context.method == "tools/list" else []
        try:
            behind = await self._behind.listed(context.method, caller) if self._behind else []
        except Refused as refusal:
            raise self._error(refusal) from None
        return {LISTS[context.method]: [*own, *behind]}

    async def call_tool(self, context: Context, params: Any) -> Message:
        """Run an own tool, or one behind the door. What is refused is a result that says so."""
        given: Message = dict(context.params or {})
        name, own = given["name"], self._tools.get(given["name"])
        try:
            if own is None:
                return await self._pass("tools/call", given, context)
            result = await self._walk(own.target, given.get("arguments") or {}, own, ("tools/call", name))
            return {"content": _text(result), "structuredContent": result, "isError": False}
        except Refused as refusal:
            unknown = own is None and isinstance(refusal, NotFound)
            said = f"Unknown tool: {name!r}" if unknown else error_body(refusal, self._clock)
            return {"content": _text(said), "isError": True}

    async def call(self, context: Context, params: Any) -> Message:
        """Run a call that only what stands behind can answer: resources, prompts, completions, tasks."""
        given: Message = dict(context.params or {})
        if context.method in TASKS:
            check(context, given)
        try:
            result = await self._pass(context.method, given, context)
        except NotFound:
            method, name = called(context.method, given)
            code = NOT_FOUND if method == "resources/read" and context.protocol_version < "2026" else -32602
            raise MCPError(code, f"Not found: {name!r}", {"uri": name} if code == NOT_FOUND else None) from None
        except Refused as refusal:
            raise self._error(refusal) from None
        return result

    async def follow(self, client: Client, uri: str) -> bool:
        """Have a client hear news of a resource, where the caller may read it; says whether that is so."""
        behind, target = self._behind, await self._found("resources/read", uri)

        async def run(visit: Visit, screened: Mapping[str, Any]) -> Message:
            return await behind.run(visit, SUBSCRIBING[0], dict(screened), client) if behind else {}

        try:
            async with self._line.admit(self._call(target.name), target, await self._caller()) as visit:
                await self._line.serve(visit, run, {"uri": uri})
        except (Refused, RemoteError):
            return False
        return True

    async def who(self) -> str:
        """The principal of the caller. Raises MCPError where nobody knows it."""
        return (await self._caller()).principal

    async def set_level(self, context: Context, params: Any) -> Message:
        """Note which log messages this client wants."""
        level = (context.params or {}).get("level")
        if level in LOG_LEVELS:
            McpClient(context).log_level = level
        return {}

    def _own(self, caller: Caller) -> list[Message]:
        return [
            self.shown(tool)
            for tool in self._tools
            if tool.closed is None and (tool.scope is None or covers(caller.scopes, tool.scope))
        ]

    async def _pass(self, method: str, params: Message, context: Context) -> Message:
        asked, name = called(method, params)
        here = presence.get()
        visit = here.visit if here and here.asked == (asked, name) else None
        target = visit.target if visit else await self._found(asked, name)

        async def run(visit: Visit, screened: Mapping[str, Any]) -> Message:
            ready = with_arguments(method, params, screened)
            return await passed_on(self._behind, visit, method, ready, McpClient(context))

        try:
            answer: Message = await self._walk(target, arguments_of(method, params), run, (asked, name))
        except RemoteError as error:
            raise MCPError(error.code, error.message, error.data) from None
        return answer

    async def _found(self, method: str, name: str) -> Target:
        found = await self._behind.find(method, name, await self._caller()) if self._behind else None
        return found or unknown(name)

    async def _walk(self, target: Target, arguments: Mapping[str, Any], run: Run, asked: tuple[str, str]) -> Any:
        """Serve the visit that was admitted for this very call, once; else walk the whole line from its start."""
        here = presence.get()
        if here and here.refusal:
            raise here.refusal
        visit = here.visit if here and here.asked == asked else None
        # A record that is closed belongs to a caller who hung up before the call began.
        if visit is not None and not visit.taken.is_set() and not visit.record.closed:
            return await self._line.serve(visit, run, arguments)
        return await self._line.handle(self._call(target.name), target, run, arguments)

    async def _caller(self) -> Caller:
        here = presence.get()
        if here is not None:
            return here.caller
        try:
            return await self._line.greet(self._call("list"))
        except Refused as refusal:
            raise self._error(refusal) from None

    async def _let_in(self, behind: Behind) -> Caller:
        """The caller, to whom something of what stands behind has to be open; over HTTP the door has seen to that."""
        caller = await self._caller()
        if (scope := behind.closed_to(caller)) is None:
            return caller
        refusal = InsufficientScope(scope, sorted(caller.scopes))
        with suppress(Refused):  # it is on record by then
            async with self._line.admit(self._call("list"), Target("list", None, closed=refusal), caller):
                pass
        raise self._error(refusal)

    def _call(self, target: str) -> Call:
        credential = self._local or Credential(None)
        return Call(uuid4().hex, "stdio" if self._local else "mcp", known_name(target), credential)

    def _error(self, refusal: Refused) -> MCPError:
        return MCPError(REFUSED, refusal.message, error_body(refusal, self._clock))


def unknown(name: str) -> Target:
    """Return the target of a call to what is not there: recorded and counted like every other."""
    return Target(name, None, absent=True)


def build(
    line: Line, tools: Tools, clock: Clock, behind: Behind | None = None, local: Credential | None = None
) -> Server[Any]:
    """Build the MCP server: the own tools, what stands behind them, and the gate in front of everything.

    `local` is the credential of the caller on stdio; over HTTP every message brings its own.
    """
    gate = Gate(line, tools, behind, clock, local)

    def schema_of(name: str) -> Mapping[str, Any] | None:
        if own := tools.get(name):
            schema: Mapping[str, Any] = gate.shown(own)["inputSchema"]
            return schema
        return behind.schema(name) if behind else None

    # The SDK checks Mcp-Param-* headers against the tool's schema; without this it lists all tools for every call.
    server: Server[Any] = Server(
        "mcpward",
        version=__version__,
        instructions=INSTRUCTIONS if any(tools) else None,  # they are about the own tools
        get_tool_input_schema=schema_of,
        # What one caller sees is for nobody else.
        cache_hints={method: CacheHint(scope="private") for method in get_args(CacheableMethod)},
    )
    server.middleware[:] = [gate.watch]  # what the SDK has there traces, for a tracer that is never set
    handlers: dict[str, Handler] = {"tools/list": gate.listing, "tools/call": gate.call_tool}
    if behind is not None:
        handlers |= dict.fromkeys(LISTS, gate.listing)
        handlers |= dict.fromkeys((*NAMES, COMPLETION, *SUBSCRIBING), gate.call) | {"tools/call": gate.call_tool}
        handlers["logging/setLevel"] = gate.set_level
    for method, handler in handlers.items():
        server.add_request_handler(method, mcp_types.RequestParams, _completed(handler))
    if behind is not None:
        News(server, behind, gate.follow, gate.who)
    return server


def _completed(handler: Handler) -> Handler:
    """A handler whose result says of what kind it is, as 2026-07-28 asks for; older clients may refuse such a key."""

    async def completed(context: Context, params: Any) -> Message:
        result = await handler(context, params)
        if context.protocol_version in MODERN_PROTOCOL_VERSIONS:
            return {"resultType": "complete", **result}
        return {name: value for name, value in result.items() if name != "resultType"}

    return completed


def _listed(tool: Tool[Any]) -> Message:
    """An own tool, as it stands in a listing."""
    return {
        "name": tool.name,
        "description": tool.description,
        "inputSchema": _inlined(tool.input.model_json_schema()),
        "outputSchema": _inlined(tool.output.model_json_schema(mode="serialization")),
        "annotations": {
            "readOnlyHint": tool.changes_nothing,
            "destructiveHint": tool.method == "DELETE",
            "openWorldHint": False,
        },
    }


def _inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """Put each definition where it is referred to, since some clients do not follow `$ref`.

    Own models never refer to themselves.
    """
    definitions = schema.pop("$defs", {})

    def inlined(part: Any) -> Any:
        if isinstance(part, list):
            return [inlined(each) for each in part]
        if not isinstance(part, dict):
            return part
        rest = {key: inlined(value) for key, value in part.items() if key != "$ref"}
        return {**inlined(definitions[part["$ref"].rpartition("/")[2]]), **rest} if "$ref" in part else rest

    flat: dict[str, Any] = inlined(schema)
    return flat


def _text(said: Any) -> list[Message]:
    return [{"type": "text", "text": said if isinstance(said, str) else orjson.dumps(said).decode()}]
