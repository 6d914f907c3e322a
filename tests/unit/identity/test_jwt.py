import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from tests.unit.identity.keyserver import KeyServer
from tests.unit.identity.tokens import AUDIENCE, ISSUER, NOW, ManualClock, bearer, claims, key, secret_key, sign

from mcpward.errors import ConfigurationError, InvalidCredential, Unavailable
from mcpward.identity.jwks import KeySet
from mcpward.identity.keys import SIGNING_ALGORITHMS
from mcpward.identity.modes.jwt import JwtMode

OURS, OTHER = key("RSA", 1), key("RSA", 2)


@pytest.fixture
async def keys(server: KeyServer, clock: ManualClock) -> AsyncIterator[KeySet]:
    server.publish(("ours", OURS))
    keys = KeySet(server.uri, monotonic=clock)
    yield keys
    await keys.close()


@pytest.fixture
def mode(keys: KeySet, clock: ManualClock) -> JwtMode:
    return JwtMode(keys, ["RS256", "ES256"], ISSUER, AUDIENCE, clock)


def token(signer: Any = OURS, kid: str | None = "ours", alg: str = "RS256", **changes: Any) -> str:
    return sign(claims(**changes), signer, alg, kid=kid)


async def refused(mode: JwtMode, text: str, because: str | None = None) -> None:
    with pytest.raises(InvalidCredential, match=because):
        await mode.authenticate(bearer(text))


@pytest.mark.parametrize("algorithm", sorted(SIGNING_ALGORITHMS))
async def test_every_promised_algorithm_works(keys: KeySet, server: KeyServer, algorithm: str) -> None:
    curve = {"ES256": "P-256", "ES384": "P-384", "ES512": "P-521", "EdDSA": "Ed25519"}.get(algorithm, "RSA")
    server.publish(("k", key(curve)))
    mode = JwtMode(keys, [algorithm], ISSUER, AUDIENCE, ManualClock())
    caller = await mode.authenticate(bearer(token(key(curve), "k", algorithm, scope="audit:read")))
    assert caller is not None
    assert (caller.mode, caller.client_id, caller.scopes) == ("jwt", "app", {"audit:read"})
    assert caller.principal == "jwt:https%3A%2F%2Fissuer.example:sub:alice"
    assert caller.expires_at == NOW + 630


async def test_several_algorithms_can_be_accepted_at_once(mode: JwtMode, server: KeyServer) -> None:
    server.publish(("ours", OURS), ("ec", key("P-256")))
    assert await mode.authenticate(bearer(token()))
    assert await mode.authenticate(bearer(token(key("P-256"), "ec", "ES256")))


@pytest.mark.parametrize("algorithms", [[], ["none"], ["HS256"], ["RS256", "HS256"], ["rs256"], ["RS256", ""]])
def test_only_public_key_algorithms_can_be_configured(keys: KeySet, algorithms: list[str]) -> None:
    with pytest.raises(ConfigurationError, match="JWT_ALGORITHM"):
        JwtMode(keys, algorithms, ISSUER, AUDIENCE, ManualClock())


async def test_another_algorithm_of_the_same_key_is_refused(mode: JwtMode) -> None:
    await refused(mode, token(alg="RS512"), "algorithm")
    await refused(mode, token(alg="PS256"), "algorithm")


async def test_a_token_signed_by_another_key_is_refused(mode: JwtMode) -> None:
    await refused(mode, token(OTHER), "not signed by a key")


async def test_a_token_without_signature_is_refused(mode: JwtMode) -> None:
    await refused(mode, token(alg="none"), "algorithm")
    await refused(mode, token(OURS).rpartition(".")[0] + ".", "not signed by a key")


async def test_the_public_key_is_no_hmac_secret(mode: JwtMode, server: KeyServer) -> None:
    for public in (OURS.as_pem(private=False), OURS.as_der(private=False), json.dumps(OURS.as_dict()).encode()):
        await refused(mode, token(secret_key(public), alg="HS256"), "algorithm")
        relabelled = sign(claims(), secret_key(public), "HS256", kid="ours", alg="RS256")
        await refused(mode, relabelled, "not signed by a key")


async def test_an_hmac_key_in_the_key_set_is_never_used(mode: JwtMode, server: KeyServer) -> None:
    published = secret_key().as_dict(private=True) | {"kid": "shared"}
    server.publish(("ours", OURS), extra=[published, published | {"alg": "RS256"}])
    for header in ({}, {"alg": "RS256"}):
        await refused(mode, sign(claims(), secret_key(), "HS256", kid="shared", **header))


