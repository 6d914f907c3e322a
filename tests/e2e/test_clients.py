"""Real clients, each by every way in that it has: all of them get the masked prompt back."""

import asyncio
import json
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import fastmcp
import httpx2
import mcp
import pytest
from fastmcp.client.transports import SSETransport, StdioTransport
from mcp.client.sse import sse_client
from mcp.client.stdio import StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from tests.e2e.doors import VALIDATE, WAYS, Door, Way
from tests.e2e.wire import HANDSHAKE_REVISIONS, Handshake, answer, older_transport, stdio
from tests.server import BASIC, MASKED, PROGRAM, PROMPT, USER, Server, clean_environment, running_server

MODES = {"legacy": "2025-11-25", "auto": "2026-07-28", "2026-07-28": "2026-07-28"}
SEEN_BY_USER = {VALIDATE, "analyze_prompt_semantics", "get_security_stats"}


def curl(*arguments: str) -> tuple[int, Any]:
    """Run curl; returns the status and the body."""
    if shutil.which("curl") is None:
        pytest.skip("curl is not on this machine")
    command = ["curl", "--silent", "--noproxy", "*", "--max-time", "10", "--write-out", "\n%{http_code}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True)
    body, _, status = done.stdout.rpartition("\n")
    return int(status), json.loads(body)


@asynccontextmanager
async def fastmcp_client(way: str, server: Server, token: str, mode: str) -> AsyncIterator[Any]:
    transport: Any = {
        "/mcp": f"{server.url}/mcp",
        "/sse": SSETransport(f"{server.url}/sse", auth=token),
        "stdio": StdioTransport(
            PROGRAM, ["serve", "--stdio"], stdio_settings(server, token), str(server.folder), False
        ),
    }[way]
    async with fastmcp.Client(transport, auth=token if way == "/mcp" else None, mode=mode) as client:
        yield client


@asynccontextmanager
async def sdk_client(way: str, server: Server, token: str, mode: str) -> AsyncIterator[Any]:
    headers = {"Authorization": f"Bearer {token}"}
    command = StdioServerParameters(
        command=PROGRAM, args=["serve", "--stdio"], env=stdio_settings(server, token), cwd=server.folder
    )
    async with httpx2.AsyncClient(headers=headers, trust_env=False) as http:
        transport: Any = {
            "/mcp": streamable_http_client(f"{server.url}/mcp", http_client=http),
            "/sse": sse_client(f"{server.url}/sse", headers=headers),
            "stdio": command,
        }[way]
        async with mcp.Client(transport, mode=mode) as client:
            yield client


def stdio_settings(server: Server, token: str) -> dict[str, str]:
    return clean_environment(server.folder, server.environment | {"MCPWARD_TOKEN": token})


def test_the_curl_line_that_the_server_prints_works() -> None:
    with running_server() as server:
        line = server.printed.splitlines()[1].strip()
        done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=20, check=True)
    assert json.loads(done.stdout)["secured_prompt"] == MASKED


def test_curl_gets_the_masked_prompt(door: Door) -> None:
    header = f"Authorization: Bearer {USER}"
    body = json.dumps({"prompt": PROMPT})
    status, answered = curl(
        f"{door.url}/{VALIDATE}", "-H", header, "-H", "Content-Type: application/json", "-d", body
    )  # fmt: skip
    assert status == 200
    assert answered["secured_prompt"] == MASKED
    assert (answered["is_safe"], answered["modifications_made"], answered["blocked_patterns"]) == (True, True, [])
    assert answered["warnings"] == ["Sensitive data detected and sanitized"]
    assert answered["original_prompt"] == PROMPT


def test_curl_without_a_token_gets_nothing(door: Door) -> None:
    status, answered = curl(f"{door.url}/{VALIDATE}", "-H", "Content-Type: application/json", "-d", "{}")
    assert (status, answered["error"]) == (401, "invalid_token")


@pytest.mark.parametrize("client", [fastmcp_client, sdk_client])
@pytest.mark.parametrize(
    ("way", "mode"),
    [*(("/mcp", mode) for mode in MODES), ("/sse", "legacy"), ("stdio", "legacy"), ("stdio", "auto")],
)
async def test_a_client_gets_the_masked_prompt(client: Any, way: str, mode: str, door: Door) -> None:
    async with client(way, door.server, USER, mode) as connected:
        result = await connected.call_tool(VALIDATE, {"prompt": PROMPT})
        assert result.structured_content["secured_prompt"] == MASKED
        assert result.structured_content["client_info"]["client_id"] == "user@company.com"


