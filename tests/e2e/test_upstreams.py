"""In front of another MCP server: what passes, what does not, and what is left when it dies."""

import asyncio
import json
import os
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from fastmcp import Client
from tests.door import ADMIN, ADMIN_TOKEN, BASIC, Opened, listening, opened

SERVER = Path(__file__).with_name("upstream_server.py")
PASSWORD = "mel0n" + "Tree99"


def entry(flavour: str = "plain", **more: Any) -> dict[str, Any]:
    return {"command": sys.executable, "args": [str(SERVER), flavour], **more}


def files(folder: Path, servers: dict[str, Any], policy: str = "") -> dict[str, Path]:
    """The settings that name a servers file, a policy and a lock in a folder."""
    (folder / "mcp.json").write_text(json.dumps({"mcpServers": servers}))
    (folder / "policy.toml").write_text(policy)
    named = {"servers": "mcp.json", "policy": "policy.toml", "lock": "mcpward.lock"}
    return {f"mcpward_{name}": folder / file for name, file in named.items()}


@asynccontextmanager
async def fronted(folder: Path, policy: str = "", **servers: Any) -> AsyncIterator[Opened]:
    async with opened(**files(folder, servers or {"files": entry()}, policy)) as door:
        yield door


async def names(door: Opened, token: str = ADMIN) -> list[str]:
    listed = (await door.rpc("tools/list", {}, token)).json()["result"]["tools"]
    return [tool["name"] for tool in listed if "__" in tool["name"]]


async def said(door: Opened, tool: str, token: str = ADMIN, **arguments: Any) -> str:
    result = (await door.call(tool, arguments, token)).json()["result"]
    return str(result["content"][0]["text"])


