import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.identity.tokens import AUDIENCE, ISSUER, SECRET, ManualClock, bearer, hmac_token

from mcpward.errors import InvalidCredential, Refused, Unavailable
from mcpward.identity.authenticator import Authenticator, is_bearer_token
from mcpward.identity.modes.hmac import HmacMode
from mcpward.identity.modes.none import NoneMode
from mcpward.identity.modes.session import SessionMode
from mcpward.identity.modes.static import StaticMode, development_tokens
from mcpward.identity.sessions import Sessions, digest_of
from mcpward.model import Caller, Credential
from mcpward.storage.memory import MemoryStore

SCOPES = frozenset({"prompt:validate"})


class NeverAsked:
    name = "never"

    async def authenticate(self, credential: Credential) -> Caller | None:
        raise AssertionError("this mode must not be asked")


class Down:
    name = "down"

    async def authenticate(self, credential: Credential) -> Caller | None:
        raise Unavailable("down")


def chain() -> Authenticator:
    clock = ManualClock()
    sessions = Sessions(MemoryStore(), clock, 24, SCOPES)
    return Authenticator(
        [
            SessionMode(sessions, clock, digest_of("an-admin-token-of-32-characters!"), SCOPES),
            StaticMode(development_tokens(SCOPES), clock, only_local=True),
            HmacMode(SECRET, "HS256", ISSUER, AUDIENCE, clock),
        ]
    )


async def test_a_call_without_a_token_is_told_which_header_to_send() -> None:
    with pytest.raises(InvalidCredential, match="Authorization: Bearer") as refusal:
        await chain().authenticate(bearer(None))
    assert not refusal.value.presented


async def test_a_token_that_nobody_knows_is_refused_without_being_repeated() -> None:
    with pytest.raises(InvalidCredential) as refusal:
        await chain().authenticate(bearer("unknown-token-text"))
    assert refusal.value.presented
    assert "unknown-token-text" not in str(refusal.value)


@pytest.mark.parametrize("token", ["", "a b", "a\n", "ü", "a=b", "=", "\x00", "a" * 8193, "a,b", "\ud800"])
async def test_what_is_no_bearer_token_is_refused_before_any_mode_is_asked(token: str) -> None:
    with pytest.raises(InvalidCredential):
        await Authenticator([NeverAsked()]).authenticate(bearer(token))


def test_the_longest_bearer_token_has_8_kib() -> None:
    assert is_bearer_token("a" * 8192)
    assert is_bearer_token("aZ09-._~+/==")


async def test_the_first_mode_that_knows_the_token_answers() -> None:
    caller = await Authenticator([NoneMode(SCOPES), NeverAsked()]).authenticate(bearer("x", local=True))
    assert caller.mode == "none"


async def test_a_mode_that_says_bad_ends_the_search() -> None:
    forged = hmac_token(iss="https://elsewhere.example")
    hmac = HmacMode(SECRET, "HS256", ISSUER, AUDIENCE, ManualClock())
    with pytest.raises(InvalidCredential, match="issuer"):
        await Authenticator([hmac, NeverAsked()]).authenticate(bearer(forged))


async def test_a_mode_that_cannot_tell_closes_the_door() -> None:
    with pytest.raises(Unavailable):
        await Authenticator([Down(), NeverAsked()]).authenticate(bearer("x", local=True))


async def test_with_no_mode_everyone_is_refused() -> None:
    with pytest.raises(InvalidCredential):
        await Authenticator([]).authenticate(bearer("x", local=True))


async def test_mode_none_takes_a_local_caller_without_a_token() -> None:
    caller = await Authenticator([NoneMode(SCOPES)]).authenticate(bearer(None, local=True))
    assert (caller.principal, caller.client_id, caller.authenticated) == ("anonymous", "anonymous", False)
    assert caller.scopes == SCOPES


@pytest.mark.parametrize("token", [None, "x"])
async def test_mode_none_refuses_a_call_from_elsewhere(token: str | None) -> None:
    with pytest.raises(InvalidCredential, match="this machine") as refusal:
        await Authenticator([NoneMode(SCOPES)]).authenticate(bearer(token))
    assert refusal.value.presented is (token is not None)


def test_the_modes_are_shown_in_their_order() -> None:
    assert chain().modes == ("session", "static", "hmac")


jwt_like = st.builds("{}.{}.{}".format, *[st.text("abcXYZ019-_", min_size=1)] * 3)


@given(st.one_of(st.text(), jwt_like, st.uuids(version=4).map(str)))
async def test_any_text_as_a_token_is_refused_and_nothing_else_happens(token: str) -> None:
    with pytest.raises(Refused):
        await chain().authenticate(bearer(token, local=True))
