"""The audit trail of a real server: one event for each call, whatever becomes of it, and never a token or a text."""

import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.e2e import odd_tools
from tests.e2e.doors import (
    ADMIN_TOKEN,
    AMPLE,
    ENTRANCES,
    NETWORK,
    VALIDATE,
    WAYS,
    Door,
    Token,
    address,
)
from tests.e2e.wire import Handshake, Modern, message, modern_request, older_transport, stdio
from tests.server import PROMPT, eventually, running_server

SECRET = "swordfish" + "-4711"
ODD = odd_tools.PROGRAM


@pytest.fixture(scope="module")
def odd() -> Iterator[Door]:
    """A door with a tool behind it that crashes and one that takes its time."""
    with running_server(program=ODD, **AMPLE) as server:
        yield Door(server)


def outcomes(door: Door, token: Token) -> list[tuple[str, str, str, int]]:
    """What is on record of a token's calls, newest first."""
    found = door.events(principal=token.principal)
    return [(event["entrance"], event["tool"], event["outcome"], event["status"]) for event in found]


@pytest.mark.parametrize("way", WAYS)
def test_each_kind_of_call_leaves_one_event_by_every_way_in(way: str, door: Door) -> None:
    entrance, token = ENTRANCES[way], door.mint(scopes=["prompt:validate"])
    calls: list[tuple[str, dict[str, Any]]] = [
        (VALIDATE, {"prompt": PROMPT}),
        (VALIDATE, {"prompt": 5}),
        ("analyze_prompt_semantics", {"prompt": PROMPT}),
        ("no_such_tool", {}),
    ]
    if way == "stdio":  # one process for all of them: starting one is what takes long
        with stdio(door.server, token.text) as session:
            for tool, arguments in calls:
                session.call(tool, **arguments)
    else:
        for tool, arguments in calls:
            WAYS[way](door.server, token.text, tool, arguments)
    assert outcomes(door, token) == [
        (entrance, "no_such_tool", "not_found", 404),
        (entrance, "analyze_prompt_semantics", "insufficient_scope", 403),
        (entrance, VALIDATE, "invalid_input", 422),
        (entrance, VALIDATE, "ok", 200),
    ]


@pytest.mark.parametrize("way", NETWORK)
def test_a_wrong_token_leaves_one_event_without_a_principal(way: str, door: Door) -> None:
    where = address()
    path = {"http": f"/{VALIDATE}", "sse": "/sse"}.get(way, "/mcp")
    body, headers = modern_request("tools/call", name=VALIDATE, arguments={"prompt": PROMPT})
    method = "GET" if way == "sse" else "POST"
    refused = door.request(method, path, "wrong", json=body, headers=headers | {"X-Forwarded-For": where})
    assert refused.status_code == 401
    [event] = door.events_from(where)
    assert (event["outcome"], event["principal"], event["client_id"]) == ("invalid_token", None, None)
    assert event["entrance"] == ENTRANCES[way]


def test_an_event_says_who_when_what_and_how_long(door: Door) -> None:
    token, where = door.mint(), address()
    door.validate(token.text, headers={"X-Forwarded-For": where})
    [event] = door.events(principal=token.principal)
    assert set(event) == {
        "time", "call_id", "entrance", "tool", "principal", "client_id", "address", "outcome", "status", "findings",
        "duration_ms",
    }  # fmt: skip
    assert event["address"] == where
    assert event["client_id"] == f"session:{token.id}"
    assert event["findings"] == {"PASSWORD": 1}
    assert 0 < event["duration_ms"] < 10_000


def test_handshakes_listings_and_streams_are_no_calls(door: Door) -> None:
    token = door.mint()
    with door.client(token.text) as client, older_transport(client) as older:
        Handshake(client).tools()
        Modern(client).tools()
        older.tools()
    assert outcomes(door, token) == []


@pytest.mark.parametrize("way", ["handshake", "modern", "sse"])
def test_a_crash_behind_the_door_is_one_failed_event_without_a_stack_trace(way: str, odd: Door) -> None:
    token = odd.mint(scopes=["upstream:odd"])
    reply = WAYS[way](odd.server, token.text, "odd__crash", {"text": SECRET})
    assert reply.result is None
    assert "Traceback" not in reply.error
    assert "odd_tools.py" not in reply.error
    assert outcomes(odd, token) == [(ENTRANCES[way], "odd__crash", "failed", 500)]


@pytest.mark.parametrize("way", ["handshake", "modern", "sse"])
def test_a_tool_behind_the_door_needs_its_scope(way: str, odd: Door) -> None:
    token = odd.mint(scopes=["upstream:odd:wait"])
    reply = WAYS[way](odd.server, token.text, "odd__crash", {"text": SECRET})
    assert "insufficient_scope" in reply.error
    assert outcomes(odd, token) == [(ENTRANCES[way], "odd__crash", "insufficient_scope", 403)]


