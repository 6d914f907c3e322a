"""Runs by schedule: one after the other, whatever becomes of each."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest
from structlog.testing import capture_logs

from mcpward.diagnostics import schedule as room
from mcpward.diagnostics.report import Status
from mcpward.diagnostics.schedule import Schedule


class World:
    """Time that passes when the test lets it, and runs that end as the test wants."""

    def __init__(self) -> None:
        self.now = 1_900_000_000.0
        self.slept: asyncio.Queue[float] = asyncio.Queue()
        self.awake: asyncio.Queue[None] = asyncio.Queue()
        self.runs = 0
        self.under_way = 0
        self.most_under_way = 0
        self.become: Callable[[], Awaitable[Status]] = self.healthy

    async def sleep(self, seconds: float) -> None:
        self.slept.put_nowait(seconds)
        await self.awake.get()
        self.now += seconds

    async def healthy(self) -> Status:
        return "healthy"

    async def run(self) -> Status:
        self.runs += 1
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            return await self.become()
        finally:
            self.under_way -= 1

    async def pass_time(self) -> float:
        """Let it wake up, and return for how long it had slept."""
        seconds = await self.slept.get()
        self.awake.put_nowait(None)
        return seconds

    @asynccontextmanager
    async def following(self, every: float = 300.0, chance: float = 0.5) -> AsyncIterator[Schedule]:
        it = Schedule(every, self.run, lambda: self.now, lambda: chance, self.sleep)
        task = asyncio.create_task(it.follow())
        try:
            yield it
        finally:
            assert not task.done()
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


@pytest.fixture
def world() -> World:
    return World()


async def asleep(world: World) -> float:
    """Wait until it sleeps again; for how long."""
    while world.slept.empty():
        await asyncio.sleep(0)
    return world.slept._queue[0]  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize(("chance", "first", "then"), [(0.0, 0.0, 270.0), (0.5, 15.0, 300.0), (1.0, 30.0, 330.0)])
async def test_runs_come_with_jitter_and_the_first_one_soon(
    world: World, chance: float, first: float, then: float
) -> None:
    async with world.following(chance=chance):
        assert await world.pass_time() == pytest.approx(first)
        assert await world.pass_time() == pytest.approx(then)
        assert await asleep(world) == pytest.approx(then)
    assert world.runs == 2


async def test_the_first_run_of_a_fast_schedule_does_not_wait_longer_than_the_others(world: World) -> None:
    async with world.following(every=2.0, chance=1.0):
        assert await world.pass_time() == 2.0


async def test_its_state_tells_of_the_last_run_and_the_next(world: World) -> None:
    async with world.following() as it:
        await asleep(world)
        assert it.state() == {
            "every_seconds": 300.0, "runs": 0, "last_run": None, "next_run": "2030-03-17T17:46:55.000Z",
            "status": None,
        }  # fmt: skip
        await world.pass_time()
        await asleep(world)
        said = it.state()
    assert (said["runs"], said["status"]) == (1, "healthy")
    assert (said["last_run"], said["next_run"]) == ("2030-03-17T17:46:55.000Z", "2030-03-17T17:51:55.000Z")


async def test_a_fault_in_one_run_does_not_end_the_schedule(world: World) -> None:
    async def broken() -> Status:
        raise ValueError("a secret stands here")

    with capture_logs() as logs:
        async with world.following() as it:
            world.become = broken
            await world.pass_time()
            await asleep(world)
            assert it.state()["status"] == "failed"
            world.become = world.healthy
            await world.pass_time()
            await asleep(world)
            assert it.state()["status"] == "healthy"
    assert [(one["event"], one["error"]) for one in logs] == [("diagnostics.run_failed", "ValueError")]
    assert "secret" not in str(logs)


async def test_a_run_that_hangs_is_given_up(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LONGEST", 0.01)

    async def hangs() -> Status:
        await asyncio.Event().wait()
        return "healthy"

    world.become = hangs
    async with world.following() as it:
        await world.pass_time()
        await asyncio.wait_for(asleep(world), 10)
        assert it.state()["status"] == "failed"
    assert world.under_way == 0


async def test_two_runs_are_never_under_way_at_once(world: World) -> None:
    async with world.following():
        for _ in range(5):
            await world.pass_time()
        await asleep(world)
    assert (world.runs, world.most_under_way) == (5, 1)
