"""What every store can do, and how one is opened by name."""

import importlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from mcpward.errors import ConfigurationError
from mcpward.model import AuditEvent, AuditFilter, RunFilter, ServerRun, SessionToken
from mcpward.storage.rows import CredentialRow


@dataclass(frozen=True, slots=True)
class StoreOptions:
    """Where state is kept; each store reads its own part. Addresses may hold passwords and never show in a repr."""

    data_dir: Path
    database_url: str | None = field(default=None, repr=False)
    supabase_url: str | None = field(default=None, repr=False)
    supabase_key: str | None = field(default=None, repr=False)


class CredentialRows(Protocol):
    """The verbs for sealed credentials: one row for each server, principal and name, found by exactly these."""

    async def keep_credential(self, row: CredentialRow) -> None:
        """Keep a row, on disk before this returns; it takes the place of the one with its server, principal and
        name.
        """

    async def find_credentials(self, server: str, principal: str) -> list[CredentialRow]:
        """The rows of this server for this principal, in no order."""

    async def list_credentials(self) -> list[CredentialRow]:
        """Every row, in no order."""

    async def reseal_credential(self, row: CredentialRow, nonce: str) -> bool:
        """Keep a row in place of the one that has this nonce. False where that one has changed or is gone."""

    async def remove_credential(self, server: str, principal: str, name: str) -> bool:
        """Delete a row. False where there is none."""


class RunRows(Protocol):
    """The verbs for runs of the checks: one row for each run and server."""

    async def append_runs(self, rows: Sequence[ServerRun]) -> None:
        """Keep rows, all of them or none; one whose run and server are there already stays as it was, and single.
        ValueError where details are not JSON.
        """

    async def find_runs(self, wanted: RunFilter) -> list[ServerRun]:
        """The rows that match, newest first."""

    async def last_runs(self, servers: Collection[str]) -> list[ServerRun]:
        """Of each of these servers the newest row in which it was called and every check was run, in no order."""

    async def prune_runs(self, before: float, keep: int) -> int:
        """Delete what is older than `before` and all but the newest `keep` rows; returns how many went."""


class Store(CredentialRows, RunRows, Protocol):
    """The verbs of every store. Times are seconds since the epoch, and kept to the microsecond.

    Every verb waits a few seconds at most and raises `StoreDown` when the store does not answer or does not take the
    write; no driver's error leaks. Text that no database can keep (U+0000, lone surrogates) is kept as U+FFFD.
    """

    async def open(self) -> None:
        """Connect, and bring the tables up to date where the store can."""

    async def close(self) -> None:
        """Let go of connections and threads; safe to call twice."""

    async def ping(self) -> None:
        """Return where the store answers, raise `StoreDown` where it does not."""

    async def add_token(self, token: SessionToken) -> None:
        """Keep a new token, on disk before this returns. ValueError where its id or digest is there already.

        Over a network, a wait that ended in `StoreDown` may still have kept the row: it opens nothing for anybody,
        since its token was never shown, and it goes when it expires; SQLite leaves none.
        """

    async def find_token(self, token_hash: str) -> SessionToken | None:
        """The token with this digest, also when revoked or expired: the caller decides."""

    async def list_tokens(self, now: float) -> list[SessionToken]:
        """The tokens active at `now`, newest first."""

    async def revoke_token(self, token_id: str, now: float) -> bool:
        """Revoke a token; the first time stays. False where the id is unknown."""

    async def inactive_among(self, token_ids: Collection[str], now: float) -> set[str]:
        """Those of the ids that are revoked, expired or gone at `now`."""

    async def remove_expired_tokens(self, now: float) -> int:
        """Delete what has expired by `now`; returns how many."""

    async def read_value(self, key: str) -> str | None:
        """A small named value, such as the security level."""

    async def write_value(self, key: str, value: str) -> None:
        """Set a small named value."""

    async def append_events(self, events: Sequence[AuditEvent]) -> None:
        """Keep audit events, all of them or none; one whose call is there already stays as it was, and single."""

    async def find_events(self, wanted: AuditFilter) -> list[AuditEvent]:
        """The events that match, newest first; `since` is inclusive and `until` is not."""

    async def prune_events(self, keep: int, keep_anonymous: int) -> int:
        """Keep the newest `keep` events with a principal and the newest `keep_anonymous` without one.

        Returns how many went. Counted apart, so that a flood of refused strangers cannot push out what callers did.
        """


STORES: Mapping[str, str] = {
    "memory": "mcpward.storage.memory:MemoryStore",
    "sqlite": "mcpward.storage.sqlite:SqliteStore",
    "postgres": "mcpward.storage.postgres:PostgresStore",
    "supabase": "mcpward.storage.supabase:SupabaseStore",
}
"""Every store by its name in AUTH_STORAGE. Modules load only when opened, since each brings its driver along."""


async def open_store(name: str, options: StoreOptions) -> Store:
    """Open the store of this name.

    Raises `ConfigurationError` for an unknown name, a missing address or a missing driver, `StoreDown` for an outage.
    """
    if name not in STORES:
        raise ConfigurationError(f"AUTH_STORAGE must be one of {', '.join(STORES)}.")
    module, _, attribute = STORES[name].partition(":")
    try:
        opener = getattr(importlib.import_module(module), attribute)
    except ModuleNotFoundError as missing:
        raise ConfigurationError(
            f"AUTH_STORAGE={name} needs the package {missing.name}: pip install 'mcpward[{name}]'."
        ) from None
    store: Store = opener(options)
    try:
        await store.open()
    except BaseException:
        await store.close()
        raise
    return store
