"""What the tests here do with a running server: mint tokens, read the audit trail, call a tool by any way in."""

import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx2
from tests.e2e.wire import Handshake, Modern, answer, older_transport, stdio
from tests.server import PROMPT, Server

ADMIN_TOKEN = "e2e-" + "0123456789abcdef" * 2
AMPLE = {
    "FASTMCP_AUTH_MODE": "static",
    "AUTH_ENABLED": "true",
    "AUTH_ADMIN_TOKEN": ADMIN_TOKEN,
    "MCPWARD_RATE_LIMIT": "1000000/minute",
    "MCPWARD_FAILED_AUTH_LIMIT": "1000000/minute",
    "MCPWARD_TRUSTED_PROXIES": "127.0.0.1",
}
VALIDATE = "validate_and_secure_prompt"
_numbers = itertools.count(1)


def address() -> str:
    """An address that no other test uses: what a trusted proxy would say of where a call came from."""
    number = next(_numbers)
    return f"203.0.{113 + number // 250}.{number % 250 + 1}"


class Door:
    """A server with session tokens, and the admin's way of using it."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.url = server.url

    def client(self, token: str | None = None, **options: Any) -> httpx2.Client:
        return self.server.client(token, **options)

    def request(self, method: str, path: str, token: str | None = None, **options: Any) -> httpx2.Response:
        return self.server.request(method, path, token, **options)

    def validate(self, token: str | None = None, **options: Any) -> httpx2.Response:
        return self.request("POST", f"/{VALIDATE}", token, json={"prompt": PROMPT}, **options)

    def mint(self, **body: Any) -> "Token":
        """Mint a token, from an address of its own: creations are limited by address."""
        headers = {"X-Forwarded-For": address()}
        minted = self.request("POST", "/auth/token", ADMIN_TOKEN, json=body, headers=headers)
        assert minted.status_code == 201, minted.text
        return Token(minted.json()["data"]["token"], minted.json()["data"]["token_id"])

    def revoke(self, token: "Token") -> None:
        revoked = self.request("DELETE", f"/auth/tokens/{token.id}", ADMIN_TOKEN)
        assert revoked.status_code == 204, revoked.text

    def events(self, **wanted: Any) -> list[dict[str, Any]]:
        """The events on record that fit, newest first."""
        shown = self.request("GET", "/audit", ADMIN_TOKEN, params={"limit": 1000} | wanted)
        assert shown.status_code == 200, shown.text
        return list(shown.json()["events"])

    def events_from(self, where: str) -> list[dict[str, Any]]:
        return [event for event in self.events() if event["address"] == where]


@dataclass(frozen=True)
class Token:
    """A session token, its id, and the principal that its calls are recorded under."""

    text: str
    id: str

    @property
    def principal(self) -> str:
        return f"session:{self.id}"


@dataclass(frozen=True)
class Reply:
    """What came back of one call, by whatever way: the HTTP status where there is one, and the result or the error."""

    status: int | None
    result: dict[str, Any] | None
    error: str


def over_http(server: Server, token: str, tool: str, arguments: dict[str, Any]) -> Reply:
    response = server.request("POST", f"/tool/{tool}", token, json=arguments)
    if response.status_code == 200:
        return Reply(200, response.json()["result"], "")
    return Reply(response.status_code, None, response.text)


def over_handshake(server: Server, token: str, tool: str, arguments: dict[str, Any]) -> Reply:
    with server.client(token) as client:
        response = Handshake(client).call(tool, **arguments)
        return _reply(response.status_code, answer(response))


def over_modern(server: Server, token: str, tool: str, arguments: dict[str, Any]) -> Reply:
    with server.client(token) as client:
        response = Modern(client).call(tool, **arguments)
        return _reply(response.status_code, answer(response))


def over_sse(server: Server, token: str, tool: str, arguments: dict[str, Any]) -> Reply:
    with server.client(token) as client, older_transport(client) as session:
        posted = session.call(tool, **arguments)
        return _reply(posted.status_code, session.next())


def over_stdio(server: Server, token: str, tool: str, arguments: dict[str, Any]) -> Reply:
    with stdio(server, token) as session:
        return _reply(None, session.call(tool, **arguments))


Way = Callable[[Server, str, str, dict[str, Any]], Reply]
NETWORK: dict[str, Way] = {"http": over_http, "handshake": over_handshake, "modern": over_modern, "sse": over_sse}
WAYS: dict[str, Way] = NETWORK | {"stdio": over_stdio}
ENTRANCES = {"http": "http", "handshake": "mcp", "modern": "mcp", "sse": "sse", "stdio": "stdio"}
"""The name that the audit trail has for each way."""


def _reply(status: int | None, heard: dict[str, Any]) -> Reply:
    result = heard.get("result")
    if result is None:
        return Reply(status, None, json.dumps(heard.get("error", heard)))
    if result.get("isError"):
        return Reply(status, None, json.dumps(result["content"]))
    return Reply(status, result["structuredContent"], "")
