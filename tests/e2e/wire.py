"""MCP spoken by hand, so that a test can choose every revision, header and byte, and see every status."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
from tests.server import PROGRAM, Server, clean_environment

HANDSHAKE_REVISIONS = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")
MODERN = "2026-07-28"
ACCEPT = {"Accept": "application/json, text/event-stream"}
CLIENT = {"name": "by-hand", "version": "1"}


def message(method: str, params: dict[str, Any] | None = None, number: int | None = 1) -> dict[str, Any]:
    """A JSON-RPC request, or a notification where there is no number."""
    said: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params or {}}
    return said if number is None else said | {"id": number}


def initialize(revision: str) -> dict[str, Any]:
    params = {"protocolVersion": revision, "capabilities": {}, "clientInfo": CLIENT}
    return message("initialize", params, 0)


def answer(response: httpx2.Response) -> dict[str, Any]:
    """The JSON-RPC message that a response holds, whether as JSON or as an event."""
    if response.headers.get("content-type", "").startswith("text/event-stream"):
        data = [line[5:] for line in response.text.splitlines() if line.startswith("data:") and line[5:].strip()]
        return dict(json.loads(data[-1]))
    return dict(response.json())


class Handshake:
    """A session of streamable HTTP, in one of the revisions that begin with `initialize`."""

    def __init__(self, client: httpx2.Client, revision: str = HANDSHAKE_REVISIONS[-1]) -> None:
        self.client = client
        self.headers = dict(ACCEPT)
        begun = client.post("/mcp", json=initialize(revision), headers=self.headers)
        assert begun.status_code == 200, begun.text
        self.welcome = answer(begun)["result"]
        self.id = begun.headers["mcp-session-id"]
        self.headers |= {"Mcp-Session-Id": self.id}
        if revision >= "2025-06-18":  # the header came with that revision
            self.headers |= {"MCP-Protocol-Version": revision}
        self.notify("notifications/initialized")

    def notify(self, method: str, **params: Any) -> httpx2.Response:
        return self.client.post("/mcp", json=message(method, params, None), headers=self.headers)

    def request(self, method: str, number: int = 1, **params: Any) -> httpx2.Response:
        return self.client.post("/mcp", json=message(method, params, number), headers=self.headers)

    def call(self, tool: str, **arguments: Any) -> httpx2.Response:
        return self.request("tools/call", name=tool, arguments=arguments)

    def tools(self) -> set[str]:
        return {tool["name"] for tool in answer(self.request("tools/list"))["result"]["tools"]}


class Modern:
    """The revision without sessions: every request says everything about itself."""

    def __init__(self, client: httpx2.Client) -> None:
        self.client = client

    def request(self, method: str, **params: Any) -> httpx2.Response:
        body, headers = modern_request(method, **params)
        return self.client.post("/mcp", json=body, headers=headers)

    def call(self, tool: str, **arguments: Any) -> httpx2.Response:
        return self.request("tools/call", name=tool, arguments=arguments)

    def tools(self) -> set[str]:
        return {tool["name"] for tool in answer(self.request("tools/list"))["result"]["tools"]}


def modern_request(method: str, **params: Any) -> tuple[dict[str, Any], dict[str, str]]:
    """The body and the headers of one request in the revision of 2026-07-28."""
    headers = ACCEPT | {"MCP-Protocol-Version": MODERN, "Mcp-Method": method}
    if "name" in params:
        headers["Mcp-Name"] = params["name"]
    meta = {
        "io.modelcontextprotocol/protocolVersion": MODERN,
        "io.modelcontextprotocol/clientInfo": CLIENT,
        "io.modelcontextprotocol/clientCapabilities": {},
    }
    return message(method, params | {"_meta": meta}), headers


class OlderTransport:
    """A session of the older transport: what is sent to `/messages/` is answered down the stream of `/sse`."""

    def __init__(self, client: httpx2.Client, stream: httpx2.Response, revision: str = "2024-11-05") -> None:
        self.client = client
        self.events = _events(stream)
        self.path = next(self.events)[1]
        self.post(initialize(revision))
        self.welcome = self.next()["result"]
        self.post(message("notifications/initialized", number=None))

    def post(self, said: dict[str, Any], **options: Any) -> httpx2.Response:
        return self.client.post(self.path, json=said, **options)

    def next(self) -> dict[str, Any]:
        """Wait for the next message down the stream."""
        return dict(json.loads(next(data for kind, data in self.events if kind == "message")))

    def call(self, tool: str, **arguments: Any) -> httpx2.Response:
        return self.post(message("tools/call", {"name": tool, "arguments": arguments}))

    def tools(self) -> set[str]:
        self.post(message("tools/list"))
        return {tool["name"] for tool in self.next()["result"]["tools"]}


@contextmanager
def older_transport(client: httpx2.Client, revision: str = "2024-11-05") -> Iterator[OlderTransport]:
    with client.stream("GET", "/sse", headers={"Accept": "text/event-stream"}) as stream:
        assert stream.status_code == 200, stream.status_code
        yield OlderTransport(client, stream, revision)


class Stdio:
    """A session over stdin and stdout."""

    def __init__(self, process: "subprocess.Popen[bytes]", revision: str = HANDSHAKE_REVISIONS[-1]) -> None:
        self.process = process
        self.welcome = self.request(initialize(revision))["result"]
        self.send(message("notifications/initialized", number=None))

    def send(self, said: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(said).encode() + b"\n")
        self.process.stdin.flush()

    def request(self, said: dict[str, Any]) -> dict[str, Any]:
        assert self.process.stdout is not None
        self.send(said)
        while line := self.process.stdout.readline():
            heard = json.loads(line)
            if heard.get("id") == said["id"]:
                return dict(heard)
        raise EOFError("the server hung up")

    def call(self, tool: str, **arguments: Any) -> dict[str, Any]:
        return self.request(message("tools/call", {"name": tool, "arguments": arguments}))

    def tools(self) -> set[str]:
        return {tool["name"] for tool in self.request(message("tools/list"))["result"]["tools"]}


@contextmanager
def stdio(server: Server, token: str, revision: str = HANDSHAKE_REVISIONS[-1], **settings: str) -> Iterator[Stdio]:
    """Start `mcpward serve --stdio` on the same store as a server that runs, for the caller with this token."""
    environment = clean_environment(server.folder, server.environment | {"MCPWARD_TOKEN": token} | settings)
    with (
        (server.folder / "stderr").open("ab") as log,
        subprocess.Popen(
            [PROGRAM, "serve", "--stdio"], cwd=server.folder, env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
        ) as process,
    ):  # fmt: skip
        try:
            yield Stdio(process, revision)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(8)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _events(stream: httpx2.Response) -> Iterator[tuple[str, str]]:
    """The events of a stream, each with its kind and data; comments are left out."""
    kind = "message"
    for line in stream.iter_lines():
        if line.startswith("event:"):
            kind = line[6:].strip()
        elif line.startswith("data:"):
            yield kind, line[5:].strip()
            kind = "message"
