"""Session tokens: minting, listing, revoking. A token is shown once; what is kept is its SHA-256 digest."""

import hashlib
import json
import re
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from mcpward.errors import InvalidInput, StoreDown, Unavailable
from mcpward.model import Clock, SessionToken

MAX_TTL_HOURS = 8760
MAX_METADATA_BYTES = 4096
MAX_METADATA_DEPTH = 64
MAX_METADATA_NUMBER = 2**53
"""Up to here every reader of JSON agrees on an integer (RFC 8259, section 6)."""

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class TokenStore(Protocol):
    """What session tokens need of a store. Every verb raises `StoreDown` where the store does not answer."""

    async def add_token(self, token: SessionToken) -> None:
        """Keep a token; it is on disk when this returns."""
        ...

    async def find_token(self, token_hash: str) -> SessionToken | None:
        """Find a token by its digest, whether active or not."""
        ...

    async def list_tokens(self, now: float) -> Sequence[SessionToken]:
        """List the tokens that are active at `now`."""
        ...

    async def revoke_token(self, token_id: str, now: float) -> bool:
        """Revoke a token; False where the id is unknown, True also where it was revoked before."""
        ...

    async def inactive_among(self, token_ids: Collection[str], now: float) -> Collection[str]:
        """Tell which of these ids open nothing any more: revoked, expired or unknown."""
        ...

    async def remove_expired_tokens(self, now: float) -> int:
        """Remove the rows that expired before `now` and say how many."""
        ...


@dataclass(frozen=True, slots=True)
class Minted:
    """A new session token, in the clear this once."""

    token: str = field(repr=False)
    record: SessionToken
    ttl_hours: float


def digest_of(token: str) -> str:
    """The lower-case hexadecimal SHA-256 of a token, the only form in which tokens are kept or compared."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


class Sessions:
    """The session tokens in `store`. `default_ttl_hours` and `default_scopes` hold where nothing else is asked for.

    Every method raises `Unavailable` where the store is down.
    """

    def __init__(
        self, store: TokenStore, clock: Clock, default_ttl_hours: float, default_scopes: frozenset[str]
    ) -> None:
        self._store = store
        self._clock = clock
        self._default_ttl_hours = default_ttl_hours
        self._default_scopes = default_scopes

    async def mint(
        self,
        ttl_hours: float | None = None,
        metadata: Mapping[str, Any] | None = None,
        scopes: Collection[str] | None = None,
    ) -> Minted:
        """Make a token and store its row; it counts from the moment this returns.

        The token is a UUID version 4 (RFC 9562, section 5.4), whose 122 random bits come from `os.urandom`. `scopes`
        None stands for the default ones; that they are known, and held by whoever asks, is for the caller to check.
        Raises `InvalidInput` naming the field.
        """
        hours, kept = self.check(ttl_hours, metadata)
        token = str(uuid.uuid4())
        now = self._clock()
        record = SessionToken(
            token_id=str(uuid.uuid4()),
            token_hash=digest_of(token),
            created_at=now,
            expires_at=now + hours * 3600,
            scopes=None if scopes is None else tuple(sorted(set(scopes))),
            metadata=kept,
        )
        try:
            await self._store.add_token(record)
        except StoreDown as outage:
            raise _unavailable() from outage
        return Minted(token, record, hours)

    def check(
        self, ttl_hours: float | None, metadata: Mapping[str, Any] | None
    ) -> tuple[float, Mapping[str, Any] | None]:
        """Tell the lifetime and metadata that `mint` would take, without minting. Raises `InvalidInput`."""
        hours = _checked_ttl(self._default_ttl_hours if ttl_hours is None else ttl_hours)
        return hours, None if metadata is None else _checked_metadata(metadata)

    async def list(self) -> Sequence[SessionToken]:
        """List the active tokens, without the tokens."""
        try:
            return await self._store.list_tokens(self._clock())
        except StoreDown as outage:
            raise _unavailable() from outage

    async def find(self, token_hash: str) -> SessionToken | None:
        """Find a token by its digest, whether active or not."""
        try:
            return await self._store.find_token(token_hash)
        except StoreDown as outage:
            raise _unavailable() from outage

    async def revoke(self, token_id: str) -> bool:
        """Revoke a token from the next request on; False where the id is unknown or no UUID."""
        canonical = token_id.lower()
        if _UUID.fullmatch(canonical) is None:
            return False
        try:
            return await self._store.revoke_token(canonical, self._clock())
        except StoreDown as outage:
            raise _unavailable() from outage

    async def inactive_among(self, token_ids: Collection[str]) -> frozenset[str]:
        """Tell which of these token ids open nothing any more, so that their open streams can be closed."""
        try:
            return frozenset(await self._store.inactive_among(token_ids, self._clock()))
        except StoreDown as outage:
            raise _unavailable() from outage

    async def remove_expired(self) -> int:
        """Remove the rows of expired tokens and say how many."""
        try:
            return await self._store.remove_expired_tokens(self._clock())
        except StoreDown as outage:
            raise _unavailable() from outage

    def scopes_of(self, record: SessionToken) -> frozenset[str]:
        """The scopes a token holds: its own, or the default ones."""
        return self._default_scopes if record.scopes is None else frozenset(record.scopes)


def _unavailable() -> Unavailable:
    return Unavailable("The token store does not answer, so no session token can be checked or changed now.")


def _checked_ttl(hours: float) -> float:
    # NaN fails both comparisons, and comparing never overflows where converting a huge integer would.
    if isinstance(hours, bool) or not isinstance(hours, int | float) or not 0 < hours <= MAX_TTL_HOURS:
        says = f"must be a number of hours over 0 and at most {MAX_TTL_HOURS}"
        raise _bad("ttl_hours", says)
    return hours


def _checked_metadata(metadata: Mapping[str, Any]) -> Mapping[str, Any]:
    """Take `metadata` as it reads back from JSON, so that what is kept does not change with the caller's object."""
    try:
        text = json.dumps(dict(metadata), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        size = len(text.encode("utf-8"))
    except (TypeError, ValueError, RecursionError):
        raise _bad("metadata", "must be an object of plain JSON values") from None
    if size > MAX_METADATA_BYTES:
        raise _bad("metadata", f"must be at most {MAX_METADATA_BYTES} bytes as compact JSON")
    kept: dict[str, Any] = json.loads(text)
    level: list[Any] = [kept]
    for _ in range(MAX_METADATA_DEPTH + 1):
        if any(isinstance(each, int | float) and abs(each) > MAX_METADATA_NUMBER for each in level):
            raise _bad("metadata", f"must hold no number beyond {MAX_METADATA_NUMBER} in either direction")
        nested = [each for each in level if isinstance(each, dict | list)]
        level = [item for each in nested for item in (each.values() if isinstance(each, dict) else each)]
    if nested:
        raise _bad("metadata", f"must be nested at most {MAX_METADATA_DEPTH} deep")
    return kept


def _bad(field_name: str, says: str) -> InvalidInput:
    return InvalidInput(f"{field_name} {says}.", details=[{"field": field_name, "message": says}])
