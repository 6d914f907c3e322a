"""News of what changed behind the door: in sessions, and down the streams that modern clients open for it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import mcp_types
import pytest
from mcp import Client
from mcp.server.lowlevel.server import Server
from tests.shelf import Shelf

from mcpward.app import core
from mcpward.gateway.behind import Change
from mcpward.gateway.client import McpClient, Resource
from mcpward.gateway.mcp import build
from mcpward.gateway.news import News
from mcpward.model import Call, Credential
from mcpward.settings import Settings

# The sessions here are those of older revisions, on purpose.
pytestmark = pytest.mark.filterwarnings("ignore::mcp.shared.exceptions.MCPDeprecationWarning")
OPEN, CLOSED = "a://open", "a://closed"
SHOP = "shop"


class Here:
    """A server with news, and sessions that keep what they hear."""

    def __init__(self) -> None:
        self.server: Server[Any] = Server("here")
        self.shelf = Shelf([])
        self.left: list[str] = []
        self.arriving = "me"
        News(self.server, self.shelf, self._follow, self._who)

        async def watch(context: Any, params: Any) -> Any:
            McpClient(context).watches[Resource(SHOP, params.uri)] = lambda: self.left.append(params.uri)
            return {}

        self.server.add_request_handler("resources/subscribe", mcp_types.SubscribeRequestParams, watch)

    async def _follow(self, client: Any, uri: str) -> bool:
        client.watches[Resource(SHOP, uri)] = lambda: self.left.append(uri)
        return uri == OPEN

    async def _who(self) -> str:
        return self.arriving

    def change(self, kind: str, uri: str | None = None, *, at: str = SHOP, owner: str | None = None) -> None:
        for hear in self.shelf.hearers:
            hear(Change(kind, uri, at, owner))

    @asynccontextmanager
    async def session(self, who: str = "me") -> AsyncIterator[tuple[Client, asyncio.Queue[str]]]:
        heard: asyncio.Queue[str] = asyncio.Queue()
        self.arriving = who

        async def hear(message: Any) -> None:
            heard.put_nowait(f"{message.method} {getattr(message.params, 'uri', '')}".strip())

        async with Client(self.server, mode="legacy", message_handler=hear) as client:
            await client.send_ping()
            yield client, heard


async def test_a_change_is_told_in_every_session() -> None:
    here = Here()
    async with here.session() as (_, one), here.session() as (_, other):
        here.change("tools/list")
        for heard in (one, other):
            assert await asyncio.wait_for(heard.get(), 5) == "notifications/tools/list_changed"


async def test_what_is_said_twice_at_once_is_told_once() -> None:
    here = Here()
    async with here.session() as (_, heard):
        for kind in ("resources/list", "resources/templates/list", "resources/list", "prompts/list"):
            here.change(kind)
        told = [await asyncio.wait_for(heard.get(), 5) for _ in range(2)]
        assert told == ["notifications/resources/list_changed", "notifications/prompts/list_changed"]
        assert heard.empty()


async def test_a_resource_that_changed_is_told_to_who_subscribed() -> None:
    here = Here()
    async with here.session() as (subscriber, one), here.session() as (_, other):
        await subscriber.subscribe_resource(OPEN)
        here.change("resource", OPEN)
        here.change("tools/list")
        assert await asyncio.wait_for(one.get(), 5) == f"notifications/resources/updated {OPEN}"
        assert await asyncio.wait_for(other.get(), 5) == "notifications/tools/list_changed"


async def test_news_of_a_callers_own_connection_are_told_to_that_caller_alone() -> None:
    here = Here()
    async with here.session("alice") as (alice, hers), here.session("bob") as (bob, his):
        for client in (alice, bob):
            await client.subscribe_resource(OPEN)
        here.change("tools/list", owner="alice")
        here.change("resource", OPEN, owner="alice")
        here.change("prompts/list")
        assert [await asyncio.wait_for(hers.get(), 5) for _ in range(3)] == [
            "notifications/tools/list_changed",
            f"notifications/resources/updated {OPEN}",
            "notifications/prompts/list_changed",
        ]
        assert await asyncio.wait_for(his.get(), 5) == "notifications/prompts/list_changed"


async def test_a_server_tells_nothing_of_the_resources_of_another() -> None:
    here = Here()
    async with here.session() as (subscriber, heard):
        await subscriber.subscribe_resource(OPEN)
        here.change("resource", OPEN, at="another")
        here.change("tools/list")
        assert await asyncio.wait_for(heard.get(), 5) == "notifications/tools/list_changed"


async def test_who_is_alone_on_stdio_is_told_what_is_theirs(tmp_path: Path) -> None:
    shelf, heard = Shelf([]), asyncio.Queue[str]()

    async def hear(message: Any) -> None:
        heard.put_nowait(message.method)

    settings = Settings(auth_storage="memory", mcpward_data_dir=tmp_path, fastmcp_auth_mode="none")
    async with core(settings) as parts:
        server = build(parts.line, parts.tools, parts.clock, shelf, local=Credential(None, local=True))
        async with Client(server, mode="legacy", message_handler=hear) as client:
            await client.send_ping()
            me = (await parts.line.greet(Call("id", "stdio", "list", Credential(None, local=True)))).principal
            for owner, kind in (("another", "tools/list"), (me, "prompts/list")):
                for one in shelf.hearers:
                    one(Change(kind, None, SHOP, owner))
            assert await asyncio.wait_for(heard.get(), 5) == "notifications/prompts/list_changed"


async def test_a_stream_tells_nothing_of_what_is_another_callers_or_another_servers() -> None:
    here = Here()
    async with (
        Client(here.server, mode="2026-07-28") as client,
        client.listen(tools_list_changed=True, prompts_list_changed=True, resource_subscriptions=[OPEN]) as stream,
    ):
        here.change("tools/list", owner="alice")
        here.change("resource", OPEN, owner="alice")
        here.change("resource", OPEN, at="another")
        here.change("prompts/list", owner="me")
        assert type(await asyncio.wait_for(anext(stream), 5)).__name__ == "PromptsListChanged"


async def test_a_session_that_ended_is_told_nothing() -> None:
    here = Here()
    async with here.session() as (_, gone):
        pass
    async with here.session() as (_, heard):
        here.change("tools/list")
        await asyncio.wait_for(heard.get(), 5)
    assert gone.empty()


async def test_a_stream_tells_what_was_asked_for_and_only_of_resources_that_may_be_read() -> None:
    here = Here()
    async with (
        Client(here.server, mode="2026-07-28") as client,
        client.listen(prompts_list_changed=True, resource_subscriptions=[OPEN, CLOSED]) as stream,
    ):
        assert stream.honored.resource_subscriptions == [OPEN]
        for kind, uri in (("tools/list", None), ("resource", CLOSED), ("resource", OPEN), ("prompts/list", None)):
            here.change(kind, uri)
        told = [type(await asyncio.wait_for(anext(stream), 5)).__name__ for _ in range(2)]
        assert sorted(told) == ["PromptsListChanged", "ResourceUpdated"]
    await client_gone(here, OPEN, CLOSED)


async def test_a_session_that_ended_wants_no_more_news() -> None:
    here = Here()
    async with here.session() as (subscriber, _):
        await subscriber.subscribe_resource(OPEN)
        assert here.left == []
    await client_gone(here, OPEN)


async def client_gone(here: Here, *uris: str) -> None:
    async with asyncio.timeout(5):
        while sorted(here.left) != sorted(uris):
            await asyncio.sleep(0.01)
