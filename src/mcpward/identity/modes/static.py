"""Mode static: fixed tokens, known by their SHA-256 digests; the published development tokens work here alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from mcpward.errors import InvalidCredential
from mcpward.identity.sessions import digest_of
from mcpward.model import Caller, Clock, Credential

DEVELOPMENT_TOKENS: Mapping[str, tuple[str, frozenset[str] | None]] = {
    "spv-admin-dev-2024-abc123": ("admin@company.com", None),
    "spv-user-dev-2024-def456": (
        "user@company.com",
        frozenset({"prompt:validate", "prompt:analyze", "security:stats"}),
    ),
    "spv-basic-dev-2024-ghi789": ("basic@company.com", frozenset({"prompt:validate"})),
    "spv-prod-test-2024-jkl012": ("production-client@company.com", frozenset({"prompt:validate", "prompt:analyze"})),
    "spv-service-2024-mno345": (
        "service-account@company.com",
        frozenset({"prompt:validate", "prompt:analyze", "security:stats", "diagnostics:read", "diagnostics:run"}),
    ),
}
"""The published tokens with their clients and scopes; None stands for every scope that the server hands in."""


@dataclass(frozen=True, slots=True)
class StaticToken:
    """What a fixed token opens. `expires_at` is in seconds since the epoch, None for never."""

    client_id: str
    scopes: frozenset[str]
    expires_at: float | None = None


def development_tokens(every_scope: frozenset[str]) -> dict[str, StaticToken]:
    """The development tokens by digest; the admin's holds `every_scope`, which leaves out tokens:admin."""
    return {
        digest_of(token): StaticToken(client_id, every_scope if scopes is None else scopes)
        for token, (client_id, scopes) in DEVELOPMENT_TOKENS.items()
    }


class StaticMode:
    """Takes the tokens whose digests are in `tokens`; with `only_local`, from this machine alone.

    Tokens of one client share its principal on purpose: a client keeps its sessions and limits while its token is
    replaced by a second entry. What they may do is told by the scopes of the token that each call carries.
    """

    name = "static"

    def __init__(self, tokens: Mapping[str, StaticToken], clock: Clock, *, only_local: bool) -> None:
        self._tokens = dict(tokens)
        self._clock = clock
        self._only_local = only_local

    async def authenticate(self, credential: Credential) -> Caller | None:
        """Tell whose token it is. Raises `InvalidCredential` for an expired one, or a development token from afar."""
        if credential.token is None:
            return None
        # Looked up by digest: how long that takes says nothing about the token.
        known = self._tokens.get(digest_of(credential.token))
        if known is None:
            return None
        if self._only_local and not credential.local:
            raise InvalidCredential(
                "Development tokens work only from this machine, in calls that no proxy forwarded; "
                "configure tokens of your own with MCPWARD_STATIC_TOKENS."
            )
        if known.expires_at is not None and self._clock() >= known.expires_at:
            raise InvalidCredential("The token has expired.")
        principal = f"static:{known.client_id}"
        return Caller(principal, known.client_id, self.name, known.scopes, expires_at=known.expires_at)
