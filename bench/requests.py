"""The requests that are sent over and over: a plain JSON POST, and a tool call on either kind of MCP revision."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2

from bench.load import NUMBER

PROMPT = "My password is secret123"
EXPECTED = "PASSWORD_MASKED"
HANDSHAKE = "2025-11-25"
STATELESS = "2026-07-28"
ARGUMENTS = {"prompt": PROMPT}
CLIENT = {"name": "bench", "version": "1"}

Asked = dict[str, Any]


def plain(path: str, tokens: Sequence[str | None]) -> list[Asked]:
    """One plain POST for each token (None: without)."""
    return [_asked(path, _headers(token), ARGUMENTS) for token in tokens]


@dataclass(frozen=True)
class Called:
    """A tool with its arguments, the path where it is called, and what has to stand in the answer."""

    tool: str
    arguments: Mapping[str, str] = field(default_factory=lambda: ARGUMENTS)
    expect: str = EXPECTED
    path: str = "/mcp"


def call(url: str, revision: str, called: str | Called, tokens: Sequence[str | None]) -> list[Asked]:
    """One tool call for each token. On a handshake revision each has a session of its own, opened here."""
    if isinstance(called, str):
        called = Called(called)
    if revision == STATELESS:
        return [_stateless(called, token) for token in tokens]
    # A context for TLS would take 15 ms to make, and nothing here is encrypted.
    with httpx2.Client(base_url=url, trust_env=False, timeout=30, verify=False) as client:
        return [_with_session(client, called, token) for token in tokens]


def _stateless(called: Called, token: str | None) -> Asked:
    headers = _mcp_headers(token, STATELESS) | {"Mcp-Method": "tools/call", "Mcp-Name": called.tool}
    meta = {
        "io.modelcontextprotocol/protocolVersion": STATELESS,
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": CLIENT,
    }
    params = {"name": called.tool, "arguments": called.arguments, "_meta": meta}
    return _asked(called.path, headers, _message("tools/call", params), called.expect)


def _with_session(client: httpx2.Client, called: Called, token: str | None) -> Asked:
    headers = _mcp_headers(token, HANDSHAKE)
    hello = _message("initialize", {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": CLIENT})
    answer = client.post(called.path, headers=headers, json=hello)
    answer.raise_for_status()
    if session := answer.headers.get("mcp-session-id"):  # a server may do without
        headers |= {"Mcp-Session-Id": session}
    initialized = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    client.post(called.path, headers=headers, json=initialized).raise_for_status()
    params = {"name": called.tool, "arguments": called.arguments}
    return _asked(called.path, headers, _message("tools/call", params), called.expect)


def _message(method: str, params: dict[str, Any]) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": NUMBER.decode(), "method": method, "params": params}


def _asked(path: str, headers: dict[str, str], body: Any, expect: str = EXPECTED) -> Asked:
    return {"method": "POST", "path": path, "headers": headers, "body": json.dumps(body), "expect": expect}


def _headers(token: str | None) -> dict[str, str]:
    return {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})


def _mcp_headers(token: str | None, revision: str) -> dict[str, str]:
    return _headers(token) | {"Accept": "application/json, text/event-stream", "MCP-Protocol-Version": revision}
