"""The file of fixed tokens that MCPWARD_STATIC_TOKENS names: TOML with digests, never with tokens.

[[tokens]]
sha256 = "64 hexadecimal digits: printf %s TOKEN | sha256sum"
client_id = "reports"
scopes = ["prompt:validate"]
expires_at = 2027-01-01T00:00:00Z   # optional
"""

import re
import tomllib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from mcpward.errors import ConfigurationError
from mcpward.identity.modes.static import DEVELOPMENT_TOKENS, StaticToken
from mcpward.identity.sessions import digest_of

_DIGEST = re.compile(r"[0-9a-f]{64}")
_PLAIN_KEY = re.compile(r"[a-zA-Z_]{1,20}")
_KEYS = frozenset({"sha256", "client_id", "scopes", "expires_at"})
_HASH_IT = "put the token's SHA-256 there as 64 hexadecimal digits, for example from: printf %s TOKEN | sha256sum"


def load_static_tokens(path: Path, is_known_scope: Callable[[str], bool]) -> dict[str, StaticToken]:
    """Read the file of fixed tokens, by digest.

    Raises `ConfigurationError` naming the file, the entry (counted from 1) and the remedy, and never a value of
    `sha256`, which may be a token put there by mistake.
    """
    entries = _entries(path)
    published = {digest_of(token) for token in DEVELOPMENT_TOKENS}
    tokens: dict[str, StaticToken] = {}
    for number, entry in enumerate(entries, 1):
        where = f"{path}, entry {number}"
        digest, token = _read_entry(where, entry, is_known_scope)
        if digest in tokens:
            _refuse(where, "its sha256 stands in an earlier entry too; keep one of them")
        if digest in published:
            _refuse(where, "it is the digest of a published development token; make a token of your own")
        tokens[digest] = token
    return tokens


def _entries(path: Path) -> list[Any]:
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except OSError as failure:
        _refuse(str(path), f"it cannot be read ({failure.strerror}); check the path and its permissions")
    except ValueError:
        # The parser's own message may quote the file, and the file may hold a token put there by mistake.
        _refuse(str(path), "it is not TOML in UTF-8; write [[tokens]] entries with sha256, client_id and scopes")
    entries = document.pop("tokens", None)
    if document:
        _refuse(str(path), f"{_key(sorted(document)[0])} is unknown; write [[tokens]] entries only")
    if not isinstance(entries, list) or not entries:
        _refuse(str(path), "it holds no [[tokens]] entry; add one with sha256, client_id and scopes")
    return entries


def _read_entry(where: str, entry: Any, is_known_scope: Callable[[str], bool]) -> tuple[str, StaticToken]:
    if not isinstance(entry, dict):
        _refuse(where, "it is not a table; write it as [[tokens]] with sha256, client_id and scopes")
    if unknown := sorted(entry.keys() - _KEYS):
        remedy = _HASH_IT.replace("there", "in sha256") if unknown[0] == "token" else "remove it"
        _refuse(where, f"{_key(unknown[0])} is unknown; {remedy}")
    digest, client_id = entry.get("sha256"), entry.get("client_id")
    if not isinstance(digest, str) or _DIGEST.fullmatch(digest.lower()) is None:
        _refuse(where, f"sha256 is not a digest; {_HASH_IT}")
    if not isinstance(client_id, str) or not client_id.strip() or not client_id.isprintable():
        _refuse(where, "client_id is missing, empty or not printable; name the client")
    scopes = entry.get("scopes")
    if not isinstance(scopes, list) or not all(isinstance(scope, str) for scope in scopes):
        _refuse(where, 'scopes is not a list of names; write for example scopes = ["prompt:validate"]')
    for scope in scopes:
        if not is_known_scope(scope):
            _refuse(where, f"the scope {scope!r} is unknown; see the list of scopes in the documentation")
    return digest.lower(), StaticToken(client_id, frozenset(scopes), _moment(where, entry.get("expires_at")))


def _moment(where: str, value: Any) -> float | None:
    """A moment written as a TOML date-time or as a string, with its offset (RFC 3339)."""
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        moment = None
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        _refuse(where, "expires_at is not a moment with an offset; write for example 2027-01-01T00:00:00Z")
    return moment.timestamp()


def _key(name: str) -> str:
    """A key to show, unless it looks like a token that someone wrote where a key belongs."""
    return f"the key {name}" if _PLAIN_KEY.fullmatch(name) else "a key"


def _refuse(where: str, says: str) -> NoReturn:
    raise ConfigurationError(f"MCPWARD_STATIC_TOKENS: {where}: {says}.")
