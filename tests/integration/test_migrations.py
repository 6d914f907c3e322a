"""The SQL files, run as a person would run them."""

import asyncio
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import asyncpg  # type: ignore[import-untyped]  # ships no types
import pytest
from tests import supabase_stand_in

from mcpward.errors import StoreDown
from mcpward.storage.store import StoreOptions, open_store

FOLDER = Path(__file__).parents[2] / "migrations"
FILES = sorted(FOLDER.glob("*.sql"))
SOURCE_TABLE = """
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
alter default privileges in schema public grant execute on functions to anon, authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;
create table auth_tokens (
    token_id uuid primary key default gen_random_uuid(), token_hash text not null unique,
    created_at timestamptz not null default now(), expires_at timestamptz not null{more}
);
create index idx_auth_tokens_token_hash on auth_tokens (token_hash);
create function cleanup_expired_auth_tokens() returns void language sql security definer as
    'delete from auth_tokens where expires_at < now()';
alter table auth_tokens enable row level security;
create policy "Service role full access" on auth_tokens for all using (true) with check (true);
create policy "Signed in may read" on auth_tokens for select to authenticated using (true);
grant all on auth_tokens to anon, authenticated;
grant select (token_hash) on auth_tokens to anon with grant option;
insert into auth_tokens (token_hash, expires_at)
    values ('old', now() + interval '1 day'), ('late', now() - interval '1 day');
"""
FULL = ", revoked_at timestamptz, metadata jsonb not null default '{}'"


