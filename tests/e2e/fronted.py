"""A gateway in front of servers, as a process of its own, and callers who come to it by every way there is."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
from tests.e2e.doors import AMPLE, Door
from tests.e2e.wire import ACCEPT, CLIENT, HANDSHAKE_REVISIONS, MODERN
from tests.server import ADMIN, Server, eventually, running_server

Question = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]


class Gateway(Door):
    """A running gateway, its folder with `mcp.json`, `policy.toml` and `mcpward.lock`."""

    @property
    def folder(self) -> Path:
        return self.server.folder

    @asynccontextmanager
    async def caller(self, token: str = ADMIN, path: str = "/mcp", **more: Any) -> AsyncIterator["Caller"]:
        """A caller of the newest revision."""
        async with self.connected(token, more.pop("headers", {})) as client:
            yield Caller(client, path, **more)

    @asynccontextmanager
    async def session(self, token: str = ADMIN, path: str = "/mcp", **more: Any) -> AsyncIterator["Session"]:
        """A caller with a session, in a handshake revision."""
        async with self.connected(token, more.pop("headers", {})) as client:
            session = Session(client, path, **more)
            await session.begin()
            yield session
            with suppress(httpx2.HTTPError):  # the gateway may be gone by now
                await client.delete(path, headers=session.headers)

    @asynccontextmanager
    async def older(self, token: str = ADMIN, **more: Any) -> AsyncIterator["Older"]:
        """A caller over the older transport."""
        async with (
            self.connected(token, more.pop("headers", {})) as client,
            client.stream("GET", "/sse", headers={"Accept": "text/event-stream"}) as stream,
        ):
            session = Older(client, stream, **more)
            yield session
            await session.end()

    def connected(self, token: str, headers: dict[str, str]) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(
            base_url=self.url,
            headers={"Authorization": f"Bearer {token}"} | headers,
            trust_env=False,
            verify=False,
            timeout=30,
            limits=httpx2.Limits(max_connections=200),
        )

    async def health(self) -> dict[str, Any]:
        """What health says of the servers behind the door."""
        async with self.connected(ADMIN, {}) as client:
            said = (await client.get("/health?status")).json()
        return dict(said["upstreams"])

    async def state(self, server: str) -> dict[str, Any]:
        return dict((await self.health())["servers"][server])

    def writes_policy(self, policy: str) -> None:
        (self.folder / "policy.toml").write_text(policy)


@contextmanager
def gateway(folder: Path, servers: dict[str, Any], policy: str = "", **settings: Any) -> Iterator[Gateway]:
    """Start a gateway in front of these servers. Where it leaves a child behind, that is a failure."""
    (folder / "mcp.json").write_text(json.dumps({"mcpServers": servers}))
    (folder / "policy.toml").write_text(policy)
    named = {
        "MCPWARD_POLICY": str(folder / "policy.toml"),
        "MCPWARD_LOCK": str(folder / "mcpward.lock"),
        "MCPWARD_SERVERS": str(folder / "mcp.json"),
    }
    with running_server(folder=folder, **AMPLE | named | settings) as server:
        yield Gateway(server)
        left = children(server)
    assert eventually(lambda: not any(Path(f"/proc/{pid}").exists() for pid in left)), "a child of the gateway is left"


def children(server: Server) -> set[int]:
    """The processes that a server has started and that still run; none where it is gone itself."""
    task = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
    return {int(pid) for pid in task.read_text().split()} if task.exists() else set()


@dataclass
class Answer:
    """What came back: the answer, and what was said before it."""

    status: int
    message: dict[str, Any] = field(default_factory=dict)
    said: list[dict[str, Any]] = field(default_factory=list)
    body: str = ""

    @property
    def result(self) -> dict[str, Any]:
        return dict(self.message["result"])

    @property
    def error(self) -> dict[str, Any]:
        return dict(self.message["error"])

    @property
    def text(self) -> str:
        """The text of the result; of an error, its message."""
        if "error" in self.message:
            return str(self.error["message"])
        return str(self.result["content"][0]["text"]) if self.message else self.body

    @property
    def everything(self) -> str:
        return json.dumps([self.message, self.said, self.body])


class Caller:
    """One who speaks 2026-07-28. `capabilities` say what it may be asked."""

    def __init__(self, client: httpx2.AsyncClient, path: str = "/mcp", capabilities: Any = None) -> None:
        self.client = client
        self.path = path
        self.capabilities = capabilities or {}
        self.numbers = itertools.count(1)

    def written(self, method: str, params: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
        """The message and its headers."""
        meta = {
            "io.modelcontextprotocol/protocolVersion": MODERN,
            "io.modelcontextprotocol/clientInfo": CLIENT,
            "io.modelcontextprotocol/clientCapabilities": self.capabilities,
        }
        headers = ACCEPT | {"MCP-Protocol-Version": MODERN, "Mcp-Method": method}
        if name := params.get("name") or params.get("uri"):
            headers["Mcp-Name"] = name
        told = params | {"_meta": meta | params.get("_meta", {})}
        return {"jsonrpc": "2.0", "id": next(self.numbers), "method": method, "params": told}, headers

    async def request(self, method: str, **params: Any) -> Answer:
        message, headers = self.written(method, params)
        async with self.client.stream("POST", self.path, json=message, headers=headers) as response:
            return await self.heard(response)

    async def heard(self, response: httpx2.Response) -> Answer:
        """Read a response to its end."""
        answer = Answer(response.status_code)
        if response.headers.get("content-type", "").startswith("text/event-stream"):
            async for line in response.aiter_lines():
                if line.startswith("data:") and line[5:].strip():
                    await self.take(json.loads(line[5:]), answer)
            return answer
        await response.aread()
        answer.body = response.text
        if "jsonrpc" in response.text:
            await self.take(response.json(), answer)
        return answer

    async def take(self, message: dict[str, Any], answer: Answer) -> None:
        if "method" in message:
            answer.said.append(message)
        else:
            answer.message = message

    async def call(self, tool: str, /, meta: Any = None, **arguments: Any) -> Answer:
        return await self.request("tools/call", name=tool, arguments=arguments, **({"_meta": meta} if meta else {}))

    async def tools(self) -> dict[str, dict[str, Any]]:
        listed = (await self.request("tools/list")).result["tools"]
        return {tool["name"]: tool for tool in listed}


class Session(Caller):
    """One who shook hands. `question` answers what it is asked."""

    def __init__(self, *args: Any, question: Question | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        self.question = question
        self.headers = dict(ACCEPT)
        self.welcome: dict[str, Any] = {}

    def written(self, method: str, params: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
        return {"jsonrpc": "2.0", "id": next(self.numbers), "method": method, "params": params}, self.headers

    async def begin(self, revision: str = HANDSHAKE_REVISIONS[-1]) -> None:
        hello = {"protocolVersion": revision, "capabilities": self.capabilities, "clientInfo": CLIENT}
        message, headers = self.written("initialize", hello)
        async with self.client.stream("POST", self.path, json=message, headers=headers) as response:
            self.welcome = (await self.heard(response)).result
            self.headers |= {
                "Mcp-Session-Id": response.headers["mcp-session-id"],
                "MCP-Protocol-Version": revision,
            }
        await self.tell({"method": "notifications/initialized"})

    async def tell(self, message: dict[str, Any]) -> None:
        await self.client.post(self.path, json={"jsonrpc": "2.0", **message}, headers=self.headers)

    async def take(self, message: dict[str, Any], answer: Answer) -> None:
        await super().take(message, answer)
        if "method" in message and "id" in message:
            given = await self.question(message["method"], message["params"]) if self.question else {}
            await self.tell({"id": message["id"], "result": given})


class Older(Session):
    """One who came over the older transport: all answers come down one stream."""

    def __init__(self, client: httpx2.AsyncClient, stream: httpx2.Response, **more: Any) -> None:
        super().__init__(client, "", **more)
        self.headers = {}
        self._lines = stream.aiter_lines()
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._said: list[dict[str, Any]] = []
        self._reading: asyncio.Task[None] | None = None

    async def begin(self, revision: str = HANDSHAKE_REVISIONS[0]) -> None:
        async for line in self._lines:
            if line.startswith("data:"):
                self.path = line[5:].strip()
                break
        self._reading = asyncio.create_task(self._read())
        hello = {"protocolVersion": revision, "capabilities": self.capabilities, "clientInfo": CLIENT}
        self.welcome = (await self.request("initialize", **hello)).result
        await self.tell({"method": "notifications/initialized"})

    async def request(self, method: str, **params: Any) -> Answer:
        if self._reading is None and method != "initialize":
            await self.begin()
        message, _ = self.written(method, params)
        waiting = self._waiting[message["id"]] = asyncio.get_running_loop().create_future()
        posted = await self.client.post(self.path, json=message)
        if posted.status_code >= 400:
            return Answer(posted.status_code, body=posted.text)
        async with asyncio.timeout(30):
            answered = await waiting
        said, self._said = self._said, []
        return Answer(posted.status_code, answered, said)

    async def _read(self) -> None:
        with suppress(httpx2.HTTPError):
            async for line in self._lines:
                if line.startswith("data:") and line[5:].strip():
                    await self._hear(json.loads(line[5:]))

    async def _hear(self, message: dict[str, Any]) -> None:
        if "method" not in message and message["id"] in self._waiting:
            self._waiting.pop(message["id"]).set_result(message)
        else:
            answer = Answer(200)
            await self.take(message, answer)
            self._said += answer.said

    async def end(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.gather(self._reading, return_exceptions=True)