async def test_keys_that_the_token_brings_or_points_to_are_ignored(mode: JwtMode, server: KeyServer) -> None:
    attacker = KeyServer()
    await attacker.start()
    attacker.publish(("ours", OTHER))
    own = {"jku": attacker.uri, "x5u": attacker.uri, "jwk": OTHER.as_dict(private=False), "x5c": ["AAAA"]}
    for header in ({name: value} for name, value in own.items()):
        await refused(mode, sign(claims(), OTHER, "RS256", kid="ours", **header), "not signed by a key")
        assert await mode.authenticate(bearer(sign(claims(), OURS, "RS256", kid="ours", **header)))
    await attacker.stop()
    assert attacker.hits == 0


async def test_a_key_for_encryption_or_another_algorithm_verifies_nothing(mode: JwtMode, server: KeyServer) -> None:
    public = OURS.as_dict(private=False)
    server.publish(extra=[public | {"kid": "enc", "use": "enc"}, public | {"kid": "ps", "alg": "PS256"}])
    await refused(mode, token(kid="enc"))
    await refused(mode, token(kid="ps"))


async def test_an_unknown_key_id_is_refused(mode: JwtMode) -> None:
    await refused(mode, token(OTHER, "unknown"), "not signed by a key")
    await refused(mode, sign(claims(), OURS, "RS256", kid=["ours"]))


async def test_without_a_key_id_the_only_key_is_taken_and_two_are_none(mode: JwtMode, server: KeyServer) -> None:
    assert await mode.authenticate(bearer(token(kid=None)))
    await refused(mode, token(OTHER, None))


async def test_a_new_key_is_accepted_within_40_seconds(mode: JwtMode, server: KeyServer, clock: ManualClock) -> None:
    assert await mode.authenticate(bearer(token()))
    server.publish(("ours", OURS), ("new", OTHER))
    await refused(mode, token(OTHER, "new"))
    clock.now += 35
    assert await mode.authenticate(bearer(token(OTHER, "new")))
    assert server.hits == 2


@pytest.mark.parametrize("kid", ["ours", None])
async def test_a_new_key_under_the_old_name_is_accepted_within_40_seconds(
    mode: JwtMode, server: KeyServer, clock: ManualClock, kid: str | None
) -> None:
    assert await mode.authenticate(bearer(token(kid=kid)))
    server.publish((kid, OTHER))
    clock.now += 35
    assert await mode.authenticate(bearer(token(OTHER, kid)))
    await refused(mode, token(kid=kid))


async def test_a_withdrawn_key_is_refused_after_the_renewal(
    mode: JwtMode, server: KeyServer, clock: ManualClock
) -> None:
    assert await mode.authenticate(bearer(token()))
    server.publish(("new", OTHER))
    clock.now += 35
    assert await mode.authenticate(bearer(token(OTHER, "new")))
    await refused(mode, token())


async def test_forged_tokens_cannot_hammer_the_key_server(mode: JwtMode, server: KeyServer, clock: ManualClock) -> None:
    for number in range(40):
        clock.now += 1
        await refused(mode, token(OTHER, f"made-up-{number}"))
    assert server.hits == 2


async def test_a_dead_key_server_is_told_from_a_bad_token(mode: JwtMode, server: KeyServer, clock: ManualClock) -> None:
    await server.stop()
    with pytest.raises(Unavailable):
        await mode.authenticate(bearer(token()))
    await server.start()
    clock.now += 10
    assert await mode.authenticate(bearer(token()))
    await server.stop()
    clock.now += 310
    assert await mode.authenticate(bearer(token()))
    await refused(mode, token(OTHER, "unknown"))


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"exp": NOW - 31}, "expired"), ({"exp": None}, "no expiry"), ({"nbf": NOW + 31}, "not valid yet"),
        ({"iss": "https://else.example"}, "issuer"), ({"aud": "https://else.example"}, "audience"),
    ],
)  # fmt: skip
async def test_the_claims_are_checked_after_the_signature(mode: JwtMode, changes: dict[str, Any], because: str) -> None:
    await refused(mode, token(**changes), because)
    await refused(mode, token(OTHER, **changes), "not signed by a key")


async def test_two_users_of_one_client_have_different_principals(mode: JwtMode) -> None:
    callers = [await mode.authenticate(bearer(token(sub=user))) for user in ("alice", "bob")]
    assert len({caller.principal for caller in callers if caller}) == 2
    assert len({caller.client_id for caller in callers if caller}) == 1


@pytest.mark.parametrize("text", [None, "opaque", "a.b"])
async def test_what_is_no_jwt_is_left_to_the_next_mode_without_asking_the_server(
    mode: JwtMode, server: KeyServer, text: str | None
) -> None:
    assert await mode.authenticate(bearer(text)) is None
    assert server.hits == 0


async def test_no_refusal_repeats_the_token_or_its_claims(mode: JwtMode) -> None:
    text = token(exp=NOW - 31, client_id="private-client")
    with pytest.raises(InvalidCredential) as refusal:
        await mode.authenticate(bearer(text))
    assert "private-client" not in str(refusal.value)
    assert text.split(".")[2] not in f"{refusal.value!r} {mode!r} {vars(mode)!r}"
