"""Servers that other people run, behind the door: each is listed and does its work, for clients of every kind."""

import base64
import json
import re
from typing import Any
from uuid import uuid4

import mcp_types
import pytest
from tests.e2e.fast_server import PIXEL
from tests.e2e.real_servers import FASTMCP, Real
from tests.e2e.test_node_clients import CLIENTS, inspect, visit
from tests.e2e.visitors import VISITORS, visiting
from tests.server import ADMIN

BY_VISITOR = pytest.mark.parametrize("which", VISITORS)
BY_FAST = pytest.mark.parametrize("server", FASTMCP)


@BY_VISITOR
async def test_files_are_written_read_and_refused_outside_their_folder(real: Real, which: str) -> None:
    path = str(real.folder / "root" / f"{which}.txt")
    async with visiting(which, real.at("files")) as it:
        assert {"read_text_file", "write_file", "list_directory"} <= set(await it.tools())
        await it.told("write_file", path=path, content="hello there")
        read = await it.call("read_text_file", path=path)
        assert read.structured_content == {"content": "hello there"}
        assert f"[FILE] {which}.txt" in await it.told("list_directory", path=str(real.folder / "root"))
        refused = await it.call("read_text_file", path="/etc/hostname")
        assert refused.is_error
        assert "Access denied" in str(refused.content)


@BY_VISITOR
async def test_an_entity_that_is_created_stands_in_the_graph(real: Real, which: str) -> None:
    entity = {"name": f"Ada of {which}", "entityType": "person", "observations": ["writes programs"]}
    async with visiting(which, real.at("memory")) as it:
        await it.told("create_entities", entities=[entity])
        graph = (await it.call("read_graph")).structured_content
        assert graph is not None
        assert entity in graph["entities"]
        assert "memory://knowledge-graph" in await it.resources()
        assert entity["name"] in (await it.read("memory://knowledge-graph")).text


@BY_VISITOR
async def test_a_time_is_converted(real: Real, which: str) -> None:
    asked = {"source_timezone": "Asia/Tokyo", "time": "12:00", "target_timezone": "UTC"}
    async with visiting(which, real.at("clock")) as it:
        assert set(await it.tools()) == {"convert_time", "get_current_time"}
        converted = await it.call("convert_time", **asked)
        assert re.search(r"T03:00:00\+00:00", json.dumps(converted.structured_content))
        assert (await it.call("convert_time", **asked | {"time": "25:00"})).is_error


@BY_VISITOR
async def test_the_status_of_a_repository_is_told(real: Real, which: str) -> None:
    async with visiting(which, real.at("git")) as it:
        said = await it.told("git_status", repo_path=str(real.folder / "repository"))
        assert "On branch trunk" in said
        assert "new.txt" in said
        refused = await it.call("git_status", repo_path=str(real.folder))
        assert refused.is_error


@BY_VISITOR
@BY_FAST
async def test_a_fastmcp_server_shows_all_that_it_has(real: Real, which: str, server: str) -> None:
    async with visiting(which, real.at(server)) as it:
        assert it.client.session.instructions == "Add numbers here."
        tool = (await it.tools())["add"]
        assert tool.annotations is not None
        assert (tool.annotations.read_only_hint, tool.annotations.title) == (True, "Add two numbers")
        assert tool.output_schema is not None
        assert (await it.call("add", a=2, b=3)).structured_content == {"total": 5}
        [image] = (await it.call("picture")).content
        assert isinstance(image, mcp_types.ImageContent)
        assert base64.b64decode(image.data) == PIXEL
        failed = await it.call("fail")
        assert failed.is_error
        assert "it failed" in str(failed.content)


@BY_VISITOR
@BY_FAST
async def test_a_fastmcp_server_answers_for_resources_prompts_and_completions(
    real: Real, which: str, server: str
) -> None:
    async with visiting(which, real.at(server)) as it:
        assert await it.resources() == {"fast://greeting"}
        assert await it.templates() == {"fast://square/{number}"}
        assert (await it.read("fast://greeting")).text == "Good day."
        assert (await it.read("fast://square/12")).text == "144"
        assert await it.prompts() == {"poem"}
        assert [one.text for one in await it.prompt("poem", subject="rain")] == ["Write a poem on rain."]
        ref = mcp_types.PromptReference(type="ref/prompt", name="poem")
        assert await it.complete(ref, "subject", "r") == ["rain", "rivers"]


@BY_VISITOR
@BY_FAST
async def test_a_fastmcp_server_tells_how_far_it_is_and_what_it_does(real: Real, which: str, server: str) -> None:
    async with visiting(which, real.at(server)) as it:
        await it.want_logs()
        assert await it.progress("work") == [(1, 2), (2, 2)]
        # A client of the newest revision hears logs where it asks for them with its call.
        if which != "fastmcp-auto":
            assert [level for level, said in it.logs if "did step" in said] == ["info", "info"]


VISITS = [*((*client, "/mcp") for client in CLIENTS), (*CLIENTS[-1], "/servers/memory/mcp")]


@pytest.mark.parametrize(("sdk", "mode", "revision", "at"), VISITS, ids=["sdk", "client", "client-2026", "alone"])
def test_a_typescript_client_reaches_a_server(real: Real, sdk: str, mode: str, revision: str, at: str) -> None:
    real.needs("memory")
    alone = Real(real, real.missing)
    alone.url = real.url + at.removesuffix("/mcp")
    prefix = "memory__" if at == "/mcp" else ""
    name = f"Grace {uuid4()}"
    entity: Any = [{"name": name, "entityType": "person", "observations": []}]
    seen = visit(alone, sdk, mode, "/mcp", ADMIN, f"{prefix}create_entities", entities=entity)
    assert seen["error"] is None
    assert seen["revision"] == revision
    assert f"{prefix}read_graph" in seen["tools"]
    assert seen["result"]["structuredContent"] == {"entities": entity}


def test_the_inspector_calls_a_tool_and_reads_a_resource(real: Real) -> None:
    real.needs("everything")

    def inspected(*arguments: str) -> Any:
        header = ("--transport", "http", "--header", f"Authorization: Bearer {ADMIN}")
        done = inspect(f"{real.url}/mcp", *header, "--method", *arguments)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    named = ("--tool-name", "everything-http__get-sum", "--tool-arg", "a=2", "--tool-arg", "b=40")
    assert "42" in inspected("tools/call", *named)["content"][0]["text"]
    [text] = inspected("resources/read", "--uri", "demo://resource/dynamic/text/7")["contents"]
    assert text["text"].startswith("Resource 7")
