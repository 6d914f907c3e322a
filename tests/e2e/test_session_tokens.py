"""Session tokens over HTTP, over MCP and on the command line: what is answered, to the letter."""

import json
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
from tests.e2e.doors import ADMIN_TOKEN, AMPLE, Door, address
from tests.e2e.wire import Modern, answer
from tests.server import ADMIN, MASKED, running_server

DEFAULT = ["diagnostics:read", "diagnostics:run", "prompt:analyze", "prompt:validate", "security:stats"]
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


@pytest.fixture(scope="module")
def closed() -> Iterator[Door]:
    """A server with session tokens switched off."""
    with running_server() as server:
        yield Door(server)


def mint(door: Door, token: str | None = ADMIN_TOKEN, where: str | None = None, **options: Any) -> httpx2.Response:
    headers = {"X-Forwarded-For": where or address()} | options.pop("headers", {})
    return door.request("POST", "/auth/token", token, headers=headers, **options)


def ends_in(hours: float, moment: str) -> bool:
    assert RFC3339.fullmatch(moment), moment
    left = datetime.fromisoformat(moment) - datetime.now(UTC)
    return abs(left - timedelta(hours=hours)) < timedelta(seconds=20)


def test_minting_answers_201_with_these_fields(door: Door) -> None:
    minted = mint(door, json={})
    assert minted.status_code == 201
    body = minted.json()
    assert set(body) == {"status", "data"}
    assert body["status"] == "success"
    assert set(body["data"]) == {"token", "token_id", "expires_at", "ttl_hours", "scopes"}
    assert uuid.UUID(body["data"]["token"]).version == 4
    assert uuid.UUID(body["data"]["token_id"]) != uuid.UUID(body["data"]["token"])
    assert body["data"]["scopes"] == DEFAULT
    assert body["data"]["ttl_hours"] == 24
    assert ends_in(24, body["data"]["expires_at"])
    assert minted.headers["cache-control"] == "no-store"


def test_a_minted_token_works_at_once(door: Door) -> None:
    token = door.mint()
    answered = door.validate(token.text)
    assert answered.json()["secured_prompt"] == MASKED
    assert answered.json()["client_info"] == {
        "client_id": f"session:{token.id}",
        "authenticated": True,
        "scopes": DEFAULT,
    }


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "application/x-www-form-urlencoded", None])
def test_an_absent_body_is_an_empty_object_whatever_its_type(kind: str | None, door: Door) -> None:
    minted = mint(door, headers={"Content-Type": kind} if kind else {})
    assert (minted.status_code, minted.json()["data"]["ttl_hours"]) == (201, 24)


def test_lifetime_scopes_and_metadata_are_as_asked(door: Door) -> None:
    asked = {"ttl_hours": 0.5, "scopes": ["prompt:validate", "upstream:files"], "metadata": {"for": "tests", "n": 1}}
    minted = mint(door, json=asked).json()["data"]
    shown = {one["token_id"]: one for one in listed(door)}[minted["token_id"]]
    assert ends_in(0.5, minted["expires_at"])
    assert minted["scopes"] == shown["scopes"] == ["prompt:validate", "upstream:files"]
    assert shown["metadata"] == asked["metadata"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"ttl_hours": 0}, "ttl_hours"),
        ({"ttl_hours": -1}, "ttl_hours"),
        ({"ttl_hours": 8760.1}, "ttl_hours"),
        ({"ttl_hours": "24"}, "ttl_hours"),
        ({"ttl_hours": True}, "ttl_hours"),
        ({"metadata": "text"}, "metadata"),
        ({"metadata": {"a": "x" * 4096}}, "metadata"),
        ({"scopes": "prompt:validate"}, "scopes"),
        ({"scopes": ["no:such"]}, "scopes"),
        ({"scopes": ["*"]}, "scopes"),
        ({"scopes": ["tokens:*"]}, "scopes"),
        ({"ttl": 1}, "ttl"),
        ([], "body"),
    ],
)
def test_a_body_that_does_not_fit_is_422_and_names_the_field(body: Any, field: str, door: Door) -> None:
    refused = mint(door, json=body)
    assert (refused.status_code, refused.json()["error"]) == (422, "invalid_input")
    assert {detail["field"] for detail in refused.json()["details"]} == {field}


