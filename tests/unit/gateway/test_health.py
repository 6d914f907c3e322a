"""Health looks at the parts and does not assume."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from mcpward.errors import StoreDown
from mcpward.gateway import health as room
from mcpward.gateway.health import Health, Parts
from mcpward.gateway.probes import Probes, Pulse, Rejections, Startup


class World:
    """The parts that health looks at, which the tests break."""

    def __init__(self) -> None:
        self.pings = 0
        self.store: str = "up"
        self.audit = True
        self.guard = self.guard_whole = True
        self.limits = "local"
        self.limits_pings = 0
        self.revocations: bool | None = None
        self.tasks: list[asyncio.Task[Any]] = []
        self.now = 0.0
        self.probes = Probes()
        self.checks: dict[str, Any] | None = None

    def ticks(self) -> float:
        return self.now

    async def ping(self) -> None:
        self.pings += 1
        if self.store == "down":
            raise StoreDown("gone")
        if self.store == "silent":
            await asyncio.Event().wait()

    async def ping_limits(self) -> None:
        self.limits_pings += 1

    def health(self) -> Health:
        parts = Parts(
            store="memory",
            ping=self.ping,
            audit_healthy=lambda: self.audit,
            guard_state=lambda: {"status": "up" if self.guard else "down"},
            guard_ready=lambda: self.guard,
            authentication=lambda: {"mode": "static"},
            limits=lambda: self.limits,
            ping_limits=self.ping_limits,
            guard_whole=lambda: self.guard_whole,
            revocations=None if (heard := self.revocations) is None else lambda: heard,
            tasks=self.tasks,
            checks=None if (checks := self.checks) is None else lambda: checks,
            probes=self.probes,
        )
        return Health(parts, lambda: 0.0)


@pytest.fixture
def world() -> World:
    return World()


async def test_all_is_well_when_all_parts_are(world: World) -> None:
    health = world.health()
    assert [(await probe())[0] for probe in (health.live, health.ready, health.startup, health.status)] == [200] * 4
    assert (await health.status())[1]["status"] == "healthy"


@pytest.mark.parametrize(
    ("part", "broken"), [("store", "down"), ("audit", False), ("guard", False)], ids=["store", "audit", "guard"]
)
async def test_a_part_that_is_down_makes_it_not_ready_and_names_it(world: World, part: str, broken: Any) -> None:
    setattr(world, part, broken)
    health = world.health()
    code, body = await health.ready()
    assert (code, body["status"], body["checks"][part]) == (503, "not_ready", "down")
    assert (await health.startup())[0] == 503
    code, body = await health.status()
    assert (code, body["status"]) == (503, "critical")
    assert (await health.live())[0] == 200


async def test_a_probe_does_not_wait_for_texts_that_are_judged_in_threads(world: World) -> None:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
    judged = threading.Event()
    judging = asyncio.create_task(asyncio.to_thread(judged.wait, 30))
    await asyncio.sleep(0)
    health = world.health()
    assert (await health.ready())[0] == (await health.status())[0] == 200
    assert not judging.done()
    judged.set()
    await judging


async def test_a_store_that_does_not_answer_is_down(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PING_WITHIN", 0.01)
    world.store = "silent"
    assert (await world.health().ready())[1]["checks"]["store"] == "down"


async def test_the_store_is_asked_once_however_many_knock(world: World) -> None:
    health = world.health()
    await asyncio.gather(*(health.ready() for _ in range(50)))
    assert world.pings == 1


async def test_a_store_that_is_back_is_seen(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LOOK_AGAIN_AFTER", 0.0)
    world.store = "down"
    health = world.health()
    assert (await health.ready())[0] == 503
    world.store = "up"
    assert (await health.ready())[0] == 200


async def test_started_once_is_started_for_good(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LOOK_AGAIN_AFTER", 0.0)
    health = world.health()
    assert (await health.startup())[0] == 200
    world.store = "down"
    assert (await health.startup())[0] == 200


async def test_counters_of_its_own_while_redis_is_down_are_a_degraded_state(world: World) -> None:
    world.limits = "local: redis is down"
    code, body = await world.health().status()
    assert (code, body["status"]) == (200, "degraded")


async def test_redis_is_looked_at_once_however_many_knock(world: World) -> None:
    health = world.health()
    await asyncio.gather(*(health.status() for _ in range(50)))
    assert world.limits_pings == 1


async def test_a_guard_without_all_of_its_models_is_a_degraded_state(world: World) -> None:
    world.guard_whole = False
    code, body = await world.health().status()
    assert (code, body["status"]) == (200, "degraded")


@pytest.mark.parametrize(("heard", "status", "shown"), [(True, "healthy", "up"), (False, "degraded", "down")])
async def test_revocations_that_are_not_heard_are_a_degraded_state(
    world: World, heard: bool, status: str, shown: str
) -> None:
    world.revocations = heard
    code, body = await world.health().status()
    assert (code, body["status"], body["stores"]["revocations"]) == (200, status, {"status": shown})


async def test_a_background_task_that_ended_makes_it_dead(world: World) -> None:
    async def over() -> None:
        return

    task = asyncio.create_task(over(), name="level")
    await task
    world.tasks.append(task)
    code, body = await world.health().live()
    assert (code, body["status"], body["checks"]) == (503, "dead", {"background_tasks": "stopped"})


async def test_many_calls_that_could_not_be_served_make_it_not_ready_for_a_while(world: World) -> None:
    world.probes = Probes(rejections=Rejections(2, 60, 30, world.ticks))
    health = world.health()
    assert (await health.ready())[1]["checks"]["rejections"] == "few"
    world.probes.rejections.note()
    world.probes.rejections.note()
    code, body = await health.ready()
    assert (code, body["status"], body["checks"]["rejections"]) == (503, "not_ready", "many")
    assert (await health.live())[0] == (await health.status())[0] == 200
    world.now += 30
    assert (await health.ready())[0] == 200


@pytest.mark.parametrize(("ready_degraded", "code"), [(True, 200), (False, 503)])
async def test_a_degraded_server_is_ready_unless_it_is_set_otherwise(
    world: World, ready_degraded: bool, code: int
) -> None:
    world.probes = Probes(ready_degraded=ready_degraded)
    health = world.health()
    assert (await health.ready())[0] == 200
    world.limits = "local: redis is down"
    assert (await health.ready())[0] == code
    assert (await health.probe_status())["degraded"] is True


async def test_a_loop_that_does_not_come_round_makes_it_dead(world: World) -> None:
    world.probes = Probes(pulse=Pulse(5.0, world.ticks))
    health = world.health()
    await world.probes.pulse.beat()
    assert (await health.live())[1]["checks"] == {"background_tasks": "running", "event_loop": "running"}
    world.now += 6
    code, body = await health.live()
    assert (code, body["status"], body["checks"]["event_loop"]) == (503, "dead", "stuck")


async def test_a_start_that_takes_too_long_is_overdue(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LOOK_AGAIN_AFTER", 0.0)
    world.probes = Probes(startup=Startup(60, world.ticks))
    world.store = "down"
    health = world.health()
    code, body = await health.startup()
    assert (code, body["status"]) == (503, "starting")
    world.now += 61
    code, body = await health.startup()
    assert (code, body["status"]) == (503, "overdue")
    world.store = "up"
    code, body = await health.startup()
    assert (code, body["status"]) == (200, "started")


async def test_the_status_of_the_probes_is_what_the_probes_say(world: World) -> None:
    world.probes = Probes(
        Rejections(1, 60, 30, world.ticks), Pulse(5.0, world.ticks), Startup(60, world.ticks), ready_degraded=True
    )
    world.probes.rejections.note()
    health = world.health()
    said = await health.probe_status()
    for name, probe in (("liveness", health.live), ("readiness", health.ready), ("startup", health.startup)):
        code, body = await probe()
        assert (said[name]["http_status"], said[name]["status"]) == (code, body["status"])
    assert said["readiness"]["measured"]["counted"] == 1
    assert said["degraded"] is False


async def test_what_the_schedule_did_is_shown_where_there_is_one(world: World) -> None:
    assert "checks_by_schedule" not in (await world.health().status())[1]
    world.checks = {"every_seconds": 300.0, "status": "critical"}
    code, body = await world.health().status()
    assert (code, body["checks_by_schedule"]) == (200, world.checks)
