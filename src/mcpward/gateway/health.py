"""How the door itself is: liveness, readiness, start-up and the state of each part, looked at and not assumed."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mcpward import __version__
from mcpward.errors import StoreDown
from mcpward.model import Clock, rfc3339

LOOK_AGAIN_AFTER = 1.0
PING_WITHIN = 3.0

State = Mapping[str, Any]


@dataclass
class Parts:
    """What health looks at. Each `state` is shown as it is: it holds no address, no credential and no text."""

    store: str
    ping: Callable[[], Awaitable[None]]
    audit_healthy: Callable[[], bool]
    guard_state: Callable[[], State]
    guard_ready: Callable[[], bool]
    authentication: Callable[[], State]
    limits: Callable[[], str]
    tasks: list[asyncio.Task[Any]] = field(default_factory=list)
    transport: str = "http"


class Health:
    """Answers the probes. The store is asked at most once a second, whoever knocks: the probes are open to everyone."""

    def __init__(self, parts: Parts, clock: Clock) -> None:
        self._parts = parts
        self._clock = clock
        self._looked_at = 0.0
        self._store_up = False
        self._looking = asyncio.Lock()
        self.started = False

    def plain(self) -> tuple[int, dict[str, Any]]:
        """Say that the server is up."""
        return 200, {
            "status": "UP",
            "server": "mcpward",
            "version": __version__,
            "transport": self._parts.transport,
            "timestamp": rfc3339(self._clock()),
        }

    async def live(self) -> tuple[int, dict[str, Any]]:
        """Tell whether the process works at all: its background tasks run."""
        dead = [task.get_name() for task in self._parts.tasks if task.done()]
        return self._answer(not dead, "alive", "dead", {"background_tasks": "stopped" if dead else "running"})

    async def ready(self) -> tuple[int, dict[str, Any]]:
        """Tell whether calls can be served: the store answers, the guard is loaded, the audit trail takes events."""
        checks = await self._checks()
        return self._answer(all(state == "up" for state in checks.values()), "ready", "not_ready", checks)

    async def startup(self) -> tuple[int, dict[str, Any]]:
        """Tell whether the start is over and every part was reached once."""
        if not self.started:
            self.started = all(state == "up" for state in (await self._checks()).values())
        return self._answer(self.started, "started", "starting", {})

    async def status(self) -> tuple[int, dict[str, Any]]:
        """Show the state of authentication, of each store, of the guard."""
        checks = await self._checks()
        limits = self._parts.limits()
        well = all(state == "up" for state in checks.values())
        code, answer = self._answer(
            well, "healthy" if limits in ("local", "shared") else "degraded", "critical", checks
        )
        return code, answer | {
            "version": __version__,
            "authentication": dict(self._parts.authentication()),
            "stores": {"main": {"kind": self._parts.store, "status": checks["store"]}, "limits": {"kind": limits}},
            "guard": dict(self._parts.guard_state()),
        }

    async def _checks(self) -> dict[str, str]:
        up = {True: "up", False: "down"}
        return {
            "store": up[await self._store_answers()],
            "guard": up[self._parts.guard_ready()],
            "audit": up[self._parts.audit_healthy()],
        }

    async def _store_answers(self) -> bool:
        async with self._looking:
            loop = asyncio.get_running_loop()
            if not self._looked_at or loop.time() - self._looked_at > LOOK_AGAIN_AFTER:
                try:
                    async with asyncio.timeout(PING_WITHIN):
                        await self._parts.ping()
                    self._store_up = True
                except (StoreDown, TimeoutError):
                    self._store_up = False
                self._looked_at = loop.time()
            return self._store_up

    def _answer(self, well: bool, yes: str, no: str, checks: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        answer = {"status": yes if well else no, "checks": dict(checks), "timestamp": rfc3339(self._clock())}
        return (200 if well else 503), answer