def test_bodies_that_do_not_fit_are_not_counted_and_the_sixth_creation_is_429(door: Door) -> None:
    where = address()
    bad = [mint(door, where=where, json={"ttl_hours": 0}).status_code for _ in range(6)]
    strangers = [mint(door, "wrong", where=where, json={}).status_code for _ in range(6)]
    good = [mint(door, where=where, json={}).status_code for _ in range(5)]
    sixth = mint(door, where=where, json={})
    assert (set(bad), set(strangers), good) == ({422}, {401}, [201] * 5)
    assert (sixth.status_code, sixth.json()["error"]) == (429, "rate_limited")
    assert 0 < int(sixth.headers["retry-after"]) == sixth.json()["retry_after"] <= 60
    assert mint(door, json={}).status_code == 201, "another address is not counted"


def test_who_may_not_mint_is_told_why(door: Door) -> None:
    missing, wrong = mint(door, None, json={}), mint(door, "wrong", json={})
    lacking = mint(door, door.mint().text, json={})
    assert [one.status_code for one in (missing, wrong, lacking)] == [401, 401, 403]
    assert lacking.json()["required_scope"] == "tokens:admin"
    assert lacking.headers["www-authenticate"] == 'Bearer error="insufficient_scope", scope="tokens:admin"'
    # Without a forwarding header the development token is valid, and lacks the scope.
    assert door.request("POST", "/auth/token", ADMIN, json={}).status_code == 403


@pytest.mark.parametrize("token", [None, "wrong", ADMIN])
def test_switched_off_everyone_who_mints_gets_503(token: str | None, closed: Door) -> None:
    refused = closed.request("POST", "/auth/token", token)
    assert (refused.status_code, refused.json()["error"]) == (503, "unavailable")
    assert "AUTH_ENABLED" in refused.json()["message"]


@pytest.mark.parametrize(("method", "path"), [("GET", "/auth/tokens"), ("DELETE", f"/auth/tokens/{uuid.uuid4()}")])
@pytest.mark.parametrize(("token", "status"), [(None, 401), ("wrong", 401), (ADMIN, 503)])
def test_switched_off_strangers_still_need_a_credential_elsewhere(
    token: str | None, status: int, method: str, path: str, closed: Door
) -> None:
    assert closed.request(method, path, token).status_code == status


def test_the_list_shows_active_tokens_and_never_a_token_or_digest(door: Door) -> None:
    kept, ended = door.mint(metadata={"name": "kept"}), door.mint()
    door.revoke(ended)
    body = door.request("GET", "/auth/tokens", ADMIN_TOKEN)
    ids = [one["token_id"] for one in body.json()["data"]["tokens"]]
    assert kept.id in ids
    assert ended.id not in ids
    assert all(set(one) == {"token_id", "created_at", "expires_at", "scopes", "metadata"} for one in listed(door))
    assert kept.text not in body.text
    assert not re.search(r"[0-9a-f]{64}", body.text)


def test_revoking_is_204_with_no_body_also_the_second_time_and_404_where_unknown(door: Door) -> None:
    token = door.mint()
    once, twice = (door.request("DELETE", f"/auth/tokens/{token.id}", ADMIN_TOKEN) for _ in range(2))
    shouted = door.request("DELETE", f"/auth/tokens/{token.id.upper()}", ADMIN_TOKEN)
    unknown = door.request("DELETE", f"/auth/tokens/{uuid.uuid4()}", ADMIN_TOKEN)
    nonsense = door.request("DELETE", "/auth/tokens/nonsense", ADMIN_TOKEN)
    assert [one.status_code for one in (once, twice, shouted)] == [204] * 3
    assert once.content == b""
    assert "content-length" not in once.headers
    assert [one.json()["error"] for one in (unknown, nonsense)] == ["not_found"] * 2


