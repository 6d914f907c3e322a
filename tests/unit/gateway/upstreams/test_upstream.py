"""One server behind the door: when its connections are opened, whose they are, and what becomes of them."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from tests.unit.gateway.upstreams.table import Table, Ticks, greeting, judging

from mcpward.errors import ConfigurationError, HeldBack, RateLimited, Unavailable
from mcpward.gateway.behind import Change
from mcpward.gateway.upstreams import upstream as room
from mcpward.gateway.upstreams.breaker import FIRST_PAUSE, PATIENCE
from mcpward.gateway.upstreams.connection import Connection
from mcpward.gateway.upstreams.opening import Opening
from mcpward.gateway.upstreams.pins import Pins
from mcpward.gateway.upstreams.servers_file import Server
from mcpward.gateway.upstreams.shares import MOST_EACH
from mcpward.gateway.upstreams.upstream import IDLE, Upstream
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.links.link import Lost, NoRoom, Oversized, RemoteError, SessionEnded
from mcpward.policy.upstreams import UpstreamPolicy


class Opens:
    """Opens links to a table, as often as it is asked; `fault` is what keeps it from that."""

    def __init__(self, server: Server, **answers: Any) -> None:
        self.server = server
        self.answers = {"ping": {}} | answers
        self.links: list[Table] = []
        self.kept: list[Mapping[str, str]] = []
        self.listeners: list[Any] = []
        self.fault: Exception | None = None
        self.greeting = greeting()
        self.closing: set[asyncio.Task[None]] = set()

    async def __call__(self, kept: Mapping[str, str], listener: Any, *, alone: bool, older: bool = False) -> Any:
        await asyncio.sleep(0)
        if self.fault is not None:
            raise self.fault
        self.kept.append(kept)
        self.listeners.append(listener)
        self.links.append(Table(**self.answers))
        return self.links[-1], self.greeting

    def may_be_asked(self, *, alone: bool) -> bool:
        return alone


class Credentials:
    """Credentials by caller; None is everyone."""

    def __init__(self) -> None:
        self.by: dict[str | None, dict[str, str]] = {}
        self.fault: Exception | None = None

    async def of(self, server: str, principal: str | None) -> Mapping[str, SecretStr]:
        if self.fault is not None:
            raise self.fault
        return {name: SecretStr(value) for name, value in self.by.get(principal, {}).items()}

    async def stamp(self, server: str, principal: str) -> tuple[bool, object]:
        return principal in self.by, (str(self.by.get(principal)), str(self.by.get(None)))


class Here:
    """A server with a clock that stands until it is moved, a policy and credentials."""

    def __init__(self, folder: Path, server: Server | None = None) -> None:
        self.ticks = Ticks()
        self.policy = UpstreamPolicy()
        self.credentials = Credentials()
        self.opens = Opens(server or Server("shop"))
        vetting = Vetting("shop", judging(), lambda: self.policy, Pins(folder / "mcpward.lock", folder))
        self.upstream = Upstream(self.opens, vetting, self.credentials, self.ticks)  # type: ignore[arg-type]

    async def use(self, principal: str = "me", work: Callable[[Connection], Any] | None = None) -> Any:
        """Use the connection; returns it unless something is to be done with it."""

        async def do(there: Connection, limit: asyncio.Timeout) -> Any:
            return there if work is None else await work(there)

        return await self.upstream.run(principal, do)

    async def refusal(self, principal: str = "me", work: Callable[[Connection], Any] | None = None) -> str:
        """Use it, and be refused."""
        with pytest.raises((Unavailable, HeldBack)) as refused:
            await self.use(principal, work)
        return refused.value.message


@pytest.fixture
def here(tmp_path: Path) -> Here:
    return Here(tmp_path)


def failing(error: Exception, *, closing: bool = False) -> Callable[[Connection], Any]:
    """Work that fails, where `closing` with the connection."""

    async def work(there: Connection) -> None:
        there.link.alive = not closing  # type: ignore[misc]
        raise error

    return work


async def test_nobody_has_asked_for_it_yet(here: Here) -> None:
    assert here.upstream.state == {"status": "idle", "transport": "stdio"}
    assert here.upstream.known() is None


async def test_all_callers_share_one_connection(here: Here) -> None:
    seen = await asyncio.gather(*(here.use(name) for name in ("me", "you", "me")))
    assert len({id(there) for there in seen}) == 1
    assert len(here.opens.links) == 1
    assert here.upstream.state["status"] == "up"


async def test_a_policy_may_give_each_caller_a_connection_of_their_own(here: Here) -> None:
    here.policy = UpstreamPolicy(shared=False)
    mine, yours, again = [await here.use(name) for name in ("me", "you", "me")]
    assert mine is again
    assert mine is not yours


async def test_a_caller_with_credentials_of_their_own_has_a_connection_of_their_own(here: Here) -> None:
    here.credentials.by = {None: {"TOKEN": "common"}, "me": {"TOKEN": "mine"}}
    assert await here.use("me") is not await here.use("you")
    assert here.opens.kept == [{"TOKEN": "mine"}, {"TOKEN": "common"}]


async def test_credentials_that_changed_open_a_new_connection_and_end_the_old_one(here: Here) -> None:
    before = await here.use()
    here.credentials.by = {None: {"TOKEN": "new"}}
    assert await here.use() is not before
    assert not before.link.alive


async def test_a_connection_that_broke_is_opened_again(here: Here) -> None:
    before = await here.use()
    before.link.alive = False
    assert await here.use() is not before


async def test_a_session_that_ended_is_begun_anew_and_the_call_made_again(here: Here) -> None:
    tried: list[Connection] = []

    async def work(there: Connection) -> str:
        tried.append(there)
        if len(tried) == 1:
            raise SessionEnded("forgotten")
        return "done"

    assert await here.use(work=work) == "done"
    assert tried[0] is not tried[1]
    assert "again and again" in await here.refusal(work=failing(SessionEnded("forgotten")))


@pytest.mark.parametrize(
    ("error", "said"), [(Lost("It ended."), "broke off during the call. It ended."), (Oversized(), "is larger than")]
)
async def test_what_goes_wrong_is_told_in_our_own_words(here: Here, error: Exception, said: str) -> None:
    assert said in await here.refusal(work=failing(error, closing=isinstance(error, Lost)))


async def test_an_error_that_the_server_answers_with_is_passed_on(here: Here) -> None:
    with pytest.raises(RemoteError):
        await here.use(work=failing(RemoteError(-1, "no")))


async def test_a_call_has_the_time_that_the_policy_gives(here: Here) -> None:
    here.policy = UpstreamPolicy(timeout=0.01)

    async def work(there: Connection) -> None:
        await asyncio.sleep(60)

    assert await here.refusal(work=work) == "The server shop did not answer in time."


async def test_a_server_that_is_down_is_tried_again_after_pauses_that_grow(here: Here) -> None:
    here.opens.fault = Lost("The program was not found.")
    assert "could not be reached. The program was not found." in await here.refusal()
    assert "tried again" in await here.refusal()
    here.ticks.now += FIRST_PAUSE
    assert here.upstream.state["status"] == "half_open"
    assert "could not be reached" in await here.refusal()
    here.ticks.now += FIRST_PAUSE
    assert "tried again" in await here.refusal()
    assert here.upstream.state == {"status": "down", "transport": "stdio", "problem": "The program was not found."}
    here.opens.fault = None
    here.ticks.now += FIRST_PAUSE
    await here.use()
    assert here.upstream.state == {"status": "up", "transport": "stdio"}


async def test_a_connection_on_which_every_call_fails_gets_a_pause_for_all(here: Here) -> None:
    for _ in range(PATIENCE):
        await here.refusal("me", failing(Lost("It refused.")))
    assert "tried again" in await here.refusal("you")
    here.ticks.now += FIRST_PAUSE
    await here.use("you")


async def test_where_there_was_no_connection_left_the_server_is_not_taken_for_down(here: Here) -> None:
    here.opens.fault = NoRoom("All connections are in use.")
    for _ in range(PATIENCE):
        assert "was not asked. All connections are in use." in await here.refusal()
    here.opens.fault = None
    for _ in range(PATIENCE):
        assert "was not asked" in await here.refusal(work=failing(NoRoom("All connections are in use.")))
    assert here.upstream.state == {"status": "up", "transport": "stdio"}
    await here.use("you")


async def test_a_caller_with_many_calls_under_way_takes_the_server_from_nobody(here: Here) -> None:
    over = asyncio.Event()

    async def wait(there: Connection) -> None:
        await over.wait()

    waiting = [asyncio.create_task(here.use("me", wait)) for _ in range(MOST_EACH)]
    await here.use("you")
    with pytest.raises(RateLimited):
        await here.use("me")
    over.set()
    await asyncio.gather(*waiting)
    await here.use("me")


async def test_what_is_wrong_with_its_entry_is_said_to_whoever_calls(tmp_path: Path) -> None:
    here = Here(tmp_path, Server("shop", fault="mcp.json, line 2: it has neither command nor url."))
    assert "neither command nor url" in await here.refusal()
    assert here.upstream.state["status"] == "down"


async def test_credentials_that_cannot_be_read_are_an_error_of_that_server(here: Here) -> None:
    here.credentials.fault = ConfigurationError("The credential was sealed with another key.")
    assert "credentials cannot be read" in await here.refusal()
    assert here.upstream.state["problem"] == "The credential was sealed with another key."


async def test_who_hangs_up_while_it_is_opened_leaves_the_others_waiting(here: Here) -> None:
    impatient, patient = asyncio.create_task(here.use("me")), asyncio.create_task(here.use("you"))
    await asyncio.sleep(0)
    impatient.cancel()
    assert isinstance(await patient, Connection)
    assert len(here.opens.links) == 1


async def test_what_a_caller_has_alone_ends_with_their_credential(here: Here) -> None:
    here.policy = UpstreamPolicy(shared=False)
    mine, yours = await here.use("me"), await here.use("you")
    await here.upstream.forget("me")
    assert (mine.link.alive, yours.link.alive) == (False, True)


async def test_a_callers_own_connection_that_falls_idle_is_closed_and_the_shared_one_is_not(here: Here) -> None:
    shared = await here.use("you")
    here.credentials.by = {"me": {"TOKEN": "mine"}}
    mine = await here.use("me")
    here.ticks.now += IDLE
    await here.upstream.close_idle()
    assert (mine.link.alive, shared.link.alive) == (False, True)


async def test_a_connection_in_use_is_not_idle(here: Here) -> None:
    here.policy = UpstreamPolicy(shared=False)

    async def work(there: Connection) -> bool:
        here.ticks.now += IDLE
        await here.upstream.close_idle()
        return there.link.alive

    assert await here.use(work=work)


async def test_one_more_caller_takes_the_place_of_who_was_away_longest(
    here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "MOST_CONNECTIONS", 2)
    here.policy = UpstreamPolicy(shared=False)
    opened = []
    for name in ("one", "two", "three"):
        here.ticks.now += 1
        opened.append(await here.use(name))
    assert [there.link.alive for there in opened] == [False, True, True]


async def test_callers_for_whom_it_is_down_take_no_place_for_good(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_CONNECTIONS", 2)
    here.policy, here.opens.fault = UpstreamPolicy(shared=False), Lost("It refused.")
    for name in ("one", "two"):
        await here.refusal(name)
    here.opens.fault = None
    assert isinstance(await here.use("three"), Connection)


async def test_what_the_server_says_that_changed_is_told_and_looked_up_again(here: Here) -> None:
    told: list[Change] = []
    here.upstream.watch(told.append)
    here.opens.answers["tools_list"] = {"tools": [{"name": "old", "inputSchema": {"type": "object"}}]}
    there = await here.use()
    await there.offer.of("tools/list")
    there.link.answers["tools_list"] = {"tools": [{"name": "new", "inputSchema": {"type": "object"}}]}
    await here.opens.listeners[0].notified("notifications/tools/list_changed", {})
    await here.opens.listeners[0].notified("notifications/resources/updated", {"uri": "a://b"})
    assert told == [Change("tools/list", server="shop"), Change("resource", "a://b", "shop")]
    assert [*(await there.offer.of("tools/list")).shown] == ["new"]


async def test_what_changed_on_a_callers_own_connection_is_theirs(here: Here) -> None:
    told: list[Change] = []
    here.upstream.watch(told.append)
    here.policy = UpstreamPolicy(shared=False)
    await here.use("me")
    await here.opens.listeners[0].notified("notifications/prompts/list_changed", {})
    await here.opens.listeners[0].notified("notifications/resources/updated", {"uri": "a://b"})
    assert told == [Change("prompts/list", None, "shop", "me"), Change("resource", "a://b", "shop", "me")]


async def test_a_question_on_a_shared_connection_is_nobodys(here: Here) -> None:
    await here.use()
    with pytest.raises(RemoteError):
        await here.opens.listeners[0].asked("roots/list", {})


async def test_after_the_end_nothing_is_opened(here: Here) -> None:
    there = await here.use()
    await here.upstream.close()
    assert not there.link.alive
    assert "going down" in await here.refusal()


async def test_a_program_that_is_not_there_could_not_be_reached(tmp_path: Path) -> None:
    opening = Opening(
        Server("gone", command="/nonexistent"), tmp_path, lambda: pytest.fail("no HTTP"), lambda: 1000, lambda: 10
    )
    vetting = Vetting("gone", judging(), UpstreamPolicy, Pins(tmp_path / "mcpward.lock", tmp_path))
    upstream = Upstream(opening, vetting, Credentials())

    async def work(there: Connection, limit: asyncio.Timeout) -> None:
        pytest.fail("it is there")

    with pytest.raises(Unavailable, match="could not be reached"):
        await upstream.run("me", work)
