"""Claims, through the hmac mode: what it checks after the signature is what the jwt mode checks."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.identity.tokens import (
    AUDIENCE,
    ISSUER,
    NOW,
    SECRET,
    ManualClock,
    bearer,
    claims,
    hmac_token,
    secret_key,
    sign,
)

from mcpward.errors import InvalidCredential
from mcpward.identity.modes.hmac import HmacMode
from mcpward.model import Caller


async def taken(token: str, clock: ManualClock | None = None) -> Caller:
    mode = HmacMode(SECRET, "HS256", ISSUER, AUDIENCE, clock or ManualClock())
    caller = await mode.authenticate(bearer(token))
    assert caller is not None
    return caller


async def refused(because: str, **changes: Any) -> None:
    with pytest.raises(InvalidCredential, match=because):
        await taken(hmac_token(**changes))


async def test_an_expired_token_is_refused() -> None:
    await refused("expired", exp=NOW - 31)


async def test_clocks_may_differ_by_30_seconds(clock: ManualClock) -> None:
    token = hmac_token(exp=NOW)
    clock.now = NOW + 29.9
    caller = await taken(token, clock)
    assert caller.expires_at == NOW + 30
    clock.now = NOW + 30
    with pytest.raises(InvalidCredential, match="expired"):
        await taken(token, clock)
    assert await taken(hmac_token(nbf=NOW + 30, iat=NOW + 30))


async def test_a_token_without_expiry_is_refused() -> None:
    await refused("no expiry", exp=None)


async def test_a_token_that_is_not_valid_yet_is_refused() -> None:
    await refused("not valid yet", nbf=NOW + 31)


async def test_a_token_issued_in_the_future_is_refused() -> None:
    await refused("future", iat=NOW + 31)


@pytest.mark.parametrize("name", ["exp", "nbf", "iat"])
@pytest.mark.parametrize("value", [True, "1900000000", [1], {}, -1, 1e300, 10**30, 253_402_300_800])
async def test_a_moment_that_is_no_moment_is_refused(name: str, value: Any) -> None:
    await refused(f"{name} is not a moment", **{name: value})


@pytest.mark.parametrize("value", [b"1e999", b"-1e999", b"null", b"Infinity", b"NaN"])
@pytest.mark.parametrize("name", [b"exp", b"nbf"])
async def test_infinity_and_nothing_are_no_moments(name: bytes, value: bytes) -> None:
    rest = f'"iss": "{ISSUER}", "aud": "{AUDIENCE}", "sub": "a"'.encode()
    exp = b"" if name == b"exp" else b'"exp": 1900000000, '
    with pytest.raises(InvalidCredential):
        await taken(sign(b'{"' + name + b'": ' + value + b", " + exp + rest + b"}", secret_key(), "HS256"))


async def test_a_fraction_of_a_second_is_a_moment() -> None:
    assert (await taken(hmac_token(exp=NOW + 0.5))).expires_at == NOW + 30.5


@pytest.mark.parametrize("issuer", [None, "https://elsewhere.example", f"{ISSUER}/", ISSUER.upper(), [ISSUER], 1, ""])
async def test_another_issuer_is_refused(issuer: Any) -> None:
    await refused("another issuer", iss=issuer)


@pytest.mark.parametrize("audience", [None, "https://else.example", f"{AUDIENCE}/", [], ["x"], {}, [AUDIENCE, 1], True])
async def test_another_audience_is_refused(audience: Any) -> None:
    await refused("another audience", aud=audience)


async def test_our_audience_may_be_one_of_several() -> None:
    assert await taken(hmac_token(aud=["x", AUDIENCE]))


@pytest.mark.parametrize(
    ("given_claims", "scopes"),
    [
        ({"scope": "prompt:validate  audit:read"}, {"prompt:validate", "audit:read"}),
        ({"scopes": ["prompt:validate", "audit:read"]}, {"prompt:validate", "audit:read"}),
        ({"scope": ["prompt:validate"]}, {"prompt:validate"}),
        ({"scopes": ["audit:read"], "scope": "tokens:admin"}, {"audit:read"}),
        ({"scopes": [], "scope": "tokens:admin"}, set()),
        ({"scope": ""}, set()),
        ({}, set()),
    ],
)
async def test_scopes_come_as_a_list_or_as_a_string(given_claims: dict[str, Any], scopes: set[str]) -> None:
    assert (await taken(hmac_token(**given_claims))).scopes == scopes


@pytest.mark.parametrize(
    "given_claims",
    [{"scopes": "tokens:admin"}, {"scope": 1}, {"scope": {}}, {"scopes": [1]}, {"scopes": [["a"]]}, {"scope": ["a b"]},
     {"scopes": [""]}, {"scope": "a\u0007"}, {"scopes": True}],
)  # fmt: skip
async def test_scopes_of_another_shape_are_refused(given_claims: dict[str, Any]) -> None:
    await refused("scopes", **given_claims)


@pytest.mark.parametrize(
    ("given_claims", "shown"),
    [({"azp": "other"}, "app"), ({"client_id": None, "azp": "other"}, "other"), ({"client_id": None}, "alice")],
)
async def test_the_shown_client_is_client_id_else_azp_else_sub(given_claims: dict[str, Any], shown: str) -> None:
    assert (await taken(hmac_token(**given_claims))).client_id == shown


async def test_a_token_that_names_nobody_is_refused() -> None:
    await refused("neither a client nor a subject", sub=None, client_id=None)


@pytest.mark.parametrize("name", ["sub", "client_id", "azp"])
@pytest.mark.parametrize("value", [1, True, ["a"], {}, "", "a\nb", "\x1b[2J", "a\u202eb", "\ud800", "x" * 513])
async def test_a_name_that_cannot_be_shown_is_refused(name: str, value: Any) -> None:
    await refused(f"{name} is not a plain name", **{name: value})


async def test_two_users_of_one_client_are_two_principals() -> None:
    alice, bob = await taken(hmac_token(sub="alice")), await taken(hmac_token(sub="bob"))
    assert alice.client_id == bob.client_id
    assert alice.principal != bob.principal


async def test_a_client_without_a_user_is_no_user_of_its_name() -> None:
    client, user = await taken(hmac_token(sub=None)), await taken(hmac_token(sub="app"))
    assert client.principal != user.principal


async def test_a_separator_in_a_subject_makes_nobody_somebody_else() -> None:
    principal = (await taken(hmac_token(sub="a:b%3Ac"))).principal
    assert principal == "hmac:https%3A%2F%2Fissuer.example:sub:a%3Ab%253Ac"


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(
    st.dictionaries(
        st.sampled_from(["iss", "aud", "sub", "client_id", "azp", "exp", "nbf", "iat", "scope", "scopes"]), json_values
    )
)
async def test_whatever_a_signed_token_claims_it_is_taken_or_refused(changes: dict[str, Any]) -> None:
    try:
        caller = await taken(sign(claims() | changes, secret_key(), "HS256"))
    except InvalidCredential:
        return
    assert caller.client_id.isprintable()
    assert caller.expires_at is not None
