"""Session tokens through the door: minting, listing, revoking."""

import asyncio
import re
from typing import Any

import pytest
from structlog.testing import capture_logs
from tests.door import ADMIN, ADMIN_TOKEN, USER, Opened, opened, result_of

from mcpward.policy.scopes import MINTED

UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
STATS = "/get_security_stats"


async def mint(door: Opened, **body: Any) -> dict[str, Any]:
    answer = await door.post("/auth/token", ADMIN_TOKEN, body)
    assert answer.status_code == 201, answer.text
    data: dict[str, Any] = answer.json()["data"]
    return data


async def test_a_minted_token_works_until_it_is_revoked(door: Opened) -> None:
    minted = await mint(door)
    assert UUID4.fullmatch(minted["token"])
    assert minted["ttl_hours"] == 24
    assert set(minted["scopes"]) == MINTED
    assert (await door.get(STATS, minted["token"])).status_code == 200
    assert (await door.request("DELETE", f"/auth/tokens/{minted['token_id']}", ADMIN_TOKEN)).status_code == 204
    assert (await door.get(STATS, minted["token"])).status_code == 401
    again = await door.request("DELETE", f"/auth/tokens/{minted['token_id']}", ADMIN_TOKEN)
    assert again.status_code == 204


async def test_a_token_is_shown_once_and_its_digest_never(door: Opened) -> None:
    with capture_logs() as lines:
        minted = await mint(door, metadata={"team": "äö"}, scopes=["audit:read"], ttl_hours=0.5)
        listed = await door.get("/auth/tokens", ADMIN_TOKEN)
    data = listed.json()["data"]
    assert data["count"] == 1
    assert set(data["tokens"][0]) == {"token_id", "created_at", "expires_at", "scopes", "metadata"}
    assert (data["tokens"][0]["scopes"], data["tokens"][0]["metadata"]) == (["audit:read"], {"team": "äö"})
    assert minted["token"] not in listed.text + repr(lines) + repr(await door.events())


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"ttl_hours": 0}, "ttl_hours"), ({"ttl_hours": -1}, "ttl_hours"), ({"ttl_hours": 8760.1}, "ttl_hours"),
        ({"ttl_hours": True}, "ttl_hours"), ({"ttl_hours": "5"}, "ttl_hours"), ({"ttl_hours": 10**30}, "ttl_hours"),
        ({"metadata": []}, "metadata"), ({"metadata": "x"}, "metadata"), ({"metadata": {"a": "x" * 4096}}, "metadata"),
        ({"scopes": "audit:read"}, "scopes"), ({"scopes": ["*"]}, "scopes"), ({"scopes": ["nothing"]}, "scopes"),
        ({"scopes": [1]}, "scopes.0"), ({"scopes": ["audit:read"] * 65}, "scopes"), ({"other": 1}, "other"),
    ],
)  # fmt: skip
async def test_a_wish_that_does_not_fit_names_its_field_and_does_not_count(
    door: Opened, body: dict[str, Any], field: str
) -> None:
    for _ in range(6):
        answer = await door.post("/auth/token", ADMIN_TOKEN, body)
        assert answer.status_code == 422
        assert answer.json()["details"][0]["field"] == field
    await mint(door)


async def test_fractions_and_the_limits_themselves_are_taken(door: Opened) -> None:
    assert (await mint(door, ttl_hours=8760))["ttl_hours"] == 8760
    assert (await mint(door, ttl_hours=0.001))["ttl_hours"] == 0.001
    assert (await mint(door, scopes=[]))["scopes"] == []


async def test_an_absent_body_is_an_empty_one_whatever_its_type(door: Opened) -> None:
    answer = await door.request("POST", "/auth/token", ADMIN_TOKEN, content=b"", headers={"content-type": "text/plain"})
    assert answer.status_code == 201


