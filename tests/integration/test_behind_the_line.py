"""What stands behind the door goes through the same line as our own tools: the conformance fixture, as FastMCP serves
it over HTTP, with `mcpward serve --servers` before it.

The calls are authorized, limited and recorded, the lists are filtered, and what a tool says or asks while it runs
reaches the caller of that very call.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import fastmcp
import httpx2
import pytest
from fastmcp.client.elicitation import ElicitResult
from fastmcp.client.transports import SSETransport
from mcp_types import PromptReference
from tests.conformance.plain_tools import CONTACT_SCHEMA
from tests.conformance.subjects import fixture_running, gateway_running
from tests.door import meta
from tests.e2e.doors import ADMIN_TOKEN, AMPLE, Door, Token
from tests.server import Server

ALONE = "/servers/fixture/mcp"
EVERYTHING = "upstream:fixture"
ONE_TOOL = "upstream:fixture:test_simple_text"
ARGUMENT = {"name": "arg1", "value": "pa"}
COMPLETION = {"ref": {"type": "ref/prompt", "name": "fixture__test_prompt_with_arguments"}, "argument": ARGUMENT}
CALLS = {
    "tool": ("tools/call", {"name": "fixture__test_simple_text", "arguments": {}}, ONE_TOOL),
    "resource": ("resources/read", {"uri": "test://static-text"}, EVERYTHING),
    "template": ("resources/read", {"uri": "test://template/7/data"}, EVERYTHING),
    "prompt": ("prompts/get", {"name": "fixture__test_simple_prompt"}, EVERYTHING),
    "completion": ("completion/complete", COMPLETION, EVERYTHING),
}
EACH_CALL = pytest.mark.parametrize(("method", "params", "scope"), CALLS.values(), ids=CALLS)
EACH_ERA = pytest.mark.parametrize("mode", ["legacy", "auto"])
EACH_SESSION = pytest.mark.parametrize("way", ["/mcp", "/sse", ALONE])
EACH_WAY = pytest.mark.parametrize(
    ("mode", "way"), [("legacy", "/mcp"), ("auto", "/mcp"), ("legacy", "/sse"), ("legacy", ALONE), ("auto", ALONE)]
)
# Sampling and logging belong to the older revisions, and the libraries say so whenever they are used.
pytestmark = pytest.mark.filterwarnings("ignore::mcp.MCPDeprecationWarning")


@pytest.fixture(scope="module")
def fixture() -> Iterator[Server]:
    with fixture_running() as server:
        yield server


@pytest.fixture(scope="module")
def behind(fixture: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    folder = tmp_path_factory.mktemp("behind")
    with gateway_running(folder, {"url": f"{fixture.url}/mcp"}, **AMPLE) as server:
        door = Door(server)
        # Whoever may not use a server does not make it say what it has; so somebody else has to ask first.
        assert send(door, ADMIN_TOKEN, "resources/read", {"uri": "test://template/7/data"}).status_code == 200
        yield door


@pytest.fixture(scope="module")
def strict(fixture: Server, behind: Door, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """Another gateway on the same store, with a small limit."""
    settings = AMPLE | {"MCPWARD_RATE_LIMIT": "2/hour", "MCPWARD_DATA_DIR": str(behind.server.data)}
    with gateway_running(tmp_path_factory.mktemp("strict"), {"url": f"{fixture.url}/mcp"}, **settings) as server:
        yield Door(server)


def send(door: Door, token: str | None, method: str, params: dict[str, Any], path: str = "/mcp") -> httpx2.Response:
    """Send one message of the newest revision."""
    name = params.get("name") or params.get("uri")
    headers = {"mcp-protocol-version": "2026-07-28", "mcp-method": method} | ({"mcp-name": name} if name else {})
    headers["accept"] = "application/json, text/event-stream"
    body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params | {"_meta": meta()}}
    return door.request("POST", path, token, json=body, headers=headers)


def recorded(door: Door, token: Token) -> list[tuple[str, str]]:
    """What the trail has of a caller, oldest first."""
    return [(event["tool"], event["outcome"]) for event in reversed(door.events(principal=token.principal))]


@asynccontextmanager
async def client(
    door: Door, token: Token, mode: str = "legacy", way: str = "/mcp", **options: Any
) -> AsyncIterator[fastmcp.Client[Any]]:
    transport: Any = SSETransport(f"{door.url}/sse", auth=token.text) if way == "/sse" else f"{door.url}{way}"
    async with fastmcp.Client(transport, auth=None if way == "/sse" else token.text, mode=mode, **options) as connected:
        yield connected


def shown(name: str, way: str) -> str:
    """A name of the fixture, as the way in shows it."""
    return name if way == ALONE else f"fixture__{name}"


@EACH_CALL
def test_a_caller_without_a_token_is_refused(behind: Door, method: str, params: dict[str, Any], scope: str) -> None:
    assert send(behind, None, method, params).status_code == 401


@EACH_CALL
def test_a_caller_without_the_scope_is_told_which_one(
    behind: Door, method: str, params: dict[str, Any], scope: str
) -> None:
    token = behind.mint(scopes=["prompt:validate"])
    refused = send(behind, token.text, method, params)
    assert refused.status_code == 403
    assert refused.headers["www-authenticate"] == f'Bearer error="insufficient_scope", scope="{scope}"'
    assert [outcome for _, outcome in recorded(behind, token)] == ["insufficient_scope"]


@EACH_CALL
def test_a_caller_with_the_scope_gets_an_answer_and_one_event(
    behind: Door, method: str, params: dict[str, Any], scope: str
) -> None:
    token = behind.mint(scopes=[scope])
    answered = send(behind, token.text, method, params)
    assert answered.status_code == 200
    assert "result" in answered.text
    assert [outcome for _, outcome in recorded(behind, token)] == ["ok"]


@EACH_CALL
def test_every_kind_of_call_spends_the_limit(
    behind: Door, strict: Door, method: str, params: dict[str, Any], scope: str
) -> None:
    token = behind.mint(scopes=[scope])
    assert [send(strict, token.text, method, params).status_code for _ in range(3)] == [200, 200, 429]


@EACH_ERA
async def test_the_lists_show_what_the_scopes_open(behind: Door, mode: str) -> None:
    async with client(behind, behind.mint(scopes=[EVERYTHING]), mode) as connected:
        assert "validate_and_secure_prompt" not in {tool.name for tool in await connected.list_tools()}
        assert "fixture__test_sampling" in {tool.name for tool in await connected.list_tools()}
        assert "test://static-text" in {str(one.uri) for one in await connected.list_resources()}
        assert len(await connected.list_resource_templates()) == 1
        assert "fixture__test_simple_prompt" in {prompt.name for prompt in await connected.list_prompts()}


@EACH_ERA
async def test_the_lists_hide_what_the_scopes_do_not_open(behind: Door, mode: str) -> None:
    async with client(behind, behind.mint(scopes=[ONE_TOOL]), mode) as connected:
        assert [tool.name for tool in await connected.list_tools()] == ["fixture__test_simple_text"]
        assert await connected.list_resources() == []
        assert await connected.list_resource_templates() == []
        assert await connected.list_prompts() == []


@EACH_ERA
async def test_everything_arrives_as_the_fixture_gives_it(behind: Door, mode: str) -> None:
    async with client(behind, behind.mint(scopes=[EVERYTHING]), mode) as connected:
        parts = (await connected.call_tool("fixture__test_multiple_content_types")).content
        assert [part.type for part in parts] == ["text", "image", "resource"]
        assert "static text" in (await connected.read_resource("test://static-text"))[0].text
        prompt = await connected.get_prompt("fixture__test_prompt_with_arguments", {"arg1": "a", "arg2": "b"})
        assert prompt.messages[0].content.text == "Prompt with arguments: arg1='a', arg2='b'"
        reference = PromptReference(name="fixture__test_prompt_with_arguments")
        assert (await connected.complete(reference, ARGUMENT)).values == ["paris", "park", "party"]


@EACH_ERA
async def test_a_schema_arrives_as_it_was_written(behind: Door, mode: str) -> None:
    async with client(behind, behind.mint(scopes=[EVERYTHING]), mode) as connected:
        listed = {tool.name: tool.input_schema for tool in await connected.list_tools()}
    assert listed["fixture__json_schema_2020_12_tool"] == CONTACT_SCHEMA


@EACH_ERA
async def test_each_call_leaves_one_event_whatever_becomes_of_it(behind: Door, mode: str) -> None:
    token = behind.mint(scopes=[EVERYTHING])
    async with client(behind, token, mode) as connected:
        await connected.call_tool("fixture__test_simple_text")
        await connected.call_tool("fixture__test_error_handling", raise_on_error=False)
        await connected.call_tool("fixture__no_such_tool", raise_on_error=False)
        await connected.call_tool("no_such_tool", raise_on_error=False)
        await connected.read_resource("test://static-binary")
        with pytest.raises(Exception, match="Not found"):
            await connected.read_resource("test://nowhere")
        await connected.get_prompt("fixture__test_simple_prompt")
        with pytest.raises(Exception, match="Not found"):
            await connected.get_prompt("fixture__no_such_prompt")
    assert recorded(behind, token) == [
        ("fixture__test_simple_text", "ok"),
        ("fixture__test_error_handling", "failed"),
        ("fixture__no_such_tool", "not_found"),
        ("no_such_tool", "not_found"),
        ("fixture__test://static-binary", "ok"),
        ("test://nowhere", "not_found"),
        ("fixture__test_simple_prompt", "ok"),
        ("fixture__no_such_prompt", "not_found"),
    ]


async def test_alone_a_server_shows_its_own_names_and_is_recorded_as_before(behind: Door) -> None:
    token = behind.mint(scopes=[EVERYTHING])
    async with client(behind, token, way=ALONE) as connected:
        names = {tool.name for tool in await connected.list_tools()}
        assert "test_simple_text" in names
        assert not [name for name in names if "__" in name]
        await connected.call_tool("test_simple_text")
        await connected.read_resource("test://template/7/data")
    assert recorded(behind, token) == [
        ("fixture__test_simple_text", "ok"),
        ("fixture__test://template/7/data", "ok"),
    ]


@EACH_WAY
async def test_progress_reaches_its_caller(behind: Door, mode: str, way: str) -> None:
    heard: list[float] = []

    async def hear(progress: float, total: float | None, message: str | None) -> None:
        heard.append(progress)

    async with client(behind, behind.mint(scopes=[EVERYTHING]), mode, way) as connected:
        await connected.call_tool(shown("test_tool_with_progress", way), progress_handler=hear)
    assert heard == [0, 50, 100]


@EACH_SESSION
async def test_log_messages_reach_their_caller(behind: Door, way: str) -> None:
    heard: list[str] = []

    async def hear(message: Any) -> None:
        heard.append(message.data["msg"])

    async with client(behind, behind.mint(scopes=[EVERYTHING]), way=way, log_handler=hear) as connected:
        await connected.call_tool(shown("test_tool_with_logging", way))
    assert heard == ["Tool execution started", "Tool processing data", "Tool execution completed"]


@EACH_SESSION
async def test_questions_to_the_model_reach_the_caller_whose_tool_asks(behind: Door, way: str) -> None:
    async def ask(name: str) -> tuple[str, list[str]]:
        asked: list[str] = []

        async def answer(messages: Any, params: Any, context: Any) -> str:
            asked.append(messages[0].content.text)
            await asyncio.sleep(0)
            return f"answered by {name}"

        token = behind.mint(scopes=[EVERYTHING])
        async with client(behind, token, way=way, sampling_handler=answer) as connected:
            result = await connected.call_tool(shown("test_sampling", way), {"prompt": f"asked by {name}"})
        return result.data, asked

    assert await asyncio.gather(ask("one"), ask("two"), ask("three")) == [
        (f"LLM response: answered by {name}", [f"asked by {name}"]) for name in ("one", "two", "three")
    ]


@EACH_SESSION
async def test_questions_to_the_user_reach_the_caller_whose_tool_asks(behind: Door, way: str) -> None:
    async def answer(message: str, response_type: Any, params: Any, context: Any) -> ElicitResult[Any]:
        return ElicitResult(action="accept", content={"username": message, "email": "a@example.org"})

    token = behind.mint(scopes=[EVERYTHING])
    async with client(behind, token, way=way, elicitation_handler=answer) as connected:
        result = await connected.call_tool(shown("test_elicitation", way), {"message": "Who?"})
    assert result.data.startswith('User response: action=accept, content={"username": "Who?"')
    assert recorded(behind, token) == [("fixture__test_elicitation", "ok")]


async def test_a_question_in_rounds_leaves_one_event_for_each_round(behind: Door) -> None:
    async def answer(message: str, response_type: Any, params: Any, context: Any) -> ElicitResult[Any]:
        return ElicitResult(action="accept", content={"name": "Ada", "color": "blue"})

    token = behind.mint(scopes=[EVERYTHING])
    async with client(behind, token, "auto", elicitation_handler=answer) as connected:
        result = await connected.call_tool("fixture__test_input_required_result_multi_round")
    assert result.data == "Ada likes blue."
    assert recorded(behind, token) == [("fixture__test_input_required_result_multi_round", "ok")] * 3