def test_a_token_cannot_revoke_itself_or_others_without_the_scope(door: Door) -> None:
    token = door.mint()
    assert door.request("DELETE", f"/auth/tokens/{token.id}", token.text).status_code == 403
    assert door.request("GET", "/auth/tokens", token.text).status_code == 403
    assert door.validate(token.text).status_code == 200


def test_a_token_is_accepted_in_either_case(door: Door) -> None:
    assert door.validate(door.mint().text.upper()).status_code == 200


def test_the_tools_of_mcp_answer_alike(door: Door) -> None:
    with door.client(ADMIN_TOKEN, headers={"X-Forwarded-For": address()}) as client:
        session = Modern(client)
        minted = called(session.call("create_auth_token", ttl_hours=1, scopes=["prompt:validate"], metadata={"a": 1}))
        shown = called(session.call("list_active_tokens"))["tokens"]
        assert door.validate(minted["token"]).status_code == 200
        revoked = called(session.call("revoke_auth_token", token_id=minted["token_id"]))
    assert minted["scopes"] == ["prompt:validate"]
    assert {one["token_id"]: one["metadata"] for one in shown}[minted["token_id"]] == {"a": 1}
    assert revoked["token_id"] == minted["token_id"]
    assert door.validate(minted["token"]).status_code == 401


def test_creations_over_mcp_and_http_share_one_limit(door: Door) -> None:
    where = address()
    with door.client(ADMIN_TOKEN, headers={"X-Forwarded-For": where}) as client:
        for _ in range(5):
            called(Modern(client).call("create_auth_token"))
        assert "rate_limited" in Modern(client).call("create_auth_token").text
    assert mint(door, where=where, json={}).status_code == 429


def test_the_command_line_mints_lists_and_revokes_in_the_store_of_a_running_server(door: Door) -> None:
    made = door.server.command("token", "create", "--ttl-hours", "2", "--scope", "prompt:validate", "--metadata", "{}")
    token = made.stdout.strip()
    assert (made.returncode, len(made.stdout.splitlines())) == (0, 1)
    assert token not in made.stderr
    assert door.validate(token).status_code == 200

    shown = door.server.command("token", "list", "--json")
    token_id = json.loads(shown.stdout)["tokens"][0]["token_id"]
    assert token_id in made.stderr
    assert token not in shown.stdout
    assert "[prompt:validate]" in str(json.loads(shown.stdout)["tokens"][0]["scopes"]).replace("'", "")

    revoked = door.server.command("token", "revoke", token_id)
    assert (revoked.returncode, revoked.stdout.strip()) == (0, f"revoked {token_id}")
    assert door.validate(token).status_code == 401


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("create", "--ttl-hours", "0"), 2, "ttl_hours"),
        (("create", "--scope", "no:such"), 2, "no:such"),
        (("create", "--metadata", "{"), 2, "--metadata is not JSON"),
        (("revoke", "nonsense"), 1, "no token of that id"),
        (("mint",), 2, "invalid choice"),
    ],
)
def test_the_command_line_says_what_is_wrong(arguments: tuple[str, ...], code: int, says: str, door: Door) -> None:
    done = door.server.command("token", *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_line_refuses_a_store_that_it_cannot_share(door: Door) -> None:
    done = door.server.command("token", "list", AUTH_STORAGE="memory")
    assert (done.returncode, done.stdout) == (2, "")
    assert "AUTH_STORAGE=memory" in done.stderr


def test_without_another_mode_session_tokens_are_the_only_way_in() -> None:
    settings = {name: value for name, value in AMPLE.items() if name != "FASTMCP_AUTH_MODE"}
    with running_server(**settings) as server:
        door = Door(server)
        assert door.validate(door.mint().text).status_code == 200
        assert door.validate(ADMIN).status_code == 401


def listed(door: Door) -> list[dict[str, Any]]:
    return list(door.request("GET", "/auth/tokens", ADMIN_TOKEN).json()["data"]["tokens"])


def called(response: httpx2.Response) -> dict[str, Any]:
    assert response.status_code == 200, response.text
    result = answer(response)["result"]["structuredContent"]
    assert set(result) == {"status", "data"}
    assert result["status"] == "success"
    return dict(result["data"])
