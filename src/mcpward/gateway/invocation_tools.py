"""The tools of diagnostics that go further than a handshake: whether tools can be called, and are; which transports
work.

For real only those are called that say they only read, and those that the caller names with arguments. Whoever names
one needs the scope that the door asks for it: this is no way around the door.
"""

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel

from mcpward.diagnostics.check import Family
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.desk import Desk, Question
from mcpward.diagnostics.report import Diagnosis, Status, worst
from mcpward.diagnostics.showing import printable
from mcpward.gateway.diagnostic_answers import LONGEST_NAME, DiagnosticOutput, shown
from mcpward.gateway.diagnostic_inputs import CallInput, InvocationInput
from mcpward.gateway.diagnostic_tools import RUN, wanted
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.query_values import unfit
from mcpward.gateway.tools import Tool
from mcpward.policy.scopes import authorize
from mcpward.policy.upstreams import scope_of

_MET: frozenset[Family] = frozenset(("command", "handshake", "http"))
"""What tells why a server was not met: of its tools nothing is known then, and that is not well."""

CALLABILITY = Question(
    _MET,
    frozenset((
        "tool-malformed", "tool-name-illegal", "tool-name-refused-by-client", "tool-schema-missing",
        "tool-schema-invalid", "tool-schema-not-object", "tool-schema-refused-by-client", "schema-reference-broken",
        "output-schema-invalid",
    )),
)  # fmt: skip
INVOCATION = Question(_MET, frozenset(("tool-call-failed", "tool-output-mismatch", "tool-call-slow")))
INTEGRATION = Question(_MET, INVOCATION.codes | CALLABILITY.codes)


class ShownCallability(BaseModel):
    """Whether a tool can be called at all; `made`: arguments for it could be made from its schema."""

    server: str
    tool: str
    callable: bool
    read_only: bool
    made: bool
    problem: str


class CallabilityOutput(DiagnosticOutput):
    """A run of checks, and what can be called."""

    tools: list[ShownCallability]


class ShownInvocation(BaseModel):
    """A call that was made, or not. Times are in milliseconds, sizes in bytes; nothing of the reply is kept."""

    server: str
    tool: str
    outcome: Literal["ok", "failed", "refused", "timed_out", "lost", "skipped"]
    made_up: bool
    problem: str
    code: int | None
    ms: float | None
    size: int | None
    fits: bool | None


class InvocationOutput(DiagnosticOutput):
    """A run of checks, and the calls that were made for it."""

    calls: list[ShownInvocation]


class Attempt(BaseModel):
    """One transport that was tried. `path` and `problem` are shown on the machine itself alone."""

    transport: str
    path: str
    works: bool
    revision: str | None
    ready_ms: float | None
    http_status: int | None
    problem: str


class TriedServer(BaseModel):
    """A server, the transport that it is configured for, those that work, and each attempt."""

    name: str
    configured: str
    status: Status
    works: list[str]
    attempts: list[Attempt]


class TransportsOutput(BaseModel):
    """Which transports work; `not_tried` are servers that would have had to be started, or are disabled."""

    status: Status
    servers: list[TriedServer]
    not_tried: list[str]


def invocation_tools(desk: Desk) -> list[Tool[Any]]:
    """Declare the four tools."""
    run = _Running(desk)
    return [
        Tool(
            "check_tool_callability",
            "Call the servers and say of each tool whether it can be called at all: its name, its schema, arguments; "
            "none is called.",
            RUN, CallInput, CallabilityOutput, run.callability, "POST", "/diagnostics/callability",
        ),
        Tool(
            "check_real_invocation",
            "Call tools for real: those that say they only read, or the one that you name with its arguments.",
            RUN, InvocationInput, InvocationOutput, run.invocation, "POST", "/diagnostics/invocation",
            changes_nothing=False,
        ),
        Tool(
            "check_tool_integration",
            "Go the whole way with each server: shake hands, list tools, call those that only read, check the results.",
            RUN, CallInput, InvocationOutput, run.integration, "POST", "/diagnostics/integration",
        ),
        Tool(
            "test_multi_transport",
            "Try stdio, streamable HTTP and SSE, as far as the server's entry allows, and say which of them work.",
            RUN, CallInput, TransportsOutput, run.transports, "POST", "/diagnostics/multi-transport",
        ),
    ]  # fmt: skip


