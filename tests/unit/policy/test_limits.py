"""Limits: exact where they say so, bounded in memory, and there when Redis is not."""

import asyncio
import socket
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import services

from mcpward.errors import ConfigurationError, RateLimited
from mcpward.policy import limits as room
from mcpward.policy.limits import BoundedMemory, Limit, Storages, network_of, shared_storage


class ManualClock:
    """A clock that moves when it is told to."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


async def spent(limit: Limit, key: str, times: int) -> int:
    """Spend `times` times; returns how many were let through."""
    passed = 0
    for _ in range(times):
        try:
            await limit.spend(key)
            passed += 1
        except RateLimited:
            continue
    return passed


@pytest.mark.parametrize("exact", [True, False])
async def test_the_call_over_the_limit_is_refused_with_the_seconds_to_wait(exact: bool) -> None:
    limit = Limit("calls", "3/minute", Storages(), exact=exact)
    assert await spent(limit, "a", 3) == 3
    with pytest.raises(RateLimited) as refused:
        await limit.spend("a")
    assert 1 <= refused.value.extra["retry_after"] <= 60
    assert refused.value.message == "Too many calls: at most 3 per 60 seconds."


async def test_keys_and_limits_are_counted_apart() -> None:
    storages = Storages()
    calls, failures = Limit("calls", "1/minute", storages), Limit("failures", "1/minute", storages)
    await calls.spend("a")
    await calls.spend("b")
    await failures.spend("a")
    assert storages.state == "local"


async def test_a_moving_window_frees_each_place_when_its_own_time_is_over() -> None:
    clock = ManualClock()
    limit = Limit("calls", "2/minute", Storages(local=lambda: BoundedMemory(clock=clock)), exact=True)
    await limit.spend("a")
    clock.now += 30
    await limit.spend("a")
    clock.now += 29.9
    assert await spent(limit, "a", 1) == 0
    clock.now += 0.2
    assert await spent(limit, "a", 2) == 1
    clock.now += 30
    assert await spent(limit, "a", 2) == 1


async def test_a_sliding_window_weighs_the_one_before_it() -> None:
    clock = ManualClock(600.0)
    limit = Limit("calls", "10/minute", Storages(local=lambda: BoundedMemory(clock=clock)))
    assert await spent(limit, "a", 12) == 10
    clock.now = 660.0 + 30
    assert await spent(limit, "a", 12) == 5
    clock.now = 780.0
    assert await spent(limit, "a", 12) == 10


async def test_a_window_that_nobody_used_is_forgotten() -> None:
    clock = ManualClock(600.0)
    memory = BoundedMemory(clock=clock)
    assert await memory.acquire_sliding_window_entry("a", 1, 60)
    clock.now += 600
    assert await memory.get_sliding_window("a", 60) == (0, 0.0, 0, 120.0)


@given(st.lists(st.floats(0, 30), max_size=60), st.integers(1, 5), st.sampled_from([1, 10, 60]))
def test_an_exact_limit_is_never_passed_in_any_window(steps: list[float], most: int, window: int) -> None:
    clock = ManualClock(0.0)
    memory = BoundedMemory(clock=clock)

    async def run() -> list[float]:
        passed = []
        for step in steps:
            clock.now += step
            if await memory.acquire_entry("a", most, window):
                passed.append(clock.now)
        return passed

    moments = asyncio.run(run())
    assert all(sum(1 for one in moments if start <= one < start + window) <= most for start in moments)


@given(st.lists(st.floats(0, 30), max_size=60), st.integers(1, 5))
def test_a_sliding_limit_never_passes_twice_the_limit_in_any_window(steps: list[float], most: int) -> None:
    clock = ManualClock(0.0)
    memory = BoundedMemory(clock=clock)

    async def run() -> list[float]:
        passed = []
        for step in steps:
            clock.now += step
            if await memory.acquire_sliding_window_entry("a", most, 10):
                passed.append(clock.now)
        return passed

    moments = asyncio.run(run())
    assert all(sum(1 for one in moments if start <= one < start + 10) <= 2 * most for start in moments)


@pytest.mark.parametrize("exact", [True, False])
async def test_memory_stays_bounded_and_forgets_the_least_recently_used(exact: bool) -> None:
    memory = BoundedMemory(capacity=50)
    limit = Limit("calls", "1/minute", Storages(local=lambda: memory), exact=exact)
    for number in range(49):
        await limit.spend(f"before {number}")
    await limit.spend("watched")
    for number in range(40):
        await limit.spend(f"after {number}")
    assert await spent(limit, "watched", 1) == 0
    for number in range(500):
        await limit.spend(f"flood {number}")
    assert await spent(limit, "watched", 1) == 1
    assert await memory.reset() == 50


async def test_a_flood_of_keys_of_one_limit_pushes_out_no_counter_of_another() -> None:
    storages = Storages(local=lambda: BoundedMemory(capacity=5))
    calls, failures = Limit("calls", "1/minute", storages), Limit("wrong credentials", "1/minute", storages)
    await calls.spend("caller")
    for number in range(50):
        await failures.spend(f"network {number}")
    assert await spent(calls, "caller", 1) == 0


async def test_memory_answers_what_the_library_may_ask() -> None:
    memory = BoundedMemory(clock=lambda: 5.0)
    assert await memory.check()
    assert await memory.get("a") == 0
    assert await memory.get_expiry("a") == 5.0
    assert await memory.get_moving_window("a", 1, 60) == (5.0, 0)
    await memory.acquire_entry("a", 1, 60)
    await memory.clear_sliding_window("a", 60)
    assert await memory.reset() == 0
    with pytest.raises(memory.base_exceptions):
        await memory.incr("a", 60)


@asynccontextmanager
async def shared(address: str) -> AsyncIterator[Storages]:
    """Counters in Redis, let go of afterwards."""
    storages = Storages(shared_storage(address))
    try:
        yield storages
    finally:
        await storages.close()


@pytest.fixture
def own_redis() -> Iterator[services.RedisServer]:
    """A Redis that this test may break."""
    with services.or_skip(services.redis()) as server:
        yield server


@pytest.mark.parametrize("exact", [True, False])
async def test_two_replicas_share_a_limit_over_redis(redis_url: str, exact: bool) -> None:
    name = uuid.uuid4().hex
    async with shared(redis_url) as one, shared(redis_url) as other:
        first, second = Limit(name, "4/minute", one, exact=exact), Limit(name, "4/minute", other, exact=exact)
        assert await spent(first, "a", 2) == 2
        assert await spent(second, "a", 4) == 2
        assert await spent(first, "a", 1) == 0
        assert one.state == "shared"


async def test_without_redis_each_process_counts_and_says_so_until_it_is_back(
    own_redis: services.RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "RETRY_SHARED_AFTER", 0.05)
    async with shared(own_redis.url) as storages:
        limit = Limit("calls", "3/minute", storages)
        assert await spent(limit, "a", 2) == 2
        own_redis.stop()
        assert await spent(limit, "a", 5) == 3
        assert storages.state == "local: redis is down"
        own_redis.start()
        deadline = time.monotonic() + 10
        while storages.state != "shared" and time.monotonic() < deadline:
            await spent(limit, uuid.uuid4().hex, 1)
            await asyncio.sleep(0.02)
        assert storages.state == "shared"


async def test_looking_tells_that_redis_is_gone_and_back_although_nobody_calls(own_redis: services.RedisServer) -> None:
    async with shared(own_redis.url) as storages:
        await storages.ping()
        assert storages.state == "shared"
        own_redis.stop()
        await storages.ping()
        assert storages.state == "local: redis is down"
        own_redis.start()
        await storages.ping()
        assert storages.state == "shared"


async def test_a_redis_that_does_not_answer_is_looked_at_for_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "ANSWER_WITHIN", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        async with shared(f"redis://127.0.0.1:{silent.getsockname()[1]}/0") as storages:
            await storages.ping()
            assert storages.state == "local: redis is down"


async def test_redis_going_down_between_the_refusal_and_its_reason_still_answers_429(
    own_redis: services.RedisServer,
) -> None:
    async with shared(own_redis.url) as storages:
        limit = Limit("calls", "1/minute", storages, exact=True)
        await limit.spend("a")
        limiter, allowed = await storages.hit(limit._strategy, limit._item, ("calls", "a"))
        assert not allowed
        own_redis.stop()
        assert await storages.reset_time(limiter, limit._item, ("calls", "a")) > time.time()
        assert storages.state == "local: redis is down"


async def test_a_redis_that_was_never_there_turns_nobody_away() -> None:
    async with shared(f"redis://127.0.0.1:{services.free_port()}/0") as storages:
        assert await spent(Limit("calls", "3/minute", storages), "a", 3) == 3
        assert storages.state == "local: redis is down"


@pytest.mark.parametrize("address", ["not an address", "http://127.0.0.1:1", ""])
def test_an_address_that_is_none_of_redis_is_refused(address: str) -> None:
    with pytest.raises(ConfigurationError, match="REDIS_URL"):
        shared_storage(address)


def test_wrong_credentials_are_counted_by_the_network_that_one_host_has() -> None:
    assert network_of("192.0.2.7") == "192.0.2.7"
    assert network_of("2001:db8:1:2:3::4") == network_of("2001:db8:1:2:ffff::1") == "2001:db8:1:2::/64"
    assert network_of("local") == "local"
