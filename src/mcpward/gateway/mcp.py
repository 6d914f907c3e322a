"""MCP: the same tools and the same line, spoken by FastMCP over streamable HTTP, SSE and stdio."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import mcp_types
import orjson
from fastmcp import FastMCP
from fastmcp.exceptions import NotFoundError, ToolError
from fastmcp.server.completions import CompletionReference
from fastmcp.server.extensions import ExtensionRequestHandler, MethodBinding, build_method_handler
from fastmcp.server.middleware import Middleware, MiddlewareContext
from fastmcp.tools.base import Tool as FastMCPTool
from fastmcp.tools.base import ToolResult
from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError

from mcpward import __version__
from mcpward.errors import NotFound, Refused
from mcpward.gateway.answers import error_body
from mcpward.gateway.pipeline import Line, Run, Target, Visit, known_name
from mcpward.gateway.tools import Tool, Tools
from mcpward.gateway.upstream import Behind, Catalogue, Complete, NothingBehind
from mcpward.model import Call, Caller, Clock, Credential
from mcpward.policy.scopes import covers

REFUSED = -32000
INSTRUCTIONS = (
    "mcpward, the guarded door of MCP: check prompts for secrets, personal data and attacks before you use them."
)


@dataclass
class Presence:
    """Who is there while one message is handled: the caller and, for a call, the visit that the HTTP door admitted.

    `refusal` is set where the door refused the call already, and it only has to be said once more, down an SSE stream.
    """

    caller: Caller
    visit: Visit | None = None
    refusal: Refused | None = None


presence: ContextVar[Presence | None] = ContextVar("presence", default=None)


class Listed(FastMCPTool):
    """An own tool as FastMCP lists it. It never runs here: `Gate` takes each call to the line."""

    async def run(self, arguments: dict[str, Any]) -> ToolResult:
        """Refuse: this way in has no line in front of it."""
        raise ToolError("This tool runs behind the gate only.")


class Gate(Middleware):
    """Takes what FastMCP dispatches to the line.

    Over HTTP the first half of the line was walked before FastMCP saw the message. On stdio there was nobody to do
    so: the whole line is walked here, with the credential of the local caller; without one (HTTP) such a call is
    refused.
    """

    def __init__(self, line: Line, tools: Tools, catalogue: Catalogue, clock: Clock, local: Credential | None) -> None:
        self._line = line
        self._tools = tools
        self._catalogue = catalogue
        self._clock = clock
        self._local = local

    async def on_call_tool(
        self, context: MiddlewareContext[mcp_types.CallToolRequestParams], call_next: Callable[..., Awaitable[Any]]
    ) -> ToolResult:
        """Run an own tool, or let FastMCP run another one, behind the line."""
        name, arguments = context.message.name, context.message.arguments or {}
        own = self._tools.get(name)
        try:
            if own is not None:
                result = await self._walk(own.target, arguments, own)
                text = mcp_types.TextContent(type="text", text=orjson.dumps(result).decode())
                return ToolResult(content=[text], structured_content=result)

            async def run(visit: Visit, screened: Mapping[str, Any]) -> ToolResult:
                message = context.message.model_copy(update={"arguments": dict(screened)})
                reply: ToolResult = await _found(call_next(context.copy(message=message)))
                if isinstance(reply, ToolResult) and reply.is_error:  # an extension may answer in a shape of its own
                    visit.record.outcome, visit.record.status = "failed", 500
                return reply

            target = self._catalogue.find("tools/call", name)
            reply: ToolResult = await self._walk(target or unknown(name), arguments, run)
        except Refused as refusal:
            if own is None and isinstance(refusal, NotFound):
                raise NotFoundError(f"Unknown tool: {name!r}") from None
            raise ToolError(orjson.dumps(error_body(refusal, self._clock)).decode()) from None
        return reply

    async def on_read_resource(
        self, context: MiddlewareContext[mcp_types.ReadResourceRequestParams], call_next: Callable[..., Awaitable[Any]]
    ) -> Any:
        """Let FastMCP read a resource behind the line."""

        async def run(visit: Visit, screened: Mapping[str, Any]) -> Any:
            return await _found(call_next(context))

        return await self._pass("resources/read", str(context.message.uri), {}, run)

    async def on_get_prompt(
        self, context: MiddlewareContext[mcp_types.GetPromptRequestParams], call_next: Callable[..., Awaitable[Any]]
    ) -> Any:
        """Let FastMCP get a prompt behind the line."""

        async def run(visit: Visit, screened: Mapping[str, Any]) -> Any:
            message = context.message.model_copy(update={"arguments": dict(screened)})
            return await _found(call_next(context.copy(message=message)))

        return await self._pass("prompts/get", context.message.name, context.message.arguments or {}, run)

    def completing(self, complete: Complete) -> Complete:
        """Take completions to the line: who may use a prompt or a resource may have its arguments completed."""

        async def completed(
            ref: CompletionReference,
            argument: mcp_types.CompletionArgument,
            context: mcp_types.CompletionContext | None,
        ) -> Any:
            known = context.arguments or {} if context else {}

            async def run(visit: Visit, screened: Mapping[str, Any]) -> Any:
                asked = argument.model_copy(update={"value": screened[argument.name]})
                others = {name: screened[name] for name in known}
                return await complete(ref, asked, mcp_types.CompletionContext(arguments=others))

            method, name = reference(ref.model_dump())
            try:
                return await self._pass(method, name, {**known, argument.name: argument.value}, run)
            except NotFoundError as error:
                raise MCPError(mcp_types.INVALID_PARAMS, str(error)) from None

        return completed

    def extended(self, binding: MethodBinding) -> ExtensionRequestHandler:
        """Take a method that an extension brings to the line."""
        handler = build_method_handler(binding)

        async def lined(context: ServerRequestContext[Any, Any], params: Any) -> Any:
            given = params.model_dump(by_alias=True, exclude_unset=True)
            meta = {name: given.pop(name) for name in ("_meta",) if name in given}

            async def run(visit: Visit, screened: Mapping[str, Any]) -> Any:
                return await handler(context, binding.params_type.model_validate({**screened, **meta}))

            return await self._pass(binding.method, "", given, run)

        return lined

    async def on_list_tools(
        self, context: MiddlewareContext[Any], call_next: Callable[..., Awaitable[Sequence[FastMCPTool]]]
    ) -> Sequence[FastMCPTool]:
        """List only the tools whose scope the caller holds."""
        caller = await self._caller()
        return [tool for tool in await call_next(context) if self._open(caller, "tools/call", tool.name)]

    async def on_list_resources(
        self, context: MiddlewareContext[Any], call_next: Callable[..., Awaitable[Sequence[Any]]]
    ) -> Sequence[Any]:
        """List only the resources whose scope the caller holds."""
        caller = await self._caller()
        return [one for one in await call_next(context) if self._open(caller, "resources/read", str(one.uri))]

    async def on_list_resource_templates(
        self, context: MiddlewareContext[Any], call_next: Callable[..., Awaitable[Sequence[Any]]]
    ) -> Sequence[Any]:
        """List only the templates whose scope the caller holds."""
        caller = await self._caller()
        return [one for one in await call_next(context) if self._open(caller, "resources/read", one.uri_template)]

    async def on_list_prompts(
        self, context: MiddlewareContext[Any], call_next: Callable[..., Awaitable[Sequence[Any]]]
    ) -> Sequence[Any]:
        """List only the prompts whose scope the caller holds."""
        caller = await self._caller()
        return [one for one in await call_next(context) if self._open(caller, "prompts/get", one.name)]

    async def _pass(self, method: str, name: str, arguments: Mapping[str, Any], run: Run) -> Any:
        try:
            return await self._walk(self._catalogue.find(method, name) or unknown(name or method), arguments, run)
        except NotFound:
            raise NotFoundError(f"Unknown: {name!r}") from None
        except Refused as refusal:
            raise MCPError(REFUSED, refusal.message, error_body(refusal, self._clock)) from None

    async def _walk(self, target: Target, arguments: Mapping[str, Any], run: Run) -> Any:
        """Serve the visit that was admitted for this very target, once; else walk the whole line from its start."""
        here = presence.get()
        if here and here.refusal:
            raise here.refusal
        visit = here.visit if here else None
        # A record that is closed belongs to a caller who hung up before the call began.
        fresh = visit is not None and not visit.taken.is_set() and not visit.record.closed
        if visit is not None and fresh and visit.target.name == target.name:
            return await self._line.serve(visit, run, arguments)
        credential = self._local or Credential(None)
        call = Call(uuid4().hex, "stdio" if self._local else "mcp", known_name(target.name), credential)
        return await self._line.handle(call, target, run, arguments)

    async def _caller(self) -> Caller:
        here = presence.get()
        if here is not None:
            return here.caller
        credential = self._local or Credential(None)
        return await self._line.greet(Call(uuid4().hex, "stdio" if self._local else "mcp", "list", credential))

    def _open(self, caller: Caller, method: str, name: str) -> bool:
        own = self._tools.get(name) if method == "tools/call" else None
        target = own.target if own else self._catalogue.find(method, name)
        if target is None or target.closed is not None:
            return False
        return target.scope is None or covers(caller.scopes, target.scope)


def unknown(name: str) -> Target:
    """Return the target of a call to what is not there: recorded and counted like every other."""
    return Target(name, None, absent=True)


def reference(ref: Mapping[str, Any]) -> tuple[str, str]:
    """Return the call that a completion prepares, and the name in it: `prompts/get` NAME or `resources/read` URI."""
    if ref["type"] == "ref/prompt":
        return "prompts/get", ref["name"]
    return "resources/read", ref["uri"]


def build(
    line: Line, tools: Tools, clock: Clock, behind: Behind | None = None, local: Credential | None = None
) -> FastMCP[Any]:
    """Build the MCP server: the own tools, what stands behind them, and the gate in front of everything.

    `local` is the credential of the caller on stdio; over HTTP every message brings its own.
    """
    gate = Gate(line, tools, behind.catalogue if behind else NothingBehind(), clock, local)
    server: FastMCP[Any] = FastMCP(
        "mcpward",
        INSTRUCTIONS,
        version=__version__,
        middleware=[gate],
        mask_error_details=True,
        dereference_schemas=False,  # what stands behind is shown as it is; own schemas are resolved in `_listed`
    )
    for tool in tools:
        server.add_tool(_listed(tool))
    if behind is not None:
        server.mount(behind.server)
        if behind.complete is not None:
            server.add_completion_handler(gate.completing(behind.complete))
        for extension in behind.extensions:
            server.add_extension(extension)
            for binding in extension.methods():
                server._mcp_server.add_request_handler(binding.method, binding.params_type, gate.extended(binding))
    else:
        # The SDK checks Mcp-Param-* headers against the tool's schema; without this it lists all tools for every call.
        schemas = {tool.name: tool.input.model_json_schema() for tool in tools}
        server._mcp_server.get_tool_input_schema = schemas.get
    return server


def _listed(tool: Tool[Any]) -> Listed:
    return Listed(
        name=tool.name,
        description=tool.description,
        parameters=_inlined(tool.input.model_json_schema()),
        output_schema=_inlined(tool.output.model_json_schema(mode="serialization")),
        annotations=mcp_types.ToolAnnotations(
            read_only_hint=tool.changes_nothing, destructive_hint=tool.method == "DELETE", open_world_hint=False
        ),
    )


def _inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """Put each definition where it is referred to, since some clients do not follow `$ref`.

    FastMCP's own way loads an HTTP client for it: 45 ms and 4 MB at start-up. Own models never refer to themselves.
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


async def _found(running: Awaitable[Any]) -> Any:
    """Await what FastMCP runs; what it does not know is not found here either, and a refusal from behind stays one."""
    try:
        return await running
    except NotFoundError:
        raise NotFound("There is nothing of that name.") from None
    except ToolError as error:
        if isinstance(error.__cause__, Refused):
            raise error.__cause__ from None
        raise
