"""JWTs signed by an issuer's keys, against a real server and a real key server: what is let in and what is not."""

import base64
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.e2e.doors import ADMIN_TOKEN, Door
from tests.e2e.issuer import AUDIENCE, ISSUER, Issuer, claims, issuing, signed
from tests.server import MASKED, eventually, running_server
from tests.unit.identity import tokens
from tests.unit.identity.tokens import key

RSA, ELLIPTIC, OTHER = key("RSA"), key("P-256"), key("RSA", 1)
PUBLIC_PEM = RSA.as_pem(private=False)
NOW = time.time()
SETTINGS = {
    "JWT_ALGORITHM": "RS256,ES256",
    "AUTH_ENABLED": "true",
    "AUTH_ADMIN_TOKEN": ADMIN_TOKEN,
    "MCPWARD_FAILED_AUTH_LIMIT": "100000/minute",
}


@pytest.fixture(scope="module")
def issuer() -> Iterator[Issuer]:
    with issuing(("rsa", RSA), ("elliptic", ELLIPTIC)) as issuer:
        yield issuer


@pytest.fixture(scope="module")
def door(issuer: Issuer) -> Iterator[Door]:
    with running_server(**issuer.settings, **SETTINGS) as server:
        yield Door(server)


@pytest.fixture(scope="module", autouse=True)
def rotated() -> Iterator[tuple[Door, Issuer, float]]:
    """A server that knows the old key, whose issuer has just gone over to a new one: begun early, judged last."""
    with issuing(("old", RSA)) as issuer, running_server(**issuer.settings) as server:
        door = Door(server)
        assert door.validate(signed(RSA, header={"kid": "old"})).status_code == 200
        issuer.server.publish(("new", OTHER))
        yield door, issuer, time.monotonic()


def unsigned(**header: Any) -> str:
    parts = [json.dumps(part).encode() for part in ({"alg": "none", "typ": "JWT"} | header, claims())]
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts) + "."


GOOD: dict[str, Callable[[], str]] = {
    "rsa": lambda: signed(RSA, header={"kid": "rsa"}),
    "elliptic": lambda: signed(ELLIPTIC, "ES256", header={"kid": "elliptic"}),
    "without key id": lambda: signed(RSA),
    "scope as a string": lambda: signed(RSA, scopes=None, scope="openid prompt:validate"),
    "audience in a list": lambda: signed(RSA, aud=["other", AUDIENCE]),
    "expired within the skew": lambda: signed(RSA, exp=int(time.time()) - 10),
    "valid soon, within the skew": lambda: signed(RSA, nbf=int(time.time()) + 10),
    "a star for the last segment": lambda: signed(RSA, scopes=["prompt:*"]),
}

BAD: dict[str, Callable[[], str]] = {
    "expired": lambda: signed(RSA, exp=NOW - 60),
    "never expiring": lambda: signed(RSA, exp=None),
    "not yet valid": lambda: signed(RSA, nbf=time.time() + 120),
    "issued in the future": lambda: signed(RSA, iat=time.time() + 120),
    "wrong issuer": lambda: signed(RSA, iss="https://elsewhere.example"),
    "issuer with a slash more": lambda: signed(RSA, iss=f"{ISSUER}/"),
    "no issuer": lambda: signed(RSA, iss=None),
    "wrong audience": lambda: signed(RSA, aud="https://elsewhere.example"),
    "no audience": lambda: signed(RSA, aud=None),
    "algorithm not listed": lambda: signed(RSA, "PS256"),
    "none": unsigned,
    "None": lambda: unsigned(alg="None"),
    "none, with a signature": lambda: unsigned() + "AAAA",
    "hmac with the public key": lambda: signed(tokens.secret_key(PUBLIC_PEM), "HS256", header={"kid": "rsa"}),
    "unknown key id": lambda: signed(OTHER, header={"kid": "unknown"}),
    "another's key under a known id": lambda: signed(OTHER, header={"kid": "rsa"}),
    "a key of its own in the header": lambda: signed(OTHER, header={"jwk": OTHER.as_dict(private=False)}),
    "a critical extension": lambda: signed(RSA, header={"crit": ["b64"], "b64": False}),
    "cut off": lambda: signed(RSA)[:-8],
    "changed": lambda: tampered(signed(RSA)),
    "nobody": lambda: signed(RSA, sub=None, client_id=None),
    "scopes that are no list": lambda: signed(RSA, scopes={"prompt:validate": True}),
}


def tampered(token: str) -> str:
    head, _, signature = token.split(".")
    payload = json.dumps(claims(scopes=["tokens:admin"])).encode()
    return ".".join((head, base64.urlsafe_b64encode(payload).rstrip(b"=").decode(), signature))


@pytest.mark.parametrize("token", GOOD.values(), ids=GOOD)
def test_a_good_token_is_let_in(token: Callable[[], str], door: Door) -> None:
    answered = door.validate(token())
    assert answered.status_code == 200, answered.text
    assert answered.json()["secured_prompt"] == MASKED
    assert answered.json()["client_info"]["client_id"] == "app"


