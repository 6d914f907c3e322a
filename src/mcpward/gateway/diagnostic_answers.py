"""What the tools of diagnostics answer, and how much of it a caller sees who is not on the machine itself.

Names, codes and counts are for everybody who has the scope. What was seen (sentences, evidence, files, lines) tells of
the machine: it is for callers on it, with no proxy between, as the details of `/health?status` are.
"""

from typing import Any

from pydantic import BaseModel

from mcpward.diagnostics.check import Severity
from mcpward.diagnostics.report import Diagnosis, Status
from mcpward.diagnostics.showing import printable

MOST_TOOLS = 2000
"""So many tools of one server are named."""

LONGEST_NAME = 200

ELSEWHERE = "What was seen is shown to callers on the machine itself; docs/CHECKS.md tells how to mend it."


class ShownContact(BaseModel):
    """How a server answered; times are in milliseconds."""

    ready: bool
    revision: str | None
    tools: int | None
    ready_ms: float | None
    response_ms: float | None


class ShownServer(BaseModel):
    """A server that was looked at. `contact` is null where it was neither started nor called."""

    name: str
    clients: list[str]
    files: list[str]
    transport: str
    disabled: bool
    status: Status
    contact: ShownContact | None


class ShownReport(BaseModel):
    """What a check found."""

    code: str
    severity: Severity
    server: str | None
    says: str
    evidence: list[str]
    fix: str
    file: str | None
    line: int | None
    column: int | None


class AskedCheck(BaseModel):
    """A check that was asked."""

    code: str
    question: str


class DiagnosticOutput(BaseModel):
    """A run of checks."""

    status: Status
    summary: dict[str, int]
    servers: list[ShownServer]
    reports: list[ShownReport]
    checks: list[AskedCheck]
    run_id: str
    timestamp: str
    seconds: float


class ToolsOfServer(BaseModel):
    """The tools that a server lists; `available` is false where it was not reached or lists none."""

    server: str
    available: bool
    tools: list[str]


class AvailabilityOutput(DiagnosticOutput):
    """A run of checks, and which tools there are."""

    tools: list[ToolsOfServer]


def shown(diagnosis: Diagnosis, *, local: bool) -> dict[str, Any]:
    """A run as plain JSON values; `local` says that the caller is on the machine itself."""
    said = diagnosis.as_dict()
    if local:
        return said
    questions = {check.code: check.question for check in diagnosis.checks}
    for server in said["servers"]:
        server["files"] = []
    for report in said["reports"]:
        report |= {"says": questions.get(report["code"], ""), "evidence": [], "fix": ELSEWHERE}
        report |= {"file": None, "line": None, "column": None}
    return said


def tools_of(diagnosis: Diagnosis) -> list[ToolsOfServer]:
    """Which tools each server lists, by names that may be shown."""
    listed = []
    for target in diagnosis.targets:
        tools = (target.contact.tools if target.contact else None) or ()
        names = [name for tool in tools[:MOST_TOOLS] if (name := name_of(tool))]
        listed.append(ToolsOfServer(server=target.name, available=bool(names), tools=names))
    return listed


def name_of(tool: Any) -> str:
    """The name of a tool as it may be shown; empty where it has none."""
    name = tool.get("name") if isinstance(tool, dict) else None
    return printable(name[:LONGEST_NAME]) if isinstance(name, str) else ""