def test_a_call_that_its_client_cancels_is_one_cancelled_event(odd: Door) -> None:
    token = odd.mint(scopes=["upstream:odd"])
    with odd.client(token.text) as client, connection(odd) as waiting:
        session, before = Handshake(client), begun(odd)
        body = message("tools/call", {"name": "odd__wait", "arguments": {"seconds": 60}}, 7)
        waiting.sendall(request(token, body, session.headers))
        assert eventually(lambda: begun(odd) > before)
        cancel = message("notifications/cancelled", {"requestId": 7, "reason": "enough"}, None)
        assert client.post("/mcp", json=cancel, headers=session.headers).status_code == 202
        assert b" 200 OK" in waiting.recv(65536)
        seen = eventually(lambda: outcomes(odd, token), 5, 0.05)
    assert seen == [("mcp", "odd__wait", "cancelled", 499)]


def test_a_modern_call_whose_client_hangs_up_is_one_cancelled_event(odd: Door) -> None:
    token = odd.mint(scopes=["upstream:odd"])
    body, headers = modern_request("tools/call", name="odd__wait", arguments={"seconds": 60})
    hang_up(odd, token, body, headers)
    seen = eventually(lambda: outcomes(odd, token), 5, 0.05)
    assert seen == [("mcp", "odd__wait", "cancelled", 499)]


def test_a_call_whose_token_is_revoked_meanwhile_is_one_cancelled_event(odd: Door) -> None:
    token = odd.mint(scopes=["upstream:odd"])
    body, headers = modern_request("tools/call", name="odd__wait", arguments={"seconds": 60})
    before = begun(odd)
    with connection(odd) as open_one:
        open_one.sendall(request(token, body, headers))
        assert eventually(lambda: begun(odd) > before)
        odd.revoke(token)
        seen = eventually(lambda: outcomes(odd, token), 5, 0.05)
    assert seen == [("mcp", "odd__wait", "cancelled", 499)]


def test_a_call_of_the_older_transport_whose_client_hangs_up_is_one_event(odd: Door) -> None:
    token, before = odd.mint(scopes=["upstream:odd"]), begun(odd)
    with odd.client(token.text) as client, older_transport(client) as session:
        session.call("odd__wait", seconds=60)
        assert eventually(lambda: begun(odd) > before)
    seen = eventually(lambda: outcomes(odd, token), 5, 0.05)
    assert seen == [("sse", "odd__wait", "cancelled", 499)]


def test_a_call_of_a_session_outlives_its_connection_and_is_one_event(odd: Door) -> None:
    # In the handshake revisions a lost connection is no cancellation.
    token = odd.mint(scopes=["upstream:odd"])
    with odd.client(token.text) as client:
        session = Handshake(client)
        body = message("tools/call", {"name": "odd__wait", "arguments": {"seconds": 0.5}})
        hang_up(odd, token, body, session.headers)
        seen = eventually(lambda: outcomes(odd, token), 5, 0.05)
    assert seen == [("mcp", "odd__wait", "ok", 200)]


def test_clients_that_hang_up_at_once_leave_one_event_each(odd: Door) -> None:
    times, token = 15, odd.mint(scopes=["upstream:odd"])
    body, headers = modern_request("tools/call", name="odd__wait", arguments={"seconds": 0})
    with odd.client(token.text) as client:
        session = Handshake(client)
        legacy = message("tools/call", {"name": "odd__wait", "arguments": {"seconds": 0}})
        for _ in range(times):
            hang_up(odd, token, body, headers, at_once=True)
            hang_up(odd, token, legacy, session.headers, at_once=True)
        eventually(lambda: len(outcomes(odd, token)) >= 2 * times, 5, 0.05)
        time.sleep(0.3)  # nothing more may come, and nothing can be awaited that does not happen
        events = odd.events(principal=token.principal)
    assert len(events) == len({event["call_id"] for event in events}) == 2 * times
    assert {event["outcome"] for event in events} <= {"ok", "cancelled", "not_served"}


def test_a_client_that_hangs_up_in_the_middle_of_its_body_is_one_event(door: Door) -> None:
    token = door.mint()
    head = f"POST /{VALIDATE} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token.text}\r\n"
    with connection(door) as open_one:
        open_one.sendall(f"{head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{".encode())
    seen = eventually(lambda: outcomes(door, token), 5, 0.05)
    assert seen == [("http", VALIDATE, "cancelled", 499)]


