"""The part of the composition root for diagnostics in a server: settings in, tools and what runs beside them out."""

import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from mcpward.audit.trail import Trail
from mcpward.diagnostic_settings import seconds_of
from mcpward.diagnostics.alerts import FORMS, Alerts
from mcpward.diagnostics.desk import Desk, Practice
from mcpward.diagnostics.history.history import History
from mcpward.diagnostics.report import Diagnosis, Status
from mcpward.diagnostics.schedule import Schedule
from mcpward.diagnostics.wanted import Wanted
from mcpward.diagnostics.webhook import Webhook
from mcpward.gateway.diagnostic_tools import CRITICAL, diagnostic_tools
from mcpward.gateway.export_tool import export_tool
from mcpward.gateway.health import Health, Parts
from mcpward.gateway.invocation_tools import invocation_tools
from mcpward.gateway.pipeline import Line, Target, Visit
from mcpward.gateway.probe_tools import probe_tools
from mcpward.gateway.probes import Probes, Pulse, Rejections, Startup
from mcpward.gateway.tools import Tool
from mcpward.gateway.trend_tools import trend_tools
from mcpward.guard.guard import Guard
from mcpward.links.pool import Pool
from mcpward.model import Call, Caller, Clock, Credential
from mcpward.policy.limits import Storages
from mcpward.settings import Settings
from mcpward.storage.store import Store

if TYPE_CHECKING:
    from mcpward.diagnostics.configuration.client import Client

SERVER = Caller("server", "mcpward", "server", frozenset())
"""Who runs the checks by schedule: the server itself, which nobody let in."""


def probes_in(settings: Settings, ticks: Callable[[], float] = time.monotonic) -> Probes:
    """What a server measures of itself."""
    return Probes(
        Rejections(
            settings.mcpward_ready_rejections,
            seconds_of(settings.mcpward_ready_window),
            seconds_of(settings.mcpward_ready_recovery),
            ticks,
        ),
        Pulse(seconds_of(settings.mcpward_live_lag), ticks),
        Startup(seconds_of(settings.mcpward_startup_within), ticks),
        settings.mcpward_ready_degraded,
    )


def health_in(
    settings: Settings,
    store: Store,
    trail: Trail,
    storages: Storages,
    authentication: Callable[[], Mapping[str, Any]],
    guard_state: Callable[[], Mapping[str, Any]],
    guard: Guard,
    clock: Clock,
) -> Health:
    """The health of a server, as far as every entrance has the same parts; nothing that runs beside them yet."""
    parts = Parts(
        store=settings.auth_storage,
        ping=store.ping,
        audit_healthy=lambda: trail.healthy,
        guard_state=guard_state,
        guard_ready=guard.works,
        guard_whole=lambda: guard.whole,
        authentication=authentication,
        limits=lambda: storages.state,
        ping_limits=storages.ping,
        probes=probes_in(settings),
    )
    return Health(parts, clock)


def clients_in(settings: Settings) -> "Sequence[Client]":
    """Whose files are read: the server's own, and those of the clients of this machine where that is wanted. Unless it
    is set, that is so where nobody comes from elsewhere.
    """
    from mcpward.diagnostics.clients import CLIENTS
    from mcpward.diagnostics.clients.own import own_client

    own = [own_client(Path.cwd() / settings.mcpward_servers)] if settings.mcpward_servers else []
    wanted = settings.mcpward_check_clients
    if wanted is None:
        from_elsewhere = settings.mcpward_behind_tls or settings.mcpward_public_url is not None
        wanted = settings.on_loopback and not from_elsewhere
    return [*own, *(CLIENTS if wanted else ())]


@dataclass
class Checking:
    """Diagnostics in a server. What is heavy is made when it is first needed."""

    settings: Settings
    guard: Guard
    store: Store
    line: Line
    clock: Clock

    def __post_init__(self) -> None:
        """Make the parts that are light."""
        self.desk = Desk(self._practice, self._heard)
        days, rows = self.settings.mcpward_history_days, self.settings.mcpward_history_runs
        self.history = History(self.store, self.clock, days, rows)

    def tools(self, health: Health) -> list[Tool[Any]]:
        """The tools, those that show the probes among them."""
        return [
            *diagnostic_tools(self.desk),
            *invocation_tools(self.desk),
            export_tool(self.desk),
            *trend_tools(self.history),
            *probe_tools(health),
        ]

    def works(self) -> dict[str, Callable[[], Coroutine[Any, Any, None]]]:
        """What runs for ever in a server, by its name."""
        found: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {}
        if self.schedule is not None:
            found["checks"] = self.schedule.follow
        if self.alerts is not None:
            found["alerts"] = self.alerts.follow
        return found

    async def close(self) -> None:
        """End what is under way, with every process that it started."""
        await self.desk.close()
        await self._pool.close()

    @cached_property
    def schedule(self) -> Schedule | None:
        """What runs the checks by itself, where that is set."""
        every = self.settings.mcpward_check_every
        return Schedule(seconds_of(every), self.by_schedule, self.clock) if every else None

    @cached_property
    def alerts(self) -> Alerts | None:
        """Who tells a webhook, where one is set."""
        if self.settings.mcpward_alert_url is None:
            return None
        webhook = Webhook(self.settings.mcpward_alert_url.get_secret_value(), self._pool)
        return Alerts(webhook, FORMS[self.settings.mcpward_alert_format], self.store, self.clock)

    @cached_property
    def _pool(self) -> Pool:
        return Pool()

    def _practice(self) -> Practice:
        from mcpward.approaching import Approach
        from mcpward.diagnosing import Guarding, Hiding, doctor_of, unruled
        from mcpward.unsealing import Unsealing

        guarding = Guarding(lambda: self.guard, Hiding(lambda: unruled(self.settings, self.guard.rules)))
        approach = Approach(self._pool, guarding, Unsealing(self.settings, self.store, self.clock))
        doctor = doctor_of(clients_in(self.settings), approach.meet, guarding, self.history, self.clock)
        return Practice(doctor, approach.call_tools, approach.try_transports)

    def _heard(self, diagnosis: Diagnosis, wanted: Wanted) -> None:
        if self.alerts is not None:
            self.alerts.heard(diagnosis, whole=not wanted.servers)

    async def by_schedule(self) -> Status:
        """Run every check once, by the line that every call passes. Raises Refused."""
        call = Call(uuid4().hex, "schedule", "run_full_diagnostic", Credential(None, local=True))
        async with self.line.admit(call, Target(call.target, None), SERVER) as visit:
            status: Status = await self.line.serve(visit, self._checked, {})
            return status

    async def _checked(self, visit: Visit, arguments: Mapping[str, Any]) -> Status:
        diagnosis = await self.desk.examine(Wanted(call=True, start=self.settings.mcpward_check_start))
        if diagnosis.status == "critical":
            visit.record.status = CRITICAL
        return diagnosis.status
