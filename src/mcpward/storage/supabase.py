"""State in Supabase over its REST interface, with the real PostgREST client and the service-role key."""

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from httpx import AsyncClient, HTTPError, InvalidURL
from postgrest import APIError, AsyncPostgrestClient
from postgrest.types import CountMethod, ReturnMethod

from mcpward.errors import ConfigurationError, StoreDown
from mcpward.model import AuditEvent, AuditFilter, RunFilter, ServerRun, SessionToken
from mcpward.storage.outage import PATIENCE, reporting
from mcpward.storage.rows import (
    CREDENTIAL_COLUMNS,
    EVENT_COLUMNS,
    TOKEN_COLUMNS,
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
from mcpward.storage.run_rows import RUN_COLUMNS, RUN_KEY, columns_of, run_conditions, run_from_record, run_record
from mcpward.storage.store import StoreOptions

ERRORS = (APIError, HTTPError, InvalidURL, OSError, ValueError, KeyError, TypeError)
"""The last three: an answer that is not PostgREST's, from a proxy in between."""
PAGE = 1000
"""Rows asked for at once; Supabase gives no more than 1000 unless told otherwise."""
IDS_PER_ADDRESS = 150
"""Ids in one filter: the address stays under the 8 KiB that the proxies in front of PostgREST take."""
AT_ONCE = 8
TABLES = {
    "mcpward_values": ("key", "value"),
    "auth_tokens": TOKEN_COLUMNS,
    "audit_events": ("id", *EVENT_COLUMNS),
    "sealed_credentials": CREDENTIAL_COLUMNS,
    "diagnostic_history": ("id", *RUN_COLUMNS),
}
FILES = (
    "001_values.sql, 002_auth_tokens.sql, 003_audit_events.sql, 004_sealed_credentials.sql and "
    "005_diagnostic_history.sql"
)
CREDENTIAL_KEY = ("server", "principal", "name")
DUPLICATE, NO_TABLE, NO_COLUMN = "23505", ("42P01", "PGRST205"), ("42703", "PGRST204")
OPERATORS = {">=": "gte", "<": "lt", "=": "eq"}


class SupabaseStore:
    """The tables of `migrations/`, which have to be made in the SQL editor first; see `Store` for the verbs."""

    def __init__(self, options: StoreOptions) -> None:
        if not options.supabase_url or not options.supabase_key:
            raise ConfigurationError("AUTH_STORAGE=supabase needs SUPABASE_URL and SUPABASE_KEY.")
        self._address = options.supabase_url.rstrip("/") + "/rest/v1"
        self._headers = {"apikey": options.supabase_key, "Authorization": f"Bearer {options.supabase_key}"}
        self._client: AsyncPostgrestClient | None = None

    async def open(self) -> None:
        """Check that every table and column is there: REST cannot make them."""
        async with reporting("Supabase", ERRORS):
            # No redirects: the client would take the key along to wherever one points.
            session = AsyncClient(timeout=PATIENCE, follow_redirects=False, http2=True)
            self._client = AsyncPostgrestClient(
                self._address, headers=self._headers, http_client=session, retry_enabled=False
            )
        for table, columns in TABLES.items():
            async with self._table(table) as rows:
                try:
                    await _fetch(rows.select(*columns).limit(1))
                except APIError as error:
                    if error.code in NO_TABLE or error.code in NO_COLUMN:
                        raise StoreDown(
                            f"Supabase lacks the table {table} in its present form: run {FILES} from the folder "
                            "migrations in Supabase's SQL editor, in this order."
                        ) from None
                    raise

    async def close(self) -> None:
        """Close the connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    @asynccontextmanager
    async def _table(self, name: str, patience: float = PATIENCE) -> AsyncIterator[Any]:
        if self._client is None:
            raise StoreDown("Supabase is closed.")
        async with reporting("Supabase", ERRORS, patience):
            yield self._client.from_(name)

    async def ping(self) -> None:
        """Ask for one key."""
        await self.read_value("ping")

    async def add_token(self, token: SessionToken) -> None:
        """Keep a new token; PostgreSQL has it on disk once it answers."""
        record = token_record(token)
        duplicate = False
        async with self._table("auth_tokens") as rows:
            try:
                await rows.insert(record, returning=ReturnMethod.minimal).execute()
            except APIError as error:
                duplicate = error.code == DUPLICATE
                if not duplicate:
                    raise
        if duplicate:
            raise ValueError("A token with this id or digest is there already.")

    async def find_token(self, token_hash: str) -> SessionToken | None:
        """The token with this digest."""
        async with self._table("auth_tokens") as rows:
            found = await _fetch(rows.select(*TOKEN_COLUMNS).eq("token_hash", token_hash).limit(1))
            return token_from_record(found[0]) if found else None

    async def list_tokens(self, now: float) -> list[SessionToken]:
        """The tokens active at `now`, newest first, page by page."""
        found: list[SessionToken] = []
        while True:
            async with self._table("auth_tokens") as rows:
                query = rows.select(*TOKEN_COLUMNS).is_("revoked_at", "null").gt("expires_at", _written(now))
                query = query.order("created_at", desc=True).order("token_id", desc=True)
                page = await _fetch(query.offset(len(found)).limit(PAGE))
                found += [token_from_record(record) for record in page]
            # Not "shorter than asked": the server may hold a lower limit than ours.
            if not page:
                return found

    async def revoke_token(self, token_id: str, now: float) -> bool:
        """Revoke a token; the condition lets the first time stay."""
        if not is_token_id(token_id):
            return False
        async with self._table("auth_tokens") as rows:
            change = rows.update({"revoked_at": _written(now)}).eq("token_id", token_id).is_("revoked_at", "null")
            if await _fetch(change.select("token_id")):
                return True
        async with self._table("auth_tokens") as rows:
            return bool(await _fetch(rows.select("token_id").eq("token_id", token_id).limit(1)))

    async def inactive_among(self, token_ids: Collection[str], now: float) -> set[str]:
        """Those of the ids that are revoked, expired or gone, asked for in chunks, several at a time."""
        known = [each for each in token_ids if is_token_id(each)]
        chunks = [known[start : start + IDS_PER_ADDRESS] for start in range(0, len(known), IDS_PER_ADDRESS)]
        free = asyncio.Semaphore(AT_ONCE)

        async def active(chunk: list[str]) -> list[str]:
            async with free, self._table("auth_tokens") as rows:
                query = rows.select("token_id").in_("token_id", chunk)
                query = query.is_("revoked_at", "null").gt("expires_at", _written(now))
                return [record["token_id"] for record in await _fetch(query.limit(IDS_PER_ADDRESS))]

        found = await asyncio.gather(*(active(chunk) for chunk in chunks))
        return set(token_ids).difference(*found)

    async def remove_expired_tokens(self, now: float) -> int:
        """Delete what has expired."""
        async with self._table("auth_tokens", 2 * PATIENCE) as rows:
            query = rows.delete(count=CountMethod.exact, returning=ReturnMethod.minimal)
            return (await query.lte("expires_at", _written(now)).execute()).count or 0

    async def read_value(self, key: str) -> str | None:
        """A small named value."""
        async with self._table("mcpward_values") as rows:
            found = await _fetch(rows.select("value").eq("key", key).limit(1))
            return found[0]["value"] if found else None

    async def write_value(self, key: str, value: str) -> None:
        """Set a small named value; the time is the server's own."""
        value = checked_value(value)
        record = {"key": key, "value": value, "updated_at": "now"}
        async with self._table("mcpward_values") as rows:
            await rows.upsert(record, on_conflict="key", returning=ReturnMethod.minimal).execute()

    async def append_events(self, events: Sequence[AuditEvent]) -> None:
        """Keep audit events with one request."""
        if events:
            async with self._table("audit_events") as rows:
                records = [event_record(event) for event in events]
                once = rows.upsert(
                    records, on_conflict="call_id", ignore_duplicates=True, returning=ReturnMethod.minimal
                )
                await once.execute()

    async def find_events(self, wanted: AuditFilter) -> list[AuditEvent]:
        """The events that match, newest first, page by page."""
        found: list[AuditEvent] = []
        below: int | None = None
        while len(found) < wanted.limit:
            async with self._table("audit_events") as rows:
                query = rows.select("id", *EVENT_COLUMNS)
                for column, operator, value in conditions(wanted):
                    query = query.filter(column, OPERATORS[operator], _written(value) if column == "time" else value)
                if below is not None:
                    query = query.lt("id", below)
                page = await _fetch(query.order("id", desc=True).limit(min(PAGE, wanted.limit - len(found))))
                found += [event_from_record(record) for record in page]
            if not page:
                break
            below = page[-1]["id"]
        return found

    async def prune_events(self, keep: int, keep_anonymous: int) -> int:
        """Keep the newest of each kind."""
        return await self._prune(max(0, keep), False) + await self._prune(max(0, keep_anonymous), True)

    async def append_runs(self, rows: Sequence[ServerRun]) -> None:
        """Keep runs with one request."""
        if rows:
            records, key = [run_record(run) for run in rows], ",".join(RUN_KEY)
            async with self._table("diagnostic_history") as table:
                once = table.upsert(records, on_conflict=key, ignore_duplicates=True, returning=ReturnMethod.minimal)
                await once.execute()

    async def find_runs(self, wanted: RunFilter) -> list[ServerRun]:
        """The runs that match, newest first, page by page."""
        found: dict[int, ServerRun] = {}
        asked = 0
        while len(found) < wanted.limit:
            async with self._table("diagnostic_history") as rows:
                query = rows.select("id", *columns_of(wanted))
                for column, operator, value in run_conditions(wanted):
                    query = query.filter(column, OPERATORS[operator], _written(value) if column == "time" else value)
                query = query.order("time", desc=True).order("id", desc=True)
                page = await _fetch(query.offset(asked).limit(min(PAGE, wanted.limit - len(found))))
                # A run that is appended meanwhile moves the others on: some come twice, and none is left out.
                found |= {record["id"]: run_from_record(record) for record in page}
            if not page:
                break
            asked += len(page)
        return list(found.values())

    async def last_runs(self, servers: Collection[str]) -> list[ServerRun]:
        """The newest whole run of each server that called it, asked for one by one, several at a time."""
        free = asyncio.Semaphore(AT_ONCE)

        async def last(server: str) -> list[ServerRun]:
            async with free, self._table("diagnostic_history") as rows:
                query = (
                    rows.select(*RUN_COLUMNS).eq("server", server).not_.is_("reached", "null").is_("partial", "false")
                )
                query = query.order("time", desc=True).order("id", desc=True).limit(1)
                return [run_from_record(record) for record in await _fetch(query)]

        found = await asyncio.gather(*(last(server) for server in {clean(server) for server in servers}))
        return [run for runs in found for run in runs]

    async def prune_runs(self, before: float, keep: int) -> int:
        """Delete old runs, and those over the number: those at the time of the first one too many by their ids."""
        total = await self._remove_runs_before(_written(before))
        over = await self._run_at(max(0, keep), newest_first=True)
        if over is None:
            return total
        total += await self._remove_runs_before(over["time"])
        async with self._table("diagnostic_history") as rows:
            query = rows.delete(count=CountMethod.exact, returning=ReturnMethod.minimal)
            return total + ((await query.eq("time", over["time"]).lte("id", over["id"]).execute()).count or 0)

    async def keep_credential(self, row: CredentialRow) -> None:
        """Keep a sealed credential; PostgreSQL has it on disk once it answers."""
        record, key = credential_record(row), ",".join(CREDENTIAL_KEY)
        async with self._table("sealed_credentials") as rows:
            await rows.upsert(record, on_conflict=key, returning=ReturnMethod.minimal).execute()

    async def find_credentials(self, server: str, principal: str) -> list[CredentialRow]:
        """The sealed credentials of a server for a principal: a handful, which fits one page."""
        async with self._table("sealed_credentials") as rows:
            query = _where(rows.select(*CREDENTIAL_COLUMNS), {"server": server, "principal": principal})
            return [credential_from_record(record) for record in await _fetch(query.limit(PAGE))]

    async def list_credentials(self) -> list[CredentialRow]:
        """Every sealed credential, page by page."""
        found: list[CredentialRow] = []
        while True:
            async with self._table("sealed_credentials") as rows:
                query = rows.select(*CREDENTIAL_COLUMNS).order("server").order("principal").order("name")
                page = await _fetch(query.offset(len(found)).limit(PAGE))
                found += [credential_from_record(record) for record in page]
            if not page:
                return found

    async def reseal_credential(self, row: CredentialRow, nonce: str) -> bool:
        """Replace a sealed credential with one request, unless it has changed."""
        record = credential_record(row)
        kept = {column: record[column] for column in CREDENTIAL_KEY} | {"nonce": nonce}
        async with self._table("sealed_credentials") as rows:
            return bool(await _fetch(_where(rows.update(record), kept).select("name")))

    async def remove_credential(self, server: str, principal: str, name: str) -> bool:
        """Delete a sealed credential."""
        kept = {"server": server, "principal": principal, "name": name}
        async with self._table("sealed_credentials") as rows:
            return bool(await _fetch(_where(rows.delete(), kept).select("name")))

    async def _prune(self, keep: int, anonymous: bool) -> int:
        last = await self._event_id(anonymous, newest_first=True, offset=keep)
        total = 0
        while last is not None:
            # Deleting takes no limit, so each batch ends at the id that is a page away from the oldest.
            bound = await self._event_id(anonymous, newest_first=False, offset=PAGE - 1)
            bound = last if bound is None else min(bound, last)
            async with self._table("audit_events") as rows:
                query = rows.delete(count=CountMethod.exact, returning=ReturnMethod.minimal)
                total += (await _of_kind(query, anonymous).lte("id", bound).execute()).count or 0
            if bound == last:
                break
        return total

    async def _event_id(self, anonymous: bool, *, newest_first: bool, offset: int) -> int | None:
        async with self._table("audit_events") as rows:
            query = _of_kind(rows.select("id"), anonymous).order("id", desc=newest_first)
            found: list[dict[str, Any]] = await _fetch(query.offset(offset).limit(1))
            return found[0]["id"] if found else None

    async def _remove_runs_before(self, time: str) -> int:
        total = 0
        while True:
            # Deleting takes no limit, so each batch ends at the time of the row that is a page away from the oldest.
            last = await self._run_at(PAGE - 1, newest_first=False, before=time)
            async with self._table("diagnostic_history") as rows:
                query = rows.delete(count=CountMethod.exact, returning=ReturnMethod.minimal)
                query = query.lt("time", time) if last is None else query.lte("time", last["time"])
                total += (await query.execute()).count or 0
            if last is None:
                return total

    async def _run_at(self, offset: int, *, newest_first: bool, before: str | None = None) -> dict[str, Any] | None:
        async with self._table("diagnostic_history") as rows:
            query = rows.select("id", "time").order("time", desc=newest_first).order("id", desc=newest_first)
            if before is not None:
                query = query.lt("time", before)
            found = await _fetch(query.offset(offset).limit(1))
            return found[0] if found else None


def _where(query: Any, wanted: Mapping[str, str]) -> Any:
    for column, value in wanted.items():
        query = query.eq(column, value)
    return query


def _of_kind(query: Any, anonymous: bool) -> Any:
    return query.is_("principal", "null") if anonymous else query.not_.is_("principal", "null")


async def _fetch(query: Any) -> list[dict[str, Any]]:
    found = (await query.execute()).data
    if not isinstance(found, list):
        raise TypeError("not rows")
    return found


def _written(seconds: float) -> str:
    return moment(seconds).isoformat()
