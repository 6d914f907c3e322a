"""What a server says that belongs to no call, and whose that is."""

from pathlib import Path

import pytest
from tests.unit.gateway.upstreams.table import Table, greeting
from tests.unit.gateway.upstreams.test_offer import offer

from mcpward.gateway.behind import Change
from mcpward.gateway.calls import Message
from mcpward.gateway.upstreams.connection import Connection, Whose
from mcpward.gateway.upstreams.hearing import Hearing
from mcpward.links.link import RemoteError

LOG, TOOLS, UPDATED = "notifications/message", "notifications/tools/list_changed", "notifications/resources/updated"


class Call:
    """A call that keeps what it hears, and answers all it is asked."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def notified(self, method: str, params: Message) -> None:
        self.heard.append(method)

    async def asked(self, method: str, params: Message) -> Message:
        return {"asked": method}


class Here:
    """A connection with one call under way, and what is told of it."""

    def __init__(self, folder: Path, whose: Whose) -> None:
        self.told: list[Change] = []
        self.call, link = Call(), Table()
        self.hearing = Hearing("shop", whose, self.told.append)
        there = Connection(link, greeting(), offer(link, folder), whose, None)
        self.hearing.connection = there
        there.calls.append(self.call)


@pytest.mark.parametrize("owner", [None, "me"])
async def test_what_changed_is_told_with_the_server_and_whose_connection_it_is(
    tmp_path: Path, owner: str | None
) -> None:
    here = Here(tmp_path, Whose(owner))
    await here.hearing.notified(TOOLS, {})
    await here.hearing.notified(UPDATED, {"uri": "a://b"})
    await here.hearing.notified(UPDATED, {"uri": 5})
    assert here.told == [Change("tools/list", None, "shop", owner), Change("resource", "a://b", "shop", owner)]
    assert here.call.heard == ([] if owner is None else [UPDATED])


async def test_what_is_said_before_the_connection_is_up_is_told_too() -> None:
    told: list[Change] = []
    await Hearing("shop", Whose("me"), told.append).notified(TOOLS, {})
    assert told == [Change("tools/list", None, "shop", "me")]


async def test_of_two_connections_one_tells_that_a_listing_changed(tmp_path: Path) -> None:
    here = Here(tmp_path, Whose(None, older=True))
    await here.hearing.notified(TOOLS, {})
    assert here.told == []


async def test_what_is_said_or_asked_on_a_callers_own_connection_is_for_their_call(tmp_path: Path) -> None:
    here = Here(tmp_path, Whose("me"))
    await here.hearing.notified(LOG, {})
    assert here.call.heard == [LOG]
    assert await here.hearing.asked("roots/list", {}) == {"asked": "roots/list"}


async def test_what_is_said_or_asked_on_a_shared_connection_is_for_nobody(tmp_path: Path) -> None:
    here = Here(tmp_path, Whose(None))
    await here.hearing.notified(LOG, {})
    with pytest.raises(RemoteError):
        await here.hearing.asked("roots/list", {})
    assert here.call.heard == []
