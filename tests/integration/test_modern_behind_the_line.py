"""A server of 2026-07-28 behind the door: what it wants back comes back, and what it tells reaches who wants it."""

import asyncio
from pathlib import Path
from typing import Any

import fastmcp
import pytest
from fastmcp.client.elicitation import ElicitResult
from tests.door import ADMIN, listening
from tests.integration.modern_server import STATE, URI
from tests.integration.test_tasks_behind_the_line import behind, send, settings


async def test_a_signed_state_comes_back_to_its_server_as_it_was(tmp_path: Path) -> None:
    async with behind(tmp_path) as door:
        asked = await send(door, "/mcp", "tools/call", name="behind__ask", arguments={})
        assert asked["requestState"] == STATE
        answered = {"requestState": asked["requestState"], "inputResponses": {"name": {"action": "decline"}}}
        result = await send(door, "/mcp", "tools/call", name="behind__ask", arguments={}, **answered)
        assert result["content"][0]["text"] == "True"


@pytest.mark.filterwarnings("ignore::mcp.MCPDeprecationWarning")
async def test_a_session_hears_of_a_resource_that_it_subscribed_to(tmp_path: Path) -> None:
    heard: asyncio.Queue[Any] = asyncio.Queue()
    async with listening(**settings(tmp_path)) as url:
        there = f"{url}/servers/behind/mcp"
        async with fastmcp.Client(there, auth=ADMIN, mode="legacy", message_handler=heard.put) as client:
            await client.session.subscribe_resource(URI)
            async with asyncio.timeout(10):
                told = await heard.get()
            assert (told.method, str(told.params.uri)) == ("notifications/resources/updated", URI)
            await client.session.unsubscribe_resource(URI)


@pytest.mark.parametrize("policy", ["", "[servers.behind]\nshared = false\n"], ids=["shared", "alone"])
async def test_a_server_that_knows_no_handshake_asks_an_older_client_all_the_same(tmp_path: Path, policy: str) -> None:
    async def answer(message: str, response_type: Any, params: Any, context: Any) -> ElicitResult[Any]:
        return ElicitResult(action="accept", content={"name": "Ada"})

    (tmp_path / "policy.toml").write_text(policy)
    async with listening(**settings(tmp_path), mcpward_policy=tmp_path / "policy.toml") as url:
        there = f"{url}/servers/behind/mcp"
        async with fastmcp.Client(there, auth=ADMIN, mode="legacy", elicitation_handler=answer) as client:
            assert (await client.call_tool("ask")).content[0].text == "True"
