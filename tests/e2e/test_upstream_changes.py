"""A tool that is another one by the time it is called, and values that go back only where they came from."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.e2e.fronted import Caller, Gateway, gateway
from tests.e2e.stage import HANDSHAKE, MODERN, Asked, Part, Stage, raised, text

SECRET = "ghp_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U"
POLICY = """
[servers."*"]
recheck = 3600
[servers.quiet]
recheck = 0.2
[servers.first]
restore = true
[servers.second]
restore = true
"""
TOLD = ("told", "told-modern")
"""The servers that say when their tools change; `quiet` says nothing."""


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with raised() as it:
        for name in ("quiet", *TOLD, "first", "second", "third"):
            part = it.part(name, revision=MODERN if name.endswith("modern") else HANDSHAKE)
            part.tool("use")
            part.tool("remember", remember)
        yield it


@pytest.fixture(scope="module")
def door(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    servers = {name: stage.entry(part) for name, part in stage.parts.items()}
    with gateway(tmp_path_factory.mktemp("changes"), servers, POLICY) as it:
        yield it


async def remember(asked: Asked) -> dict[str, Any]:
    return text(f"the token is {SECRET}", structuredContent={"token": SECRET})


async def until(look: Callable[[], Awaitable[Any]], seconds: float = 8.0) -> Any:
    """The first true answer, or the last one."""
    async with asyncio.timeout(seconds + 10):
        ends = asyncio.get_running_loop().time() + seconds
        while not (found := await look()) and asyncio.get_running_loop().time() < ends:
            await asyncio.sleep(0.05)
    return found


async def changes(stage: Stage, part: Part, **into: Any) -> None:
    """Swap a tool, and say so where the part does."""

    async def swap() -> None:
        part.tool("use", **into)
        if part.name in TOLD:
            for tell in part.listeners:
                await tell({"jsonrpc": "2.0", "method": "notifications/tools/list_changed", "params": {}})

    await stage.do(swap())


@pytest.mark.parametrize("server", ["quiet", *TOLD])
async def test_a_tool_that_was_swapped_is_held_back_until_it_is_approved(
    stage: Stage, door: Gateway, server: str
) -> None:
    part = stage.parts[server]
    async with door.caller() as caller:

        async def held_back() -> bool:
            return "has changed and is held back" in (await caller.call(f"{server}__use", word="after")).text

        assert f"{server}__use" in await caller.tools()
        assert (await caller.call(f"{server}__use", word="before")).text == '{"word": "before"}'
        assert await until(lambda: _listening(part))
        await changes(stage, part, description="Does it otherwise.")
        assert await until(held_back)
        heard = len(part.calls())
        assert await held_back()
        assert len(part.calls()) == heard
        assert f"{server}__use" not in await caller.tools()
        assert "use" in (await door.state(server))["held_back"]
        lock = door.server.environment["MCPWARD_LOCK"]
        approved = door.server.command("pins", "approve", "--yes", "--lock", lock, server, "use")
        assert "otherwise" in approved.stdout
        assert await until(lambda: _is(caller, f"{server}__use", '{"word": "again"}'))
        assert f"{server}__use" in await caller.tools()


async def test_a_client_of_the_older_transport_hears_of_it_too(stage: Stage, door: Gateway) -> None:
    part = stage.parts[TOLD[0]]
    async with door.older() as client:

        async def told() -> bool:
            said = (await client.request("ping")).said
            return any(one["method"] == "notifications/tools/list_changed" for one in said)

        assert await until(lambda: _is(client, f"{part.name}__use", '{"word": "again"}'))
        assert await until(lambda: _listening(part))
        await changes(stage, part, title="Another")
        assert await until(told)


async def _listening(part: Part) -> bool:
    return bool(part.listeners) or part.name not in TOLD


async def _is(caller: Caller, tool: str, wanted: str) -> bool:
    return (await caller.call(tool, word="again")).text == wanted


@asynccontextmanager
async def who_remembers(door: Gateway, server: str, token: str) -> AsyncIterator[tuple[Caller, str]]:
    """A caller who had a secret from a server, and the placeholder for it."""
    async with door.caller(token) as caller:
        told = (await caller.call(f"{server}__remember")).result
        placeholder = told["structuredContent"]["token"]
        assert placeholder.startswith("[") and SECRET not in json.dumps(told)
        yield caller, placeholder


async def came_through(door: Gateway, stage: Stage, caller: Caller, server: str, word: str) -> bool:
    """Whether a server hears the secret where a caller says the placeholder."""
    await caller.call(f"{server}__use", word=f"say {word}")
    return SECRET in stage.parts[server].calls()[-1].everything


async def test_a_value_goes_back_to_its_server_for_its_caller_alone(stage: Stage, door: Gateway) -> None:
    mine, other = (door.mint(scopes=["upstream:*"]) for _ in range(2))
    async with who_remembers(door, "first", mine.text) as (caller, placeholder):
        answer = await caller.call("first__use", word=placeholder)
        assert SECRET in stage.parts["first"].calls()[-1].everything
        assert SECRET not in answer.everything
        assert "[FIRST_" in answer.text
        for server in ("second", "third"):
            assert not await came_through(door, stage, caller, server, placeholder)
        async with door.caller(other.text) as stranger:
            assert not await came_through(door, stage, stranger, "first", placeholder)
        # The stranger's own placeholder of the same name is theirs.
        async with who_remembers(door, "first", other.text) as (stranger, theirs):
            assert await came_through(door, stage, stranger, "first", theirs)
        door.revoke(mine)
        before = len(stage.parts["first"].calls())
        assert (await caller.call("first__use", word=placeholder)).status == 401
        assert len(stage.parts["first"].calls()) == before
        async with door.caller(door.mint(scopes=["upstream:*"]).text) as late:
            assert not await came_through(door, stage, late, "first", placeholder)
