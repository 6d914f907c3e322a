"""State in one SQLite file: the default. Reads happen in the event loop, writes in one group-committing thread."""

# ruff: noqa: S608 - the SQL is put together from constants of ours; what comes from outside is a parameter

import asyncio
import json
import sqlite3
from collections.abc import Callable, Collection, Sequence
from dataclasses import astuple
from typing import Any, TypeVar

from mcpward.model import AuditEvent, AuditFilter, RunFilter, ServerRun, SessionToken
from mcpward.storage.group_commit import CLOSED, GroupCommitWriter
from mcpward.storage.outage import PATIENCE, reporting
from mcpward.storage.rows import (
    CREDENTIAL_COLUMNS,
    EVENT_COLUMNS,
    TOKEN_COLUMNS,
    CredentialRow,
    checked_token,
    checked_value,
    clean,
    clean_json,
    cleaned_event,
    conditions,
)
from mcpward.storage.run_rows import RUN_COLUMNS, cleaned_run, columns_of, run_conditions
from mcpward.storage.sqlite_file import NAME, Reader, describe
from mcpward.storage.store import StoreOptions

Outcome = TypeVar("Outcome")
TOKEN = ", ".join(TOKEN_COLUMNS)
EVENT = ", ".join(EVENT_COLUMNS)
CREDENTIAL = ", ".join(CREDENTIAL_COLUMNS)
RUN = ", ".join(RUN_COLUMNS)
ADD_TOKEN = f"insert into auth_tokens ({TOKEN}) values (?, ?, ?, ?, ?, ?, ?)"
APPEND = f"""insert into audit_events ({EVENT}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (call_id) do nothing"""
FIND_TOKEN = f"select {TOKEN} from auth_tokens where token_hash = ?"
LIST_TOKENS = f"""select {TOKEN} from auth_tokens where revoked_at is null and expires_at > ?
    order by created_at desc, token_id desc"""
INACTIVE = """select value from json_each(?) where not exists
    (select 1 from auth_tokens where token_id = value and revoked_at is null and expires_at > ?)"""
WRITE_VALUE = """insert or replace into mcpward_values (key, value, updated_at)
    values (?, ?, (julianday('now') - 2440587.5) * 86400.0)"""
KEEP_CREDENTIAL = f"insert or replace into sealed_credentials ({CREDENTIAL}) values (?, ?, ?, ?, ?, ?, ?)"
FIND_CREDENTIALS = f"select {CREDENTIAL} from sealed_credentials where server = ? and principal = ?"
RESEAL = """update sealed_credentials set key_id = ?, nonce = ?, sealed = ?, created_at = ?
    where server = ? and principal = ? and name = ? and nonce = ?"""
APPEND_RUN = f"""insert into diagnostic_history ({RUN}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (run_id, server) do nothing"""
LAST_RUNS = f"""select {RUN} from diagnostic_history where id in (select
    (select id from diagnostic_history where server = value and reached is not null and not partial
        order by time desc, id desc limit 1) from json_each(?))"""
REMOVE_CREDENTIAL = "delete from sealed_credentials where server = ? and principal = ? and name = ?"
BATCH = 1000
"""Rows that one job deletes, so that a token never waits long behind tidying up."""
REMOVE_EXPIRED = f"""delete from auth_tokens where rowid in
    (select rowid from auth_tokens where expires_at <= ? limit {BATCH})"""
PRUNE = f"""delete from audit_events where id in (select id from audit_events
    where {{kind}} and id <= (select id from audit_events where {{kind}} order by id desc limit 1 offset ?)
    order by id limit {BATCH})"""

REMOVE_OLD_RUNS = f"""delete from diagnostic_history where id in
    (select id from diagnostic_history where time < ? order by time limit {BATCH})"""
PRUNE_RUNS = f"""delete from diagnostic_history where id in (select id from diagnostic_history
    where (time, id) <= (select time, id from diagnostic_history order by time desc, id desc limit 1 offset ?)
    order by time, id limit {BATCH})"""


