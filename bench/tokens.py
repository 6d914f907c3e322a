"""Credentials for the measurements: session tokens put straight into the store, and HMAC tokens."""

import base64
import hashlib
import hmac
import json
import os
import secrets
import sqlite3
import time
import uuid
from pathlib import Path
from typing import Any

from mcpward.identity.sessions import digest_of
from mcpward.model import SessionToken
from mcpward.storage.sqlite_file import NAME
from mcpward.storage.store import StoreOptions, open_store

DAY = 86_400
# Nobody holds the tokens of these rows, so that their ids and digests may as well be made inside SQLite; in their own
# order, which every index takes in seconds.
STRANGERS = """
insert into auth_tokens (token_id, token_hash, created_at, expires_at)
with recursive rows(n) as (select 1 union all select n + 1 from rows where n < :count),
    drawn(first, rest) as (select printf('%08x', n * (4294967295 / :count)), lower(hex(randomblob(28))) from rows)
select first || '-' || substr(rest, 1, 4) || '-4' || substr(rest, 5, 3) || '-a' || substr(rest, 8, 3) || '-'
    || substr(rest, 11, 12), first || rest, :now, :later from drawn"""


async def fill(folder: Path, count: int, known: int) -> list[str]:
    """Make a store with `count` active session tokens, and return the `known` ones among them in the clear."""
    tokens = [str(uuid.uuid4()) for _ in range(known)]
    now = time.time()
    store = await open_store("sqlite", StoreOptions(folder))
    try:
        for token in tokens:
            await store.add_token(SessionToken(str(uuid.uuid4()), digest_of(token), now, now + DAY))
    finally:
        await store.close()
    if count > known:
        connection = sqlite3.connect(folder / NAME)
        try:
            for setting in ("synchronous = off", "cache_size = -400000", "temp_store = memory"):
                connection.execute(f"pragma {setting}")
            with connection:
                connection.execute(STRANGERS, {"count": count - known, "now": now, "later": now + DAY})
            connection.execute("pragma wal_checkpoint(truncate)").fetchall()
        finally:
            connection.close()
        os.sync()  # or the system writes hundreds of megabytes in the middle of what is measured next
    return tokens


def hmac_secret() -> str:
    """A shared secret for this run."""
    return secrets.token_urlsafe(48)


def hmac_token(secret: str, issuer: str, audience: str, subject: str) -> str:
    """A JWT signed with HS256 that holds for a day."""
    now = int(time.time())
    claims = {"iss": issuer, "aud": audience, "sub": subject, "iat": now, "exp": now + DAY, "scope": "prompt:validate"}
    return signed(secret, claims)


def signed(secret: str, claims: dict[str, Any]) -> str:
    """A JWT with these claims, signed with HS256."""
    text = b".".join(_base64url(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
    signature = hmac.new(secret.encode(), text, hashlib.sha256).digest()
    return b".".join((text, _base64url(signature))).decode()


def _base64url(value: bytes) -> bytes:
    return base64.urlsafe_b64encode(value).rstrip(b"=")
