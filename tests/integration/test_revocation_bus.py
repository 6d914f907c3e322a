"""Revocation over Redis, between two connections and across an outage."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

import pytest
from tests import services

from mcpward.errors import ConfigurationError
from mcpward.storage.redis import RevocationBus


@pytest.fixture
def own_redis() -> Iterator[services.RedisServer]:
    """A server that this test may break."""
    with services.or_skip(services.redis()) as server:
        yield server


async def until(condition: Callable[[], bool], seconds: float = 15) -> None:
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


@asynccontextmanager
async def listening(url: str, heard: list[str]) -> AsyncIterator[RevocationBus]:
    async def note(token_id: str) -> None:
        if token_id == "bad":
            raise RuntimeError("a listener that fails")
        heard.append(token_id)

    bus = RevocationBus(url)
    task = asyncio.create_task(bus.listen(note))
    try:
        yield bus
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await bus.close()


async def test_a_revocation_reaches_another_connection(redis_url: str) -> None:
    heard: list[str] = []
    sender = RevocationBus(redis_url)
    async with listening(redis_url, heard) as bus:
        assert not bus.healthy
        await until(lambda: bus.healthy)
        assert await sender.publish("one")
        await until(lambda: "one" in heard)
    assert not bus.healthy
    await sender.close()


async def test_a_failing_listener_still_hears_the_next(redis_url: str) -> None:
    heard: list[str] = []
    async with listening(redis_url, heard) as bus:
        await until(lambda: bus.healthy)
        await bus.publish("bad")
        await bus.publish("x" * 1000)
        await bus.publish("good")
        await until(lambda: bool(heard))
    assert heard == ["good"]


async def test_the_bus_comes_back_after_redis_was_away(own_redis: services.RedisServer) -> None:
    heard: list[str] = []
    async with listening(own_redis.url, heard) as bus:
        await until(lambda: bus.healthy)
        own_redis.stop()
        await until(lambda: not bus.healthy)
        assert not await bus.publish("lost")
        own_redis.start()
        await until(lambda: bus.healthy)
        assert await bus.publish("found")
        await until(lambda: heard == ["found"])


async def test_a_bus_without_redis_raises_nothing() -> None:
    async with listening(f"redis://127.0.0.1:{services.free_port()}", []) as bus:
        assert not await bus.publish("one")
        await asyncio.sleep(0.3)
        assert not bus.healthy


def test_an_address_that_is_none_is_refused_without_showing_it() -> None:
    with pytest.raises(ConfigurationError) as caught:
        RevocationBus("s3cret-word")
    assert "s3cret-word" not in str(caught.value)
