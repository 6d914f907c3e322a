"""Plain HTTP: each tool at its path and by name."""

from typing import Any

import pytest
from tests.door import ADMIN, ADMIN_TOKEN, BASIC, USER, Opened, opened
from tests.shelf import Shelf, text, tool

from mcpward.links.link import RemoteError


async def test_a_tool_by_name_answers_with_how_long_it_took(door: Opened) -> None:
    answer = await door.post("/tool/update_security_level", ADMIN, {"level": "high"})
    assert answer.status_code == 200
    body = answer.json()
    assert set(body) == {"tool", "result", "execution_time_ms", "timestamp"}
    assert (body["tool"], body["result"]["new_level"]) == ("update_security_level", "high")
    assert body["execution_time_ms"] >= 0
    assert body["timestamp"].endswith("Z")


async def test_an_unknown_tool_names_those_that_are_open_to_the_caller(door: Opened) -> None:
    answer = await door.post("/tool/nothing", BASIC, {})
    assert (answer.status_code, answer.json()["error"]) == (404, "not_found")
    assert answer.json()["available_tools"] == ["validate_and_secure_prompt"]


@pytest.mark.parametrize("name", ["", "a/b", "%00", "%C2%9B31m", "%ED%A0%80", "x" * 3000, "..%2F..", "{name}"])
async def test_no_name_of_a_tool_breaks_the_door(door: Opened, name: str) -> None:
    assert (await door.post(f"/tool/{name}", USER, {})).status_code == 404
    event = (await door.events())[0]
    assert (event["outcome"], len(event["tool"]) <= 200) == ("not_found", True)


async def test_a_tool_without_arguments_takes_an_absent_body_by_name(door: Opened) -> None:
    assert (await door.request("POST", "/tool/get_security_stats", USER)).status_code == 200
    assert (await door.post("/tool/get_security_stats", USER, {"x": 1})).status_code == 422


async def test_nothing_at_a_path_is_404_for_callers_alone(door: Opened) -> None:
    answer = await door.get("/nothing", USER)
    assert (answer.status_code, answer.json()["error"]) == (404, "not_found")
    assert [(event["tool"], event["outcome"]) for event in await door.events()] == [("path", "not_found")]


async def test_the_query_gives_a_get_tool_its_arguments(door: Opened) -> None:
    await door.post("/validate_and_secure_prompt", USER, {"prompt": "x"})
    await door.post("/validate_and_secure_prompt", BASIC, {"prompt": "x"})
    found = (await door.get("/audit?limit=1&client_id=user@company.com", ADMIN)).json()["events"]
    assert [event["client_id"] for event in found] == ["user@company.com"]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("limit=1&limit=2", "query"), ("limit=", "limit"), ("limit=x", "limit"), ("limit=0", "limit"),
        ("limit=1001", "limit"), ("limit=%201", "limit"), ("limit=1_0", "limit"), ("limit=1.0", "limit"),
        ("other=1", "other"), ("since=yesterday", "since"), ("%00=1", "\0"), ("tool=" + "x" * 300, "tool"),
    ],
)  # fmt: skip
async def test_a_query_that_does_not_fit_names_its_field(door: Opened, query: str, field: str) -> None:
    answer = await door.get(f"/audit?{query}", ADMIN)
    assert answer.status_code == 422
    assert [detail["field"] for detail in answer.json()["details"]] == [field]


async def test_a_body_never_overrides_the_path(door: Opened) -> None:
    minted = [(await door.post("/auth/token", ADMIN_TOKEN)).json()["data"]["token_id"] for _ in range(2)]
    answer = await door.request("DELETE", f"/auth/tokens/{minted[0]}", ADMIN_TOKEN, json={"token_id": minted[1]})
    assert (answer.status_code, answer.content) == (204, b"")
    left = (await door.get("/auth/tokens", ADMIN_TOKEN)).json()["data"]["tokens"]
    assert [token["token_id"] for token in left] == [minted[1]]


@pytest.mark.parametrize("path", ["/auth/tokens/", "/auth/tokens/a/b", "/auth/token/", "/audit/"])
async def test_paths_match_exactly(door: Opened, path: str) -> None:
    assert (await door.request("DELETE", path, ADMIN_TOKEN)).status_code == 404


async def test_fields_that_a_caller_made_up_are_named_in_short(door: Opened) -> None:
    body = {"prompt": "x"} | {f"{number}" + "x" * 1000: 1 for number in range(100)}
    answer = await door.post("/validate_and_secure_prompt", USER, body)
    assert answer.status_code == 422
    assert len(answer.json()["details"]) == 20
    assert len(answer.content) < 6000


async def fail(method: str, params: dict[str, Any], client: Any) -> dict[str, Any]:
    return text("out of stock", isError=True)


async def refuse(method: str, params: dict[str, Any], client: Any) -> dict[str, Any]:
    raise RemoteError(-32050, "no such luck")


async def test_what_fails_behind_the_door_is_on_record_alike_by_whatever_way_it_was_called() -> None:
    shelf = Shelf([tool("fail", "upstream:shop", fail), tool("refuse", "upstream:shop", refuse)])
    async with opened(behind=shelf) as door:
        minted = (await door.post("/auth/token", ADMIN_TOKEN, {"scopes": ["upstream:shop"]})).json()["data"]
        for name in ("fail", "refuse"):
            await door.call(name, {}, minted["token"])
        failed, refused = [await door.post(f"/tool/{name}", minted["token"], {}) for name in ("fail", "refuse")]
        assert (failed.status_code, failed.json()["result"]["isError"]) == (200, True)
        assert (refused.status_code, refused.json()["error"]) == (502, "upstream_error")
        for name in ("fail", "refuse"):
            events = [(event["entrance"], event["outcome"], event["status"]) for event in await door.events(tool=name)]
            assert events == [("mcp", "failed", 500), ("http", "failed", 500)]
