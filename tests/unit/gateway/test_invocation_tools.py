"""The tools that go further than a handshake: what they call and try, and who may have them call what."""

from typing import Any

import pytest
from aiohttp import web
from tests.door import ADMIN, ADMIN_TOKEN
from tests.unit.gateway.machines import NOTHING, SERVICE, Machine, asked, door_to, tool_named
from tests.unit.links.web_servers import served


async def test_which_transports_work_is_found_out(machine: Machine) -> None:
    async def not_found(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=404)

    async with served(not_found) as url, door_to(machine) as door:
        machine.names(well=machine.script("well"), gone={"url": url})
        said = await asked(door, "test_multi_transport", start=True)
        alone = await asked(door, "test_multi_transport", server="gone")
        untouched = await asked(door, "test_multi_transport", server="well")
    by_name = {server["name"]: server for server in said["servers"]}
    assert (by_name["well"]["status"], by_name["well"]["works"]) == ("healthy", ["stdio"])
    assert (by_name["gone"]["status"], by_name["gone"]["works"]) == ("critical", [])
    assert {one["transport"] for one in by_name["gone"]["attempts"]} == {"http", "sse"}
    assert said["status"] == alone["status"] == "critical"
    assert (untouched["servers"], untouched["not_tried"]) == ([], ["well"])


async def test_tools_are_named_told_of_and_called(machine: Machine) -> None:
    machine.names(well=machine.lists("well", tool_named("look"), tool_named("burn", annotations={}), respond=NOTHING))
    async with door_to(machine) as door:
        listed = await asked(door, "check_tool_availability", start=True)
        told = await asked(door, "check_tool_callability", start=True)
        called = await asked(door, "check_real_invocation", start=True)
        burnt = await asked(door, "check_real_invocation", start=True, server="well", tool="burn", arguments={})
        not_burnt = await asked(door, "check_real_invocation", start=True, server="well", tool="burn")
    assert listed["tools"] == [{"server": "well", "available": True, "tools": ["look", "burn"]}]
    assert [(one["tool"], one["callable"], one["read_only"]) for one in told["tools"]] == [
        ("look", True, True), ("burn", True, False),
    ]  # fmt: skip
    assert [(one["tool"], one["outcome"]) for one in called["calls"]] == [("look", "ok")]
    assert [(one["tool"], one["outcome"]) for one in burnt["calls"]] == [("burn", "ok")]
    assert [(one["tool"], one["outcome"]) for one in not_burnt["calls"]] == [("burn", "skipped")]


@pytest.mark.parametrize(
    ("arguments", "field"),
    [({"arguments": {}}, "tool"), ({"tool": "burn"}, "server"), ({"tool": "burn", "servers": ["a", "b"]}, "server")],
)
async def test_a_tool_that_is_named_belongs_to_one_server(
    machine: Machine, arguments: dict[str, Any], field: str
) -> None:
    async with door_to(machine) as door:
        answer = await door.post("/tool/check_real_invocation", ADMIN, arguments)
    assert (answer.status_code, answer.json()["details"][0]["field"]) == (422, field)


async def test_who_names_a_tool_needs_the_scope_that_the_door_asks_for_it(machine: Machine) -> None:
    machine.names(well=machine.lists("well", tool_named("burn", annotations={}), respond=NOTHING))
    named = {"server": "well", "tool": "burn", "arguments": {}}
    async with door_to(machine) as door:
        scopes = ["diagnostics:run", "diagnostics:start", "upstream:well:burn"]
        minted = (await door.post("/auth/token", ADMIN_TOKEN, {"scopes": scopes})).json()["data"]["token"]
        without = await door.post("/tool/check_real_invocation", SERVICE, named)
        with_it = await asked(door, "check_real_invocation", minted, start=True, **named)
    assert (without.status_code, without.json()["required_scope"]) == (403, "upstream:well:burn")
    assert [(one["tool"], one["outcome"]) for one in with_it["calls"]] == [("burn", "ok")]