def test_a_call_that_the_end_of_the_server_cuts_off_is_on_record(tmp_path: Path) -> None:
    with running_server(program=ODD, folder=tmp_path, **AMPLE) as server:
        door = Door(server)
        token = door.mint(scopes=["upstream:odd"])
        body, headers = modern_request("tools/call", name="odd__wait", arguments={"seconds": 60})
        with connection(door) as open_one:
            open_one.sendall(request(token, body, headers))
            assert eventually(lambda: begun(door) > 0)
            assert server.stop() == 0
        shown = server.command("audit", "--principal", token.principal, "--json")
    assert [(event["tool"], event["outcome"]) for event in json.loads(shown.stdout)] == [("odd__wait", "cancelled")]


def test_no_token_and_no_text_reach_the_store_or_the_log(tmp_path: Path) -> None:
    with running_server(program=ODD, folder=tmp_path, bugs_allowed=True, LOG_LEVEL="DEBUG", **AMPLE) as server:
        door = Door(server)
        token = door.mint(metadata={"for": "tests"}, scopes=["prompt:validate", "prompt:analyze", "upstream:odd"])
        prompt = f"My password is {SECRET} and {token.text} is my token"
        context = {"note": f"password: {SECRET}"}
        for way in NETWORK.values():
            way(server, token.text, VALIDATE, {"prompt": prompt, "context": context})
            way(server, token.text, "analyze_prompt_semantics", {"prompt": prompt})
            way(server, token.text, "odd__crash", {"text": prompt})
            way(server, token.text, VALIDATE, {"prompt": prompt, SECRET: SECRET})
        door.request("POST", f"/{VALIDATE}?q={SECRET}", token.text, content=f'{{"prompt": "{SECRET}'.encode())
        door.request("GET", f"/audit?access_token={SECRET}", SECRET)
        errors = [
            door.request("POST", f"/{VALIDATE}", token.text, json={"prompt": [SECRET]}).text,
            door.request("POST", f"/{VALIDATE}", token.text, content=SECRET.encode()).text,
            door.request("POST", "/auth/token", ADMIN_TOKEN, json={"ttl_hours": SECRET}).text,
        ]
        server.stop()
        assert "Traceback" not in server.log
        kept = b"".join(path.read_bytes() for path in server.data.iterdir()) + server.log.encode()
        for never in (SECRET, token.text, ADMIN_TOKEN):
            assert never.encode() not in kept, f"{never[:9]}... stands in the store or the log"
            assert never not in "".join(errors)
        assert token.id.encode() in kept, "the wrong files were searched"


@pytest.mark.parametrize(
    ("wanted", "field"),
    [({"limit": 0}, "limit"), ({"limit": "ten"}, "limit"), ({"since": "yesterday"}, "since"), ({"who": "me"}, "who")],
)
def test_a_question_to_the_trail_that_does_not_fit_is_422(wanted: dict[str, Any], field: str, door: Door) -> None:
    refused = door.request("GET", "/audit", ADMIN_TOKEN, params=wanted)
    assert (refused.status_code, refused.json()["details"][0]["field"]) == (422, field)


def test_the_trail_is_shown_to_audit_read_alone_and_alike_on_the_command_line(door: Door) -> None:
    token, reader = door.mint(), door.mint(scopes=["audit:read"])
    door.validate(token.text)
    assert door.request("GET", "/audit", token.text).status_code == 403
    wanted = {"principal": token.principal, "outcome": "ok", "tool": VALIDATE}
    shown = door.request("GET", "/audit", reader.text, params=wanted).json()["events"]
    said = door.server.command(
        "audit", "--principal", token.principal, "--outcome", "ok", "--since", "5m", "--json"
    )  # fmt: skip
    assert len(shown) == 1
    assert json.loads(said.stdout) == shown
    table = door.server.command("audit", "--principal", token.principal).stdout.splitlines()
    assert [line.split()[4:6] for line in table[1:]] == [["get_audit_events", "insufficient_scope"], [VALIDATE, "ok"]]


def connection(door: Door) -> socket.socket:
    return socket.create_connection(("127.0.0.1", int(door.url.rpartition(":")[2])), timeout=10)


def request(token: Token, body: dict[str, Any], headers: dict[str, str]) -> bytes:
    content = json.dumps(body).encode()
    lines = {"Host": "localhost", "Authorization": f"Bearer {token.text}", "Content-Type": "application/json"}
    lines |= headers | {"Content-Length": str(len(content))}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"POST /mcp HTTP/1.1\r\n{head}\r\n".encode() + content


def hang_up(door: Door, token: Token, body: dict[str, Any], headers: dict[str, str], *, at_once: bool = False) -> None:
    """Send a call of `odd__wait`, and close the connection once it has begun, or at once."""
    before = begun(door)
    with connection(door) as open_one:
        open_one.sendall(request(token, body, headers))
        assert at_once or eventually(lambda: begun(door) > before)


def begun(door: Door) -> int:
    return door.server.log.count(odd_tools.BEGUN)
