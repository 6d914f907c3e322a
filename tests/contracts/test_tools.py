"""Every tool of this server keeps the same promises, whichever way it is called."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx2
import jsonschema
import pytest
from tests.door import ADMIN_TOKEN, Opened, opened_in_a_task, result_of

from mcpward.app import call_locally, core
from mcpward.errors import InvalidInput
from mcpward.gateway.tools import Tool
from mcpward.policy.scopes import KNOWN, is_known
from mcpward.settings import Settings

UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"
ARGUMENTS: dict[str, dict[str, Any]] = {
    "validate_and_secure_prompt": {"prompt": "My password is secret123", "context": {"note": "hello"}},
    "analyze_prompt_semantics": {"prompt": "Open the door. Is it raining?"},
    "get_security_stats": {},
    "update_security_level": {"level": "medium"},
    "create_auth_token": {"ttl_hours": 1.5, "metadata": {"team": "a"}, "scopes": ["audit:read"]},
    "list_active_tokens": {},
    "revoke_auth_token": {"token_id": UNKNOWN_ID},
    "get_audit_events": {"outcome": "no_such_outcome", "limit": 5},
    "run_full_diagnostic": {"start": False},
    "check_configurations": {},
    "check_port_consistency": {},
    "check_missing_entry_points": {},
    "check_architecture_mismatch": {},
    "check_duplicate_processes": {},
    "check_all_health": {"start": False},
    "check_namespace_verification": {},
    "check_transport_reality": {},
    "check_tool_availability": {},
    "check_tool_callability": {},
    "check_real_invocation": {},
    "check_tool_integration": {},
    "test_multi_transport": {},
    "export_configuration": {"format": "yaml"},
    "analyze_health_trends": {"window": "7d"},
    "detect_degradations": {"window": "P1DT2H"},
    "compare_time_periods": {"window": "1h"},
    "get_server_history": {"server": "files", "window": "24h", "limit": 5},
    "check_readiness_probe": {},
    "check_liveness_probe": {},
    "get_probe_status": {},
}
"""Good arguments for every tool. A tool that is missing here fails the first test below."""

CHANGING = {
    "token", "token_id", "expires_at", "created_at", "timestamp", "client_id", "scopes", "updated_by", "authentication",
    "counters", "run_id", "seconds", "lag_seconds", "worst_lag_seconds", "since", "until",
}  # fmt: skip
"""What differs from call to call, or with who calls."""

OF_THE_SERVER = {"list_active_tokens", "check_readiness_probe", "check_liveness_probe", "get_probe_status"}
"""What another process cannot give the same answer to: it has a store of its own, and serves nobody."""


def declared() -> list[Tool[Any]]:
    """The tools as the real composition declares them."""

    async def look() -> list[Tool[Any]]:
        async with core(Settings(auth_storage="memory", mcpward_data_dir=Path())) as parts:
            return list(parts.tools)

    return asyncio.run(look())


TOOLS = declared()
every_tool = pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)


@pytest.fixture
async def door() -> AsyncIterator[Opened]:
    async with opened_in_a_task() as it:
        yield it


async def by_path(door: Opened, tool: Tool[Any], arguments: dict[str, Any], token: str | None) -> httpx2.Response:
    """Call a tool at its own path, the way its method says."""
    in_path = {part[1:-1] for part in tool.path.split("/") if part.startswith("{")}
    path = tool.path.format(**{name: arguments.get(name, "x") for name in in_path})
    rest = {name: value for name, value in arguments.items() if name not in in_path}
    if tool.method == "GET":
        return await door.get(path, token, params={name: str(value) for name, value in rest.items()})
    return await door.request(tool.method, path, token, **({"json": rest} if tool.method == "POST" else {}))


async def by_name(door: Opened, tool: Tool[Any], arguments: dict[str, Any], token: str | None) -> httpx2.Response:
    return await door.post(f"/tool/{tool.name}", token, arguments)


async def over_mcp(door: Opened, tool: Tool[Any], arguments: dict[str, Any], token: str | None) -> httpx2.Response:
    return await door.call(tool.name, arguments, token)


Way = Callable[[Opened, Tool[Any], dict[str, Any], str | None], Any]
WAYS: tuple[Way, ...] = (by_path, by_name, over_mcp)


def steady(value: Any) -> Any:
    """A result without what differs from call to call."""
    if isinstance(value, dict):
        return {name: steady(inner) for name, inner in value.items() if name not in CHANGING}
    return [steady(inner) for inner in value] if isinstance(value, list) else value


async def minted(door: Opened, *scopes: str) -> str:
    answer = await door.post("/auth/token", ADMIN_TOKEN, {"scopes": list(scopes)})
    token: str = answer.json()["data"]["token"]
    return token


def test_every_tool_has_arguments_to_be_tried_with() -> None:
    assert {tool.name for tool in TOOLS} == set(ARGUMENTS)


def test_names_and_paths_stand_once() -> None:
    assert len({tool.name for tool in TOOLS}) == len(TOOLS)
    assert len({(tool.method, tool.path) for tool in TOOLS}) == len(TOOLS)


@every_tool
def test_a_tool_says_what_it_does_takes_and_gives(tool: Tool[Any]) -> None:
    assert len(tool.description) > 20
    assert tool.description.endswith(".")
    assert tool.scope in KNOWN
    assert is_known(tool.scope)
    for schema in (tool.input.model_json_schema(), tool.output.model_json_schema(mode="serialization")):
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["type"] == "object"
    assert tool.input.model_json_schema()["additionalProperties"] is False
    assert tool.input.model_config["strict"]


@every_tool
def test_a_tool_that_changes_something_is_not_read_with_get(tool: Tool[Any]) -> None:
    assert tool.method != "GET" or tool.changes_nothing


@every_tool
async def test_a_tool_gives_the_same_over_every_way(door: Opened, tool: Tool[Any], tmp_path: Path) -> None:
    arguments = ARGUMENTS[tool.name]
    named = await by_name(door, tool, arguments, ADMIN_TOKEN)
    at_path = await by_path(door, tool, arguments, ADMIN_TOKEN)
    called = await over_mcp(door, tool, arguments, ADMIN_TOKEN)
    if tool.name == "revoke_auth_token":
        assert (named.status_code, at_path.status_code) == (404, 404)
        assert result_of(called)["error"] == "not_found"
        return
    result = named.json()["result"]
    jsonschema.validate(result, tool.output.model_json_schema(mode="serialization"))
    assert at_path.status_code == tool.status
    assert steady(at_path.json()) == steady(result)
    assert steady(result_of(called)) == steady(result)
    here = Settings(auth_storage="memory", mcpward_data_dir=tmp_path, mcpward_check_clients=False)
    if tool.name not in OF_THE_SERVER:
        assert steady(await call_locally(here, tool.name, arguments)) == steady(result)


async def test_revoking_gives_the_same_over_every_way(door: Opened) -> None:
    revoke = next(tool for tool in TOOLS if tool.name == "revoke_auth_token")
    for way, status in ((by_path, 204), (by_name, 200), (over_mcp, 200)):
        data = (await door.post("/auth/token", ADMIN_TOKEN)).json()["data"]
        answer = await way(door, revoke, {"token_id": data["token_id"]}, ADMIN_TOKEN)
        assert answer.status_code == status
        assert (await door.get("/get_security_stats", data["token"])).status_code == 401


def refusal(answer: httpx2.Response) -> dict[str, Any]:
    """The refusal in an answer, whose shape is the contract's wherever it stands."""
    inside = result_of(answer) if "result" in answer.json() and "jsonrpc" in answer.json() else answer.json()
    assert {"status", "error", "message", "timestamp"} <= set(inside)
    extra = {"required_scope", "client_scopes", "retry_after", "details", "available_tools"}
    assert set(inside) <= {"status", "error", "message", "timestamp"} | extra
    assert inside["status"] == "error"
    assert inside["message"].endswith(".")
    assert inside["timestamp"].endswith("Z")
    return inside


