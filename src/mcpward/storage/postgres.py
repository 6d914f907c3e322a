"""State in PostgreSQL through asyncpg, shared by every replica. Supabase's connection string works here as well."""

# ruff: noqa: S105, S608 - the SQL is put together from constants of ours; what comes from outside is a parameter

import json
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg  # type: ignore[import-untyped]  # ships no types

from mcpward.errors import ConfigurationError, StoreDown
from mcpward.model import AuditEvent, AuditFilter, RunFilter, ServerRun, SessionToken
from mcpward.storage.migrate import migrate_postgres
from mcpward.storage.outage import PATIENCE, reporting
from mcpward.storage.rows import (
    CREDENTIAL_COLUMNS,
    EVENT_COLUMNS,
    CredentialRow,
    checked_value,
    clean,
    conditions,
    credential_from_record,
    credential_record,
    event_from_record,
    event_record,
    is_token_id,
    moment,
    token_from_record,
    token_record,
)
from mcpward.storage.run_rows import RUN_COLUMNS, run_conditions, run_from_record, run_record
from mcpward.storage.store import StoreOptions

ERRORS = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, EOFError)
BATCH = 1000
"""Rows that one statement deletes or inserts, so that none of them holds locks for long."""
# Rows travel as JSON both ways, so that this store and the REST one read and write them with the same few lines.
TOKEN = """json_build_object('token_id', token_id, 'token_hash', token_hash, 'created_at', created_at,
    'expires_at', expires_at, 'revoked_at', revoked_at, 'scopes', scopes, 'metadata', metadata)::text"""
FIND_TOKEN = f"select {TOKEN} from public.auth_tokens where token_hash = $1"
LIST_TOKENS = f"""select {TOKEN} from public.auth_tokens where revoked_at is null and expires_at > $1
    order by created_at desc, token_id desc"""
ADD_TOKEN = """insert into public.auth_tokens
        (token_id, token_hash, created_at, expires_at, revoked_at, scopes, metadata)
    select token_id, token_hash, created_at, expires_at, revoked_at, scopes, metadata
    from json_populate_record(null::public.auth_tokens, $1::json)"""
REVOKE = """update public.auth_tokens set revoked_at = coalesce(revoked_at, $2) where token_id = $1::text::uuid
    returning true"""
ACTIVE = """select token_id::text from public.auth_tokens
    where token_id = any($1::text[]::uuid[]) and revoked_at is null and expires_at > $2"""
REMOVE_EXPIRED = f"""with gone as (delete from public.auth_tokens where token_id in
    (select token_id from public.auth_tokens where expires_at <= $1 limit {BATCH}) returning 1)
    select count(*) from gone"""
WRITE_VALUE = """insert into public.mcpward_values (key, value) values ($1, $2)
    on conflict (key) do update set value = excluded.value, updated_at = now()"""
COLUMNS = ", ".join(EVENT_COLUMNS)
APPEND = f"""insert into public.audit_events ({COLUMNS}) select {COLUMNS}
    from json_populate_recordset(null::public.audit_events, $1::json) on conflict (call_id) do nothing"""
CREDENTIAL = ", ".join(CREDENTIAL_COLUMNS)
KEEP_CREDENTIAL = f"""insert into public.sealed_credentials ({CREDENTIAL}) select {CREDENTIAL}
    from json_populate_record(null::public.sealed_credentials, $1::json)
    on conflict (server, principal, name) do update set key_id = excluded.key_id, nonce = excluded.nonce,
        sealed = excluded.sealed, created_at = excluded.created_at"""
LIST_CREDENTIALS = "select to_json(c)::text from public.sealed_credentials c"
RESEAL = """update public.sealed_credentials c
    set key_id = n.key_id, nonce = n.nonce, sealed = n.sealed, created_at = n.created_at
    from json_populate_record(null::public.sealed_credentials, $1::json) n
    where c.server = n.server and c.principal = n.principal and c.name = n.name and c.nonce = $2 returning true"""
REMOVE_CREDENTIAL = """delete from public.sealed_credentials
    where server = $1 and principal = $2 and name = $3 returning true"""
PRUNE = f"""with gone as (delete from public.audit_events where id in (select id from public.audit_events
        where {{kind}} and id <= (select id from public.audit_events where {{kind}} order by id desc limit 1 offset $1)
        order by id limit {BATCH}) returning 1)
    select count(*) from gone"""

RUN = ", ".join(RUN_COLUMNS)
APPEND_RUNS = f"""insert into public.diagnostic_history ({RUN}) select {RUN}
    from json_populate_recordset(null::public.diagnostic_history, $1::json) on conflict (run_id, server) do nothing"""