def psql(url: str, *files: Path) -> None:
    program = shutil.which("psql")
    if program is None:
        pytest.skip("psql is not installed")
    for file in files:
        command = [program, url, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", str(file)]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
        assert done.returncode == 0, done.stderr
        assert "WARNING" not in done.stderr


def run(url: str, *commands: str) -> Any:
    """The first field that the last command gives."""

    async def work() -> Any:
        connection = await asyncpg.connect(url)
        try:
            for command in commands[:-1]:
                await connection.execute(command)
            return await connection.fetchval(commands[-1])
        finally:
            await connection.close()

    return asyncio.run(work())


def columns(url: str) -> dict[str, str]:
    text = run(
        url,
        "select json_object_agg(column_name, data_type || ' ' || is_nullable)::text from information_schema.columns"
        " where table_name = 'auth_tokens'",
    )
    found: dict[str, str] = json.loads(text)
    return found


def test_the_files_run_twice_under_psql(database_url: str) -> None:
    psql(database_url, *FILES, *FILES)
    assert columns(database_url) == {
        "token_id": "uuid NO",
        "token_hash": "text NO",
        "created_at": "timestamp with time zone NO",
        "expires_at": "timestamp with time zone NO",
        "revoked_at": "timestamp with time zone YES",
        "scopes": "ARRAY YES",
        "metadata": "jsonb YES",
    }


def test_the_token_file_runs_alone(database_url: str) -> None:
    psql(database_url, FOLDER / "002_auth_tokens.sql")
    names = run(database_url, "select array_agg(indexname::text) from pg_indexes where tablename = 'auth_tokens'")
    assert {"idx_auth_tokens_token_hash", "idx_auth_tokens_expires_at", "idx_auth_tokens_active"} < set(names)


@pytest.mark.parametrize("more", ["", FULL], ids=["an older table", "the full table"])
def test_the_sources_table_is_upgraded_and_its_tokens_stay(database_url: str, more: str) -> None:
    run(database_url, SOURCE_TABLE.format(more=more), "select 1")
    psql(database_url, *FILES, *FILES)
    assert set(columns(database_url)) >= {"revoked_at", "scopes", "metadata"}
    assert run(database_url, "select cleanup_expired_auth_tokens()") == 1
    assert run(database_url, "select string_agg(token_hash, ',') from auth_tokens") == "old"
    assert run(database_url, "select proconfig::text from pg_proc where proname = 'cleanup_expired_auth_tokens'")


@pytest.mark.parametrize("role", ["anon", "authenticated"])
def test_strangers_get_at_nothing(database_url: str, role: str) -> None:
    run(database_url, SOURCE_TABLE.format(more=""), "select 1")
    psql(database_url, *FILES)
    for attempt in (
        "select count(*) from auth_tokens",
        "select token_hash from auth_tokens",
        "insert into auth_tokens (token_hash, expires_at) values ('x', now())",
        "update auth_tokens set revoked_at = null",
        "delete from auth_tokens",
        "truncate auth_tokens",
        "select cleanup_expired_auth_tokens()",
        "select * from mcpward_values",
        "select * from audit_events",
        "select * from sealed_credentials",
        "select * from diagnostic_history",
        "select nextval('audit_events_id_seq')",
        "select nextval('diagnostic_history_id_seq')",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            run(database_url, f"set role {role}", attempt)


def test_nothing_is_granted_to_strangers_and_row_security_is_on(database_url: str, tmp_path: Path) -> None:
    run(database_url, SOURCE_TABLE.format(more=""), "select 1")
    open_and_close(StoreOptions(tmp_path, database_url=database_url))
    granted = "select count(*) from information_schema.{} where grantee in ('anon', 'authenticated', 'PUBLIC') and {}"
    for view, condition in (
        ("table_privileges", "table_schema = 'public'"),
        ("column_privileges", "table_schema = 'public'"),
        ("routine_privileges", "routine_schema = 'public'"),
    ):
        assert run(database_url, granted.format(view, condition)) == 0
    assert run(database_url, "select count(*) from pg_tables where schemaname = 'public' and not rowsecurity") == 0
    policies = "select array_agg(distinct roles::text) from pg_policies where schemaname = 'public'"
    assert run(database_url, policies) == ["{service_role}"]


def test_the_service_role_does_its_work(database_url: str) -> None:
    psql(database_url, *FILES)
    insert = "insert into audit_events (time, call_id, entrance, tool, address, outcome, status, duration_ms)"
    assert run(database_url, "set role service_role", "select cleanup_expired_auth_tokens()") == 0
    run(database_url, "set role service_role", f"{insert} values (now(), '', '', '', '', '', 200, 1)", "select 1")
    assert run(database_url, "set role service_role", "select count(*) from audit_events") == 1
    insert = "insert into diagnostic_history (run_id, time, server, status) values ('', now(), '', '')"
    run(database_url, "set role service_role", insert, "select 1")
    assert run(database_url, "set role service_role", "select count(*) from diagnostic_history") == 1


def open_and_close(*options: StoreOptions) -> None:
    async def work(each: StoreOptions) -> None:
        await (await open_store("postgres", each)).close()

    async def together() -> None:
        await asyncio.gather(*(work(each) for each in options))

    asyncio.run(together())


def test_replicas_that_start_at_once_take_turns(database_url: str, tmp_path: Path) -> None:
    open_and_close(*[StoreOptions(tmp_path, database_url=database_url)] * 6)
    open_and_close(StoreOptions(tmp_path, database_url=database_url))
    assert run(database_url, "select array_agg(name order by version) from schema_migrations") == [
        "values",
        "auth_tokens",
        "audit_events",
        "sealed_credentials",
        "diagnostic_history",
    ]


def test_files_run_by_hand_first_are_taken_over(database_url: str, tmp_path: Path) -> None:
    psql(database_url, *FILES)
    open_and_close(StoreOptions(tmp_path, database_url=database_url))
    assert run(database_url, "select count(*) from schema_migrations") == 5


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("drop table audit_events", "audit_events"),
        ("alter table auth_tokens drop column scopes", "auth_tokens"),
        ("alter table diagnostic_history drop column partial", "diagnostic_history"),
    ],
)
def test_supabase_without_its_tables_names_the_files_to_run(
    database_url: str, supabase_address: str, tmp_path: Path, damage: str, says: str
) -> None:
    psql(database_url, *FILES)
    run(database_url, damage, "select 1")
    address = supabase_address + "/" + database_url.rpartition("/")[2]
    options = StoreOptions(tmp_path, supabase_url=address, supabase_key=supabase_stand_in.KEY)
    with pytest.raises(StoreDown, match=rf"{says}.*002_auth_tokens\.sql.*SQL editor"):
        asyncio.run(open_store("supabase", options))


def test_supabase_with_a_wrong_key_is_down_and_says_no_secret(
    database_url: str, supabase_address: str, tmp_path: Path
) -> None:
    address = supabase_address + "/" + database_url.rpartition("/")[2]
    options = StoreOptions(tmp_path, supabase_url=address, supabase_key="a-wrong-key-nobody-may-see")
    with pytest.raises(StoreDown) as caught:
        asyncio.run(open_store("supabase", options))
    assert "wrong-key" not in str(caught.value) + repr(options)
    assert "127.0.0.1" not in str(caught.value)