@every_tool
async def test_a_tool_is_closed_without_a_credential(door: Opened, tool: Tool[Any]) -> None:
    for way in WAYS:
        answer = await way(door, tool, ARGUMENTS[tool.name], None)
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer"), way
        assert refusal(answer)["error"] == "invalid_token"


@every_tool
async def test_a_tool_is_closed_without_its_scope(door: Opened, tool: Tool[Any]) -> None:
    everything_else = [*sorted(KNOWN - {tool.scope}), "upstream:*"]
    token = await minted(door, *everything_else)
    for way in WAYS:
        answer = await way(door, tool, ARGUMENTS[tool.name], token)
        assert answer.status_code == 403, way
        assert answer.headers["www-authenticate"] == f'Bearer error="insufficient_scope", scope="{tool.scope}"'
        said = refusal(answer)
        assert (said["error"], said["required_scope"]) == ("insufficient_scope", tool.scope)
        assert said["client_scopes"] == sorted(everything_else)
    listed = (await door.rpc("tools/list", {}, token)).json()["result"]["tools"]
    assert tool.name not in {one["name"] for one in listed}


@every_tool
async def test_its_scope_alone_opens_a_tool(door: Opened, tool: Tool[Any]) -> None:
    # Nobody grants what they lack: with tokens:admin alone there is nothing else to ask for.
    arguments = {} if tool.name == "create_auth_token" else ARGUMENTS[tool.name]
    token = await minted(door, tool.scope)
    for way in WAYS:
        answer = await way(door, tool, arguments, token)
        assert answer.status_code in (200, tool.status, 404), way


