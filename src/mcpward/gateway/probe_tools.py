"""The tools that show the probes of this server: what `/health` answers to an orchestrator, and what was measured."""

from typing import Any, Literal

from pydantic import BaseModel

from mcpward.gateway.health import Health
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.tools import Nothing, Tool


class ShownProbe(BaseModel):
    """What a probe says: `http_status` is what `/health` answers with, `measured` what its settings are about."""

    http_status: int
    status: str
    checks: dict[str, str]
    measured: dict[str, float | bool]


class ProbeOutput(BaseModel):
    """One probe."""

    status: Literal["success"] = "success"
    probe: ShownProbe


class ProbesOutput(BaseModel):
    """Every probe, and whether the server is degraded."""

    status: Literal["success"] = "success"
    liveness: ShownProbe
    readiness: ShownProbe
    startup: ShownProbe
    degraded: bool


def probe_tools(health: Health) -> list[Tool[Any]]:
    """Declare the three tools."""

    async def readiness(given: Nothing, visit: Visit) -> ProbeOutput:
        return ProbeOutput(probe=(await health.probe_status())["readiness"])

    async def liveness(given: Nothing, visit: Visit) -> ProbeOutput:
        return ProbeOutput(probe=(await health.probe_status())["liveness"])

    async def everything(given: Nothing, visit: Visit) -> ProbesOutput:
        return ProbesOutput(**await health.probe_status())

    scope = "diagnostics:read"
    return [
        Tool(
            "check_readiness_probe",
            "Say whether this server is ready to be sent calls, and how many it could not serve lately.",
            scope, Nothing, ProbeOutput, readiness, "GET", "/diagnostics/probes/readiness",
        ),
        Tool(
            "check_liveness_probe",
            "Say whether this server is alive: its background tasks run and its event loop is not stuck.",
            scope, Nothing, ProbeOutput, liveness, "GET", "/diagnostics/probes/liveness",
        ),
        Tool(
            "get_probe_status",
            "Show what every probe of this server says now, what was measured for it, and whether it is degraded.",
            scope, Nothing, ProbesOutput, everything, "GET", "/diagnostics/probes",
        ),
    ]  # fmt: skip
