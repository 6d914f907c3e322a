"""The whole door in this process: what every request meets, whatever it asks for."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from structlog.testing import capture_logs
from tests.door import ADMIN, ADMIN_TOKEN, BASE, USER, Opened, opened

from mcpward.gateway.arrival import Message

PROMPT = {"prompt": "My password is secret123"}
VALIDATE = "/validate_and_secure_prompt"


async def test_the_contracts_example_holds(door: Opened) -> None:
    answer = await door.post(VALIDATE, USER, PROMPT)
    assert answer.status_code == 200
    body = answer.json()
    assert body["secured_prompt"] == "My password is [PASSWORD_MASKED]"
    assert (body["is_safe"], body["modifications_made"], body["blocked_patterns"]) == (True, True, [])
    assert body["warnings"] == ["Sensitive data detected and sanitized"]
    assert body["original_prompt"] == PROMPT["prompt"]
    assert body["client_info"]["client_id"] == "user@company.com"


CLOSED = [
    ("POST", VALIDATE), ("GET", "/get_security_stats"), ("GET", "/audit"), ("POST", "/auth/token"),
    ("GET", "/auth/tokens"), ("DELETE", "/auth/tokens/x"), ("POST", "/tool/x"), ("GET", "/tool/x"), ("POST", "/mcp"),
    ("GET", "/mcp"), ("DELETE", "/mcp"), ("PUT", "/mcp"), ("GET", "/sse"), ("POST", "/sse"), ("POST", "/messages/"),
    ("GET", "/"), ("GET", "/nothing"), ("GET", "/info/"), ("GET", "/openapi.json/"), ("GET", "/Health"),
    ("GET", "/healthx"), ("GET", "/docs/x"), ("OPTIONS", "/audit"), ("GET", "//health"), ("PUT", "/auth/tokens"),
]  # fmt: skip


@pytest.mark.parametrize(("token", "challenge"), [(None, "Bearer"), ("wrong", 'Bearer error="invalid_token"')])
async def test_everything_that_is_not_open_wants_a_credential(door: Opened, token: str | None, challenge: str) -> None:
    seen = {}
    for method, path in CLOSED:
        answer = await door.request(method, BASE + path, token)
        seen[method, path] = (answer.status_code, answer.headers.get("www-authenticate"), answer.json()["error"])
    assert seen == dict.fromkeys(CLOSED, (401, challenge, "invalid_token"))
    assert [event["outcome"] for event in await door.events()] == ["invalid_token"] * len(CLOSED)


@pytest.mark.parametrize(
    ("path", "query"), [(VALIDATE, "access_token"), ("/mcp", "token"), ("/audit", "authorization")]
)
async def test_a_token_in_the_query_opens_nothing(door: Opened, path: str, query: str) -> None:
    assert (await door.post(f"{path}?{query}={USER}", None, PROMPT)).status_code == 401


@pytest.mark.parametrize("path", ["/health", VALIDATE, "/mcp", "/docs", "/nothing"])
async def test_host_and_origin_are_checked_on_every_path(door: Opened, path: str) -> None:
    misdirected = await door.post(path, USER, PROMPT, headers={"host": "evil.example"})
    assert (misdirected.status_code, misdirected.json()["error"]) == (421, "host_not_allowed")
    foreign = await door.post(path, USER, PROMPT, headers={"origin": "https://evil.example"})
    assert (foreign.status_code, foreign.json()["error"]) == (403, "origin_not_allowed")


@pytest.mark.parametrize(
    ("peer", "headers"),
    [("203.0.113.7", {}), ("127.0.0.1", {"x-forwarded-for": "127.0.0.1"}), ("127.0.0.1", {"via": "1.1 proxy"})],
)
async def test_development_tokens_work_from_this_machine_only(door: Opened, peer: str, headers: dict[str, str]) -> None:
    answer = await door.post(VALIDATE, USER, PROMPT, peer=peer, headers=headers)
    assert answer.status_code == 401
    assert (await door.post("/auth/token", ADMIN_TOKEN, peer=peer, headers=headers)).status_code == 201


@pytest.mark.parametrize("headers", [{}, {"x-forwarded-for": "127.0.0.1"}])
async def test_mode_none_answers_this_machine_only(headers: dict[str, str]) -> None:
    async with opened(fastmcp_auth_mode="none", auth_enabled=False) as door:
        here = await door.post(VALIDATE, None, PROMPT, headers=headers)
        assert here.status_code == (401 if headers else 200)
        assert (await door.post(VALIDATE, None, PROMPT, peer="203.0.113.7")).status_code == 401


@pytest.mark.parametrize(
    ("body", "kind", "status", "code"),
    [
        (b"{", "application/json", 400, "invalid_json"),
        (b'{"prompt": NaN}', "application/json", 400, "invalid_json"),
        (b"{}", "application/json", 422, "invalid_input"),
        (b"[]", "application/json", 422, "invalid_input"),
        (b'{"prompt": 1}', "application/json", 422, "invalid_input"),
        (b'{"prompt": "x", "level": "low"}', "application/json", 422, "invalid_input"),
        (b"prompt=x", "application/x-www-form-urlencoded", 415, "unsupported_media_type"),
        (b'{"prompt": ' + b"[" * 99 + b"]" * 99 + b"}", "application/json", 413, "too_large"),
        (b"x" * (4 * 1024 * 1024 + 1), "application/json", 413, "too_large"),
    ],
)
async def test_bad_bodies_get_the_contracts_errors(
    door: Opened, body: bytes, kind: str, status: int, code: str
) -> None:
    for path in (VALIDATE, "/tool/validate_and_secure_prompt"):
        answer = await door.request("POST", path, USER, content=body, headers={"content-type": kind})
        assert (answer.status_code, answer.json()["error"]) == (status, code)
    assert [event["outcome"] for event in await door.events()] == [code, code]


async def test_bad_bodies_over_mcp_are_on_record_too(door: Opened) -> None:
    answer = await door.request("POST", "/mcp", USER, content=b"[" * 99)
    assert (answer.status_code, answer.json()["error"]) == (413, "too_large")
    assert [event["outcome"] for event in await door.events()] == ["too_large"]


@pytest.mark.parametrize("method", ["PUT", "PATCH", "TRACE", "OPTIONS", "HEAD"])
@pytest.mark.parametrize(("path", "allow"), [(VALIDATE, "POST"), ("/mcp", "GET, POST, DELETE"), ("/tool/x", "POST")])
async def test_a_method_that_a_path_does_not_take(door: Opened, method: str, path: str, allow: str) -> None:
    answer = await door.request(method, path, USER)
    assert (answer.status_code, answer.headers["allow"]) == (405, allow)
    assert [event["outcome"] for event in await door.events()] == ["method_not_allowed"]


async def test_too_many_calls_get_429_over_both_ways_in() -> None:
    async with opened(mcpward_rate_limit="2/minute") as door:
        for _ in range(2):
            await door.post(VALIDATE, USER, PROMPT)
        over_http = await door.post(VALIDATE, USER, PROMPT)
        over_mcp = await door.call("validate_and_secure_prompt", PROMPT, USER)
        for answer in (over_http, over_mcp):
            assert (answer.status_code, answer.json()["error"]) == (429, "rate_limited")
            assert 1 <= int(answer.headers["retry-after"]) <= 120
        assert (await door.post(VALIDATE, ADMIN, PROMPT)).status_code == 200


async def test_guessing_is_limited_per_address_and_good_callers_there_are_not() -> None:
    async with opened(mcpward_failed_auth_limit="3/minute") as door:
        statuses = [(await door.post(VALIDATE, "guess", PROMPT)).status_code for _ in range(5)]
        assert statuses == [401, 401, 401, 429, 429]
        assert (await door.post(VALIDATE, USER, PROMPT)).status_code == 200
        assert (await door.post(VALIDATE, "guess", PROMPT, peer="203.0.113.7")).status_code == 401


async def test_an_allowed_origin_gets_its_preflight_without_a_credential() -> None:
    async with opened(mcpward_allowed_origins="https://app.example") as door:
        origin = {"origin": "https://app.example"}
        asked = {"access-control-request-method": "POST", "access-control-request-headers": "authorization"}
        preflight = await door.request("OPTIONS", VALIDATE, headers=origin | asked)
        assert preflight.status_code == 200
        assert preflight.headers["access-control-allow-origin"] == "https://app.example"
        assert preflight.headers["access-control-allow-headers"] == "authorization"
        refused = await door.post(VALIDATE, None, PROMPT, headers=origin)
        assert refused.status_code == 401
        assert refused.headers["access-control-allow-origin"] == "https://app.example"
        assert "WWW-Authenticate" in refused.headers["access-control-expose-headers"]
        foreign = await door.request("OPTIONS", VALIDATE, headers={"origin": "https://evil.example"} | asked)
        assert foreign.status_code == 403


async def test_there_are_no_websockets(door: Opened) -> None:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    await door.app({"type": "websocket", "path": "/mcp", "headers": []}, receive, send)
    assert [message["type"] for message in sent] == ["websocket.close"]


def scope_of(path: str) -> dict[str, Any]:
    headers = [(b"host", b"127.0.0.1:8001"), (b"authorization", f"Bearer {USER}".encode())]
    return {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http",
        "path": path, "raw_path": path.encode(), "query_string": b"", "headers": headers, "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8001),
    }  # fmt: skip


@pytest.mark.parametrize("path", [VALIDATE, "/tool/get_security_stats"])
async def test_a_client_that_hangs_up_with_its_body_half_sent_is_a_cancelled_call(door: Opened, path: str) -> None:
    sent: list[Message] = []
    messages: list[Message] = [
        {"type": "http.request", "body": b'{"prompt', "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return messages.pop(0)

    await door.app(scope_of(path), receive, send)
    assert sent == []
    assert [event["outcome"] for event in await until_recorded(door)] == ["cancelled"]


async def until_recorded(door: Opened) -> list[dict[str, Any]]:
    for _ in range(200):
        if events := await door.events():
            return events
        await asyncio.sleep(0.01)
    return []


@pytest.mark.parametrize("break_at", ["http.response.start", "http.response.body"])
async def test_an_answer_that_cannot_be_sent_leaves_its_one_event(door: Opened, break_at: str) -> None:
    async def send(message: Message) -> None:
        if message["type"] == break_at:
            raise OSError("gone")

    async def receive() -> Message:
        return {"type": "http.request", "body": json.dumps(PROMPT).encode()}

    with pytest.raises(OSError), capture_logs() as lines:
        await door.app(scope_of(VALIDATE), receive, send)
    assert [event["outcome"] for event in await door.events()] == ["ok"]
    assert [line["event"] for line in lines if line["log_level"] == "error"] == ["request.failed"]


async def test_a_bug_is_a_500_in_one_shape_and_shows_nothing(door: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> Any:
        raise KeyError("secret123")

    monkeypatch.setattr("mcpward.guard.one_pass.OnePass.find", broken)
    monkeypatch.setattr("mcpward.gateway.prompt_tools.outline", broken)
    with capture_logs() as lines:
        judged = await door.post(VALIDATE, USER, PROMPT)
        monkeypatch.undo()
        monkeypatch.setattr("mcpward.gateway.prompt_tools.outline", broken)
        failed = await door.post(VALIDATE, USER, PROMPT)
    assert (judged.status_code, judged.json()["error"]) == (503, "unavailable")
    assert (failed.status_code, failed.json()["error"]) == (500, "internal_error")
    assert "secret123" not in failed.text + judged.text + repr(lines)
    assert [event["outcome"] for event in await door.events()] == ["unavailable", "failed"]


@pytest.mark.parametrize(
    "asked",
    [
        lambda door: door.get("/nothing", USER),
        lambda door: door.post("/tool/nothing", USER, {}),
        lambda door: door.get("/get_security_stats", USER),
        lambda door: door.get("/audit", USER),
        lambda door: door.call("nothing", {}, USER),
        lambda door: door.call("update_security_level", {"level": "low"}, USER),
        lambda door: door.call("validate_and_secure_prompt", PROMPT, USER),
        lambda door: door.call("validate_and_secure_prompt", {}, USER),
    ],
)
async def test_every_call_leaves_exactly_one_event(door: Opened, asked: Callable[[Opened], Any]) -> None:
    await asked(door)
    events = await door.events()
    assert len(events) == 1
    assert events[0]["client_id"] == "user@company.com"


async def test_no_event_holds_a_token_or_a_text(door: Opened) -> None:
    await door.post(VALIDATE, USER, PROMPT)
    await door.call("validate_and_secure_prompt", PROMPT, USER)
    await door.post(VALIDATE, "wrong-token", PROMPT)
    shown = json.dumps(await door.events())
    assert not [text for text in (USER, "wrong-token", "secret123", "My password") if text in shown]
    assert '"PASSWORD": 1' in shown
