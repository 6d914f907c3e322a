"""Session tokens and the admin token. Neither is kept here or in a store: only their SHA-256 digests are."""

import hmac
import re

from mcpward.errors import InvalidCredential
from mcpward.identity.sessions import Sessions, digest_of
from mcpward.model import Caller, Clock, Credential

# UUID version 4, variant 10 (RFC 9562, section 5.4), in either case: section 4 has it read without regard to case.
_UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE | re.ASCII)


class SessionMode:
    """Takes the tokens in `sessions` and the admin token, whose digest alone is handed in (see `digest_of`).

    An unknown token is left to the next mode; a revoked or expired one is refused. The shown client is
    `session:TOKEN_ID` or `admin`, which are the principals as well.
    """

    name = "session"

    def __init__(self, sessions: Sessions, clock: Clock, admin_digest: str, admin_scopes: frozenset[str]) -> None:
        self._sessions = sessions
        self._clock = clock
        self._admin_digest = admin_digest.lower().encode()
        self._admin = Caller("admin", "admin", self.name, admin_scopes)

    async def authenticate(self, credential: Credential) -> Caller | None:
        """Tell whose token it is. Raises `InvalidCredential` (revoked, expired) or `Unavailable` (store down)."""
        token = credential.token
        if token is None:
            return None
        # The admin token goes first and needs no store: who repairs the store must get in while it is down.
        if hmac.compare_digest(digest_of(token).encode(), self._admin_digest):
            return self._admin
        if _UUID4.fullmatch(token) is None:
            return None
        return await self._session(digest_of(token.lower()))

    async def _session(self, digest: str) -> Caller | None:
        record = await self._sessions.find(digest)
        if record is None or not hmac.compare_digest(record.token_hash.encode(), digest.encode()):
            return None
        if not record.active(self._clock()):
            raise InvalidCredential("The session token has expired or was revoked.")
        name = f"session:{record.token_id}"
        scopes = self._sessions.scopes_of(record)
        return Caller(name, name, self.name, scopes, expires_at=record.expires_at, token_id=record.token_id)