async def test_the_tools_of_a_server_are_listed_beside_our_own(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        assert {"files__echo", "files__secret"} <= set(await names(door))


async def test_what_goes_in_is_masked_and_counted(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        assert await said(door, "files__echo", text=f"my password is {PASSWORD}") == "my password is [PASSWORD_MASKED]"
        [event] = await door.events(tool="files__echo")
        assert event["findings"]["PASSWORD"] == 1


async def test_a_secret_in_a_reply_is_masked_in_each_of_its_parts(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        answer = await door.call("files__secret", {}, ADMIN)
        assert "ghp_" not in answer.text
        assert answer.json()["result"]["structuredContent"]["key"].endswith("_MASKED]")


async def test_a_reply_with_an_order_is_held_back(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        assert "held_back" in await said(door, "files__poisoned")
        [event] = await door.events(tool="files__poisoned")
        assert event["outcome"] == "held_back"


async def test_a_tool_whose_description_gives_orders_is_held_back(tmp_path: Path) -> None:
    async with fronted(tmp_path, files=entry("orders")) as door:
        assert "files__weather" not in await names(door)
        assert "The tool files__weather is held back" in await said(door, "files__weather")


async def test_who_lacks_the_scope_neither_sees_nor_calls(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        assert await names(door, BASIC) == []
        assert (await door.call("files__echo", {"text": "a"}, BASIC)).status_code == 403


async def test_a_scope_for_one_tool_opens_that_one(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        made = await door.post("/auth/token", ADMIN_TOKEN, {"scopes": ["upstream:files:echo"]})
        token = made.json()["data"]["token"]
        assert await names(door, token) == ["files__echo"]
        assert await said(door, "files__echo", token, text="hello") == "hello"


@pytest.mark.parametrize(
    ("policy", "kept"),
    [
        ('[servers.files]\nallow = ["e*"]', {"files__echo", "files__end"}),
        ('[servers."*"]\ndeny = ["s*", "e*", "v*"]', {"files__poisoned"}),
        ("[servers.files]\nread_only = true", {"files__echo"}),
    ],
)
async def test_what_the_policy_does_not_allow_is_not_there(tmp_path: Path, policy: str, kept: set[str]) -> None:
    async with fronted(tmp_path, policy) as door:
        assert set(await names(door)) == kept
        assert "Unknown tool" in await said(door, "files__secret")


async def test_a_policy_that_changes_takes_effect_and_a_broken_one_does_not(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        (tmp_path / "policy.toml").write_text('[servers.files]\ndeny = ["echo"]')
        async with asyncio.timeout(10):
            while await said(door, "files__echo", text="a") == "a":
                await asyncio.sleep(0.1)
        (tmp_path / "policy.toml").write_text("[servers.files]\ndenied = 3")
        async with asyncio.timeout(10):
            while "policy" not in (health := (await door.get("/health?status")).json()["upstreams"]):
                await asyncio.sleep(0.1)
        assert "denied" in health["policy"]
        assert "Unknown tool" in await said(door, "files__echo", text="a")


async def test_each_caller_has_so_many_calls_of_a_tool(tmp_path: Path) -> None:
    async with fronted(tmp_path, '[servers.files]\nrate = "2/minute"') as door:
        answers = [await said(door, "files__echo", text="a") for _ in range(3)]
        assert answers[:2] == ["a", "a"]
        assert "rate_limited" in answers[2]


async def test_what_takes_too_long_or_is_too_large_is_an_error(tmp_path: Path) -> None:
    async with fronted(tmp_path, "[servers.files]\ntimeout = 0.5\nlargest_reply = 100") as door:
        async with asyncio.timeout(20):
            while "not up yet" in await said(door, "files__echo", text="a"):
                await asyncio.sleep(0.1)
        assert "did not answer in time" in await said(door, "files__slow", seconds=5)
        assert "larger than 100 bytes" in await said(door, "files__echo", text="a" * 200)


async def test_a_server_that_dies_in_a_call_is_there_for_the_next_one(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        assert "broke off" in await said(door, "files__end")
        assert await said(door, "files__echo", text="again") == "again"


async def test_a_server_that_cannot_start_leaves_the_others_alone(tmp_path: Path) -> None:
    async with fronted(
        tmp_path, gone={"command": "/nonexistent"}, unset={"url": "${NOT_SET_ANYWHERE}"}, files=entry()
    ) as door:
        assert await said(door, "files__echo", text="a") == "a"
        assert "The server gone could not be reached" in await said(door, "gone__anything")
        assert {name.partition("__")[0] for name in await names(door)} == {"files"}
        health = (await door.get("/health?status")).json()
        servers = health["upstreams"]["servers"]
        assert [servers[name]["status"] for name in ("gone", "unset", "files")] == ["down", "down", "up"]
        assert health["status"] == "degraded"


async def test_a_tool_that_changed_waits_for_approval(tmp_path: Path) -> None:
    async with fronted(tmp_path) as door:
        assert "files__echo" in await names(door)
    async with fronted(tmp_path, files=entry("changed")) as door:
        assert "files__echo" not in await names(door)
        assert "The tool files__echo is held back" in await said(door, "files__echo", text="a")
        assert "echo" in (await door.get("/health?status")).json()["upstreams"]["servers"]["files"]["held_back"]


async def test_a_process_has_no_variables_but_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "made-up")
    async with fronted(tmp_path, files=entry(env={"OWN": "1"})) as door:
        inherited = json.loads(await said(door, "files__variables"))
        assert "OWN" in inherited
        assert "AWS_SECRET_ACCESS_KEY" not in inherited


async def test_a_sealed_credential_reaches_its_server_alone(tmp_path: Path) -> None:
    key, folder = secrets.token_hex(32), tmp_path / "data"
    variables = {"MCPWARD_DATA_DIR": str(folder), "MCPWARD_CREDENTIAL_KEY": key, "PATH": os.environ["PATH"]}
    put = [sys.executable, "-m", "mcpward.cli.main", "credential", "set", "files", "--name", "WIKI_TOKEN"]
    subprocess.run(put, input="made-up", text=True, env=variables, check=True, capture_output=True, timeout=60)
    kept = {"auth_storage": "sqlite", "mcpward_data_dir": folder, "mcpward_credential_key": key}
    async with opened(**files(tmp_path, {"files": entry(), "other": entry()}), **kept) as door:
        assert "WIKI_TOKEN" in json.loads(await said(door, "files__variables"))
        assert "WIKI_TOKEN" not in json.loads(await said(door, "other__variables"))


async def test_progress_reaches_the_caller_it_belongs_to_and_so_does_each_reply(tmp_path: Path) -> None:
    heard: dict[int, set[float | None]] = {}
    async with listening(**files(tmp_path, {"files": entry()})) as base:

        async def call(number: int) -> str:
            async def on_progress(progress: float, total: float | None, message: str | None) -> None:
                heard.setdefault(number, set()).add(total)

            async with Client(f"{base}/mcp", auth=ADMIN) as client:
                await client.call_tool(
                    "files__slow", {"seconds": 0.4, "parts": 3 + number}, progress_handler=on_progress
                )
                replies = [await client.call_tool("files__echo", {"text": f"{number}-{at}"}) for at in range(20)]
                return ",".join(reply.content[0].text for reply in replies)  # type: ignore[union-attr]

        answers = await asyncio.gather(*(call(number) for number in range(5)))
        assert answers == [",".join(f"{number}-{at}" for at in range(20)) for number in range(5)]
        # Progress may be lost, but never reach another.
        assert heard
        assert all(totals == {3 + number} for number, totals in heard.items())


async def test_a_server_that_is_too_long_in_starting_is_told_of(tmp_path: Path) -> None:
    mute = {"command": sys.executable, "args": ["-c", "import time; time.sleep(60)"]}
    async with fronted(tmp_path, "[servers.mute]\nstartup = 0.3", mute=mute) as door:
        assert "The server mute could not be reached. It did not answer in time." in await said(door, "mute__anything")


async def test_a_server_that_fails_leaves_a_line_with_the_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with fronted(tmp_path, gone={"command": "/nonexistent"}, files=entry()) as door:
        await said(door, "files__end")
        await said(door, "gone__anything")
    lines = capsys.readouterr().out
    assert "upstream.broke_off" in lines
    assert "upstream.down" in lines
    assert "not found" in lines


async def test_the_address_of_a_resource_stays_with_its_server_while_that_is_down(tmp_path: Path) -> None:
    policy = "[servers.first]\ntimeout = 5"
    read = {"uri": "test://shared"}
    env = {"PWD_OF_TEST": str(tmp_path)}
    async with fronted(tmp_path, policy, first=entry("first", env=env), second=entry("second", env=env)) as door:
        assert "first" in (await door.rpc("resources/read", read, ADMIN, **{"mcp-name": read["uri"]})).text
        await said(door, "first__hang_up")
        answers = [await door.rpc("resources/read", read, ADMIN, **{"mcp-name": read["uri"]}) for _ in range(3)]
        assert not [answer.text for answer in answers if "second" in answer.text]