LAST_RUNS = """select to_json(r)::text from unnest($1::text[]) wanted (name) cross join lateral
    (select * from public.diagnostic_history where server = wanted.name and reached is not null and not partial
        order by time desc, id desc limit 1) r"""
REMOVE_OLD_RUNS = f"""with gone as (delete from public.diagnostic_history where id in
        (select id from public.diagnostic_history where time < $1 order by time limit {BATCH}) returning 1)
    select count(*) from gone"""
PRUNE_RUNS = f"""with gone as (delete from public.diagnostic_history where id in
        (select id from public.diagnostic_history where (time, id) <=
            (select time, id from public.diagnostic_history order by time desc, id desc limit 1 offset $1)
        order by time, id limit {BATCH}) returning 1)
    select count(*) from gone"""


class PostgresStore:
    """The tables of `migrations/` behind a pool of connections; see `Store` for the verbs."""

    def __init__(self, options: StoreOptions) -> None:
        if not options.database_url:
            raise ConfigurationError("AUTH_STORAGE=postgres needs DATABASE_URL.")
        self._address = options.database_url
        self._pool: Any = None

    async def open(self) -> None:
        """Make the pool and apply the migrations; replicas that start at once take turns."""
        # Caching prepared statements would break behind transaction poolers; a later connection replaces a lost one.
        async with reporting("PostgreSQL", (*ERRORS, ValueError), 2 * PATIENCE):
            self._pool = await asyncpg.create_pool(
                self._address,
                min_size=0,
                max_size=8,
                statement_cache_size=0,
                timeout=PATIENCE,
                command_timeout=2 * PATIENCE,
            )
            async with self._connection(2 * PATIENCE) as connection:
                await migrate_postgres(connection)

    async def close(self) -> None:
        """Close every connection, by force where the server does not answer."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        try:
            with suppress(StoreDown):
                async with reporting("PostgreSQL", ERRORS, 2.0):
                    await pool.close()
        finally:
            pool.terminate()

    @asynccontextmanager
    async def _connection(self, patience: float = PATIENCE) -> AsyncIterator[Any]:
        async with reporting("PostgreSQL", ERRORS, patience):
            pool = self._pool  # closing takes it away while a statement runs
            if pool is None:
                raise asyncpg.InterfaceError("closed")
            connection = await pool.acquire()
            try:
                yield connection
            except BaseException as failure:
                # Cut off on a timeout or cancellation: asyncpg would wait for a hung server to confirm.
                if not isinstance(failure, Exception):
                    connection.terminate()
                raise
            finally:
                await pool.release(connection, timeout=1)

    async def ping(self) -> None:
        """Ask the server for nothing."""
        async with self._connection() as connection:
            await connection.fetchval("select 1")

    async def add_token(self, token: SessionToken) -> None:
        """Keep a new token; the server has it on disk once it answers."""
        record = json.dumps(token_record(token))
        async with self._connection() as connection:
            try:
                await connection.execute(ADD_TOKEN, record)
            except asyncpg.UniqueViolationError:
                raise ValueError("A token with this id or digest is there already.") from None

    async def find_token(self, token_hash: str) -> SessionToken | None:
        """The token with this digest."""
        async with self._connection() as connection:
            record = await connection.fetchval(FIND_TOKEN, token_hash)
        return None if record is None else token_from_record(json.loads(record))

    async def list_tokens(self, now: float) -> list[SessionToken]:
        """The tokens active at `now`, newest first."""
        async with self._connection() as connection:
            rows = await connection.fetch(LIST_TOKENS, moment(now))
        return [token_from_record(json.loads(row[0])) for row in rows]

    async def revoke_token(self, token_id: str, now: float) -> bool:
        """Revoke a token in one statement; the first time stays."""
        if not is_token_id(token_id):
            return False
        async with self._connection() as connection:
            return await connection.fetchval(REVOKE, token_id, moment(now)) is not None

    async def inactive_among(self, token_ids: Collection[str], now: float) -> set[str]:
        """Those of the ids that are revoked, expired or gone."""
        known = [each for each in token_ids if is_token_id(each)]
        if not known:
            return set(token_ids)
        async with self._connection() as connection:
            rows = await connection.fetch(ACTIVE, known, moment(now))
        return set(token_ids) - {row[0] for row in rows}

    async def remove_expired_tokens(self, now: float) -> int:
        """Delete what has expired, in batches."""
        return await self._repeat(REMOVE_EXPIRED, moment(now))

    async def read_value(self, key: str) -> str | None:
        """A small named value."""
        async with self._connection() as connection:
            value: str | None = await connection.fetchval("select value from public.mcpward_values where key = $1", key)
        return value

    async def write_value(self, key: str, value: str) -> None:
        """Set a small named value."""
        value = checked_value(value)
        async with self._connection() as connection:
            await connection.execute(WRITE_VALUE, key, value)

    async def append_events(self, events: Sequence[AuditEvent]) -> None:
        """Keep audit events in one statement."""
        if events:
            records = json.dumps([event_record(event) for event in events])
            async with self._connection() as connection:
                await connection.execute(APPEND, records)

    async def find_events(self, wanted: AuditFilter) -> list[AuditEvent]:
        """The events that match, newest first."""
        where = "true"
        values: list[Any] = [max(0, wanted.limit)]
        for column, operator, value in conditions(wanted):
            values.append(moment(value) if column == "time" else value)
            where += f" and {column} {operator} ${len(values)}"
        sql = f"select to_json(e)::text from public.audit_events e where {where} order by id desc limit $1"
        async with self._connection() as connection:
            rows = await connection.fetch(sql, *values)
        return [event_from_record(json.loads(row[0])) for row in rows]

    async def prune_events(self, keep: int, keep_anonymous: int) -> int:
        """Keep the newest of each kind."""
        known = await self._repeat(PRUNE.format(kind="principal is not null"), max(0, keep))
        return known + await self._repeat(PRUNE.format(kind="principal is null"), max(0, keep_anonymous))

    async def append_runs(self, rows: Sequence[ServerRun]) -> None:
        """Keep runs in one statement."""
        if rows:
            records = json.dumps([run_record(run) for run in rows])
            async with self._connection() as connection:
                await connection.execute(APPEND_RUNS, records)

    async def find_runs(self, wanted: RunFilter) -> list[ServerRun]:
        """The runs that match, newest first."""
        where = "true"
        values: list[Any] = [max(0, wanted.limit)]
        for column, operator, value in run_conditions(wanted):
            values.append(moment(value) if column == "time" else value)
            where += f" and {column} {operator} ${len(values)}"
        row = "to_jsonb(r) - 'reports' - 'details'" if wanted.brief else "to_jsonb(r)"
        sql = (
            f"select ({row})::text from public.diagnostic_history r where {where} order by time desc, id desc limit $1"
        )
        async with self._connection() as connection:
            rows = await connection.fetch(sql, *values)
        return [run_from_record(json.loads(row[0])) for row in rows]

    async def last_runs(self, servers: Collection[str]) -> list[ServerRun]:
        """The newest whole run of each server that called it: one step into the index for each."""
        names = list({clean(server) for server in servers})
        async with self._connection() as connection:
            rows = await connection.fetch(LAST_RUNS, names)
        return [run_from_record(json.loads(row[0])) for row in rows]

    async def prune_runs(self, before: float, keep: int) -> int:
        """Delete old runs, and those over the number, in batches."""
        old = await self._repeat(REMOVE_OLD_RUNS, moment(before))
        return old + await self._repeat(PRUNE_RUNS, max(0, keep))

    async def keep_credential(self, row: CredentialRow) -> None:
        """Keep a sealed credential; the server has it on disk once it answers."""
        record = json.dumps(credential_record(row))
        async with self._connection() as connection:
            await connection.execute(KEEP_CREDENTIAL, record)

    async def find_credentials(self, server: str, principal: str) -> list[CredentialRow]:
        """The sealed credentials of a server for a principal."""
        return await self._credentials(f"{LIST_CREDENTIALS} where server = $1 and principal = $2", server, principal)

    async def list_credentials(self) -> list[CredentialRow]:
        """Every sealed credential."""
        return await self._credentials(LIST_CREDENTIALS)

    async def _credentials(self, sql: str, *values: str) -> list[CredentialRow]:
        async with self._connection() as connection:
            rows = await connection.fetch(sql, *values)
        return [credential_from_record(json.loads(row[0])) for row in rows]

    async def reseal_credential(self, row: CredentialRow, nonce: str) -> bool:
        """Replace a sealed credential in one statement, unless it has changed."""
        record = json.dumps(credential_record(row))
        async with self._connection() as connection:
            return await connection.fetchval(RESEAL, record, nonce) is not None

    async def remove_credential(self, server: str, principal: str, name: str) -> bool:
        """Delete a sealed credential."""
        async with self._connection() as connection:
            return await connection.fetchval(REMOVE_CREDENTIAL, server, principal, name) is not None

    async def _repeat(self, sql: str, argument: Any) -> int:
        """Run a batched delete until a batch comes back short; each batch is its own short transaction."""
        total = 0
        while True:
            async with self._connection() as connection:
                removed: int = await connection.fetchval(sql, argument)
            total += removed
            if removed < BATCH:
                return total
