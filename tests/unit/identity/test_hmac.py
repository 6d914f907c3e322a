import json
from typing import Any

import pytest
from tests.unit.identity.tokens import (
    AUDIENCE,
    ISSUER,
    SECRET,
    ManualClock,
    bearer,
    claims,
    hmac_token,
    key,
    secret_key,
    sign,
)

from mcpward.errors import ConfigurationError, InvalidCredential
from mcpward.identity.modes.hmac import HmacMode
from mcpward.model import Caller


def mode(algorithm: str = "HS256", secret: str = SECRET, clock: ManualClock | None = None) -> HmacMode:
    return HmacMode(secret, algorithm, ISSUER, AUDIENCE, clock or ManualClock())


async def taken(token: str) -> Caller:
    caller = await mode().authenticate(bearer(token))
    assert caller is not None
    return caller


@pytest.mark.parametrize("alg", ["HS256", "HS384", "HS512"])
async def test_a_token_signed_with_the_secret_tells_its_caller(alg: str) -> None:
    caller = await mode(alg).authenticate(bearer(hmac_token(alg, scope="prompt:validate")))
    assert caller is not None
    assert (caller.mode, caller.client_id, caller.scopes) == ("hmac", "app", {"prompt:validate"})


async def test_a_token_signed_with_another_secret_is_refused() -> None:
    with pytest.raises(InvalidCredential, match="signature"):
        await mode().authenticate(bearer(sign(claims(), secret_key("x" * 40), "HS256")))


@pytest.mark.parametrize("alg", ["HS384", "HS512"])
async def test_only_the_configured_algorithm_is_taken(alg: str) -> None:
    with pytest.raises(InvalidCredential, match="algorithm"):
        await mode().authenticate(bearer(hmac_token(alg)))


async def test_a_token_without_signature_is_refused() -> None:
    unsigned = sign(claims(), secret_key(), "none")
    assert unsigned.endswith(".")
    with pytest.raises(InvalidCredential, match="algorithm"):
        await mode().authenticate(bearer(unsigned))


@pytest.mark.parametrize("alg", ["None", "NONE", "hs256", "", 1, ["HS256"], None])
async def test_an_algorithm_written_otherwise_is_refused(alg: Any) -> None:
    with pytest.raises(InvalidCredential, match="algorithm"):
        await mode().authenticate(bearer(sign(claims(), secret_key(), "HS256", alg=alg)))


@pytest.mark.parametrize("cut", ["payload", "signature"])
async def test_a_changed_token_is_refused(cut: str) -> None:
    head, payload, signature = hmac_token().split(".")
    other = hmac_token(sub="mallory").split(".")[1]
    changed = f"{head}.{other}.{signature}" if cut == "payload" else f"{head}.{payload}.{signature[:-4]}"
    with pytest.raises(InvalidCredential):
        await mode().authenticate(bearer(changed))


async def test_a_header_extension_is_refused_even_with_a_good_signature() -> None:
    for header in ({"crit": ["b64"], "b64": False}, {"crit": []}, {"crit": "exp"}):
        with pytest.raises(InvalidCredential, match="extension"):
            await mode().authenticate(bearer(sign(claims(), secret_key(), "HS256", **header)))


async def test_unknown_header_members_are_ignored_however_long() -> None:
    assert await mode().authenticate(bearer(sign(claims(), secret_key(), "HS256", foo="x" * 3000)))


@pytest.mark.parametrize("token", [None, "x", "a.b", "a.b.c.d", "a..c", "a.b.c=", "a.b.c d", ".b.c"])
async def test_what_is_no_jwt_is_left_to_the_next_mode(token: str | None) -> None:
    assert await mode().authenticate(bearer(token)) is None


@pytest.mark.parametrize("token", ["a.b.c", "e30.e30.", "W10.e30.e30", "_w.e30.e30", "bnVsbA.e30.e30"])
async def test_what_only_looks_like_a_jwt_is_refused(token: str) -> None:
    with pytest.raises(InvalidCredential):
        await mode().authenticate(bearer(token))


@pytest.mark.parametrize(
    "payload",
    [
        b"[]",
        b"null",
        b"\xff",
        b"{",
        b"[" * 5000,
        b'{"exp": NaN}',
        b'{"iss": 1, "iss": 1}',
        b'{"exp":' + b"9" * 5000,
    ],
)
async def test_a_signed_payload_that_is_no_object_is_refused(payload: bytes) -> None:
    with pytest.raises(InvalidCredential):
        await mode().authenticate(bearer(sign(payload, secret_key(), "HS256")))


async def test_a_doubled_claim_is_refused_even_if_both_are_good() -> None:
    payload = json.dumps(claims())[:-1] + f', "iss": "{ISSUER}"}}'
    with pytest.raises(InvalidCredential):
        await taken(sign(payload.encode(), secret_key(), "HS256"))


PEM = key("RSA").as_pem().decode()


@pytest.mark.parametrize("secret", [PEM, f"x\n{PEM}", ""])
def test_a_public_key_is_no_secret(secret: str) -> None:
    with pytest.raises(ConfigurationError, match="JWT_SHARED_SECRET"):
        mode(secret=secret)


@pytest.mark.parametrize("algorithm", ["RS256", "none", "", "hs256"])
def test_only_hmac_algorithms_can_be_configured(algorithm: str) -> None:
    with pytest.raises(ConfigurationError, match="JWT_ALGORITHM"):
        mode(algorithm)


def test_the_secret_shows_in_no_repr() -> None:
    assert SECRET not in repr(mode())
    assert SECRET not in repr(vars(mode()))
