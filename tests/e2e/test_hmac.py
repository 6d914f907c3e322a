"""JWTs signed with a shared secret, and two users of one OAuth client, who are two."""

import time
from collections.abc import Callable, Iterator

import pytest
from tests.e2e.doors import VALIDATE, Door
from tests.e2e.issuer import AUDIENCE, ISSUER, SECRET, shared
from tests.e2e.wire import Handshake, Modern, older_transport
from tests.server import MASKED, PROMPT, running_server
from tests.unit.identity import tokens
from tests.unit.identity.tokens import key

SETTINGS = {
    "FASTMCP_AUTH_MODE": "hmac",
    "JWT_SHARED_SECRET": SECRET,
    "JWT_ISSUER": ISSUER,
    "JWT_AUDIENCE": AUDIENCE,
    "MCPWARD_FAILED_AUTH_LIMIT": "100000/minute",
}
LIMIT = 8


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    with running_server(**SETTINGS, MCPWARD_RATE_LIMIT=f"{LIMIT}/day") as server:
        yield Door(server)


def token_of(user: str, **changes: object) -> str:
    return shared(sub=user, client_id="one-app", **changes)


BAD: dict[str, Callable[[], str]] = {
    "another secret": lambda: tokens.sign(tokens.claims(exp=time.time() + 60), tokens.secret_key("x" * 40), "HS256"),
    "a longer algorithm": lambda: shared("HS512"),
    "a public-key algorithm": lambda: tokens.sign(tokens.claims(exp=time.time() + 60), key("RSA"), "RS256"),
    "expired": lambda: shared(exp=time.time() - 60),
    "not yet valid": lambda: shared(nbf=time.time() + 120),
    "wrong issuer": lambda: shared(iss="https://elsewhere.example"),
    "wrong audience": lambda: shared(aud="https://elsewhere.example"),
    "a development token": lambda: "spv-admin-dev-2024-abc123",
}


@pytest.mark.parametrize("token", BAD.values(), ids=BAD)
def test_a_bad_token_is_refused(token: Callable[[], str], door: Door) -> None:
    assert door.validate(token()).status_code == 401


def test_two_users_of_one_client_are_shown_alike_and_limited_apart(door: Door) -> None:
    anna, bert = (token_of(name) for name in ("anna", "bert"))
    answers = [door.validate(anna) for _ in range(LIMIT + 1)]
    assert [answer.status_code for answer in answers] == [200] * LIMIT + [429]
    assert answers[0].json()["client_info"]["client_id"] == "one-app"
    assert door.validate(bert).status_code == 200


def test_a_reached_limit_is_429_with_a_time_by_every_way_in(door: Door) -> None:
    token = token_of("carl")
    with door.client(token) as client, older_transport(client) as older:
        session, modern = Handshake(client), Modern(client)
        served = [door.validate(token).status_code for _ in range(LIMIT)]
        refused = [
            door.validate(token),
            session.call(VALIDATE, prompt=PROMPT),
            modern.call(VALIDATE, prompt=PROMPT),
            older.call(VALIDATE, prompt=PROMPT),
        ]
        heard = older.next()
    assert served == [200] * LIMIT
    for answered in refused:
        assert (answered.status_code, answered.json()["error"]) == (429, "rate_limited")
        assert int(answered.headers["retry-after"]) == answered.json()["retry_after"] > 0
    assert "rate_limited" in str(heard)


def test_another_users_session_is_not_there_for_a_user_of_the_same_client(door: Door) -> None:
    with door.client(token_of("dora")) as doras, door.client(token_of("emil")) as emils:
        session = Handshake(doras)
        stolen = {
            "call": emils.post("/mcp", json={"jsonrpc": "2.0", "id": 1, "method": "ping"}, headers=session.headers),
            "stream": emils.get("/mcp", headers=session.headers | {"Accept": "text/event-stream"}),
            "end": emils.delete("/mcp", headers=session.headers),
        }
        assert {name: answered.status_code for name, answered in stolen.items()} == dict.fromkeys(stolen, 404)
        assert MASKED in session.call(VALIDATE, prompt=PROMPT).text, "the session did not outlive the theft"


def test_messages_of_another_user_do_not_reach_a_session_of_the_older_transport(door: Door) -> None:
    freds, ginas = door.client(token_of("fred")), door.client(token_of("gina"))
    with freds, ginas, older_transport(freds) as session:
        stolen = ginas.post(session.path, json={"jsonrpc": "2.0", "id": 9, "method": "ping"})
        session.call(VALIDATE, prompt=PROMPT)
        heard = session.next()
    assert stolen.status_code == 404
    assert heard["id"] == 1


def test_a_renewed_token_of_the_same_user_goes_on_in_the_session(door: Door) -> None:
    with door.client(token_of("hugo")) as client:
        session = Handshake(client)
        client.headers["Authorization"] = f"Bearer {token_of('hugo', exp=time.time() + 900)}"
        assert MASKED in session.call(VALIDATE, prompt=PROMPT).text


def test_a_token_with_fewer_scopes_does_not_borrow_those_that_opened_the_session(door: Door) -> None:
    with door.client(token_of("ida")) as client:
        session = Handshake(client)
        assert session.tools() == {VALIDATE}
        client.headers["Authorization"] = f"Bearer {token_of('ida', scopes=[])}"
        assert session.tools() == set()
        assert session.call(VALIDATE, prompt=PROMPT).status_code == 403
