"""The reference server that has everything, behind the door over each of its transports: what it shows, and what it
asks of whom.
"""

import asyncio
import base64
from collections.abc import Callable
from typing import Any

import mcp_types
import pytest
from tests.e2e.real_servers import EVERYTHING, Real
from tests.e2e.visitors import GIVEN, ROOT, SAMPLED, VISITORS, Visitor, visiting

WITHIN = 10.0
CLIENTS_THAT_SUBSCRIBE = [one for one in VISITORS if one != "fastmcp-auto"]
"""FastMCP's client has no way to listen, nor to say which logs it wants, on the newest revision."""

TEXT, TEMPLATE = "demo://resource/dynamic/text/1", "demo://resource/dynamic/text/{resourceId}"
BY_VISITOR = pytest.mark.parametrize("which", VISITORS)
BY_SERVER = pytest.mark.parametrize("server", EVERYTHING)
BY_SERVER_ALONE = pytest.mark.parametrize("server", ["everything", "everything-alone", "everything-sse"])


@BY_VISITOR
@BY_SERVER
async def test_every_kind_of_content_comes_as_it_is(real: Real, which: str, server: str) -> None:
    async with visiting(which, real.at(server)) as it:
        tools = await it.tools()
        assert tools["echo"].annotations is not None
        assert tools["echo"].annotations.read_only_hint is True
        assert await it.told("echo", message="hello") == "Echo: hello"
        structured = await it.call("get-structured-content", location="New York")
        assert structured.structured_content == {"temperature": 33, "conditions": "Cloudy", "humidity": 82}
        said, image = (await it.call("get-annotated-message", messageType="error", includeImage=True)).content
        assert said.annotations.priority == 1
        assert isinstance(image, mcp_types.ImageContent)
        assert image.annotations is not None
        assert image.annotations.audience == ["user"]
        assert base64.b64decode(image.data).startswith(b"\x89PNG")
        _, *links = (await it.call("get-resource-links", count=3)).content
        assert [one.type for one in links] == ["resource_link"] * 3
        embedded = (await it.call("get-resource-reference", resourceType="Blob", resourceId=3)).content[1]
        assert isinstance(embedded, mcp_types.EmbeddedResource)
        assert isinstance(embedded.resource, mcp_types.BlobResourceContents)
        assert base64.b64decode(embedded.resource.blob).startswith(b"Resource 3")
        assert (await it.call("get-sum", a="x", b=1)).is_error
        assert await it.progress("trigger-long-running-operation", duration=0.2, steps=2) == [(1, 2), (2, 2)]


@BY_VISITOR
@BY_SERVER
async def test_resources_prompts_and_completions_are_there(real: Real, which: str, server: str) -> None:
    async with visiting(which, real.at(server)) as it:
        assert "demo://resource/static/document/architecture.md" in await it.resources()
        assert TEMPLATE in await it.templates()
        assert (await it.read(TEXT)).text.startswith("Resource 1")
        assert base64.b64decode((await it.read("demo://resource/dynamic/blob/2")).blob).startswith(b"Resource 2")
        assert {"simple-prompt", "args-prompt", "completable-prompt", "resource-prompt"} <= await it.prompts()
        [weather] = await it.prompt("args-prompt", city="Rome")
        assert weather.text == "What's weather in Rome?"
        _, resource = await it.prompt("resource-prompt", resourceType="Text", resourceId="2")
        assert resource.resource.text.startswith("Resource 2")
        prompt = mcp_types.PromptReference(type="ref/prompt", name="completable-prompt")
        assert await it.complete(prompt, "name", "A", department="Engineering") == ["Alice"]
        template = mcp_types.ResourceTemplateReference(type="ref/resource", uri=TEMPLATE)
        assert await it.complete(template, "resourceId", "3") == ["3"]


@BY_VISITOR
@BY_SERVER
async def test_its_questions_reach_the_client_and_the_answers_go_back(real: Real, which: str, server: str) -> None:
    async with visiting(which, real.at(server)) as it:
        assert SAMPLED in await it.told("trigger-sampling-request", prompt="What is the capital of France?")
        assert f"- Name: {GIVEN['name']}" in await it.told("trigger-elicitation-request")
        told = await it.told("trigger-url-elicitation", url="https://example.com/consent")
        assert "User completed the URL elicitation flow" in told


@BY_VISITOR
@BY_SERVER_ALONE
async def test_it_knows_the_roots_of_a_client_that_has_it_alone(real: Real, which: str, server: str) -> None:
    async with visiting(which, real.at(server)) as it:
        assert ROOT in await it.told("get-roots-list")


@pytest.mark.parametrize("which", CLIENTS_THAT_SUBSCRIBE)
@pytest.mark.parametrize("server", ["everything", "everything-sse"])
async def test_its_logs_reach_a_client_that_has_it_alone(real: Real, which: str, server: str) -> None:
    async with visiting(which, real.at(server)) as it:
        await it.want_logs()
        # It says something at once, before its answer; and then every five seconds, which belongs to no call.
        assert "Started" in await it.told("toggle-simulated-logging")
        await until(lambda: [said for _, said in it.logs if "level" in said])
        assert "Stopped" in await it.told("toggle-simulated-logging")


@pytest.mark.parametrize("which", CLIENTS_THAT_SUBSCRIBE)
@BY_SERVER
async def test_a_client_is_told_that_a_resource_changed(real: Real, which: str, server: str) -> None:
    async with visiting(which, real.at(server)) as it:
        if it.modern:
            async with it.client.listen(resource_subscriptions=[TEXT]) as news:
                await toggled(it, "Started")
                async with asyncio.timeout(WITHIN):
                    assert (await anext(aiter(news))).uri == TEXT
        else:
            await it.subscribe(TEXT)
            await toggled(it, "Started")
            await until(lambda: "notifications/resources/updated" in it.notices)
            await it.subscribe(TEXT, on=False)
        await toggled(it, "Stopped")


async def test_who_asks_for_a_task_as_of_2025_gets_a_plain_call(real: Real) -> None:
    real.needs("everything-http")
    async with real.session(path="/servers/everything-http/mcp") as it:
        assert "tasks" not in it.welcome["capabilities"]
        done = await it.request("tools/call", name="echo", arguments={"message": "hello"}, task={"ttl": 60000})
        assert done.text == "Echo: hello"


async def toggled(it: Visitor, what: str) -> None:
    assert what in await it.told("toggle-subscriber-updates")


async def until(look: Callable[[], Any]) -> None:
    async with asyncio.timeout(WITHIN):
        while not look():
            await asyncio.sleep(0.02)