@every_tool
async def test_a_field_that_is_not_declared_is_refused(door: Opened, tool: Tool[Any]) -> None:
    for way in WAYS:
        answer = await way(door, tool, ARGUMENTS[tool.name] | {"no_such_field": "1"}, ADMIN_TOKEN)
        if tool.method == "DELETE" and way is by_path:
            assert answer.status_code == 404  # no body is sent: nothing is there to refuse
            continue
        said = refusal(answer)
        assert said["error"] == "invalid_input", way
        assert said["details"][0]["field"] == "no_such_field"


@every_tool
async def test_a_tool_is_listed_with_its_schemas(door: Opened, tool: Tool[Any]) -> None:
    listed = (await door.rpc("tools/list", {}, ADMIN_TOKEN)).json()["result"]["tools"]
    shown = next(one for one in listed if one["name"] == tool.name)
    assert shown["description"] == tool.description
    assert shown["annotations"]["readOnlyHint"] is tool.changes_nothing
    jsonschema.validate(ARGUMENTS[tool.name], shown["inputSchema"])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"no_such_field": 1}, shown["inputSchema"])
    if tool.name != "revoke_auth_token":
        result = (await by_name(door, tool, ARGUMENTS[tool.name], ADMIN_TOKEN)).json()["result"]
        jsonschema.validate(result, shown["outputSchema"])


@every_tool
async def test_a_tool_leaves_one_event_with_its_name(door: Opened, tool: Tool[Any]) -> None:
    for way in WAYS:
        await way(door, tool, ARGUMENTS[tool.name], None)
    events = await door.events(tool=tool.name)
    assert [(event["entrance"], event["outcome"]) for event in events] == [
        ("http", "invalid_token"), ("http", "invalid_token"), ("mcp", "invalid_token"),
    ]  # fmt: skip


@every_tool
async def test_the_command_line_checks_the_same_input(tool: Tool[Any], tmp_path: Path) -> None:
    here = Settings(auth_storage="memory", mcpward_data_dir=tmp_path)
    with pytest.raises(InvalidInput, match="no_such_field"):
        await call_locally(here, tool.name, ARGUMENTS[tool.name] | {"no_such_field": 1})
