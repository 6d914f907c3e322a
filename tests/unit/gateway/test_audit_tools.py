"""What happened, shown and narrowed."""

from typing import Any

import pytest
from tests.door import ADMIN, BASIC, USER, Opened, opened, result_of

VALIDATE = "/validate_and_secure_prompt"


async def happened(door: Opened) -> None:
    await door.post(VALIDATE, USER, {"prompt": "write to bob@acme.org"})
    await door.post(VALIDATE, BASIC, {"prompt": "x"})
    await door.get("/get_security_stats", BASIC)
    await door.post(VALIDATE, None, {"prompt": "x"})


@pytest.mark.parametrize(
    ("wanted", "clients"),
    [
        ({}, [None, "basic@company.com", "basic@company.com", "user@company.com"]),
        ({"client_id": "user@company.com"}, ["user@company.com"]),
        ({"principal": "static:basic@company.com"}, ["basic@company.com"] * 2),
        ({"tool": "get_security_stats"}, ["basic@company.com"]),
        ({"outcome": "ok"}, ["basic@company.com", "user@company.com"]),
        ({"outcome": "invalid_token"}, [None]),
        ({"limit": "2"}, [None, "basic@company.com"]),
        ({"since": "2200-01-01T00:00:00Z"}, []),
        ({"until": "2020-01-01T00:00:00+02:00"}, []),
        ({"since": "0001-01-01T00:00:00+14:00", "until": "9999-12-31T23:59:59-14:00", "outcome": "ok", "limit": "1"},
         ["basic@company.com"]),
    ],
)  # fmt: skip
async def test_events_are_narrowed_newest_first(door: Opened, wanted: dict[str, str], clients: list[str]) -> None:
    await happened(door)
    body = (await door.get("/audit", ADMIN, params=wanted)).json()
    assert [event["client_id"] for event in body["events"]] == clients
    assert (body["status"], body["count"]) == ("success", len(clients))


async def test_an_event_is_complete(door: Opened) -> None:
    await happened(door)
    event = (await door.get("/audit?client_id=user@company.com", ADMIN)).json()["events"][0]
    assert event.pop("time").endswith("Z")
    assert len(event.pop("call_id")) == 32
    assert event.pop("duration_ms") >= 0
    assert event == {
        "entrance": "http", "tool": "validate_and_secure_prompt", "principal": "static:user@company.com",
        "client_id": "user@company.com", "address": "127.0.0.1", "outcome": "ok", "status": 200,
        "findings": {"EMAIL": 1},
    }  # fmt: skip


async def test_since_is_included_and_until_is_not() -> None:
    now = [1_800_000_000.0]
    async with opened(clock=lambda: now[0]) as door:
        await door.post(VALIDATE, USER, {"prompt": "x"})
        now[0] += 1
        at = "2027-01-15T08:00:00Z"
        assert (await door.get(f"/audit?since={at}", ADMIN)).json()["count"] == 1
        assert (await door.get(f"/audit?until={at}", ADMIN)).json()["count"] == 0


@pytest.mark.parametrize(
    "moment", ["yesterday", "2027-01-15", "2027-01-15T08:00:00", "2027-13-01T00:00:00Z", "", "1800000000", "\0"]
)
async def test_a_time_without_an_offset_is_none(door: Opened, moment: str) -> None:
    for field in ("since", "until"):
        answer = await door.post("/tool/get_audit_events", ADMIN, {field: moment})
        assert answer.status_code == 422
        assert answer.json()["details"][0]["field"] == field


@pytest.mark.parametrize("limit", [0, 1001, True, 1.5, "x", "-1", None, "٣", [], "1" * 20])
async def test_a_limit_that_is_none_is_refused(door: Opened, limit: Any) -> None:
    answer = await door.post("/tool/get_audit_events", ADMIN, {"limit": limit})
    assert answer.status_code == 422


async def test_looking_is_on_record_as_well_and_needs_its_scope(door: Opened) -> None:
    assert (await door.get("/audit", USER)).status_code == 403
    assert (await door.get("/audit", ADMIN)).status_code == 200
    events = result_of(await door.call("get_audit_events", {"tool": "get_audit_events"}, ADMIN))["events"]
    assert [event["outcome"] for event in events] == ["ok", "insufficient_scope"]
