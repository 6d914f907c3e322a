"""The tools of diagnostics: why a server does not show up, and how well all of them are.

Reading what is configured needs diagnostics:read, calling servers diagnostics:run, and starting them diagnostics:start
as well, which only who says `start=true` is asked for.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from mcpward.diagnostics.check import Family
from mcpward.diagnostics.desk import Desk, Question
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.wanted import Wanted
from mcpward.gateway.diagnostic_answers import AvailabilityOutput, DiagnosticOutput, shown, tools_of
from mcpward.gateway.diagnostic_inputs import CallInput, ServersInput
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.tools import Method, Tool
from mcpward.policy.scopes import authorize

READ, RUN, START = "diagnostics:read", "diagnostics:run", "diagnostics:start"
CRITICAL = 503
"""The status of the full report where something is critical, as orchestrators want it."""


def _asking(*families: Family, codes: tuple[str, ...] = ()) -> Question:
    return Question(frozenset(families), frozenset(codes))


@dataclass(frozen=True)
class _Declared:
    """A tool that asks some checks, as it is declared below."""

    name: str
    path: str
    description: str
    question: Question


READING = (
    _Declared(
        "check_configurations", "configurations",
        "Check the files in which servers are configured: that they can be read, are in their place and say what they "
        "are meant to; nothing is started or called.",
        _asking("configuration"),
    ),
    _Declared(
        "check_port_consistency", "ports",
        "Check the ports that the servers are configured for against those that processes of this machine listen on; "
        "nothing is started or called.",
        _asking("ports"),
    ),
    _Declared(
        "check_missing_entry_points", "entry-points",
        "Check that the commands of the servers, their scripts, modules and interpreters are there; nothing is "
        "started.",
        _asking("command"),
    ),
    _Declared(
        "check_architecture_mismatch", "architecture",
        "Check whether servers that are configured as programs run as services, or the other way round; nothing is "
        "started or called.",
        _asking(codes=(
            "stdio-runs-as-service", "stdio-told-to-serve", "transport-contradicted", "port-not-listening",
            "port-held-by-stranger", "address-reaches-itself",
        )),
    ),
    _Declared(
        "check_duplicate_processes", "processes",
        "Check whether a server runs more often than anybody needs, or was left behind by a client that is gone.",
        _asking(codes=("duplicate-processes", "orphaned-process", "port-shared-by-processes")),
    ),
)  # fmt: skip
"""Tools that look at files and at the machine, and touch no server."""

CALLING = (
    _Declared(
        "check_all_health", "health",
        "Call the servers and say of each whether it shakes hands, how fast it answers, and what is wrong.",
        _asking("command", "handshake", "http", "speed"),
    ),
    _Declared(
        "check_namespace_verification", "namespaces",
        "Call the servers and check that the names of their tools are legal, and cannot be taken for one another.",
        _asking(codes=(
            "tool-name-illegal", "tool-name-refused-by-client", "tool-name-twice", "tool-names-collide",
            "namespace-ambiguous", "server-name-refused",
        )),
    ),
    _Declared(
        "check_transport_reality", "transports",
        "Call the servers and check that each speaks the transport that it is configured for.",
        _asking("http", codes=(
            "transport-unknown", "transport-contradicted", "transport-unsupported", "stdout-not-clean",
            "stdio-runs-as-service", "stdio-told-to-serve", "handshake-failed", "handshake-timeout", "exits-at-once",
        )),
    ),
)  # fmt: skip
"""Tools that call servers, and start them where the caller says so."""

AVAILABILITY = _Declared(
    "check_tool_availability", "tools",
    "Call the servers and name the tools that each of them lists.",
    _asking("command", "handshake", "http", codes=(
        "tool-malformed", "tool-added", "tool-removed", "tool-changed", "too-many-tools",
    )),
)  # fmt: skip


def diagnostic_tools(desk: Desk) -> list[Tool[Any]]:
    """Declare those that answer with a run of checks."""
    run = _Running(desk)
    return [
        Tool(
            "run_full_diagnostic",
            "Run every check: call all servers, and start them where start is true. The answer is 503 where something "
            "is critical.",
            RUN, CallInput, DiagnosticOutput, run.full, "GET", "/diagnostics", also=(CRITICAL,),
        ),
        *(_declared(one, READ, ServersInput, run.reading(one.question), "GET") for one in READING),
        *(_declared(one, RUN, CallInput, run.calling(one.question), "POST") for one in CALLING),
        _declared(AVAILABILITY, RUN, CallInput, run.availability, "POST", AvailabilityOutput),
    ]  # fmt: skip


def _declared(
    one: _Declared,
    scope: str,
    takes: type[Any],
    run: Callable[[Any, Visit], Awaitable[Any]],
    method: Method,
    gives: type[DiagnosticOutput] = DiagnosticOutput,
) -> Tool[Any]:
    return Tool(one.name, one.description, scope, takes, gives, run, method, f"/diagnostics/{one.path}")


class _Running:
    """What the tools do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def full(self, given: CallInput, visit: Visit) -> DiagnosticOutput:
        diagnosis = await self._called(given, visit, None)
        if diagnosis.status == "critical":
            visit.record.status = CRITICAL
        return _output(diagnosis, visit)

    def reading(self, question: Question) -> Callable[[ServersInput, Visit], Awaitable[DiagnosticOutput]]:
        async def read(given: ServersInput, visit: Visit) -> DiagnosticOutput:
            return _output(await self._desk.examine(Wanted(given.names), question), visit)

        return read

    def calling(self, question: Question) -> Callable[[CallInput, Visit], Awaitable[DiagnosticOutput]]:
        async def call(given: CallInput, visit: Visit) -> DiagnosticOutput:
            return _output(await self._called(given, visit, question), visit)

        return call

    async def availability(self, given: CallInput, visit: Visit) -> AvailabilityOutput:
        diagnosis = await self._called(given, visit, AVAILABILITY.question)
        return AvailabilityOutput(**_output(diagnosis, visit).model_dump(), tools=tools_of(diagnosis))

    async def _called(self, given: CallInput, visit: Visit, question: Question | None) -> Diagnosis:
        return await self._desk.examine(wanted(given, visit), question)


def wanted(given: CallInput, visit: Visit) -> Wanted:
    """What is to be called. Raises InsufficientScope where servers are to be started and the caller may not."""
    if given.start:
        authorize(visit.caller, START)
    return Wanted(given.names, call=True, start=given.start)


def _output(diagnosis: Diagnosis, visit: Visit) -> DiagnosticOutput:
    return DiagnosticOutput.model_validate(shown(diagnosis, local=visit.call.credential.local))
