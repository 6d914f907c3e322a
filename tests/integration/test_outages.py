"""What happens when a store goes away, and when it comes back."""

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]  # ships no types
import pytest
from tests import services

from mcpward.errors import ConfigurationError, StoreDown
from mcpward.model import SessionToken
from mcpward.storage.store import StoreOptions, open_store


@pytest.fixture
def own_postgres() -> Iterator[services.PostgresServer]:
    """A server that this test may break."""
    with services.or_skip(services.postgres()) as server:
        yield server


@pytest.fixture
async def silent_port() -> AsyncIterator[int]:
    """A port that takes connections and never says a word."""

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def recovers(work: Callable[[], Awaitable[None]], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            await work()
            return
        except StoreDown:
            if time.monotonic() > deadline:
                raise
            await asyncio.sleep(0.05)


async def test_postgres_going_down_and_coming_back(own_postgres: services.PostgresServer, tmp_path: Path) -> None:
    store = await open_store("postgres", StoreOptions(tmp_path, database_url=own_postgres.url))
    kept = SessionToken(str(uuid.uuid4()), "a" * 64, 0.0, 1e10)
    await store.add_token(kept)
    own_postgres.stop()
    began = time.monotonic()
    for _ in range(10):
        with pytest.raises(StoreDown):
            await store.find_token(kept.token_hash)
    assert time.monotonic() - began < 5
    own_postgres.start()
    await recovers(store.ping)
    assert await store.find_token(kept.token_hash) == kept
    await store.close()


async def test_a_hung_postgres_is_down_within_seconds(own_postgres: services.PostgresServer, tmp_path: Path) -> None:
    store = await open_store("postgres", StoreOptions(tmp_path, database_url=own_postgres.url))
    await store.ping()
    own_postgres.freeze()
    began = time.monotonic()
    answers = await asyncio.gather(*(store.find_token("a" * 64) for _ in range(20)), return_exceptions=True)
    assert all(isinstance(each, StoreDown) for each in answers)
    assert time.monotonic() - began < 8
    own_postgres.thaw()
    await recovers(store.ping)
    own_postgres.freeze()
    began = time.monotonic()
    await store.close()
    assert time.monotonic() - began < 4
    own_postgres.thaw()


async def test_closing_while_a_statement_runs_is_an_outage_for_it(database_url: str, tmp_path: Path) -> None:
    store = await open_store("postgres", StoreOptions(tmp_path, database_url=database_url))
    other = await asyncpg.connect(database_url)
    waiting = "select count(*) from pg_locks where relation = 'public.auth_tokens'::regclass and not granted"
    async with other.transaction():
        await other.execute("lock table public.auth_tokens in access exclusive mode")
        listing = asyncio.create_task(store.list_tokens(0.0))
        async with asyncio.timeout(5):
            while await other.fetchval(waiting) == 0:
                await asyncio.sleep(0.01)
        await store.close()
        with pytest.raises(StoreDown):
            await listing
    await other.close()


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://someone:s3cret-word@127.0.0.1:1/nowhere",
        "postgresql://someone:s3cret-word@nowhere.invalid/x",
        "postgresql://someone:s3cret-word@127.0.0.1:notaport/x",
        "s3cret-word",
    ],
)
async def test_an_address_where_no_postgres_is_gives_one_sentence_without_it(address: str, tmp_path: Path) -> None:
    with pytest.raises(StoreDown) as caught:
        await open_store("postgres", StoreOptions(tmp_path, database_url=address))
    assert "s3cret-word" not in str(caught.value)
    assert "nowhere" not in str(caught.value)


@pytest.mark.parametrize("name", ["postgres", "supabase"])
async def test_a_server_that_says_nothing_is_down_within_seconds(name: str, silent_port: int, tmp_path: Path) -> None:
    options = StoreOptions(
        tmp_path,
        database_url=f"postgresql://a:b@127.0.0.1:{silent_port}/x?sslmode=disable",
        supabase_url=f"http://127.0.0.1:{silent_port}",
        supabase_key="key",
    )
    began = time.monotonic()
    with pytest.raises(StoreDown):
        await open_store(name, options)
    assert time.monotonic() - began < 12


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "nonsense", "http://[::bad"])
async def test_supabase_that_is_not_there_is_down(address: str, tmp_path: Path) -> None:
    with pytest.raises(StoreDown):
        await open_store("supabase", StoreOptions(tmp_path, supabase_url=address, supabase_key="key"))


async def test_an_unknown_store_or_a_missing_address_is_a_configuration_error(tmp_path: Path) -> None:
    for name in ("mysql", "postgres", "supabase"):
        with pytest.raises(ConfigurationError):
            await open_store(name, StoreOptions(tmp_path))