class _Running:
    """What the four tools do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def callability(self, given: CallInput, visit: Visit) -> CallabilityOutput:
        diagnosis = await self._desk.examine(wanted(given, visit), CALLABILITY)
        local = visit.call.credential.local
        tools = await asyncio.to_thread(lambda: list(_callability(diagnosis, local)))
        return CallabilityOutput(**shown(diagnosis, local=local), tools=tools)

    async def invocation(self, given: InvocationInput, visit: Visit) -> InvocationOutput:
        if given.tool is None and given.arguments is not None:
            raise unfit("tool", "name the tool that the arguments are for")
        if given.tool is not None and len(given.names) != 1:
            raise unfit("server", "name the one server whose tool it is")
        if given.tool is not None:
            await self._authorize(given.names, given.tool, visit)
        named = {} if given.tool is None else {given.tool: given.arguments}
        diagnosis = await self._desk.call_tools(wanted(given, visit), INVOCATION, named)
        return _invocations(diagnosis, visit)

    async def _authorize(self, servers: Sequence[str], tool: str, visit: Visit) -> None:
        """Raises InsufficientScope where the caller may not call this tool of every server that is meant."""
        for target in (await self._desk.fleet(servers)).targets:
            authorize(visit.caller, scope_of(target.name, tool))

    async def integration(self, given: CallInput, visit: Visit) -> InvocationOutput:
        return _invocations(await self._desk.call_tools(wanted(given, visit), INTEGRATION, {}), visit)

    async def transports(self, given: CallInput, visit: Visit) -> TransportsOutput:
        found = await self._desk.try_transports(wanted(given, visit))
        local = visit.call.credential.local
        servers = [_tried(target.name, target.entry.transport, tries, local) for target, tries in found if tries]
        return TransportsOutput(
            status=worst(server.status for server in servers),
            servers=servers,
            not_tried=[target.name for target, tries in found if tries is None],
        )


def _callability(diagnosis: Diagnosis, local: bool) -> Iterator[ShownCallability]:
    # It knows the schemas of tools, for which it loads what a server that nobody asks need not have.
    from mcpward.diagnostics.contact.invoking import callable_tools

    for target in diagnosis.targets:
        for one in callable_tools(target.contact) if target.contact else ():
            said = one.as_dict() | {"tool": _name(one.tool), "problem": printable(one.problem) if local else ""}
            yield ShownCallability(server=target.name, **said)


def _invocations(diagnosis: Diagnosis, visit: Visit) -> InvocationOutput:
    local = visit.call.credential.local
    calls = [
        ShownInvocation(
            server=target.name,
            **(one.as_dict() | {"tool": _name(one.tool), "problem": printable(one.problem) if local else ""}),
        )
        for target in diagnosis.targets
        for one in (target.contact.invocations if target.contact else ())
    ]
    return InvocationOutput(**shown(diagnosis, local=local), calls=calls)


def _tried(name: str, configured: str, tries: Sequence[Contact], local: bool) -> TriedServer:
    works = list(dict.fromkeys(one.transport for one in tries if one.ready))
    # The first ones are at the address itself, one of them over the transport that is configured.
    configured_way = next((one for one in tries if one.transport == configured), tries[0])
    status: Status = "healthy" if configured_way.ready else "degraded" if works else "critical"
    attempts = [_attempt(one, local) for one in tries]
    return TriedServer(name=name, configured=configured, status=status, works=list(works), attempts=attempts)


def _attempt(contact: Contact, local: bool) -> Attempt:
    return Attempt(
        transport=contact.transport,
        path=_path(contact.address) if local else "",
        works=contact.ready,
        revision=None if contact.revision is None else printable(contact.revision[:LONGEST_NAME]),
        ready_ms=None if contact.ready_ms is None else round(contact.ready_ms, 2),
        http_status=contact.status,
        problem=printable(contact.problem) if local else "",
    )


def _path(address: str) -> str:
    """The path of an address: its query may hold a credential."""
    try:
        return printable(urlsplit(address).path)
    except ValueError:
        return ""


def _name(tool: str) -> str:
    return printable(tool[:LONGEST_NAME])
