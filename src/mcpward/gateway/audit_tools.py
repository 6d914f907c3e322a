"""The audit tool: what happened, newest first."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from mcpward.audit.trail import Trail
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.query_values import Moment, Whole, moment
from mcpward.gateway.tools import Arguments, Tool
from mcpward.model import AuditEvent, AuditFilter, rfc3339


class AuditInput(Arguments):
    """Which events to show; every field narrows the choice. Times are RFC 3339, with an offset or `Z`."""

    since: Moment | None = Field(None, description="The earliest time, RFC 3339.")
    until: Moment | None = Field(None, description="The latest time, RFC 3339, not included.")
    principal: str | None = Field(None, max_length=500)
    client_id: str | None = Field(None, max_length=500)
    tool: str | None = Field(None, max_length=200)
    outcome: str | None = Field(None, max_length=50, description="ok, failed, cancelled, or the code of a refusal.")
    limit: Whole = Field(100, ge=1, le=1000, description="How many events at most.")


class ShownEvent(BaseModel):
    """One call: never a token, a text or a matched text."""

    time: str
    call_id: str
    entrance: str
    tool: str
    principal: str | None
    client_id: str | None
    address: str
    outcome: str
    status: int
    findings: dict[str, int]
    duration_ms: float


class AuditOutput(BaseModel):
    """Events, newest first."""

    status: Literal["success"] = "success"
    events: list[ShownEvent]
    count: int


def audit_tools(trail: Trail) -> list[Tool[Any]]:
    """Declare the audit tool."""

    async def show(given: AuditInput, visit: Visit) -> AuditOutput:
        wanted = AuditFilter(
            since=moment("since", given.since),
            until=moment("until", given.until),
            principal=given.principal,
            client_id=given.client_id,
            tool=given.tool,
            outcome=given.outcome,
            limit=given.limit,
        )
        events = [_shown(event) for event in await trail.find(wanted)]
        return AuditOutput(events=events, count=len(events))

    return [
        Tool(
            "get_audit_events",
            "Show what happened at the door: one event per call, with its outcome, never a token or a text.",
            "audit:read", AuditInput, AuditOutput, show, "GET", "/audit",
        )
    ]  # fmt: skip


def _shown(event: AuditEvent) -> ShownEvent:
    return ShownEvent(
        time=rfc3339(event.time),
        call_id=event.call_id,
        entrance=event.entrance,
        tool=event.tool,
        principal=event.principal,
        client_id=event.client_id,
        address=event.address,
        outcome=event.outcome,
        status=event.status,
        findings=dict(event.findings),
        duration_ms=event.duration_ms,
    )