class SqliteStore:
    """The file `mcpward.db` in the data folder; see `Store` for the verbs. Several processes may open it at once."""

    def __init__(self, options: StoreOptions) -> None:
        path = options.data_dir / NAME
        self._path = path
        self._writer = GroupCommitWriter(path)
        self._reader = Reader(path)
        self._open = False

    async def open(self) -> None:
        """Make the file where there is none, and bring its tables up to date."""
        await asyncio.to_thread(self._writer.start)
        self._open = True
        # Before the disk may fill up: a first reader needs room for the file that readers and writers share.
        await self.read_value("")

    async def close(self) -> None:
        """Finish the queued writes and let go of the file."""
        self._open = False
        self._reader.close()
        await self._writer.stop(PATIENCE)

    async def ping(self) -> None:
        """Take the write lock and give it back: a store that only reads is down."""
        await self._write(lambda connection: None)

    async def add_token(self, token: SessionToken) -> None:
        """Keep a new token, synced to disk."""
        token = checked_token(token)
        row = (
            token.token_id,
            token.token_hash,
            token.created_at,
            token.expires_at,
            token.revoked_at,
            None if token.scopes is None else json.dumps(token.scopes),
            None if token.metadata is None else json.dumps(token.metadata),
        )

        def insert(connection: sqlite3.Connection) -> None:
            try:
                connection.execute(ADD_TOKEN, row)
            except sqlite3.IntegrityError:
                raise ValueError("A token with this id or digest is there already.") from None

        await self._write(insert, durable=True)

    async def find_token(self, token_hash: str) -> SessionToken | None:
        """The token with this digest."""
        rows = await self._read(FIND_TOKEN, (token_hash,))
        return _token(rows[0]) if rows else None

    async def list_tokens(self, now: float) -> list[SessionToken]:
        """The tokens active at `now`, newest first."""
        return [_token(row) for row in await self._read_many(LIST_TOKENS, (now,))]

    async def revoke_token(self, token_id: str, now: float) -> bool:
        """Revoke a token, synced to disk; the first time stays."""
        sql = "update auth_tokens set revoked_at = coalesce(revoked_at, ?) where token_id = ?"
        return await self._write(lambda db: db.execute(sql, (now, token_id)).rowcount > 0, durable=True)

    async def inactive_among(self, token_ids: Collection[str], now: float) -> set[str]:
        """Those of the ids that are revoked, expired or gone."""
        rows = await self._read(INACTIVE, (json.dumps(list(token_ids)), now))
        return {row[0] for row in rows}

    async def remove_expired_tokens(self, now: float) -> int:
        """Delete what has expired, in batches."""
        return await self._repeat(REMOVE_EXPIRED, now)

    async def read_value(self, key: str) -> str | None:
        """A small named value."""
        rows = await self._read("select value from mcpward_values where key = ?", (key,))
        return rows[0][0] if rows else None

    async def write_value(self, key: str, value: str) -> None:
        """Set a small named value, synced to disk."""
        value = checked_value(value)
        await self._write(lambda db: db.execute(WRITE_VALUE, (key, value)), durable=True)

    async def append_events(self, events: Sequence[AuditEvent]) -> None:
        """Keep audit events, not synced one by one: a power cut may take the last moments."""
        rows = [_event_row(event) for event in events]
        await self._write(lambda db: db.executemany(APPEND, rows))

    async def find_events(self, wanted: AuditFilter) -> list[AuditEvent]:
        """The events that match, newest first."""
        where = "1"
        values: list[Any] = []
        for column, operator, value in conditions(wanted):
            where += f" and {column} {operator} ?"
            values.append(value)
        sql = f"select {EVENT} from audit_events where {where} order by id desc limit ?"
        return [_event(row) for row in await self._read_many(sql, (*values, max(0, wanted.limit)))]

    async def prune_events(self, keep: int, keep_anonymous: int) -> int:
        """Keep the newest of each kind."""
        known = await self._repeat(PRUNE.format(kind="principal is not null"), max(0, keep))
        return known + await self._repeat(PRUNE.format(kind="principal is null"), max(0, keep_anonymous))

    async def append_runs(self, rows: Sequence[ServerRun]) -> None:
        """Keep runs, not synced one by one."""
        values = [_run_row(run) for run in rows]
        await self._write(lambda db: db.executemany(APPEND_RUN, values))

    async def find_runs(self, wanted: RunFilter) -> list[ServerRun]:
        """The runs that match, newest first."""
        where = "1"
        values: list[Any] = []
        for column, operator, value in run_conditions(wanted):
            where += f" and {column} {operator} ?"
            values.append(value)
        columns = columns_of(wanted)
        sql = f"select {', '.join(columns)} from diagnostic_history where {where} order by time desc, id desc limit ?"
        return [_run(columns, row) for row in await self._read_many(sql, (*values, max(0, wanted.limit)))]

    async def last_runs(self, servers: Collection[str]) -> list[ServerRun]:
        """The newest whole run of each server that called it: one step into the index for each."""
        names = json.dumps([clean(server) for server in servers])
        return [_run(RUN_COLUMNS, row) for row in await self._read(LAST_RUNS, (names,))]

    async def prune_runs(self, before: float, keep: int) -> int:
        """Delete old runs, and those over the number, in batches."""
        old = await self._repeat(REMOVE_OLD_RUNS, before)
        return old + await self._repeat(PRUNE_RUNS, max(0, keep))

    async def keep_credential(self, row: CredentialRow) -> None:
        """Keep a sealed credential, synced to disk."""
        values = astuple(row)
        await self._write(lambda db: db.execute(KEEP_CREDENTIAL, values), durable=True)

    async def find_credentials(self, server: str, principal: str) -> list[CredentialRow]:
        """The sealed credentials of a server for a principal."""
        return [CredentialRow(*row) for row in await self._read(FIND_CREDENTIALS, (server, principal))]

    async def list_credentials(self) -> list[CredentialRow]:
        """Every sealed credential."""
        return [
            CredentialRow(*row) for row in await self._read_many(f"select {CREDENTIAL} from sealed_credentials", ())
        ]

    async def reseal_credential(self, row: CredentialRow, nonce: str) -> bool:
        """Replace a sealed credential unless it has changed, synced to disk."""
        values = (row.key_id, row.nonce, row.sealed, row.created_at, row.server, row.principal, row.name, nonce)
        return await self._write(lambda db: db.execute(RESEAL, values).rowcount > 0, durable=True)

    async def remove_credential(self, server: str, principal: str, name: str) -> bool:
        """Delete a sealed credential, synced to disk."""
        values = (server, principal, name)
        return await self._write(lambda db: db.execute(REMOVE_CREDENTIAL, values).rowcount > 0, durable=True)

    async def _repeat(self, sql: str, argument: float) -> int:
        total = 0
        while True:
            removed = await self._write(lambda db: db.execute(sql, (argument,)).rowcount)
            total += removed
            if removed < BATCH:
                return total

    async def _write(self, work: Callable[[sqlite3.Connection], Outcome], *, durable: bool = False) -> Outcome:
        return await self._writer.do(work, durable=durable, patience=PATIENCE)

    async def _read(self, sql: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        """Look something up here and now. Where the file is gone, the writer makes a new one or says why not."""
        if not self._open:
            raise describe(sqlite3.ProgrammingError(CLOSED))
        try:
            return self._reader.query(sql, values)
        except FileNotFoundError:
            await self._write(lambda connection: None)
        try:
            return self._reader.query(sql, values)
        except FileNotFoundError as error:
            raise describe(error) from None

    async def _read_many(self, sql: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        """Read what may be long in a thread, on a connection of its own, so that lookups go on meanwhile."""
        await self._read("select 1", ())

        def work() -> list[tuple[Any, ...]]:
            reader = Reader(self._path)
            try:
                return reader.query(sql, values)
            finally:
                reader.close()

        async with reporting("The database", (OSError,)):
            return await asyncio.to_thread(work)


def _token(row: tuple[Any, ...]) -> SessionToken:
    fields = dict(zip(TOKEN_COLUMNS, row, strict=True))
    scopes, metadata = fields["scopes"], fields["metadata"]
    fields["scopes"] = None if scopes is None else tuple(json.loads(scopes))
    fields["metadata"] = None if metadata is None else clean_json(json.loads(metadata))
    return SessionToken(**fields)


def _event_row(event: AuditEvent) -> tuple[Any, ...]:
    event = cleaned_event(event)
    row = [getattr(event, column) for column in EVENT_COLUMNS]
    row[EVENT_COLUMNS.index("findings")] = json.dumps(dict(event.findings))
    return tuple(row)


def _event(row: tuple[Any, ...]) -> AuditEvent:
    fields = dict(zip(EVENT_COLUMNS, row, strict=True))
    return AuditEvent(**fields | {"findings": json.loads(fields["findings"])})


def _run_row(run: ServerRun) -> tuple[Any, ...]:
    run = cleaned_run(run)
    reports, details = json.dumps(dict(run.reports)), json.dumps(run.details)
    return (*(getattr(run, column) for column in RUN_COLUMNS[:-2]), reports, details)


def _run(columns: Sequence[str], row: tuple[Any, ...]) -> ServerRun:
    fields = dict(zip(columns, row, strict=True))
    fields |= {name: json.loads(fields[name]) for name in ("reports", "details") if name in fields}
    reached = fields["reached"]
    return ServerRun(
        **fields | {"reached": None if reached is None else bool(reached), "partial": bool(fields["partial"])}
    )
