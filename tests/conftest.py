"""Services shared by the whole suite. Where one is missing its tests skip, or fail with REQUIRE_ALL=1."""

import asyncio
import importlib.util
import os
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
from tests import services, supabase_stand_in

from mcpward.guard.ready import usual_engine

ROLES = """
do $$
begin
    if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin; end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
    if not exists (select from pg_roles where rolname = 'service_role') then
        create role service_role nologin bypassrls;
    end if;
end
$$"""


stand_ins: list[str] = []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what was not the real thing."""
    for sentence in stand_ins:
        terminalreporter.write_line(f"NOTE: {sentence}.", yellow=True)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """With REQUIRE_ALL=1 a skipped test is a failed one: nothing may go unrun unseen."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if os.environ.get("REQUIRE_ALL") == "1" and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome, report.longrepr = "failed", f"REQUIRE_ALL=1 and this was skipped: {reason}"


@pytest.fixture(scope="session", autouse=True)
def prepared() -> None:
    """The guard's rules compiled before any server starts: each would do it for itself otherwise."""
    usual_engine()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL in which databases may be made."""
    with ExitStack() as stack:
        url = os.environ.get("DATABASE_URL")
        if url is None:
            try:
                url = stack.enter_context(services.postgres()).url
            except services.Missing as reason:
                pytest.skip(str(reason))
        yield url


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """A Redis; tests keep their keys apart by name."""
    with ExitStack() as stack:
        url = os.environ.get("REDIS_URL")
        if url is None:
            try:
                url = stack.enter_context(services.redis()).url
            except services.Missing as reason:
                if importlib.util.find_spec("fakeredis") is None:
                    pytest.skip(str(reason))
                fake = services.FakeRedisServer()
                fake.start()
                stack.callback(fake.stop)
                stand_ins.append("Redis was fakeredis, not a real server")
                url = fake.url
        yield url


@pytest.fixture
def database_url(postgres_url: str) -> Iterator[str]:
    """A fresh, empty database with Supabase's roles beside it; dropped afterwards."""
    import asyncpg  # type: ignore[import-untyped]  # ships no types

    name = f"mcpward_test_{uuid.uuid4().hex}"

    async def run(*commands: str) -> None:
        connection = await asyncpg.connect(postgres_url)
        try:
            for command in commands:
                await connection.execute(command)
        finally:
            await connection.close()

    try:
        asyncio.run(run(ROLES, f"create database {name}"))
    except asyncpg.InsufficientPrivilegeError:
        pytest.skip("DATABASE_URL names a user who may not make databases and roles")
    yield urlsplit(postgres_url)._replace(path=f"/{name}").geturl()
    asyncio.run(run(f"drop database if exists {name} with (force)"))


@pytest.fixture(scope="session")
def supabase_address(postgres_url: str) -> Iterator[str]:
    """The stand-in's address, without the database."""
    with supabase_stand_in.running(postgres_url) as address:
        yield address
