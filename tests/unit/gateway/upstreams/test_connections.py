"""Who has a connection of their own to a server: how many may be open, for how long, and that none is left over."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest
from pydantic import SecretStr
from tests.unit.gateway.upstreams.table import Table, Ticks, greeting, judging

from mcpward.errors import Unavailable
from mcpward.gateway.upstreams.connection import Connection
from mcpward.gateway.upstreams.pins import Pins
from mcpward.gateway.upstreams.servers_file import Server
from mcpward.gateway.upstreams.upstream import IDLE, MOST_CONNECTIONS, Upstream
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.links.handshake import Greeting
from mcpward.links.link import Listener, Lost
from mcpward.policy.upstreams import UpstreamPolicy


class Opens:
    """Opens a link to a table for everyone who comes, as long as it is not `down`."""

    server = Server("shop")

    def __init__(self) -> None:
        self.links: list[Table] = []
        self.closing: set[asyncio.Task[None]] = set()
        self.down = False

    async def __call__(
        self, kept: Mapping[str, str], listener: Listener, *, alone: bool, older: bool = False
    ) -> tuple[Table, Greeting]:
        await asyncio.sleep(0)
        if self.down:
            raise Lost("It is down.")
        self.links.append(Table())
        return self.links[-1], greeting()

    def may_be_asked(self, *, alone: bool) -> bool:
        return alone

    @property
    def open(self) -> int:
        return sum(link.alive for link in self.links)


class Nothing:
    """No credentials are kept."""

    async def of(self, server: str, principal: str | None) -> Mapping[str, SecretStr]:
        return {}

    async def stamp(self, server: str, principal: str) -> tuple[bool, object]:
        return False, None


class Here:
    """A server to which each caller has a connection of their own, and a clock that stands until it is moved."""

    def __init__(self, folder: Path) -> None:
        self.ticks, self.opens = Ticks(), Opens()
        self.policy = UpstreamPolicy(shared=False)
        vetting = Vetting("shop", judging(), lambda: self.policy, Pins(folder / "lock", folder))
        self.upstream = Upstream(self.opens, vetting, Nothing(), self.ticks)  # type: ignore[arg-type] # it opens alike
        self.over = asyncio.Event()

    async def come(self, who: str, *, stay: bool = False) -> Connection:
        """Use the connection of a caller, and stay until all is over where asked."""

        async def work(there: Connection, limit: asyncio.Timeout) -> Connection:
            if stay:
                await self.over.wait()
            return there

        self.ticks.now += 1
        return await self.upstream.run(who, work)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Here]:
    it = Here(tmp_path)
    yield it
    await it.upstream.close()
    assert it.opens.open == 0


async def test_so_many_callers_have_a_connection_and_who_came_least_lately_gives_way(here: Here) -> None:
    for number in range(MOST_CONNECTIONS):
        await here.come(f"caller {number}")
    first = await here.come("caller 0")
    await here.come("one more")
    assert here.opens.open == MOST_CONNECTIONS
    assert await here.come("caller 0") is first
    assert not here.opens.links[1].alive


async def test_who_is_in_a_call_does_not_give_way(here: Here) -> None:
    staying = [asyncio.create_task(here.come(f"caller {n}", stay=True)) for n in range(MOST_CONNECTIONS)]
    while here.opens.open < MOST_CONNECTIONS:
        await asyncio.sleep(0)
    with pytest.raises(Unavailable, match="Too many callers"):
        await here.come("one more")
    here.over.set()
    await asyncio.gather(*staying)
    await here.come("one more")
    assert here.opens.open == MOST_CONNECTIONS


async def test_callers_of_a_server_that_was_down_leave_room_for_others(here: Here) -> None:
    here.opens.down = True
    for number in range(MOST_CONNECTIONS):
        with pytest.raises(Unavailable):
            await here.come(f"caller {number}")
    here.opens.down = False
    await here.come("one more")


async def test_a_caller_who_comes_twice_at_once_where_there_is_no_room_gets_one(here: Here) -> None:
    for number in range(MOST_CONNECTIONS):
        await here.come(f"caller {number}")
    found = await asyncio.gather(*(here.come("one more") for _ in range(3)))
    assert len({id(one) for one in found}) == 1
    assert here.opens.open <= MOST_CONNECTIONS


async def test_a_connection_that_nobody_used_for_long_is_closed(here: Here) -> None:
    await here.come("idle")
    here.ticks.now += IDLE - 10
    await here.come("busy")
    staying = asyncio.create_task(here.come("stays", stay=True))
    while here.opens.open < 3:
        await asyncio.sleep(0)
    here.ticks.now += 9
    await here.upstream.close_idle()
    assert [link.alive for link in here.opens.links[:2]] == [False, True]
    here.ticks.now += IDLE
    await here.upstream.close_idle()
    assert [link.alive for link in here.opens.links] == [False, False, True]
    here.over.set()
    await staying


async def test_the_connection_that_all_shared_is_closed_where_nobody_is_to_share_one(here: Here) -> None:
    here.policy = UpstreamPolicy(shared=True)
    staying = asyncio.create_task(here.come("me", stay=True))
    while here.opens.open < 1:
        await asyncio.sleep(0)
    await here.upstream.close_idle()
    here.policy = UpstreamPolicy(shared=False)
    await here.upstream.close_idle()
    assert here.opens.open == 1
    here.over.set()
    await staying
    await here.upstream.close_idle()
    assert here.opens.open == 0


async def test_a_caller_whose_credential_ends_loses_their_connection_alone(here: Here) -> None:
    await here.come("revoked")
    await here.come("other")
    await here.upstream.forget("revoked")
    assert [link.alive for link in here.opens.links] == [False, True]


async def test_nothing_is_opened_any_more_once_all_is_closed(here: Here) -> None:
    await here.come("caller")
    await here.upstream.close()
    with pytest.raises(Unavailable, match="going down"):
        await here.come("caller")


async def test_all_is_closed_to_the_end_also_what_somebody_gave_up_waiting_for(here: Here) -> None:
    await here.come("caller")
    slow, closed = asyncio.Event(), []

    async def close() -> None:
        await slow.wait()
        closed.append(True)
        here.opens.links[0].alive = False

    here.opens.links[0].close = close  # type: ignore[method-assign]
    giving_up = asyncio.create_task(here.upstream.forget("caller"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    giving_up.cancel()
    ending = asyncio.create_task(here.upstream.close())
    for _ in range(5):
        await asyncio.sleep(0)
    assert not ending.done()
    slow.set()
    await ending
    assert closed
