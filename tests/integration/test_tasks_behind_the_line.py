"""Tasks through the gateway: one belongs to the caller whose tool became it, and its result is screened."""

import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.door import ADMIN, ADMIN_TOKEN, MODERN, Opened, meta, opened
from tests.integration.modern_server import SECRET, TASKS

WAYS = {"/mcp": "behind__slow", "/servers/behind/mcp": "slow"}
EACH_WAY = pytest.mark.parametrize(("path", "tool"), WAYS.items())
CAPABILITIES = "io.modelcontextprotocol/clientCapabilities"


def settings(folder: Path) -> dict[str, Path]:
    """What has the server stand behind the door."""
    server = {"command": sys.executable, "args": [str(Path(__file__).with_name("modern_server.py"))]}
    (folder / "mcp.json").write_text(json.dumps({"mcpServers": {"behind": server}}))
    return {"mcpward_servers": folder / "mcp.json", "mcpward_lock": folder / "mcpward.lock"}


@asynccontextmanager
async def behind(folder: Path) -> AsyncIterator[Opened]:
    async with opened(**settings(folder)) as door:
        yield door


async def send(
    door: Opened, path: str, method: str, token: str = ADMIN, declared: bool = True, named: str = "", **params: Any
) -> dict[str, Any]:
    """Send one message, and return its result or its error."""
    about = meta() | ({CAPABILITIES: {"extensions": {TASKS: {}}}} if declared else {})
    name = named or params.get("name") or params.get("taskId")
    headers = {"accept": "application/json, text/event-stream", "mcp-protocol-version": MODERN, "mcp-method": method}
    body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params | {"_meta": about}}
    answer = await door.post(path, token, body, headers=headers | ({"mcp-name": name} if isinstance(name, str) else {}))
    said: dict[str, Any] = answer.json()
    return said["result"] if "result" in said else said.get("error", said)


async def mint(door: Opened, *scopes: str) -> str:
    minted = await door.post("/auth/token", ADMIN_TOKEN, {"scopes": scopes})
    token: str = minted.json()["data"]["token"]
    return token


@EACH_WAY
async def test_a_tool_becomes_a_task_that_its_caller_can_ask_for(tmp_path: Path, path: str, tool: str) -> None:
    async with behind(tmp_path) as door:
        created = await send(door, path, "tools/call", name=tool, arguments={})
        assert (created["resultType"], created["status"]) == ("task", "working")
        assert created["taskId"] != "task-0"
        asked = await send(door, path, "tasks/get", taskId=created["taskId"])
        assert (asked["taskId"], asked["status"]) == (created["taskId"], "working")
        await send(door, path, "tasks/cancel", taskId=created["taskId"])
        assert (await send(door, path, "tasks/get", taskId=created["taskId"]))["status"] == "cancelled"
        events = [(event["tool"], event["outcome"]) for event in await door.events()]
    assert events == [
        ("behind__slow", "ok"),
        ("behind__tasks/get", "ok"),
        ("behind__tasks/cancel", "ok"),
        ("behind__tasks/get", "ok"),
    ]


@EACH_WAY
async def test_the_task_of_another_caller_is_not_there(tmp_path: Path, path: str, tool: str) -> None:
    async with behind(tmp_path) as door:
        created = await send(door, path, "tools/call", name=tool, arguments={})
        stranger = await mint(door, "upstream:behind")
        assert (await send(door, path, "tasks/get", stranger, taskId=created["taskId"]))["code"] == -32602
        assert (await send(door, path, "tasks/get", taskId="task-0"))["code"] == -32602
        assert [event["outcome"] for event in await door.events() if "tasks/" in event["tool"]] == ["not_found"] * 2


async def test_the_scope_of_the_tool_opens_its_tasks(tmp_path: Path) -> None:
    async with behind(tmp_path) as door:
        token = await mint(door, "upstream:behind:slow")
        created = await send(door, "/mcp", "tools/call", token, name="behind__slow", arguments={})
        assert (await send(door, "/mcp", "tasks/get", token, taskId=created["taskId"]))["status"] == "working"


async def test_the_result_of_a_task_is_screened(tmp_path: Path) -> None:
    async with behind(tmp_path) as door:
        created = await send(door, "/mcp", "tools/call", name="behind__slow", arguments={})
        asked = await send(door, "/mcp", "tasks/get", taskId=created["taskId"])
        assert SECRET not in json.dumps(asked)
        assert asked["result"]["content"][0]["text"].endswith("_MASKED]")


async def test_what_a_client_answers_a_task_is_screened(tmp_path: Path) -> None:
    async with behind(tmp_path) as door:
        created = await send(door, "/mcp", "tools/call", name="behind__slow", arguments={})
        answers = {"said": {"content": {"key": SECRET}}}
        asked = await send(door, "/mcp", "tasks/update", taskId=created["taskId"], inputResponses=answers)
        assert asked["said"]["content"]["key"].endswith("_MASKED]")


async def test_a_client_without_the_extension_gets_no_task_and_may_not_ask_for_one(tmp_path: Path) -> None:
    async with behind(tmp_path) as door:
        answered = await send(door, "/mcp", "tools/call", declared=False, name="behind__slow", arguments={})
        assert answered["content"][0]["text"] == "at once"
        refused = await send(door, "/mcp", "tasks/get", declared=False, taskId="any")
        assert (refused["code"], refused["data"]) == (-32021, {"requiredCapabilities": {"extensions": {TASKS: {}}}})


@pytest.mark.parametrize("params", [{}, {"taskId": 7}, {"taskId": "any", "inputResponses": []}])
async def test_a_question_about_a_task_without_its_shape_is_refused(tmp_path: Path, params: dict[str, Any]) -> None:
    async with behind(tmp_path) as door:
        assert (await send(door, "/mcp", "tasks/update", **params))["code"] == -32602


async def test_a_header_that_names_another_task_is_refused(tmp_path: Path) -> None:
    async with behind(tmp_path) as door:
        assert (await send(door, "/mcp", "tasks/get", named="another", taskId="any"))["code"] == -32020


@EACH_WAY
async def test_the_extension_is_declared_without_what_a_server_says_of_it(tmp_path: Path, path: str, tool: str) -> None:
    async with behind(tmp_path) as door:
        said = await send(door, path, "server/discover")
        assert said["capabilities"]["extensions"] == {TASKS: {}}