@pytest.mark.parametrize("client", [fastmcp_client, sdk_client])
@pytest.mark.parametrize("mode", list(MODES))
async def test_a_client_speaks_the_revision_it_asks_for(client: Any, mode: str, door: Door) -> None:
    async with client("/mcp", door.server, USER, mode) as connected:
        assert connected.protocol_version == MODES[mode]


@pytest.mark.parametrize("client", [fastmcp_client, sdk_client])
@pytest.mark.parametrize(("way", "mode"), [("/mcp", "legacy"), ("/mcp", "auto"), ("/sse", "legacy")])
async def test_a_client_sees_only_the_tools_that_its_scopes_open(client: Any, way: str, mode: str, door: Door) -> None:
    seen = {}
    for token in (USER, BASIC):
        async with client(way, door.server, token, mode) as connected:
            listed = await connected.list_tools()
            seen[token] = {tool.name for tool in getattr(listed, "tools", listed)}
    assert seen == {USER: SEEN_BY_USER, BASIC: {VALIDATE}}


@pytest.mark.parametrize("client", [fastmcp_client, sdk_client])
@pytest.mark.parametrize(("way", "mode"), [("/mcp", "legacy"), ("/mcp", "auto"), ("/sse", "legacy")])
async def test_a_client_with_a_wrong_token_gets_nothing(client: Any, way: str, mode: str, door: Door) -> None:
    got = []
    with pytest.raises(Exception, match=r"error|401|sub-exception"):
        async with client(way, door.server, "wrong", mode) as connected:
            got.append(await connected.call_tool(VALIDATE, {"prompt": PROMPT}))
    assert got == []


@pytest.mark.parametrize("client", [fastmcp_client, sdk_client])
@pytest.mark.parametrize(("way", "mode"), [("/mcp", "legacy"), ("/mcp", "auto"), ("/sse", "legacy")])
async def test_a_client_without_the_scope_gets_an_error_at_once(client: Any, way: str, mode: str, door: Door) -> None:
    token, got = door.mint(scopes=["audit:read"]), []
    with suppress(Exception):
        async with asyncio.timeout(5), client(way, door.server, token.text, mode) as connected:
            got.append(await connected.call_tool(VALIDATE, {"prompt": PROMPT}))
    assert all(result.is_error for result in got)
    assert MASKED not in repr(got)
    assert [event["outcome"] for event in door.events(principal=token.principal)] == ["insufficient_scope"]


@pytest.mark.parametrize("revision", HANDSHAKE_REVISIONS)
def test_every_handshake_revision_works_over_streamable_http(revision: str, door: Door) -> None:
    with door.client(USER) as client:
        session = Handshake(client, revision)
        assert session.welcome["protocolVersion"] == revision
        assert session.tools() == SEEN_BY_USER
        assert MASKED in json.dumps(answer(session.call(VALIDATE, prompt=PROMPT)))


@pytest.mark.parametrize("revision", HANDSHAKE_REVISIONS)
def test_every_handshake_revision_works_over_the_older_transport(revision: str, door: Door) -> None:
    with door.client(USER) as client, older_transport(client, revision) as session:
        assert session.welcome["protocolVersion"] == revision
        assert session.tools() == SEEN_BY_USER
        session.call(VALIDATE, prompt=PROMPT)
        assert MASKED in json.dumps(session.next())


@pytest.mark.parametrize("revision", ["2024-11-05", "2025-11-25"])
def test_handshake_revisions_work_over_stdio(revision: str, door: Door) -> None:
    with stdio(door.server, USER, revision) as session:
        assert session.welcome["protocolVersion"] == revision
        assert session.tools() == SEEN_BY_USER
        assert MASKED in json.dumps(session.call(VALIDATE, prompt=PROMPT))


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_session_token_works_by_every_way_in(way: Way, door: Door) -> None:
    token = door.mint()
    reply = way(door.server, token.text, VALIDATE, {"prompt": PROMPT})
    assert reply.result is not None, reply.error
    assert reply.result["secured_prompt"] == MASKED
    assert reply.result["client_info"]["client_id"] == f"session:{token.id}"
