"""The gate in front of the SDK: what it lists, what it runs, and what it refuses, over HTTP and for a local caller."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from tests.door import ADMIN, ADMIN_TOKEN, BASIC, USER, Opened, meta, opened, result_of
from tests.shelf import Item, Shelf, text, tool

from mcpward.app import core
from mcpward.errors import InvalidCredential
from mcpward.gateway.calls import Message
from mcpward.gateway.mcp import BUG, INSTRUCTIONS, build
from mcpward.gateway.pipeline import Target
from mcpward.gateway.tools import Tools
from mcpward.links.link import RemoteError
from mcpward.model import AuditFilter, Credential
from mcpward.settings import Settings

PROMPT = {"prompt": "My password is secret123"}


SCOPE = "upstream:shop:echo"


async def echo(method: str, params: Message, client: Any) -> Message:
    said = params["arguments"]["text"]
    return text(said, structuredContent={"result": said})


async def crash(method: str, params: Message, client: Any) -> Message:
    raise ZeroDivisionError("secret123")


async def fail(method: str, params: Message, client: Any) -> Message:
    return text("out of stock", isError=True)


async def refuse(method: str, params: Message, client: Any) -> Message:
    raise RemoteError(-32050, "no such luck", {"why": "luck"})


async def read(method: str, params: Message, client: Any) -> Message:
    return {"contents": [{"uri": params["uri"], "text": "one"}]}


async def greet(method: str, params: Message, client: Any) -> Message:
    return {"messages": [{"role": "user", "content": {"type": "text", "text": "hello"}}]}


def shop() -> Shelf:
    """Three tools, two resources and a prompt under one scope, and a tool that is switched off."""
    one, any_of = {"name": "one", "uri": "data://one"}, {"name": "any", "uriTemplate": "data://{which}"}
    return Shelf(
        [
            tool("echo", SCOPE, echo),
            tool("crash", SCOPE, crash),
            tool("fail", SCOPE, fail),
            tool("refuse", "upstream:shop:refuse", refuse),
            tool("closed", SCOPE, closed=InvalidCredential("closed")),
            Item("resources/list", one, Target("data://one", SCOPE), read),
            Item("resources/templates/list", any_of, Target("data://any", SCOPE), read),
            Item("prompts/list", {"name": "greeting"}, Target("greeting", SCOPE), greet),
        ]
    )


@pytest.mark.parametrize(
    ("token", "names"),
    [
        (BASIC, {"validate_and_secure_prompt"}),
        (USER, {"validate_and_secure_prompt", "analyze_prompt_semantics", "get_security_stats"}),
    ],
)
async def test_only_tools_whose_scope_the_caller_holds_are_listed(door: Opened, token: str, names: set[str]) -> None:
    answer = await door.rpc("tools/list", {}, token)
    assert {tool["name"] for tool in answer.json()["result"]["tools"]} == names


async def test_tools_that_are_switched_off_are_not_listed() -> None:
    async with opened(auth_enabled=False, auth_admin_token=None) as door:
        names = {tool["name"] for tool in (await door.rpc("tools/list", {}, ADMIN)).json()["result"]["tools"]}
        assert not names & {"create_auth_token", "list_active_tokens", "revoke_auth_token"}
        answer = await door.call("create_auth_token", {}, ADMIN)
        assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")


async def test_a_missing_scope_is_403_and_an_unknown_name_an_error(door: Opened) -> None:
    refused = await door.call("update_security_level", {"level": "low"}, USER)
    assert refused.status_code == 403
    assert refused.headers["www-authenticate"] == 'Bearer error="insufficient_scope", scope="security:admin"'
    unknown = await door.call("nothing", {}, USER)
    assert unknown.json()["result"]["isError"]
    assert [event["outcome"] for event in await door.events()] == ["insufficient_scope", "not_found"]


async def test_bad_arguments_are_the_contracts_error_in_the_result(door: Opened) -> None:
    error = result_of(await door.call("validate_and_secure_prompt", {"prompt": 5, "x": 1}, USER))
    assert error["error"] == "invalid_input"
    assert {detail["field"] for detail in error["details"]} == {"prompt", "x"}


async def test_not_found_within_a_tool_says_so(door: Opened) -> None:
    error = result_of(await door.call("revoke_auth_token", {"token_id": "x"}, ADMIN_TOKEN))
    assert (error["error"], error["message"]) == ("not_found", "There is no token of that id.")


async def test_headers_that_lie_about_the_body_are_refused_and_on_record(door: Opened) -> None:
    params = {"name": "validate_and_secure_prompt", "arguments": PROMPT}
    answer = await door.rpc("tools/call", params, USER, **{"mcp-name": "get_security_stats"})
    assert answer.status_code == 400
    assert [(event["tool"], event["outcome"]) for event in await door.events()] == [
        ("validate_and_secure_prompt", "not_served")
    ]


def raw(name: str, arguments: str, more: str = "") -> bytes:
    """A call whose parts are put together as they stand."""
    shown = json.dumps(meta())
    params = f'{{"name": "{name}"{more}, "arguments": {arguments}, "_meta": {shown}}}'
    return f'{{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {params}}}'.encode()


async def send(door: Opened, body: bytes, name: str, token: str = USER) -> Any:
    headers = {
        "accept": "application/json, text/event-stream", "content-type": "application/json",
        "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": name,
    }  # fmt: skip
    return await door.request("POST", "/mcp", token, content=body, headers=headers)


@pytest.mark.parametrize("prompt", ['"\\ud800"', "NaN", "1e400", '"\x01"'])
async def test_what_the_door_cannot_read_nobody_behind_it_reads(door: Opened, prompt: str) -> None:
    name = "validate_and_secure_prompt"
    answer = await send(door, raw(name, f'{{"prompt": {prompt}}}'), name)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == -32700


async def test_utf_16_is_not_read(door: Opened) -> None:
    name = "validate_and_secure_prompt"
    body = raw(name, '{"prompt": "x"}').decode().encode("utf-16")
    assert (await send(door, body, name)).json()["error"]["code"] == -32700


@pytest.mark.parametrize(
    ("name", "more", "ran"),
    [
        ("validate_and_secure_prompt", ', "name": "create_auth_token"', False),
        ("x", ', "name": "get_security_stats"', True),
    ],
)
async def test_of_two_names_the_one_that_runs_is_the_one_that_was_judged(
    door: Opened, name: str, more: str, ran: bool
) -> None:
    last = json.loads(f"{{{more[2:]}}}")["name"]
    answer = await send(door, raw(name, "{}", more), last)
    assert answer.status_code == (200 if ran else 403)
    assert [event["tool"] for event in await door.events()] == [last]


@pytest.mark.parametrize(
    "body",
    [
        b"[]", b"1", b"null", b"{}", b'{"method": 1}', b'{"jsonrpc": "2.0", "id": 1, "method": "tools/call"}',
        b'{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": []}',
        b'{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": 5}}',
        b'{"jsonrpc": "2.0", "id": 1, "method": "completion/complete", "params": {"ref": 5}}',
        b'{"jsonrpc": "2.0", "id": 1, "method": "completion/complete", "params": {"ref": {"type": "ref/prompt"}}}',
        b'[{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "create_auth_token"}}]',
    ],
)  # fmt: skip
async def test_messages_without_a_shape_are_refused_and_never_a_bug(door: Opened, body: bytes) -> None:
    answer = await send(door, body, "create_auth_token")
    assert 400 <= answer.status_code < 500
    assert (await door.get("/auth/tokens", ADMIN_TOKEN)).json()["data"]["count"] == 0


async def upstream_token(door: Opened, *scopes: str) -> str:
    answer = await door.post("/auth/token", ADMIN_TOKEN, {"scopes": list(scopes)})
    token: str = answer.json()["data"]["token"]
    return token


@asynccontextmanager
async def with_shop() -> AsyncIterator[tuple[Opened, str]]:
    async with opened(behind=shop()) as door:
        yield door, await upstream_token(door, "upstream:shop:echo")


def of(answer: Any) -> Any:
    """The JSON-RPC message of an answer, whether it is JSON or a stream of one event."""
    if answer.headers["content-type"].startswith("text/event-stream"):
        return json.loads(next(line[5:] for line in answer.text.splitlines() if line.startswith("data:")))
    return answer.json()


async def test_what_stands_behind_is_listed_and_called_under_its_scope() -> None:
    async with with_shop() as (door, token):
        listed = of(await door.rpc("tools/list", {}, token))["result"]["tools"]
        assert {tool["name"] for tool in listed} == {"echo", "crash", "fail"}
        answer = of(await door.rpc("tools/call", {"name": "echo", "arguments": {"text": "hi"}}, token))
        assert answer["result"]["structuredContent"] == {"result": "hi"}
        assert (await door.call("echo", {"text": "hi"}, USER)).status_code == 403


async def test_what_is_not_there_or_closed_is_neither_listed_nor_called() -> None:
    async with with_shop() as (door, token):
        answer = of(await door.call("hidden", {}, token))
        assert answer["result"]["isError"]
        assert (await door.call("closed", {}, token)).status_code == 401
        assert [event["outcome"] for event in await door.events(tool="hidden")] == ["not_found"]


async def test_a_tool_behind_the_door_that_fails_is_a_failed_call() -> None:
    async with with_shop() as (door, token):
        answer = of(await door.call("fail", {}, token))
        assert answer["result"]["isError"]
        assert [(event["outcome"], event["status"]) for event in await door.events(tool="fail")] == [("failed", 500)]


async def test_a_bug_is_a_failed_call_and_shows_nothing() -> None:
    async with with_shop() as (door, token):
        answer = await door.call("crash", {}, token)
        assert of(answer)["error"] == {"code": -32603, "message": BUG}
        assert [(event["outcome"], event["status"]) for event in await door.events(tool="crash")] == [("failed", 500)]


async def test_a_bug_shows_nothing_in_a_session_either(tmp_path: Path) -> None:
    async with core(settings(tmp_path, fastmcp_auth_mode="none")) as parts:
        server = build(parts.line, parts.tools, parts.clock, shop(), local=Credential(None, local=True))
        async with Client(server, mode="legacy") as client:
            with pytest.raises(MCPError) as raised:
                await client.call_tool("crash", {})
    assert (raised.value.error.code, raised.value.error.message, raised.value.error.data) == (-32603, BUG, None)


async def test_an_error_that_a_server_answers_with_is_the_answer_and_a_failed_call() -> None:
    async with with_shop() as (door, _):
        token = await upstream_token(door, "upstream:shop:refuse")
        answer = of(await door.call("refuse", {}, token))
        assert answer["error"] == {"code": -32050, "message": "no such luck", "data": {"why": "luck"}}
        assert [(event["outcome"], event["status"]) for event in await door.events(tool="refuse")] == [("failed", 500)]


@pytest.mark.parametrize(
    ("listing", "key", "method", "params", "name"),
    [
        ("resources/list", "resources", "resources/read", {"uri": "data://one"}, "data://one"),
        ("resources/templates/list", "resourceTemplates", "resources/read", {"uri": "data://one"}, "data://one"),
        ("prompts/list", "prompts", "prompts/get", {"name": "greeting"}, "greeting"),
    ],
)
async def test_resources_and_prompts_pass_the_same_line(
    listing: str, key: str, method: str, params: dict[str, Any], name: str
) -> None:
    async with with_shop() as (door, token):
        assert len(of(await door.rpc(listing, {}, token))["result"][key]) == 1
        assert of(await door.rpc(listing, {}, USER))["result"][key] == []
        named = {"mcp-name": name}
        assert "result" in of(await door.rpc(method, params, token, **named))
        assert (await door.rpc(method, params, USER, **named)).status_code == 403
        missing = {"uri": "data-x://no"} if "uri" in params else {"name": "no"}
        assert "error" in of(await door.rpc(method, missing, token, **{"mcp-name": next(iter(missing.values()))}))
        outcomes = [event["outcome"] for event in await door.events()][1:]
        assert outcomes == ["ok", "insufficient_scope", "not_found"]


def said(result: Any) -> str:
    """What a tool says that was refused."""
    assert result.is_error
    words: str = result.content[0].text
    return words


def settings(folder: Path, **more: Any) -> Settings:
    return Settings(auth_storage="memory", mcpward_data_dir=folder, **more)


async def test_a_local_caller_walks_the_whole_line_with_every_call(tmp_path: Path) -> None:
    async with core(settings(tmp_path)) as parts:
        server = build(parts.line, parts.tools, parts.clock, local=Credential(BASIC, local=True))
        async with Client(server) as client:
            assert [tool.name for tool in (await client.list_tools()).tools] == ["validate_and_secure_prompt"]
            answer = await client.call_tool("validate_and_secure_prompt", PROMPT)
            assert answer.structured_content is not None
            assert answer.structured_content["secured_prompt"] == "My password is [PASSWORD_MASKED]"
            assert "insufficient_scope" in said(await client.call_tool("get_security_stats", {}))
            assert "Unknown tool" in said(await client.call_tool("nothing", {}))
        events = await parts.store.find_events(AuditFilter())
        assert [(event.entrance, event.outcome) for event in reversed(events)] == [
            ("stdio", "ok"), ("stdio", "insufficient_scope"), ("stdio", "not_found"),
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("own", "theirs", "said"),
    [
        (True, None, INSTRUCTIONS),
        (True, "Buy.", f"{INSTRUCTIONS}\n\nBuy."),
        (False, "Buy.", "Buy."),
        (False, None, None),
    ],
)
async def test_who_arrives_is_told_of_the_own_tools_and_of_what_is_behind(
    tmp_path: Path, own: bool, theirs: str | None, said: str | None
) -> None:
    async with core(settings(tmp_path, fastmcp_auth_mode="none")) as parts:
        tools = parts.tools if own else Tools([])
        server = build(parts.line, tools, parts.clock, Shelf([], theirs), local=Credential(None, local=True))
        for mode in ("legacy", "auto"):
            async with Client(server, mode=mode) as client:
                assert client.instructions == said


async def test_without_a_credential_of_its_own_a_local_message_opens_nothing(tmp_path: Path) -> None:
    async with core(settings(tmp_path)) as parts:
        async with Client(build(parts.line, parts.tools, parts.clock)) as client:
            assert "invalid_token" in said(await client.call_tool("validate_and_secure_prompt", PROMPT))
            with pytest.raises(MCPError):
                await client.list_tools()
        assert {event.outcome for event in await parts.store.find_events(AuditFilter())} == {"invalid_token"}


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_a_local_caller_who_may_use_nothing_behind_the_door_is_refused(tmp_path: Path, mode: Any) -> None:
    async with core(settings(tmp_path)) as parts:
        behind = Shelf([], "Buy.", closed="upstream:shop")
        server = build(parts.line, Tools([]), parts.clock, behind, local=Credential(BASIC, local=True))
        with pytest.raises(ExceptionGroup) as raised:
            async with Client(server, mode=mode) as client:
                await client.list_tools()
        assert raised.group_contains(MCPError, match="upstream:shop", depth=None)
        assert {event.outcome for event in await parts.store.find_events(AuditFilter())} == {"insufficient_scope"}
