"""Applies the SQL files of `migrations/` in order, and writes down which.

Every file is repeatable, so that a person may run it by hand first, and a changed one is simply applied again.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mcpward.errors import StoreDown

LEDGER = """
create table if not exists {schema}schema_migrations (
    version integer primary key, name text not null, checksum text not null, applied_at {time_type} not null
)"""
CLOSED_LEDGER = """
alter table public.schema_migrations enable row level security;
revoke all on table public.schema_migrations from public cascade;
do $$
declare
    someone text;
begin
    for someone in select rolname from pg_catalog.pg_roles where rolname in ('anon', 'authenticated') loop
        execute format('revoke all on table public.schema_migrations from %I cascade', someone);
    end loop;
end
$$"""
ONE_AT_A_TIME = 0x6D63707761726400
"""The advisory lock of replicas that start at once: "mcpward" in ASCII."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One SQL file. `sql` is without the file's own begin and commit: it joins the transaction that writes it down."""

    version: int
    name: str
    checksum: str
    sql: str


def migrations_folder() -> Path:
    """The folder of SQL files: inside the package where it came as a wheel, else at the top of the checkout."""
    here = Path(__file__).resolve()
    for folder in (here.parent / "migrations", here.parents[1] / "migrations", here.parents[3] / "migrations"):
        if (folder / "002_auth_tokens.sql").is_file():
            return folder
    raise StoreDown("The folder migrations, which belongs to mcpward, is missing from this installation.")


def read_migrations(folder: Path) -> list[Migration]:
    """The files of a folder named `NNN_what.sql`, in the order of their numbers."""
    found = []
    for path in sorted(folder.glob("[0-9][0-9][0-9]_*.sql")):
        text = path.read_text(encoding="utf-8")
        sql = re.sub(r"(?m)^(begin|commit);\n", "", text)
        found.append(Migration(int(path.name[:3]), path.stem[4:], hashlib.sha256(text.encode()).hexdigest(), sql))
    return found


def statements(sql: str) -> Iterator[str]:
    """Split a script for SQLite, whose driver runs one statement at a time inside a transaction."""
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def migrate_sqlite(connection: sqlite3.Connection) -> None:
    """Bring a SQLite database up to date; the connection is in autocommit. Raises `sqlite3.Error`."""
    wanted = read_migrations(migrations_folder() / "sqlite")
    connection.execute("begin immediate")
    try:
        connection.execute(LEDGER.format(schema="", time_type="text"))
        applied = dict(connection.execute("select version, checksum from schema_migrations").fetchall())
        for migration in wanted:
            if applied.get(migration.version) == migration.checksum:
                continue
            for statement in statements(migration.sql):
                connection.execute(statement)
            connection.execute(
                "insert or replace into schema_migrations values (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
                (migration.version, migration.name, migration.checksum),
            )
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise


async def migrate_postgres(connection: Any) -> None:
    """Bring a PostgreSQL database up to date through an asyncpg connection. Raises asyncpg's errors.

    The lock belongs to the transaction, so that it also holds behind a pooler that changes servers between them.
    """
    wanted = read_migrations(migrations_folder())
    if await connection.fetchval("select to_regclass('public.schema_migrations')") is not None:
        applied = dict(await connection.fetch("select version, checksum from public.schema_migrations"))
        if all(applied.get(each.version) == each.checksum for each in wanted):
            return
    async with connection.transaction():
        await connection.execute("select pg_advisory_xact_lock($1)", ONE_AT_A_TIME)
        await connection.execute(LEDGER.format(schema="public.", time_type="timestamptz"))
        await connection.execute(CLOSED_LEDGER)
        applied = dict(await connection.fetch("select version, checksum from public.schema_migrations"))
        for migration in wanted:
            if applied.get(migration.version) == migration.checksum:
                continue
            await connection.execute(migration.sql)
            await connection.execute(
                "insert into public.schema_migrations values ($1, $2, $3, now()) on conflict (version) do update"
                " set name = excluded.name, checksum = excluded.checksum, applied_at = excluded.applied_at",
                migration.version,
                migration.name,
                migration.checksum,
            )
