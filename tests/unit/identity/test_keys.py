import json
from typing import Any

import pytest
from tests.unit.identity.tokens import key

from mcpward.identity.keys import MAX_KEYS, SIGNING_ALGORITHMS, VerificationKey, read_key_set

RSA = key("RSA").as_dict(private=False)
EC = key("P-256").as_dict(private=False)


def read(*members: Any) -> tuple[VerificationKey, ...]:
    return read_key_set(json.dumps({"keys": members}).encode())


@pytest.mark.parametrize(
    ("kind", "algorithms"),
    [
        ("RSA", {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}),
        ("P-256", {"ES256"}),
        ("P-384", {"ES384"}),
        ("P-521", {"ES512"}),
        ("Ed25519", {"EdDSA"}),
        ("Ed448", {"EdDSA"}),
    ],
)
def test_a_key_is_for_the_algorithms_of_its_type(kind: str, algorithms: set[str]) -> None:
    (found,) = read(key(kind).as_dict(private=False) | {"kid": "k"})
    assert found.algorithms == algorithms <= SIGNING_ALGORITHMS
    assert found.kid == "k"


def test_a_keys_own_alg_narrows_it_down() -> None:
    assert read(RSA | {"alg": "PS256", "use": "sig", "key_ops": ["verify"]})[0].algorithms == {"PS256"}


@pytest.mark.parametrize(
    "member",
    [
        {"kty": "oct", "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA", "alg": "HS256"},
        RSA | {"alg": "HS256"}, RSA | {"alg": "ES256"}, RSA | {"alg": "none"}, RSA | {"alg": ""},
        RSA | {"alg": ["RS256"]},
        RSA | {"use": "enc"}, RSA | {"use": ["sig"]}, RSA | {"key_ops": ["encrypt"]}, RSA | {"key_ops": "verify"},
        RSA | {"kid": 1}, RSA | {"kty": "EC"}, RSA | {"kty": ["RSA"]}, RSA | {"n": 5}, RSA | {"n": "!"},
        RSA | {"e": "AA"},
        EC | {"crv": "P-384"}, EC | {"crv": "secp256k1"}, EC | {"x": EC["y"]}, EC | {"crv": ["P-256"]}, {"kty": "EC"},
        {"kty": "OKP", "crv": "X25519", "x": "3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"},
        {"kty": "OKP", "crv": "Ed25519", "x": "AAAA"}, {"kty": "AKP"}, {}, None, 1, "key", [],
    ],
)  # fmt: skip
def test_a_key_that_cannot_verify_is_passed_over_and_the_others_stay(member: Any) -> None:
    assert [found.kid for found in read(member, RSA | {"kid": "good"})] == ["good"]


def test_a_short_rsa_key_is_passed_over() -> None:
    with pytest.warns(match="2048"):
        short = key("RSA-1024").as_dict(private=False)
    assert read(short) == ()


def test_private_numbers_published_by_mistake_are_not_taken() -> None:
    (found,) = read(key("RSA").as_dict(private=True))
    assert not found.key.is_private


def test_only_so_many_keys_are_read() -> None:
    assert len(read(*[EC] * (MAX_KEYS + 10))) == MAX_KEYS


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"{}", b'{"keys": {}}', b"\xff\xfe", b"[" * 100_000, b'{"keys":' * 9]
)
def test_what_is_no_key_set_is_an_error(body: bytes) -> None:
    with pytest.raises(ValueError):
        read_key_set(body)


def test_an_empty_key_set_is_one() -> None:
    assert read() == ()
