"""The credentials of the servers behind the door, sealed: whoever reads the database alone learns none of them."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import SecretStr

from mcpward.errors import ConfigurationError
from mcpward.model import Clock
from mcpward.storage.rows import CredentialRow
from mcpward.storage.sealing import IN_RING, REMEDY, VARIABLE, SealingKey, Unopened
from mcpward.storage.store import CredentialRows

EVERYONE = "*"
"""The principal of a credential that serves every caller without one of their own."""

LARGEST = 16 * 1024
"""Bytes of a value in UTF-8."""

LONGEST_PRINCIPAL = 1024
"""Bytes of a principal in UTF-8; PostgreSQL's index takes no rows much longer."""

_SERVER = re.compile(r"(?=.{1,128}\Z)[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)*")
# The token of RFC 9110, section 5.6.2, which holds the names of variables as well.
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]|\A\s|\s\Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """What may be shown of a credential. `current` tells whether it is sealed with the key in use."""

    server: str
    principal: str
    name: str
    created_at: float
    current: bool


class SealedStore:
    """Credentials by server and principal, sealed with a key that the database never sees.

    Each is bound to its server, principal and name: in another's place it does not open. Names that differ in case
    alone are one name, as they are for headers. Without a key nothing is sealed or opened, but all else works.
    """

    def __init__(self, rows: CredentialRows, key: SealingKey | None, clock: Clock) -> None:
        self._rows = rows
        self._key = key
        self._clock = clock

    async def put(self, server: str, principal: str, name: str, value: str) -> None:
        """Keep a credential in place of the one before. Raises ConfigurationError for what cannot be one."""
        _check_place(server, principal, name)
        raw = _checked(name, value)
        row = CredentialRow(server, principal, name, "", "", "", self._clock())
        await self._rows.keep_credential(_sealed(row, self._needed_key(), raw))
        for other in await self._alike(server, principal, name):
            if other.name != name:
                await self._rows.remove_credential(server, principal, other.name)

    async def get(self, server: str, principal: str) -> Mapping[str, SecretStr]:
        """The credentials of a server for a principal, by the name of the header or variable.

        Those of the principal's own go before those for everyone. Raises ConfigurationError where one does not open.
        """
        wanted = dict.fromkeys((EVERYONE, principal))
        chosen = {row.name.lower(): row for each in wanted for row in await self._of(server, each)}
        return {row.name: SecretStr(_opened(row, self._needed_key()).decode()) for row in chosen.values()}

    async def list(self) -> Sequence[Entry]:
        """What there is, in order, without the values."""
        rows = sorted(await self._rows.list_credentials(), key=lambda row: (row.server, row.principal, row.name))
        present = self._key.id if self._key else None
        return [Entry(row.server, row.principal, row.name, row.created_at, row.key_id == present) for row in rows]

    async def delete(self, server: str, principal: str, name: str) -> bool:
        """Delete a credential. False where there is none."""
        _check_place(server, principal, name)
        removed = [
            await self._rows.remove_credential(server, principal, row.name)
            for row in await self._alike(server, principal, name)
        ]
        return any(removed)

    async def rotate(self, new_key: SealingKey) -> int:
        """Seal everything with a new key and use it from here on; returns how many were sealed anew.

        All are opened before the first is changed. One that somebody sets or deletes meanwhile stays as they left it,
        and what a rotation that was cut off has not reached, the next one with the same two keys does.
        """
        old_key, done = self._needed_key(), 0
        if new_key.id == old_key.id:
            raise ConfigurationError(f"The new key is the one in use: rotate to another one, such as {REMEDY}.")
        while rows := [row for row in await self._rows.list_credentials() if row.key_id != new_key.id]:
            for row, value in [(row, _opened(row, old_key)) for row in rows]:
                done += await self._rows.reseal_credential(_sealed(row, new_key, value), row.nonce)
        self._key = new_key
        return done

    async def _of(self, server: str, principal: str) -> Sequence[CredentialRow]:
        """The rows of exactly this principal, oldest first; what could not have been kept is not asked for."""
        if not _fits(principal):
            return []
        rows = await self._rows.find_credentials(server, principal)
        # In the place that was asked for, or it does not open, whatever a database answers.
        return [replace(row, server=server, principal=principal) for row in sorted(rows, key=_age)]

    async def _alike(self, server: str, principal: str, name: str) -> Sequence[CredentialRow]:
        return [row for row in await self._of(server, principal) if row.name.lower() == name.lower()]

    def _needed_key(self) -> SealingKey:
        if self._key is None:
            raise ConfigurationError(
                f"Sealed credentials need a key: set {VARIABLE} to {REMEDY}, or put that into the key ring with "
                f"`keyring set {' '.join(IN_RING)}`."
            )
        return self._key


def _age(row: CredentialRow) -> float:
    return row.created_at


def _place(row: CredentialRow) -> bytes:
    return json.dumps(["mcpward credential 1", row.key_id, row.server, row.principal, row.name]).encode()


def _sealed(row: CredentialRow, key: SealingKey, value: bytes) -> CredentialRow:
    row = replace(row, key_id=key.id)
    nonce, sealed = key.seal(value, _place(row))
    return replace(row, nonce=nonce, sealed=sealed)


def _opened(row: CredentialRow, key: SealingKey) -> bytes:
    try:
        return key.open(row.nonce, row.sealed, _place(row))
    except Unopened:
        why = "is damaged" if row.key_id == key.id else "is sealed with another key"
        remedy = "" if row.key_id == key.id else f"set {VARIABLE} to that key, or "
        raise ConfigurationError(
            f"The credential {row.name} for the server {row.server} {why}: {remedy}set it anew with "
            f"`mcpward credential set {row.server}`."
        ) from None


def _fits(principal: str) -> bool:
    """Whether a principal can be kept and found again as it is."""
    return principal.isprintable() and 0 < len(principal.encode()) <= LONGEST_PRINCIPAL


def _check_place(server: str, principal: str, name: str) -> None:
    if _SERVER.fullmatch(server) is None:
        raise ConfigurationError("The server's name is not usable: it holds letters, digits, - and single _.")
    if not _fits(principal):
        raise ConfigurationError(
            "The principal is not usable: it is one line of up to 1024 bytes, as `mcpward audit --json` shows it."
        )
    if _NAME.fullmatch(name) is None:
        raise ConfigurationError(
            "The credential's name is not usable: give that of a header or of an environment variable, such as "
            "Authorization or API_KEY."
        )


def _checked(name: str, value: str) -> bytes:
    """The value in UTF-8. Raises ConfigurationError, which never repeats it."""
    if not value:
        raise ConfigurationError(f"The value of {name} is empty: give the whole value, such as `Bearer TOKEN`.")
    if _UNPRINTABLE.search(value):
        raise ConfigurationError(
            f"The value of {name} holds a line break or another control character, or a space at an end: give it as "
            "one line without them."
        )
    try:
        raw = value.encode()
    except UnicodeEncodeError:
        raise ConfigurationError(f"The value of {name} is not text in UTF-8: give it as such.") from None
    if len(raw) > LARGEST:
        raise ConfigurationError(f"The value of {name} has over {LARGEST} bytes: a credential is shorter.")
    return raw
