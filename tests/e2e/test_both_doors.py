"""What the doors show of the servers behind them: all together at /mcp and on stdio, and each alone."""

import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import mcp
import pytest
from mcp.client.stdio import StdioServerParameters
from tests.e2e.real_servers import FASTMCP, Real
from tests.e2e.visitors import Visitor, visiting
from tests.server import ADMIN, BASIC, PROGRAM

HERE = ("clock", *FASTMCP)
BY_MODE = pytest.mark.parametrize("which", ["sdk-legacy", "sdk-auto"])


@BY_MODE
async def test_the_common_door_shows_all_servers_and_each_door_its_own(real: Real, which: str) -> None:
    async with visiting(which, f"{real.url}/mcp") as all_of_them:
        together = await all_of_them.tools()
        for server in HERE:
            async with visiting(which, real.at(server)) as alone:
                its = await alone.tools()
            assert {f"{server}__{tool}" for tool in its} == {one for one in together if one.startswith(f"{server}__")}
            assert all("__" not in tool for tool in its)
        assert "validate_and_secure_prompt" in together


@BY_MODE
@pytest.mark.parametrize("server", FASTMCP)
async def test_both_doors_lead_to_the_same_tool(real: Real, which: str, server: str) -> None:
    async with visiting(which, f"{real.url}/mcp") as it, visiting(which, real.at(server)) as alone:
        assert (await it.call(f"{server}__add", a=1, b=2)).structured_content == {"total": 3}
        assert (await alone.call("add", a=1, b=2)).structured_content == {"total": 3}
        assert (await alone.call(f"{server}__add", a=1, b=2)).is_error
        assert [one.text for one in await it.prompt(f"{server}__poem", subject="sun")] == ["Write a poem on sun."]


@BY_MODE
async def test_a_dead_server_says_so_and_the_others_go_on(real: Real, which: str) -> None:
    async with visiting(which, f"{real.url}/mcp") as it:
        dead = await it.call("gone__anything")
        assert dead.is_error
        said = json.loads(dead.content[0].text)  # type: ignore[union-attr]
        assert said["error"] == "unavailable"
        assert "The server gone " in said["message"]
        assert (await it.call("fast_mcp__add", a=2, b=2)).structured_content == {"total": 4}
        assert not [one for one in await it.tools() if one.startswith("gone__")]


async def test_a_server_that_is_not_there_has_no_door(real: Real) -> None:
    async with real.caller(path="/servers/nobody/mcp") as it:
        assert (await it.request("tools/list")).status == 404


def test_a_tool_is_run_over_plain_http(real: Real) -> None:
    def post(tool: str, token: str | None, **arguments: Any) -> httpx2.Response:
        return real.request("POST", f"/tool/{tool}", token, json=arguments)

    done = post("fast-http__add", ADMIN, a=20, b=22)
    assert done.status_code == 200
    assert done.json()["result"]["structuredContent"] == {"total": 42}
    assert post("fast-http__add", None, a=1, b=1).status_code == 401
    assert post("fast-http__add", BASIC, a=1, b=1).status_code == 403
    assert post("gone__anything", ADMIN).status_code == 503
    assert post("fast-http__nothing", ADMIN).status_code == 404


@BY_MODE
async def test_on_stdio_one_client_reaches_all_servers(real: Real, which: str) -> None:
    async with over_stdio(real, which.removeprefix("sdk-")) as it:
        assert {"fast_mcp__add", "fast-http__add"} <= set(await it.tools())
        assert (await it.call("fast_mcp__add", a=2, b=5)).structured_content == {"total": 7}
        assert await it.progress("fast-http__work") == [(1, 2), (2, 2)]
        assert (await it.call("gone__anything")).is_error
        assert (await it.read("fast://square/9")).text == "81"


@asynccontextmanager
async def over_stdio(real: Real, mode: str) -> AsyncIterator[Visitor]:
    """A client that starts `mcpward serve --stdio`, with a few of the servers of the gateway that runs."""
    known = json.loads((real.folder / "mcp.json").read_text())["mcpServers"]
    few = {name: known[name] for name in ("fast_mcp", "fast-http", "gone")}
    (real.folder / "few.json").write_text(json.dumps({"mcpServers": few}))
    settings = real.server.environment | {"MCPWARD_TOKEN": ADMIN, "PATH": os.environ["PATH"]}
    arguments = ["serve", "--stdio", "--servers", str(real.folder / "few.json")]
    settings = {name: value for name, value in settings.items() if name != "MCPWARD_SERVERS"}
    started = StdioServerParameters(command=PROGRAM, args=arguments, env=settings, cwd=real.folder)
    async with mcp.Client(started, mode=mode) as client:
        yield Visitor(client)
