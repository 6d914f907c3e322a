"""The store that forgets at exit: for trying things out, and the yardstick for the others."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from mcpward.model import AuditEvent, AuditFilter, RunFilter, ServerRun, SessionToken
from mcpward.storage.rows import CredentialRow, checked_token, checked_value, clean, cleaned_event
from mcpward.storage.run_rows import cleaned_run
from mcpward.storage.store import StoreOptions


class MemoryStore:
    """Everything in dictionaries of one process; see `Store` for the verbs."""

    def __init__(self, options: StoreOptions | None = None) -> None:
        self._tokens: dict[str, SessionToken] = {}
        self._ids: dict[str, str] = {}
        self._values: dict[str, str] = {}
        self._events: list[AuditEvent] = []
        self._call_ids: set[str] = set()
        self._credentials: dict[tuple[str, str, str], CredentialRow] = {}
        self._runs: dict[tuple[str, str], ServerRun] = {}

    async def open(self) -> None:
        """Nothing to do."""

    async def close(self) -> None:
        """Nothing to do: what is kept stays until the process ends."""

    async def ping(self) -> None:
        """Memory always answers."""

    async def add_token(self, token: SessionToken) -> None:
        """Keep a new token; there is no disk here."""
        token = checked_token(token)
        if token.token_hash in self._ids or token.token_id in self._tokens:
            raise ValueError("A token with this id or digest is there already.")
        self._tokens[token.token_id] = token
        self._ids[token.token_hash] = token.token_id

    async def find_token(self, token_hash: str) -> SessionToken | None:
        """The token with this digest."""
        token_id = self._ids.get(token_hash)
        return None if token_id is None else self._tokens[token_id]

    async def list_tokens(self, now: float) -> list[SessionToken]:
        """The tokens active at `now`, newest first."""
        active = (token for token in self._tokens.values() if token.active(now))
        return sorted(active, key=lambda token: (token.created_at, token.token_id), reverse=True)

    async def revoke_token(self, token_id: str, now: float) -> bool:
        """Revoke a token; the first time stays."""
        token = self._tokens.get(token_id)
        if token is None:
            return False
        if token.revoked_at is None:
            self._tokens[token_id] = replace(token, revoked_at=now)
        return True

    async def inactive_among(self, token_ids: Collection[str], now: float) -> set[str]:
        """Those of the ids that are revoked, expired or gone."""
        return {each for each in token_ids if each not in self._tokens or not self._tokens[each].active(now)}

    async def remove_expired_tokens(self, now: float) -> int:
        """Delete what has expired."""
        expired = [token for token in self._tokens.values() if token.expires_at <= now]
        for token in expired:
            del self._tokens[token.token_id], self._ids[token.token_hash]
        return len(expired)

    async def read_value(self, key: str) -> str | None:
        """A small named value."""
        return self._values.get(key)

    async def write_value(self, key: str, value: str) -> None:
        """Set a small named value."""
        self._values[key] = checked_value(value)

    async def append_events(self, events: Sequence[AuditEvent]) -> None:
        """Keep audit events."""
        for event in [cleaned_event(event) for event in events]:
            if event.call_id not in self._call_ids:
                self._call_ids.add(event.call_id)
                self._events.append(event)

    async def find_events(self, wanted: AuditFilter) -> list[AuditEvent]:
        """The events that match, newest first."""
        found: list[AuditEvent] = []
        for event in reversed(self._events):
            if len(found) >= wanted.limit:
                break
            if _matches(event, wanted):
                found.append(event)
        return found

    async def prune_events(self, keep: int, keep_anonymous: int) -> int:
        """Keep the newest of each kind."""
        room = {False: keep, True: keep_anonymous}
        kept: list[AuditEvent] = []
        for event in reversed(self._events):
            anonymous = event.principal is None
            if room[anonymous] > 0:
                room[anonymous] -= 1
                kept.append(event)
        removed = len(self._events) - len(kept)
        self._events = kept[::-1]
        self._call_ids = {event.call_id for event in kept}
        return removed

    async def append_runs(self, rows: Sequence[ServerRun]) -> None:
        """Keep runs."""
        for run in [cleaned_run(run) for run in rows]:
            self._runs.setdefault((run.run_id, run.server), run)

    async def find_runs(self, wanted: RunFilter) -> list[ServerRun]:
        """The runs that match, newest first."""
        found = [run for run in self._newest() if _is_wanted(run, wanted)][: max(0, wanted.limit)]
        return [replace(run, reports={}, details={}) for run in found] if wanted.brief else found

    async def last_runs(self, servers: Collection[str]) -> list[ServerRun]:
        """The newest whole run of each server that called it."""
        found: dict[str, ServerRun] = {}
        wanted = {clean(server) for server in servers}
        for run in self._newest():
            if run.reached is not None and not run.partial and run.server in wanted:
                found.setdefault(run.server, run)
        return list(found.values())

    async def prune_runs(self, before: float, keep: int) -> int:
        """Delete old runs, and those over the number."""
        kept = [run for run in self._newest() if run.time >= before][: max(0, keep)]
        removed = len(self._runs) - len(kept)
        self._runs = {(run.run_id, run.server): run for run in reversed(kept)}
        return removed

    def _newest(self) -> list[ServerRun]:
        """Every run, newest first; of those at the same time the one that came last."""
        return sorted(self._runs.values(), key=lambda run: run.time)[::-1]

    async def keep_credential(self, row: CredentialRow) -> None:
        """Keep a sealed credential."""
        self._credentials[row.server, row.principal, row.name] = row

    async def find_credentials(self, server: str, principal: str) -> list[CredentialRow]:
        """The sealed credentials of a server for a principal."""
        return [row for row in self._credentials.values() if (row.server, row.principal) == (server, principal)]

    async def list_credentials(self) -> list[CredentialRow]:
        """Every sealed credential."""
        return list(self._credentials.values())

    async def reseal_credential(self, row: CredentialRow, nonce: str) -> bool:
        """Replace a sealed credential unless it has changed."""
        kept = self._credentials.get((row.server, row.principal, row.name))
        if kept is None or kept.nonce != nonce:
            return False
        await self.keep_credential(row)
        return True

    async def remove_credential(self, server: str, principal: str, name: str) -> bool:
        """Delete a sealed credential."""
        return self._credentials.pop((server, principal, name), None) is not None


def _matches(event: AuditEvent, wanted: AuditFilter) -> bool:
    if wanted.since is not None and event.time < wanted.since:
        return False
    if wanted.until is not None and event.time >= wanted.until:
        return False
    fields = ("principal", "client_id", "tool", "outcome")
    return all(getattr(wanted, name) is None or clean(getattr(wanted, name)) == getattr(event, name) for name in fields)


def _is_wanted(run: ServerRun, wanted: RunFilter) -> bool:
    return (
        (wanted.since is None or run.time >= wanted.since)
        and (wanted.until is None or run.time < wanted.until)
        and (wanted.server is None or run.server == clean(wanted.server))
    )
