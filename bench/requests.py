"""The requests that are sent over and over: a plain JSON POST, and a tool call on either kind of MCP revision."""

import json
from collections.abc import Sequence
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


def call(url: str, revision: str, tool: str, tokens: Sequence[str | None]) -> list[Asked]:
    """One tool call for each token. On a handshake revision each has a session of its own, opened here."""
    return [_with_session(url, tool, token) if revision == HANDSHAKE else _stateless(tool, token) for token in tokens]


def _stateless(tool: str, token: str | None) -> Asked:
    headers = _mcp_headers(token, STATELESS) | {"Mcp-Method": "tools/call", "Mcp-Name": tool}
    meta = {
        "io.modelcontextprotocol/protocolVersion": STATELESS,
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": CLIENT,
    }
    return _asked("/mcp", headers, _message("tools/call", {"name": tool, "arguments": ARGUMENTS, "_meta": meta}))


def _with_session(url: str, tool: str, token: str | None) -> Asked:
    headers = _mcp_headers(token, HANDSHAKE)
    hello = _message("initialize", {"protocolVersion": HANDSHAKE, "capabilities": {}, "clientInfo": CLIENT})
    with httpx2.Client(base_url=url, trust_env=False, timeout=30) as client:
        answer = client.post("/mcp", headers=headers, json=hello)
        answer.raise_for_status()
        headers |= {"Mcp-Session-Id": answer.headers["mcp-session-id"]}
        told = client.post("/mcp", headers=headers, json={"jsonrpc": "2.0", "method": "notifications/initialized"})
        told.raise_for_status()
    return _asked("/mcp", headers, _message("tools/call", {"name": tool, "arguments": ARGUMENTS}))


def _message(method: str, params: dict[str, Any]) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": NUMBER.decode(), "method": method, "params": params}


def _asked(path: str, headers: dict[str, str], body: Any) -> Asked:
    return {"method": "POST", "path": path, "headers": headers, "body": json.dumps(body), "expect": EXPECTED}


def _headers(token: str | None) -> dict[str, str]:
    return {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})


def _mcp_headers(token: str | None, revision: str) -> dict[str, str]:
    return _headers(token) | {"Accept": "application/json, text/event-stream", "MCP-Protocol-Version": revision}
