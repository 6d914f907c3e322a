"""What MCP callers without the right token or scope get: HTTP answers with a challenge, on every transport."""

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from tests.e2e.doors import ADMIN_TOKEN, NETWORK, VALIDATE, WAYS, Door, Way
from tests.e2e.wire import (
    ACCEPT,
    HANDSHAKE_REVISIONS,
    MODERN,
    Handshake,
    Modern,
    answer,
    initialize,
    message,
    modern_request,
    older_transport,
    stdio,
)
from tests.server import MASKED, PROMPT, USER

ANALYZE = "analyze_prompt_semantics"


def modern(client: httpx2.Client) -> httpx2.Response:
    return Modern(client).call(VALIDATE, prompt=PROMPT)


STRANGERS: dict[str, Callable[[httpx2.Client], httpx2.Response]] = {
    "initialize": lambda client: client.post("/mcp", json=initialize(HANDSHAKE_REVISIONS[-1]), headers=ACCEPT),
    "discover": lambda client: Modern(client).request("server/discover"),
    "modern call": modern,
    "modern list": lambda client: Modern(client).request("tools/list"),
    "stream": lambda client: client.get("/mcp", headers={"Accept": "text/event-stream"}),
    "end of session": lambda client: client.delete("/mcp"),
    "sse": lambda client: client.get("/sse"),
    "messages": lambda client: client.post("/messages/?session_id=" + "0" * 32, json=message("tools/list")),
    "unreadable": lambda client: client.post("/mcp", content=b"{", headers=ACCEPT),
}


@pytest.mark.parametrize("ask", STRANGERS.values(), ids=STRANGERS)
def test_a_stranger_gets_401_with_a_plain_challenge(
    ask: Callable[[httpx2.Client], httpx2.Response], door: Door
) -> None:
    with door.client() as client:
        refused = ask(client)
    assert (refused.status_code, refused.json()["error"]) == (401, "invalid_token")
    assert refused.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("ask", STRANGERS.values(), ids=STRANGERS)
def test_a_wrong_token_gets_401_with_its_error(ask: Callable[[httpx2.Client], httpx2.Response], door: Door) -> None:
    with door.client("wrong") as client:
        refused = ask(client)
    assert (refused.status_code, refused.json()["error"]) == (401, "invalid_token")
    assert refused.headers["www-authenticate"] == 'Bearer error="invalid_token"'


@pytest.mark.parametrize("revision", [*HANDSHAKE_REVISIONS, MODERN])
def test_a_missing_scope_is_403_with_a_challenge_over_mcp(revision: str, door: Door) -> None:
    token = door.mint(scopes=["prompt:validate"])
    with door.client(token.text) as client:
        session: Any = Modern(client) if revision == MODERN else Handshake(client, revision)
        refused = session.call(ANALYZE, prompt=PROMPT)
    check_challenge(refused)


def test_a_missing_scope_is_403_and_an_answer_down_the_stream_over_the_older_transport(door: Door) -> None:
    token = door.mint(scopes=["prompt:validate"])
    with door.client(token.text) as client, older_transport(client) as session:
        check_challenge(session.call(ANALYZE, prompt=PROMPT))
        heard = session.next()
        session.call(VALIDATE, prompt=PROMPT)
        served = session.next()
    assert heard["id"] == 1
    assert "insufficient_scope" in json.dumps(heard)
    assert MASKED in json.dumps(served), "the session does not go on after a refusal"


def check_challenge(refused: httpx2.Response) -> None:
    assert refused.status_code == 403
    body = refused.json()
    assert (body["status"], body["error"], body["required_scope"]) == ("error", "insufficient_scope", "prompt:analyze")
    assert body["client_scopes"] == ["prompt:validate"]
    challenge = refused.headers["www-authenticate"]
    assert challenge == 'Bearer error="insufficient_scope", scope="prompt:analyze"'


def test_a_session_goes_on_after_a_refusal(door: Door) -> None:
    token = door.mint(scopes=["prompt:validate"])
    with door.client(token.text) as client:
        session = Handshake(client)
        assert session.call(ANALYZE, prompt=PROMPT).status_code == 403
        assert MASKED in session.call(VALIDATE, prompt=PROMPT).text


@pytest.mark.parametrize("scopes", [["prompt:validate"], ["audit:read", "security:stats"], []])
def test_only_the_tools_of_the_callers_scopes_are_listed(scopes: list[str], door: Door) -> None:
    token = door.mint(scopes=scopes)
    wanted = {
        tool
        for tool, scope in (
            (VALIDATE, "prompt:validate"),
            ("get_audit_events", "audit:read"),
            ("get_security_stats", "security:stats"),
        )
        if scope in scopes
    }
    with door.client(token.text) as client, older_transport(client) as older:
        listed = [Handshake(client).tools(), Modern(client).tools(), older.tools()]
    assert listed == [wanted] * 3


def test_only_the_tools_of_the_callers_scopes_are_listed_over_stdio(door: Door) -> None:
    with stdio(door.server, door.mint(scopes=["audit:read"]).text) as session:
        assert session.tools() == {"get_audit_events"}


def test_the_admin_token_is_shown_every_tool(door: Door) -> None:
    with door.client(ADMIN_TOKEN) as client:
        assert Modern(client).tools() == set(door.request("GET", "/info").json()["tools"])


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_an_unknown_tool_is_an_error_by_every_way_in(way: Way, door: Door) -> None:
    reply = way(door.server, door.mint().text, "no_such_tool", {})
    assert reply.result is None
    assert "no_such_tool" in reply.error or "not_found" in reply.error


@pytest.mark.parametrize("way", NETWORK.values(), ids=NETWORK)
@pytest.mark.parametrize("arguments", [{"prompt": 5}, {}, {"prompt": "x", "extra": 1}], ids=["type", "none", "more"])
def test_arguments_that_do_not_fit_are_named_by_every_way_in(way: Way, arguments: dict[str, Any], door: Door) -> None:
    reply = way(door.server, door.mint().text, VALIDATE, arguments)
    assert reply.result is None
    assert "invalid_input" in reply.error
    assert ("extra" if "extra" in arguments else "prompt") in reply.error


def test_a_batch_of_messages_gets_nothing_done(door: Door) -> None:
    token = door.mint()
    calls = [message("tools/call", {"name": VALIDATE, "arguments": {"prompt": PROMPT}}, number) for number in (1, 2)]
    with door.client(token.text) as client:
        session = Handshake(client, "2025-03-26")
        refused = client.post("/mcp", json=calls, headers=session.headers)
    assert refused.status_code == 400, refused.text
    assert MASKED not in refused.text


def test_headers_that_lie_about_the_call_are_refused(door: Door) -> None:
    token = door.mint(scopes=["prompt:validate"])
    body, headers = modern_request("tools/call", name=VALIDATE, arguments={"prompt": PROMPT})
    with door.client(token.text) as client:
        refused = client.post("/mcp", json=body, headers=headers | {"Mcp-Name": ANALYZE})
    assert refused.status_code == 400
    assert "error" in answer(refused)


def test_a_tool_that_is_listed_for_nobody_is_refused_by_its_scope_not_by_its_name(door: Door) -> None:
    with door.client(USER) as client:
        refused = Handshake(client).call("create_auth_token")
    assert (refused.status_code, refused.json()["required_scope"]) == (403, "tokens:admin")