@pytest.mark.parametrize("token", BAD.values(), ids=BAD)
def test_a_bad_token_is_refused(token: Callable[[], str], door: Door) -> None:
    refused = door.validate(token())
    assert (refused.status_code, refused.json()["error"]) == (401, "invalid_token"), refused.text
    assert 'error="invalid_token"' in refused.headers["www-authenticate"]


@pytest.mark.parametrize("pointer", ["jku", "x5u"])
def test_an_address_in_the_header_is_never_asked_for_keys(pointer: str, door: Door) -> None:
    with issuing(("theirs", OTHER)) as attacker:
        refused = door.validate(signed(OTHER, header={"kid": "theirs", pointer: attacker.server.uri}))
        assert refused.status_code == 401
        assert attacker.server.hits == 0


@pytest.mark.parametrize(
    "scopes",
    [None, [], ["openid"], ["*"], ["*:*"], ["PROMPT:VALIDATE"], ["prompt"], ["prompt:validate:*"], ["prompt:val*"]],
)
def test_a_token_without_the_scope_is_told_which_one(scopes: list[str] | None, door: Door) -> None:
    refused = door.validate(signed(RSA, scopes=scopes))
    assert (refused.status_code, refused.json()["error"]) == (403, "insufficient_scope"), refused.text
    assert refused.json()["required_scope"] == "prompt:validate"
    assert 'scope="prompt:validate"' in refused.headers["www-authenticate"]


@pytest.mark.parametrize("scopes", [["tokens:*"], ["*"], ["tokens"], ["upstream:*", "prompt:*", "security:*"]])
def test_no_star_grants_tokens_admin(scopes: list[str], door: Door) -> None:
    refused = door.request("POST", "/auth/token", signed(RSA, scopes=scopes), json={})
    assert (refused.status_code, refused.json()["error"]) == (403, "insufficient_scope")


def test_a_jwt_with_tokens_admin_mints_but_grants_nothing_it_lacks(door: Door) -> None:
    admin = signed(RSA, scopes=["tokens:admin", "prompt:validate"])
    refused = door.request("POST", "/auth/token", admin, json={"scopes": ["audit:read"]})
    minted = door.request("POST", "/auth/token", admin, json={"scopes": ["prompt:validate"]})
    assert (refused.status_code, minted.status_code) == (403, 201)
    assert door.validate(minted.json()["data"]["token"]).status_code == 200


def test_the_metadata_names_the_issuer_and_the_challenge_names_the_metadata(door: Door) -> None:
    challenge = door.validate().headers["www-authenticate"]
    metadata = challenge.partition('resource_metadata="')[2].rstrip('"')
    assert "/.well-known/oauth-protected-resource" in metadata
    shown = door.request("GET", "/.well-known/oauth-protected-resource/mcp").json()
    assert shown["authorization_servers"] == [ISSUER]
    assert "prompt:validate" in shown["scopes_supported"]


def test_an_issuer_that_is_down_gives_503_until_it_is_back() -> None:
    with issuing(("rsa", RSA)) as issuer:
        issuer.stop()
        with running_server(**issuer.settings) as server:
            door = Door(server)
            refused = door.validate(signed(RSA))
            assert (refused.status_code, refused.json()["error"]) == (503, "unavailable")
            assert door.request("GET", "/health/status").json()["authentication"]["key_server"] == "unreachable"
            issuer.start()
            assert eventually(lambda: door.validate(signed(RSA)).status_code == 200, 15, 0.25)


def test_cached_keys_work_on_while_the_issuer_is_down() -> None:
    with issuing(("rsa", RSA)) as issuer, running_server(**issuer.settings) as server:
        door = Door(server)
        assert door.validate(signed(RSA)).status_code == 200
        issuer.stop()
        assert door.validate(signed(RSA)).status_code == 200
        assert door.validate(signed(OTHER)).status_code == 401


def test_a_slow_issuer_gives_503_after_a_bounded_wait() -> None:
    with issuing(("rsa", RSA)) as issuer, running_server(**issuer.settings) as server:
        issuer.server.delay = 60
        began = time.monotonic()
        refused = Door(server).validate(signed(RSA))
        assert refused.status_code == 503
        assert time.monotonic() - began < 8


def test_a_redirect_of_the_issuer_is_not_followed(issuer: Issuer) -> None:
    with issuing() as moved, running_server(**moved.settings) as server:
        moved.server.status = 307
        moved.server.headers = {"Location": issuer.server.uri}
        before = issuer.server.hits
        refused = Door(server).validate(signed(RSA))
        assert refused.status_code == 503
        assert issuer.server.hits == before


def test_a_rotated_key_is_accepted_within_40_seconds(rotated: tuple[Door, Issuer, float]) -> None:
    door, issuer, at = rotated
    token = signed(OTHER, header={"kid": "new"})
    left = 40 - (time.monotonic() - at)
    accepted = eventually(lambda: door.validate(token).status_code == 200, left, 0.5)
    assert accepted, f"the new key was not accepted; the issuer was asked {issuer.server.hits} times"
    assert door.validate(signed(RSA, header={"kid": "old"})).status_code == 401, "the withdrawn key still opens"