async def test_the_sixth_token_within_a_minute_from_one_address_waits(door: Opened) -> None:
    statuses = [(await door.post("/auth/token", ADMIN_TOKEN)).status_code for _ in range(6)]
    assert statuses == [201] * 5 + [429]
    over_mcp = result_of(await door.call("create_auth_token", {}, ADMIN_TOKEN))
    assert (over_mcp["error"], over_mcp["retry_after"] <= 60) == ("rate_limited", True)
    assert (await door.post("/auth/token", ADMIN_TOKEN, peer="203.0.113.7")).status_code == 201


@pytest.mark.parametrize(("token", "status"), [(ADMIN, 403), (USER, 403), (None, 401), ("wrong", 401)])
async def test_only_who_holds_tokens_admin_mints(door: Opened, token: str | None, status: int) -> None:
    assert (await door.post("/auth/token", token)).status_code == status
    assert (await door.get("/auth/tokens", token)).status_code == status
    assert (await door.request("DELETE", "/auth/tokens/x", token)).status_code == status


async def test_a_session_token_grants_only_what_it_holds(door: Opened) -> None:
    minter = await mint(door, scopes=["tokens:admin", "prompt:*", "upstream:shop"])
    allowed = await door.post("/auth/token", minter["token"], {"scopes": ["prompt:validate", "upstream:shop:buy"]})
    assert allowed.status_code == 201
    refused = await door.post("/auth/token", minter["token"], {"scopes": ["audit:read"]})
    assert (refused.status_code, refused.json()["required_scope"]) == (403, "audit:read")
    plain = await mint(door)
    assert (await door.post("/auth/token", plain["token"])).status_code == 403


@pytest.mark.parametrize("token", [None, USER, ADMIN])
async def test_switched_off_everyone_who_mints_gets_503(token: str | None) -> None:
    async with opened(auth_enabled=False, auth_admin_token=None) as door:
        answer = await door.request("POST", "/auth/token", token)
        assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")


@pytest.mark.parametrize(("token", "status"), [(None, 401), (USER, 503), (ADMIN, 503)])
async def test_switched_off_strangers_learn_nothing_of_the_other_token_tools(token: str | None, status: int) -> None:
    async with opened(auth_enabled=False, auth_admin_token=None) as door:
        assert (await door.request("GET", "/auth/tokens", token)).status_code == status


async def test_a_minter_gives_no_more_by_default_than_they_hold(door: Opened) -> None:
    minter = await mint(door, scopes=["tokens:admin", "prompt:validate"])
    answer = await door.post("/auth/token", minter["token"])
    assert (answer.status_code, answer.json()["data"]["scopes"]) == (201, ["prompt:validate"])


@pytest.mark.parametrize(
    "token_id", ["x", "00000000-0000-4000-8000-000000000000", "%00", "%ED%A0%80", "x" * 200, "' or 1=1 --"]
)
async def test_an_unknown_id_is_not_found(door: Opened, token_id: str) -> None:
    answer = await door.request("DELETE", f"/auth/tokens/{token_id}", ADMIN_TOKEN)
    assert answer.status_code == (422 if len(token_id) > 100 else 404)


async def test_an_id_in_capitals_is_the_same_id(door: Opened) -> None:
    minted = await mint(door)
    answer = await door.post("/tool/revoke_auth_token", ADMIN_TOKEN, {"token_id": minted["token_id"].upper()})
    assert answer.json()["result"]["data"] == {"token_id": minted["token_id"], "revoked": True}
    assert (await door.get(STATS, minted["token"])).status_code == 401


async def test_a_token_expires_at_its_time() -> None:
    now = [1_800_000_000.0]
    async with opened(clock=lambda: now[0]) as door:
        minted = await mint(door, ttl_hours=1)
        now[0] += 3599
        assert (await door.get(STATS, minted["token"])).status_code == 200
        now[0] += 1
        assert (await door.get(STATS, minted["token"])).status_code == 401
        assert (await door.get("/auth/tokens", ADMIN_TOKEN)).json()["data"]["count"] == 0


async def test_tokens_minted_at_once_are_all_there(door: Opened) -> None:
    minted = await asyncio.gather(*(mint(door) for _ in range(5)))
    assert len({one["token"] for one in minted}) == 5
    assert (await door.get("/auth/tokens", ADMIN_TOKEN)).json()["data"]["count"] == 5
