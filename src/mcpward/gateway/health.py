"""How the door itself is: liveness, readiness, start-up and the state of each part, looked at and not assumed."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from mcpward import __version__
from mcpward.errors import StoreDown
from mcpward.gateway.probes import Probes
from mcpward.model import Clock, rfc3339

LOOK_AGAIN_AFTER = 1.0
PING_WITHIN = 3.0

THREADS = 4
"""So many threads ask the guard for all probes."""

State = Mapping[str, Any]
T = TypeVar("T")


class Upstreams(Protocol):
    """How the servers behind the door are, with the details or without."""

    def __call__(self, *, details: bool) -> State:
        """Say how they are now."""


_UP = {True: "up", False: "down"}
_BAD = frozenset(("down", "many", "yes"))
"""What a check of readiness says where it is not met."""


@dataclass
class Parts:
    """What health looks at. Each `state` is shown as it is: it holds no address, no credential and no text; that of
    `upstreams` may hold such where it is asked for with details.

    `guard_ready` tells whether texts are judged, `guard_whole` whether with all that should be there for it.
    `revocations` tells whether those of other replicas are heard; None where nobody is listened to. `checks` is what is
    said of the runs of the checks; None where the server runs none by itself.
    """

    store: str
    ping: Callable[[], Awaitable[None]]
    audit_healthy: Callable[[], bool]
    guard_state: Callable[[], State]
    guard_ready: Callable[[], bool]
    authentication: Callable[[], State]
    limits: Callable[[], str]
    ping_limits: Callable[[], Awaitable[None]]
    revocations: Callable[[], bool] | None = None
    upstreams: Upstreams | None = None
    checks: Callable[[], State] | None = None
    probes: Probes = field(default_factory=Probes)
    guard_whole: Callable[[], bool] = lambda: True
    tasks: list[asyncio.Task[Any]] = field(default_factory=list)
    transport: str = "http"


class Asked:
    """What a part answers; asked at most once a second, however many want to know."""

    def __init__(self, ask: Callable[[], Awaitable[None]]) -> None:
        self._ask = ask
        self._asking = asyncio.Lock()
        self._asked_at = 0.0
        self._up = False

    async def is_up(self) -> bool:
        """Whether it answered, now or within the last second."""
        async with self._asking:
            loop = asyncio.get_running_loop()
            if not self._asked_at or loop.time() - self._asked_at > LOOK_AGAIN_AFTER:
                try:
                    async with asyncio.timeout(PING_WITHIN):
                        await self._ask()
                    self._up = True
                except (StoreDown, TimeoutError):
                    self._up = False
                self._asked_at = loop.time()
            return self._up


class Health:
    """Answers the probes, which are open to everyone: store and Redis are asked once a second, whoever knocks."""

    def __init__(self, parts: Parts, clock: Clock) -> None:
        self._parts = parts
        self._clock = clock
        self._store = Asked(parts.ping)
        self._limits = Asked(parts.ping_limits)
        # Where texts are judged in threads, all those of the loop may be taken for long.
        self._threads = ThreadPoolExecutor(THREADS, "health")

    @property
    def parts(self) -> Parts:
        """What is looked at."""
        return self._parts

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
        """Tell whether the process works at all: its background tasks run, and its event loop comes round."""
        dead = [task.get_name() for task in self._parts.tasks if task.done()]
        pulse = self._parts.probes.pulse
        checks = {"background_tasks": "stopped" if dead else "running"}
        if pulse.most:
            checks["event_loop"] = "running" if pulse.alive() else "stuck"
        return self._answer(not dead and pulse.alive(), "alive", "dead", checks)

    async def ready(self) -> tuple[int, dict[str, Any]]:
        """Tell whether calls can be served: the store answers, the guard is loaded, the audit trail takes events, and,
        where that is set, few enough calls could not be served, and nothing is degraded.
        """
        checks, probes = await self._checks(), self._parts.probes
        if probes.rejections.most:
            checks["rejections"] = "few" if probes.rejections.ready() else "many"
        if not probes.ready_degraded:
            checks["degraded"] = "no" if await self._is_whole() else "yes"
        return self._answer(_BAD.isdisjoint(checks.values()), "ready", "not_ready", checks)

    async def startup(self) -> tuple[int, dict[str, Any]]:
        """Tell whether the start is over and every part was reached once."""
        startup = self._parts.probes.startup
        if startup.status != "started" and _BAD.isdisjoint((await self._checks()).values()):
            startup.over()
        return self._answer(startup.status == "started", "started", startup.status, {})

    async def probe_status(self) -> dict[str, Any]:
        """What every probe says now, and what was measured for it."""
        probes = self._parts.probes
        said = {"liveness": await self.live(), "readiness": await self.ready(), "startup": await self.startup()}
        measured = {
            "liveness": probes.pulse.state(),
            "readiness": probes.rejections.state() | {"ready_degraded": probes.ready_degraded},
            "startup": probes.startup.state(),
        }
        return {
            name: {"http_status": code, "status": body["status"], "checks": body["checks"], "measured": measured[name]}
            for name, (code, body) in said.items()
        } | {"degraded": not await self._is_whole()}

    async def status(self, *, details: bool = False) -> tuple[int, dict[str, Any]]:
        """Show the state of authentication, of each store, of the guard, of the servers behind the door.

        `details` are for those who ask from the machine itself.
        """
        checks, whole = await self._checks(), await self._is_whole()
        stores: dict[str, Any] = {
            "main": {"kind": self._parts.store, "status": checks["store"]},
            "limits": {"kind": self._parts.limits()},
        }
        heard = self._parts.revocations() if self._parts.revocations else None
        if heard is not None:
            stores["revocations"] = {"status": _UP[heard]}
        well = all(state == "up" for state in checks.values())
        code, answer = self._answer(well, "healthy" if whole else "degraded", "critical", checks)
        answer |= {
            "version": __version__,
            "authentication": dict(self._parts.authentication()),
            "stores": stores,
            "guard": dict(await self._asked(self._parts.guard_state)),
        }
        if self._parts.upstreams is not None:
            answer["upstreams"] = dict(self._parts.upstreams(details=details))
        if self._parts.checks is not None:
            answer["checks_by_schedule"] = dict(self._parts.checks())
        return code, answer

    async def _is_whole(self) -> bool:
        """Whether nothing is missing that the server can do without: Redis, news of revocations, the fast tier of the
        guard, servers behind it.
        """
        await self._limits.is_up()
        heard = self._parts.revocations() if self._parts.revocations else None
        whole = self._parts.limits() in ("local", "shared") and heard is not False and self._parts.guard_whole()
        if self._parts.upstreams is None:
            return whole
        upstreams = self._parts.upstreams(details=False)
        return (
            whole
            and "policy" not in upstreams
            and all(one["status"] != "down" for one in upstreams["servers"].values())
        )

    async def _checks(self) -> dict[str, str]:
        return {
            "store": _UP[await self._store.is_up()],
            # A model judges there, which takes longer than the loop may be held up.
            "guard": _UP[await self._asked(self._parts.guard_ready)],
            "audit": _UP[self._parts.audit_healthy()],
        }

    async def _asked(self, ask: Callable[[], T]) -> T:
        """What the guard says, asked in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, ask)

    def _answer(self, well: bool, yes: str, no: str, checks: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
        answer = {"status": yes if well else no, "checks": dict(checks), "timestamp": rfc3339(self._clock())}
        return (200 if well else 503), answer
