"""Clients from the Node world, each by every way in that it has: both TypeScript SDKs and the MCP Inspector."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.doors import VALIDATE, Door
from tests.server import BASIC, MASKED, PROGRAM, PROMPT, USER, clean_environment

NODE = Path(__file__).parent / "node"
INSPECTOR = NODE / "node_modules" / ".bin" / "mcp-inspector"
SEEN_BY_USER = [VALIDATE, "analyze_prompt_semantics", "get_security_stats"]
NEEDS_MORE = "get_security_stats"
CHALLENGE = 'Bearer error="insufficient_scope", scope="security:stats"'

# The SDK's first line speaks the handshake revisions alone, its second both.
CLIENTS = [("sdk", "legacy", "2025-11-25"), ("client", "legacy", "2025-11-25"), ("client", "auto", "2026-07-28")]
BY_CLIENT = pytest.mark.parametrize(("sdk", "mode", "revision"), CLIENTS, ids=["sdk", "client", "client-2026"])
BY_NETWORK = pytest.mark.parametrize("way", ["/mcp", "/sse"])


@pytest.fixture(autouse=True)
def node() -> str:
    """The Node program, where it and the packages are there."""
    found = shutil.which("node")
    if found is None:
        pytest.skip("Node is not on this machine")
    if not (NODE / "node_modules" / "@modelcontextprotocol").is_dir():
        pytest.skip("the Node packages are not installed: make node")
    return found


def visit(
    door: Door, sdk: str, mode: str, way: str, token: str | None, tool: str = VALIDATE, **arguments: str
) -> dict[str, Any]:
    """Connect, list the tools, call one, and return all that the client saw."""
    folder = str(door.server.folder)
    asked = {
        "sdk": sdk, "mode": mode, "way": way, "url": door.url, "token": token, "tool": tool, "arguments": arguments,
        "stdio": {"command": PROGRAM, "args": ["serve", "--stdio"], "env": settings(door, token), "cwd": folder},
    }  # fmt: skip
    command = [shutil.which("node") or "node", NODE / "client.mjs"]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def settings(door: Door, token: str | None) -> dict[str, str]:
    named: Mapping[str, str] = {"MCPWARD_TOKEN": token} if token else {}
    return clean_environment(door.server.folder, {**door.server.environment, **named})


@BY_CLIENT
@pytest.mark.parametrize("way", ["/mcp", "/sse", "stdio"])
def test_a_typescript_client_gets_the_masked_prompt(door: Door, sdk: str, mode: str, revision: str, way: str) -> None:
    seen = visit(door, sdk, mode, way, USER, prompt=PROMPT)
    assert seen["error"] is None
    assert seen["tools"] == SEEN_BY_USER
    assert seen["result"]["structuredContent"]["secured_prompt"] == MASKED


@BY_CLIENT
def test_a_typescript_client_speaks_the_revision_it_asks_for(door: Door, sdk: str, mode: str, revision: str) -> None:
    assert visit(door, sdk, mode, "/mcp", USER, prompt=PROMPT)["revision"] == revision


@BY_CLIENT
@BY_NETWORK
def test_a_typescript_client_without_a_token_is_turned_away(
    door: Door, sdk: str, mode: str, revision: str, way: str
) -> None:
    seen = visit(door, sdk, mode, way, None, prompt=PROMPT)
    assert set(seen["statuses"]) == {401}
    assert seen["challenge"] == "Bearer"
    assert (seen["tools"], seen["result"]) == ([], None)


@BY_CLIENT
def test_a_typescript_client_without_a_token_cannot_start_it_on_stdio(
    door: Door, sdk: str, mode: str, revision: str
) -> None:
    seen = visit(door, sdk, mode, "stdio", None, prompt=PROMPT)
    assert "Connection closed" in seen["error"]
    assert (seen["tools"], seen["result"]) == ([], None)


@BY_CLIENT
@BY_NETWORK
def test_a_typescript_client_without_the_scope_sees_403_and_what_it_lacks(
    door: Door, sdk: str, mode: str, revision: str, way: str
) -> None:
    seen = visit(door, sdk, mode, way, BASIC, NEEDS_MORE)
    assert seen["tools"] == [VALIDATE]
    assert seen["statuses"].count(403) == 1
    assert seen["challenge"] == CHALLENGE
    # Over SSE the refusal comes down the stream as well, and the client takes whichever comes first.
    assert seen["error"] or seen["result"]["isError"]


@BY_CLIENT
def test_a_typescript_client_without_the_scope_gets_an_error_on_stdio(
    door: Door, sdk: str, mode: str, revision: str
) -> None:
    seen = visit(door, sdk, mode, "stdio", BASIC, NEEDS_MORE)
    assert seen["tools"] == [VALIDATE]
    assert seen["result"]["isError"]
    assert json.loads(seen["result"]["content"][0]["text"])["error"] == "insufficient_scope"


def inspect(*arguments: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the Inspector's command line once."""
    return subprocess.run(
        [INSPECTOR, "--cli", *arguments],
        env=environment, capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def over_network(door: Door, way: str, token: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    transport = {"/mcp": "http", "/sse": "sse"}[way]
    return inspect(
        door.url + way, "--transport", transport, "--header", f"Authorization: Bearer {token}", *arguments
    )  # fmt: skip


CALL = ("--method", "tools/call", "--tool-name", VALIDATE, "--tool-arg", f"prompt={PROMPT}")


@BY_NETWORK
def test_the_inspector_gets_the_masked_prompt(door: Door, way: str) -> None:
    done = over_network(door, way, USER, *CALL)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["structuredContent"]["secured_prompt"] == MASKED


@BY_NETWORK
def test_the_inspector_lists_only_what_the_scopes_open(door: Door, way: str) -> None:
    done = over_network(door, way, BASIC, "--method", "tools/list")
    assert done.returncode == 0, done.stderr
    assert [tool["name"] for tool in json.loads(done.stdout)["tools"]] == [VALIDATE]


@BY_NETWORK
def test_the_inspector_gets_nothing_for_a_wrong_token(door: Door, way: str) -> None:
    done = over_network(door, way, "wrong", *CALL)
    assert done.returncode != 0
    assert "401" in done.stderr or "invalid_token" in done.stderr
    assert MASKED not in done.stdout


@BY_NETWORK
def test_the_inspector_gets_nothing_without_the_scope(door: Door, way: str) -> None:
    done = over_network(door, way, BASIC, "--method", "tools/call", "--tool-name", NEEDS_MORE)
    assert "insufficient_scope" in done.stdout + done.stderr
    assert "current_security_level" not in done.stdout


def test_the_inspector_gets_the_masked_prompt_over_stdio(door: Door) -> None:
    done = inspect(PROGRAM, "serve", "--stdio", *CALL, environment=settings(door, USER))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["structuredContent"]["secured_prompt"] == MASKED
