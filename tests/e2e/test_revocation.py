"""A token that is revoked or has expired opens nothing from the next request on, and what it had open is closed."""

import time
from collections.abc import Callable
from contextlib import suppress

import httpx2
import pytest
from tests.e2e.doors import ADMIN_TOKEN, VALIDATE, WAYS, Door, Reply, Token, Way
from tests.e2e.wire import Handshake, Modern, message, older_transport, stdio
from tests.server import MASKED, PROMPT

SOON = 2.5
"""Seconds within which an open stream has to end."""


def by_http(door: Door, token: Token) -> None:
    door.revoke(token)


def by_mcp(door: Door, token: Token) -> None:
    with door.client(ADMIN_TOKEN) as client:
        assert "revoked" in Modern(client).call("revoke_auth_token", token_id=token.id).text


def by_command(door: Door, token: Token) -> None:
    done = door.server.command("token", "revoke", token.id)
    assert (done.returncode, done.stderr) == (0, "")


REVOKE: dict[str, Callable[[Door, Token], None]] = {"http": by_http, "mcp": by_mcp, "command line": by_command}


def rest_of(lines: "httpx2.Response") -> float:
    """Read a stream to its end; returns the seconds that it took, or fails after the client's patience."""
    began = time.monotonic()
    for _ in lines.iter_lines():
        pass
    return time.monotonic() - began


@pytest.mark.parametrize("revoke", REVOKE.values(), ids=REVOKE)
def test_a_revoked_token_is_refused_from_the_next_request_on(revoke: Callable[[Door, Token], None], door: Door) -> None:
    token = door.mint()
    assert door.validate(token.text).status_code == 200
    revoke(door, token)
    refused = door.validate(token.text)
    assert (refused.status_code, refused.json()["error"]) == (401, "invalid_token")


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_revoked_token_opens_no_way_in(way: Way, door: Door) -> None:
    token = door.mint()
    door.revoke(token)
    got: list[Reply] = []
    # The ways with a session do not even come to the call: what fails, and how, is for other tests to say.
    with suppress(AssertionError, EOFError, BrokenPipeError):
        got.append(way(door.server, token.text, VALIDATE, {"prompt": PROMPT}))
    assert [reply.result for reply in got if reply.result] == []
    assert {event["outcome"] for event in door.events(principal=token.principal)} <= {"invalid_token"}


def test_a_token_revoked_in_mid_session_ends_the_session_for_its_user(door: Door) -> None:
    token = door.mint()
    with door.client(token.text) as client:
        session = Handshake(client)
        assert MASKED in session.call(VALIDATE, prompt=PROMPT).text
        door.revoke(token)
        assert session.call(VALIDATE, prompt=PROMPT).status_code == 401
        assert session.request("tools/list").status_code == 401
        assert client.delete("/mcp", headers=session.headers).status_code == 401


def test_a_token_revoked_in_mid_session_is_refused_over_stdio(door: Door) -> None:
    token = door.mint()
    with stdio(door.server, token.text) as session:
        assert MASKED in str(session.call(VALIDATE, prompt=PROMPT))
        door.revoke(token)
        refused = session.call(VALIDATE, prompt=PROMPT)
        assert "invalid_token" in str(refused)
        assert session.request(message("tools/list")).get("result", {}).get("tools", []) == []


@pytest.mark.parametrize("revoke", REVOKE.values(), ids=REVOKE)
def test_an_open_stream_of_streamable_http_ends_with_its_token(
    revoke: Callable[[Door, Token], None], door: Door
) -> None:
    token = door.mint()
    with door.client(token.text) as client:
        session = Handshake(client)
        with client.stream("GET", "/mcp", headers=session.headers | {"Accept": "text/event-stream"}) as stream:
            assert stream.status_code == 200
            revoke(door, token)
            assert rest_of(stream) < SOON


@pytest.mark.parametrize("revoke", REVOKE.values(), ids=REVOKE)
def test_an_open_stream_of_the_older_transport_ends_with_its_token(
    revoke: Callable[[Door, Token], None], door: Door
) -> None:
    token = door.mint()
    with door.client(token.text) as client, older_transport(client) as session:
        revoke(door, token)
        began = time.monotonic()
        with pytest.raises(StopIteration):
            session.next()
        assert time.monotonic() - began < SOON
        assert session.call(VALIDATE, prompt=PROMPT).status_code == 401


def test_the_streams_of_others_stay_open(door: Door) -> None:
    ended, kept = door.mint(), door.mint()
    with (
        door.client(ended.text) as one,
        door.client(kept.text) as two,
        older_transport(one) as first,
        older_transport(two) as second,
    ):
        door.revoke(ended)
        with pytest.raises(StopIteration):
            first.next()
        second.call(VALIDATE, prompt=PROMPT)
        assert MASKED in str(second.next())


def test_an_expired_token_is_refused_and_its_streams_end(door: Door) -> None:
    lives = 2.0
    minted = time.monotonic()
    token = door.mint(ttl_hours=lives / 3600)
    with door.client(token.text) as client, older_transport(client) as session:
        with pytest.raises(StopIteration):
            session.next()
        lived = time.monotonic() - minted
        assert session.call(VALIDATE, prompt=PROMPT).status_code == 401
    assert lives - 0.5 < lived < lives + SOON
