import uuid

import pytest
from tests.unit.identity.test_sessions import DownStore
from tests.unit.identity.tokens import ManualClock, bearer

from mcpward.errors import InvalidCredential, Unavailable
from mcpward.identity.modes.session import SessionMode
from mcpward.identity.sessions import Sessions, digest_of
from mcpward.storage.memory import MemoryStore

ADMIN = "an admin token of any shape, 32 or more characters"
EVERY = frozenset({"tokens:admin", "prompt:validate"})
DEFAULT = frozenset({"prompt:validate"})


@pytest.fixture
def sessions(clock: ManualClock) -> Sessions:
    return Sessions(MemoryStore(), clock, 24, DEFAULT)


@pytest.fixture
def mode(sessions: Sessions, clock: ManualClock) -> SessionMode:
    return SessionMode(sessions, clock, digest_of(ADMIN), EVERY)


async def test_a_minted_token_tells_its_caller(sessions: Sessions, mode: SessionMode) -> None:
    minted = await sessions.mint(scopes=["audit:read"])
    caller = await mode.authenticate(bearer(minted.token))
    assert caller is not None
    assert caller.principal == caller.client_id == f"session:{minted.record.token_id}"
    assert (caller.mode, caller.scopes) == ("session", {"audit:read"})
    assert (caller.expires_at, caller.token_id) == (minted.record.expires_at, minted.record.token_id)


async def test_the_case_of_a_session_token_does_not_matter(sessions: Sessions, mode: SessionMode) -> None:
    minted = await sessions.mint()
    assert await mode.authenticate(bearer(minted.token.upper())) == await mode.authenticate(bearer(minted.token))


async def test_a_token_whose_row_is_there_counts_after_a_restart(clock: ManualClock) -> None:
    store = MemoryStore()
    minted = await Sessions(store, clock, 24, DEFAULT).mint()
    again = SessionMode(Sessions(store, clock, 24, DEFAULT), clock, digest_of(ADMIN), EVERY)
    assert await again.authenticate(bearer(minted.token)) is not None


@pytest.mark.parametrize("token", [str(uuid.uuid4()), str(uuid.uuid1()), "x", "a.b.c", None, f"{uuid.uuid4()}\n"])
async def test_an_unknown_token_is_left_to_the_next_mode(mode: SessionMode, token: str | None) -> None:
    assert await mode.authenticate(bearer(token)) is None


async def test_the_id_or_digest_of_a_token_opens_nothing(sessions: Sessions, mode: SessionMode) -> None:
    record = (await sessions.mint()).record
    assert await mode.authenticate(bearer(record.token_id)) is None
    assert await mode.authenticate(bearer(record.token_hash)) is None
    assert await mode.authenticate(bearer(digest_of(ADMIN))) is None


async def test_a_revoked_session_is_refused_at_once(sessions: Sessions, mode: SessionMode) -> None:
    minted = await sessions.mint()
    await sessions.revoke(minted.record.token_id)
    with pytest.raises(InvalidCredential):
        await mode.authenticate(bearer(minted.token))


async def test_an_expired_session_is_refused_to_the_second(
    sessions: Sessions, mode: SessionMode, clock: ManualClock
) -> None:
    minted = await sessions.mint(1)
    clock.now += 3599.999
    assert await mode.authenticate(bearer(minted.token)) is not None
    clock.now = minted.record.expires_at
    with pytest.raises(InvalidCredential, match="expired"):
        await mode.authenticate(bearer(minted.token))


async def test_with_the_store_down_sessions_are_unavailable_but_the_admin_gets_in(clock: ManualClock) -> None:
    mode = SessionMode(Sessions(DownStore(), clock, 24, DEFAULT), clock, digest_of(ADMIN), EVERY)
    with pytest.raises(Unavailable):
        await mode.authenticate(bearer(str(uuid.uuid4())))
    assert await mode.authenticate(bearer(ADMIN)) is not None


async def test_the_admin_token_holds_every_scope(mode: SessionMode) -> None:
    caller = await mode.authenticate(bearer(ADMIN))
    assert caller is not None
    assert (caller.principal, caller.client_id, caller.scopes) == ("admin", "admin", EVERY)


async def test_an_admin_token_in_other_case_is_not_the_admin_token(mode: SessionMode) -> None:
    assert await mode.authenticate(bearer(ADMIN.upper())) is None


async def test_an_admin_token_may_look_like_a_session_token(sessions: Sessions, clock: ManualClock) -> None:
    token = str(uuid.uuid4())
    caller = await SessionMode(sessions, clock, digest_of(token), EVERY).authenticate(bearer(token))
    assert caller is not None
    assert caller.client_id == "admin"


async def test_no_repr_shows_a_token(sessions: Sessions, mode: SessionMode) -> None:
    minted = await sessions.mint()
    credential = bearer(minted.token)
    shown = f"{credential!r} {await mode.authenticate(credential)!r} {mode!r} {sessions!r} {vars(mode)!r}"
    assert minted.token not in shown
    assert minted.record.token_hash not in shown
    assert ADMIN not in shown
