"""How tokens, events and sealed credentials become rows and come back, the same way in every store."""

import json
import math
import sys
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from mcpward.model import AuditEvent, AuditFilter, SessionToken

TOKEN_COLUMNS = ("token_id", "token_hash", "created_at", "expires_at", "revoked_at", "scopes", "metadata")
EVENT_COLUMNS = (
    "time", "call_id", "entrance", "tool", "principal", "client_id", "address",
    "outcome", "status", "findings", "duration_ms",
)  # fmt: skip
CREDENTIAL_COLUMNS = ("server", "principal", "name", "key_id", "nonce", "sealed", "created_at")
EARLIEST, LATEST = -62_135_596_800.0, 253_402_300_799.0
"""The first and last second that a datetime can hold."""
SMALLEST, LARGEST = -(2**63), 2**64 - 1
"""The integers that 64 bits hold, with a sign and without."""


@dataclass(frozen=True, slots=True)
class CredentialRow:
    """A sealed credential as it is kept: for which server, for whom, in which header or variable.

    `nonce` and `sealed` are base64; `key_id` names the key without telling it; `created_at` is in seconds since the
    epoch. The nonce is fresh with every sealing, and so also tells one state of the row from the next.
    """

    server: str
    principal: str
    name: str
    key_id: str
    nonce: str
    sealed: str = field(repr=False)
    created_at: float


def clean(text: str) -> str:
    """Replace what no database can keep: U+0000 and lone surrogates, both reachable through JSON escapes."""
    if text.isascii() and "\0" not in text:
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")


def clean_json(value: Any) -> Any:
    """`clean` for every string of a JSON value, keys included; an integer over 64 bits becomes a float.

    PostgreSQL gives 1e20 back as such an integer, and those who write JSON refuse one.
    """
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {clean(str(key)): clean_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [clean_json(item) for item in value]
    if isinstance(value, int) and not SMALLEST <= value <= LARGEST:
        return float(max(-sys.float_info.max, min(value, sys.float_info.max)))
    return value


def is_token_id(text: str) -> bool:
    """Whether this is an id as it is kept: a UUID in its canonical lower-case form. Nothing else is ever found."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def checked_token(token: SessionToken) -> SessionToken:
    """The token as it is kept. ValueError where the id is not a UUID or the metadata is not JSON."""
    if not is_token_id(token.token_id):
        raise ValueError("A token id is a UUID in lower case.")
    metadata = None if token.metadata is None else clean_json(token.metadata)
    json.dumps(metadata, allow_nan=False)
    return replace(token, metadata=metadata, scopes=None if token.scopes is None else tuple(token.scopes))


def checked_value(value: str) -> str:
    """The value unchanged. ValueError where a database could not give it back as it is."""
    if clean(value) != value:
        raise ValueError("A kept value cannot hold U+0000 or half a surrogate pair.")
    return value


def cleaned_event(event: AuditEvent) -> AuditEvent:
    """The event with every text in a form that can be kept: one bad tool name must not lose its neighbours."""
    return replace(
        event,
        call_id=clean(event.call_id),
        entrance=clean(event.entrance),
        tool=clean(event.tool),
        principal=None if event.principal is None else clean(event.principal),
        client_id=None if event.client_id is None else clean(event.client_id),
        address=clean(event.address),
        outcome=clean(event.outcome),
        findings=clean_json(event.findings),
    )


def moment(seconds: float) -> datetime:
    """Seconds since the epoch as a datetime in UTC, kept within what one can hold."""
    return datetime.fromtimestamp(min(max(seconds, EARLIEST), LATEST), UTC)


def seconds(text: str) -> float:
    """A timestamp as PostgreSQL writes it into JSON, as seconds since the epoch."""
    if text.endswith("infinity"):
        return -math.inf if text.startswith("-") else math.inf
    return datetime.fromisoformat(text).timestamp()


def token_record(token: SessionToken) -> dict[str, Any]:
    """The token as a JSON record for PostgreSQL; ValueError as `checked_token`."""
    token = checked_token(token)
    return {
        "token_id": token.token_id,
        "token_hash": token.token_hash,
        "created_at": moment(token.created_at).isoformat(),
        "expires_at": moment(token.expires_at).isoformat(),
        "revoked_at": None if token.revoked_at is None else moment(token.revoked_at).isoformat(),
        "scopes": None if token.scopes is None else list(token.scopes),
        "metadata": token.metadata,
    }


def token_from_record(record: Mapping[str, Any]) -> SessionToken:
    """The token of a JSON record from PostgreSQL."""
    scopes, metadata = record["scopes"], record["metadata"]
    return SessionToken(
        token_id=record["token_id"],
        token_hash=record["token_hash"],
        created_at=seconds(record["created_at"]),
        expires_at=seconds(record["expires_at"]),
        revoked_at=None if record["revoked_at"] is None else seconds(record["revoked_at"]),
        scopes=None if scopes is None else tuple(scopes),
        metadata=clean_json(metadata) if isinstance(metadata, dict) else None,
    )


def event_record(event: AuditEvent) -> dict[str, Any]:
    """The event as a JSON record for PostgreSQL."""
    event = cleaned_event(event)
    record = {column: getattr(event, column) for column in EVENT_COLUMNS}
    return record | {"time": moment(event.time).isoformat(), "findings": dict(event.findings)}


def event_from_record(record: Mapping[str, Any]) -> AuditEvent:
    """The event of a JSON record from PostgreSQL."""
    return AuditEvent(**{column: record[column] for column in EVENT_COLUMNS} | {"time": seconds(record["time"])})


def credential_record(row: CredentialRow) -> dict[str, Any]:
    """The sealed credential as a JSON record for PostgreSQL."""
    return {column: getattr(row, column) for column in CREDENTIAL_COLUMNS} | {
        "created_at": moment(row.created_at).isoformat()
    }


def credential_from_record(record: Mapping[str, Any]) -> CredentialRow:
    """The sealed credential of a JSON record from PostgreSQL."""
    fields = {column: record[column] for column in CREDENTIAL_COLUMNS}
    return CredentialRow(**fields | {"created_at": seconds(record["created_at"])})


def conditions(wanted: AuditFilter) -> Iterator[tuple[str, str, Any]]:
    """The filter as (column, operator, value); times stay seconds since the epoch."""
    if wanted.since is not None:
        yield "time", ">=", wanted.since
    if wanted.until is not None:
        yield "time", "<", wanted.until
    for column in ("principal", "client_id", "tool", "outcome"):
        value = getattr(wanted, column)
        if value is not None:
            yield column, "=", clean(value)
