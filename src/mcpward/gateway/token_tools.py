"""The session-token tools: mint, list, revoke."""

from collections.abc import Awaitable, Callable
from typing import Any, Literal

from pydantic import BaseModel, Field

from mcpward.errors import NotFound, Refused, Unavailable
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.tools import Arguments, Nothing, Tool
from mcpward.identity.sessions import Sessions
from mcpward.model import SessionToken, rfc3339
from mcpward.policy.limits import Limit
from mcpward.policy.scopes import MINTED, TOKENS_ADMIN, check_grant, covers

OFF = "Session tokens are switched off on this server: set AUTH_ENABLED=true and AUTH_ADMIN_TOKEN."


class MintInput(Arguments):
    """What a new token is to be; everything is optional."""

    ttl_hours: float | None = Field(None, gt=0, le=8760, description="Hours the token lives; fractions are allowed.")
    metadata: dict[str, Any] | None = Field(None, description="A JSON object of at most 4 KiB, kept beside the token.")
    scopes: list[str] | None = Field(None, max_length=64, description="Scopes to grant; you need to hold each of them.")


class MintedToken(BaseModel):
    """A new token, shown this once."""

    token: str
    token_id: str
    expires_at: str
    ttl_hours: float
    scopes: list[str]


class MintOutput(BaseModel):
    """The answer to a minting."""

    status: Literal["success"] = "success"
    data: MintedToken


class ActiveToken(BaseModel):
    """An active token as it may be shown: never the token or its digest."""

    token_id: str
    created_at: str
    expires_at: str
    scopes: list[str]
    metadata: dict[str, Any] | None


class TokenList(BaseModel):
    """The active tokens, newest first, and how many there are."""

    tokens: list[ActiveToken]
    count: int


class ListOutput(BaseModel):
    """The answer to a listing."""

    status: Literal["success"] = "success"
    data: TokenList


class RevokeInput(Arguments):
    """Which token to revoke."""

    token_id: str = Field(max_length=100, description="The token's id, as minting and listing show it.")


class RevokedToken(BaseModel):
    """The token that no longer opens anything."""

    token_id: str
    revoked: bool = True


class RevokeOutput(BaseModel):
    """The answer to a revocation."""

    status: Literal["success"] = "success"
    data: RevokedToken


def token_tools(
    sessions: Sessions, creations: Limit, on_revoked: Callable[[str], Awaitable[None]], *, enabled: bool
) -> list[Tool[Any]]:
    """Declare the three tools. `creations` is spent per address; `on_revoked` hears the id of each revoked token."""
    run = _Running(sessions, creations, on_revoked)
    closed: Refused | None = None if enabled else Unavailable(OFF)
    return [
        Tool(
            "create_auth_token",
            "Mint a session token. The answer shows it once; only its digest is kept.",
            TOKENS_ADMIN, MintInput, MintOutput, run.mint, "POST", "/auth/token",
            status=201, closed=closed, open=True, changes_nothing=False,
        ),
        Tool(
            "list_active_tokens",
            "List the session tokens that are neither expired nor revoked; never a token or a digest.",
            TOKENS_ADMIN, Nothing, ListOutput, run.show, "GET", "/auth/tokens", closed=closed,
        ),
        Tool(
            "revoke_auth_token",
            "Revoke a session token: it opens nothing from the next request on, and its open streams are closed.",
            TOKENS_ADMIN, RevokeInput, RevokeOutput, run.revoke, "DELETE", "/auth/tokens/{token_id}",
            status=204, closed=closed, changes_nothing=False,
        ),
    ]  # fmt: skip


class _Running:
    """What the three tools do."""

    def __init__(self, sessions: Sessions, creations: Limit, on_revoked: Callable[[str], Awaitable[None]]) -> None:
        self._sessions = sessions
        self._creations = creations
        self._on_revoked = on_revoked

    async def mint(self, given: MintInput, visit: Visit) -> MintOutput:
        scopes = given.scopes
        if scopes is None:
            # Nobody grants what they lack, by default neither; None stays None, so that the default may change later.
            held = [scope for scope in sorted(MINTED) if covers(visit.caller.scopes, scope)]
            scopes = None if len(held) == len(MINTED) else held
        else:
            check_grant(visit.caller, scopes)
        self._sessions.check(given.ttl_hours, given.metadata)
        await self._creations.spend(visit.call.credential.address)
        minted = await self._sessions.mint(given.ttl_hours, given.metadata, scopes)
        return MintOutput(
            data=MintedToken(
                token=minted.token,
                token_id=minted.record.token_id,
                expires_at=rfc3339(minted.record.expires_at),
                ttl_hours=minted.ttl_hours,
                scopes=sorted(self._sessions.scopes_of(minted.record)),
            )
        )

    async def show(self, given: Nothing, visit: Visit) -> ListOutput:
        tokens = [_shown(record, self._sessions) for record in await self._sessions.list()]
        return ListOutput(data=TokenList(tokens=tokens, count=len(tokens)))

    async def revoke(self, given: RevokeInput, visit: Visit) -> RevokeOutput:
        token_id = given.token_id.lower()  # as it is kept: streams and vaults are found by it
        if not await self._sessions.revoke(token_id):
            raise NotFound("There is no token of that id.")
        await self._on_revoked(token_id)
        return RevokeOutput(data=RevokedToken(token_id=token_id))


def _shown(record: SessionToken, sessions: Sessions) -> ActiveToken:
    return ActiveToken(
        token_id=record.token_id,
        created_at=rfc3339(record.created_at),
        expires_at=rfc3339(record.expires_at),
        scopes=sorted(sessions.scopes_of(record)),
        metadata=dict(record.metadata) if record.metadata is not None else None,
    )
