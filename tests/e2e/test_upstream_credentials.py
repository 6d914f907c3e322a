"""What one caller has alone, process and credentials, is no other's; and what passes that nobody could read."""

import asyncio
import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.doors import Token
from tests.e2e.failing_guard import PROGRAM, UNREADABLE
from tests.e2e.fronted import Gateway, gateway
from tests.e2e.stage import Stage, raised
from tests.e2e.test_upstream_changes import until
from tests.server import PROGRAM as COMMAND
from tests.server import clean_environment

STDIO = {"command": sys.executable, "args": [str(Path(__file__).with_name("stage_stdio.py"))]}
POLICY = """
[servers.own]
shared = false
[servers.passing]
arguments = { on_failure = "pass" }
replies = { on_failure = "pass" }
descriptions = { on_failure = "pass" }
"""


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with raised() as it:
        for name in ("http", "blocking", "passing"):
            it.part(name).tool("echo")
            it.parts[name].tool(f"says_{UNREADABLE}")
        yield it


@pytest.fixture(scope="module")
def door(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    servers = {name: stage.entry(part) for name, part in stage.parts.items()} | {"own": STDIO, "stdio": STDIO}
    servers["http"]["headers"] = {"Authorization": "Bearer of the file"}
    key = secrets.token_hex(32)
    with gateway(
        tmp_path_factory.mktemp("credentials"), servers, POLICY, program=PROGRAM, MCPWARD_CREDENTIAL_KEY=key
    ) as it:
        yield it


def keep(door: Gateway, server: str, name: str, value: str, *principal: str) -> None:
    """Run `mcpward credential set`."""
    command = [COMMAND, "credential", "set", server, "--name", name, *(("--for", *principal) if principal else ())]
    environment = clean_environment(door.folder, door.server.environment)
    done = subprocess.run(
        command, input=value, text=True, env=environment, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


async def variables(door: Gateway, server: str, token: str) -> dict[str, str]:
    async with door.caller(token) as caller:
        return dict(json.loads((await caller.call(f"{server}__variables")).text))


def minted(door: Gateway, count: int) -> list[Token]:
    return [door.mint(scopes=["upstream:*"]) for _ in range(count)]


async def test_each_caller_has_a_process_of_their_own(door: Gateway) -> None:
    tokens = minted(door, 3)
    several = await asyncio.gather(*(variables(door, "own", token.text) for token in tokens for _ in range(3)))
    processes = [one["pid"] for one in several]
    assert [len({*processes[at : at + 3]}) for at in (0, 3, 6)] == [1, 1, 1]
    assert len({*processes}) == 3
    shared = await asyncio.gather(*(variables(door, "stdio", token.text) for token in tokens))
    assert len({one["pid"] for one in shared}) == 1


@pytest.mark.parametrize("where", ["at the door", "on the command line"])
async def test_the_process_of_a_caller_whose_token_is_revoked_ends_alone(door: Gateway, where: str) -> None:
    tokens = minted(door, 2)
    revoked, other = [int((await variables(door, "own", token.text))["pid"]) for token in tokens]
    if where == "at the door":
        door.revoke(tokens[0])
    else:
        done = door.server.command("token", "revoke", tokens[0].id)
        assert done.returncode == 0, done.stderr
    assert await until(lambda: _gone(revoked), 15)
    assert not await _gone(other)


async def _gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


async def test_a_credential_for_one_caller_is_a_variable_of_their_process_alone(door: Gateway) -> None:
    mine, other = minted(door, 2)
    keep(door, "stdio", "WIKI_TOKEN", "for-everyone")

    async def is_mine() -> bool:
        return (await variables(door, "stdio", mine.text)).get("WIKI_TOKEN") == "for-me"

    async def is_everyones() -> bool:
        return (await variables(door, "stdio", other.text)).get("WIKI_TOKEN") == "for-everyone"

    assert await until(is_everyones)
    keep(door, "stdio", "WIKI_TOKEN", "for-me", mine.principal)
    assert await until(is_mine)
    assert await is_everyones()
    assert await is_mine()
    assert (await variables(door, "stdio", mine.text))["pid"] != (await variables(door, "stdio", other.text))["pid"]


async def test_a_credential_for_one_caller_and_the_next_are_in_the_header_of_their_connection_alone(
    stage: Stage, door: Gateway
) -> None:
    mine, other = minted(door, 2)
    part = stage.parts["http"]

    async def header(token: Token) -> str | None:
        async with door.caller(token.text) as caller:
            assert (await caller.call("http__echo", whose=token.id)).status == 200
        return next(one for one in reversed(part.calls()) if token.id in one.everything).header("authorization")

    assert await header(mine) == "Bearer of the file"
    keep(door, "http", "Authorization", "Bearer for-me", mine.principal)
    assert await until(lambda: _equal(header, mine, "Bearer for-me"))
    assert await header(other) == "Bearer of the file"
    keep(door, "http", "authorization", "Bearer anew", mine.principal)
    assert await until(lambda: _equal(header, mine, "Bearer anew"))
    with_mine = {one.header("mcp-session-id") for one in part.heard if "for-me" in one.everything}
    with_files = {one.header("mcp-session-id") for one in part.heard if "of the file" in one.everything}
    assert not (with_mine & with_files) - {None}


async def _equal(header: Any, token: Token, wanted: str) -> bool:
    return bool(await header(token) == wanted)


async def test_what_nobody_could_read_passes_only_where_the_policy_says_so(stage: Stage, door: Gateway) -> None:
    async with door.caller() as caller:
        blocked = await caller.call("blocking__echo", word=UNREADABLE)
        assert "unavailable" in blocked.text
        assert not stage.parts["blocking"].calls()
        assert "could not be judged" in str((await door.state("blocking"))["held_back"])
        passed = await caller.call("passing__echo", word=UNREADABLE)
        assert json.loads(passed.text) == {"word": UNREADABLE}
    state = await door.state("passing")
    assert state["may_pass_unread"]["arguments"] >= 1
    assert state["may_pass_unread"]["replies"] >= 1
    assert state["may_pass_unread"]["descriptions"] >= 1
    assert "may_pass_unread" not in await door.state("blocking")
    assert door.events(tool="blocking__echo")[0]["outcome"] == "unavailable"
    assert door.events(tool="passing__echo")[0]["findings"]["SECURITY_BYPASS"] >= 2
