"""The link over the older HTTP+SSE transport."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from tests.unit.links.hearing import Hearing, a_megabyte, until
from tests.unit.links.web_servers import OWN, Handler, event, served, stream

from mcpward.links import sse
from mcpward.links.link import Listener, Lost, Oversized, RemoteError, SessionEnded
from mcpward.links.pool import Pool
from mcpward.links.sse import SseLink


class Server:
    """A server with one stream; it answers each request with its params, but does what its method says."""

    def __init__(self, endpoint: str = "/messages?id=1") -> None:
        self.endpoint = endpoint
        self.seen: list[tuple[str, dict[str, str], Any]] = []
        self.out: asyncio.Queue[bytes | None] = asyncio.Queue()

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.method == "GET":
            self.seen.append((request.path_qs, dict(request.headers), None))
            response = await stream(request)
            await response.write(f"event: endpoint\r\ndata: {self.endpoint}\r\n\r\n".encode())
            while (data := await self.out.get()) is not None:
                await response.write(data)
            return response
        message = await request.json()
        self.seen.append((request.path_qs, dict(request.headers), message))
        return self.take(message) or web.Response(status=202, text="Accepted")

    def take(self, message: Any) -> web.Response | None:
        match message.get("method"):
            case "fail":
                return web.Response(status=message["params"]["status"])
            case "refuse":
                return web.json_response({"error": {"code": -32600, "message": "no"}}, status=400)
            case "end":
                self.out.put_nowait(None)
            case "big":
                message["params"] = {"text": "x" * 2_000_000}
                self.say({"id": message["id"], "result": message["params"]})
            case "silence" | None:
                pass
            case _ if "id" in message:
                self.say({"id": message["id"], "result": message["params"]})
        return None

    def say(self, message: Any) -> None:
        self.out.put_nowait(event({"jsonrpc": "2.0", **message}, kind="message"))


@asynccontextmanager
async def linked(handler: Handler, listener: Listener | None = None) -> AsyncIterator[SseLink]:
    pool = Pool()
    async with served(handler) as url:
        try:
            link = await sse.connect(pool, url, OWN, a_megabyte, listener or Hearing())
            yield link
            await link.close()
        finally:
            await pool.close()


async def test_messages_go_where_the_server_says_and_answers_come_on_the_stream() -> None:
    server = Server()
    async with linked(server) as link:
        answers = await asyncio.gather(*(link.request("echo", {"n": n}) for n in range(200)))
        assert [it["n"] for it in answers] == list(range(200))
        link.revision = "2025-06-18"
        await link.request("echo", {}, headers={"X-More": "1"})
        assert link.alive
    assert not link.alive
    assert {path for path, _, _ in server.seen} == {"/mcp", "/messages?id=1"}
    assert all(headers["Authorization"] == OWN["Authorization"] for _, headers, _ in server.seen)
    last = server.seen[-1][1]
    assert (last["MCP-Protocol-Version"], last["X-More"]) == ("2025-06-18", "1")


async def test_nothing_on_the_stream_belongs_to_a_request_but_its_answer_and_its_progress() -> None:
    server, caller, link_s = Server(), Hearing(), Hearing()
    async with linked(server, link_s) as link:
        waiting = asyncio.create_task(link.request("silence", {"_meta": {"progressToken": "x"}}, caller))
        await until(lambda: len(server.seen) == 2)
        message = server.seen[-1][2]
        token = message["params"]["_meta"]["progressToken"]
        server.say({"method": "note", "params": {}})
        server.say({"method": "notifications/progress", "params": {"progressToken": token, "progress": 1}})
        server.say({"id": 5, "method": "ask/this", "params": {"n": 1}})
        await until(lambda: len(server.seen) == 3)
        server.say({"id": message["id"], "result": {}})
        assert await waiting == {}
    assert caller.heard == [("notifications/progress", {"progress": 1})]
    assert link_s.heard == [("note", {})]
    assert server.seen[-1][2] == {"jsonrpc": "2.0", "id": 5, "result": {"n": 1}}


async def test_a_cancelled_request_is_told() -> None:
    server = Server()
    async with linked(server) as link:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(link.request("silence", {}), 0.2)
        await until(lambda: len(server.seen) == 3)
    silence, note = server.seen[1][2], server.seen[2][2]
    assert (note["method"], note["params"]) == ("notifications/cancelled", {"requestId": silence["id"]})


async def test_the_end_of_the_stream_is_the_end_of_the_link() -> None:
    async with linked(Server()) as link:
        waiting = asyncio.create_task(link.request("silence", {}))
        with pytest.raises(Lost, match="ended the connection"):
            await link.request("end", {})
        with pytest.raises(Lost, match="ended the connection"):
            await waiting
        assert not link.alive


async def test_an_answer_that_is_too_large_fails_its_own_request_alone() -> None:
    async with linked(Server()) as link:
        with pytest.raises(Oversized):
            await link.request("big", {})
        assert await link.request("echo", {"n": 1}) == {"n": 1}


async def test_a_message_that_is_refused_fails_its_request() -> None:
    async with linked(Server()) as link:
        with pytest.raises(Lost, match="status 500"):
            await link.request("fail", {"status": 500})
        with pytest.raises(Lost, match=r"credential \(401\)"):
            await link.request("fail", {"status": 401})
        with pytest.raises(RemoteError):
            await link.request("refuse", {})
        assert link.alive
        with pytest.raises(SessionEnded):
            await link.request("fail", {"status": 404})
        assert not link.alive
        await link.notify("note", {})


@pytest.mark.parametrize(
    "endpoint", ["http://elsewhere.example/messages", "//elsewhere.example/", "https://127.0.0.1/", "http://[bad"]
)
async def test_messages_go_to_no_other_server(endpoint: str) -> None:
    with pytest.raises(Lost, match="another place"):
        async with linked(Server(endpoint)):
            pass


async def test_who_offers_no_stream_is_refused() -> None:
    async def plain(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(text=json.dumps({}), content_type="application/json")

    async def refusing(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=401)

    async def ending(request: web.BaseRequest) -> web.StreamResponse:
        return await stream(request)

    for handler, said in ((plain, "server-sent events"), (refusing, "credential"), (ending, "did not say where")):
        with pytest.raises(Lost, match=said):
            async with linked(handler):
                pass


async def test_who_does_not_say_where_messages_go_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    async def silent(request: web.BaseRequest) -> web.StreamResponse:
        response = await stream(request)
        await asyncio.sleep(30)
        return response

    monkeypatch.setattr(sse, "CONNECTED_WITHIN", 0.2)
    with pytest.raises(Lost, match="in time"):
        async with linked(silent):
            pass
