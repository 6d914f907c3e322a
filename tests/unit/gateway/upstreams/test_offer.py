"""What a server offers: looked up when it is needed, page by page, and again where it may have changed."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from tests.small_guard import ATTACK
from tests.unit.gateway.upstreams.table import Table, Ticks, greeting, judging, paged

from mcpward.errors import HeldBack
from mcpward.gateway.upstreams import offer as room
from mcpward.gateway.upstreams.offer import Offer
from mcpward.gateway.upstreams.pins import Pins
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.links.link import Lost, RemoteError
from mcpward.policy.upstreams import UpstreamPolicy


def tool(name: str) -> dict[str, Any]:
    return {"name": name, "inputSchema": {"type": "object"}}


def offer(link: Table, folder: Path, ticks: Ticks | None = None, **capabilities: Any) -> Offer:
    """The offer of a server, which counts for ten seconds."""
    pins = Pins(folder / "mcpward.lock", folder)
    vetting = Vetting("table", judging(), UpstreamPolicy, pins)
    return Offer(link, greeting(**capabilities), vetting, lambda: 10.0, ticks or Ticks())


async def test_all_pages_are_read(tmp_path: Path) -> None:
    link = Table(tools_list=paged("tools", [tool("a"), tool("b")], [], [tool("c")]))
    assert [*(await offer(link, tmp_path).of("tools/list")).shown] == ["a", "b", "c"]
    assert [params.get("cursor") for _, params in link.asked] == [None, "1", "2"]


async def test_a_listing_that_the_server_does_not_declare_is_not_asked_for(tmp_path: Path) -> None:
    link = Table()
    assert (await offer(link, tmp_path, tools={}).of("prompts/list")).shown == {}
    assert link.asked == []


async def test_a_server_with_resources_and_no_templates_has_no_templates(tmp_path: Path) -> None:
    link = Table(resources_list={"resources": [{"uri": "a://b", "name": "b"}]})
    here = offer(link, tmp_path)
    assert [*(await here.of("resources/list")).shown] == ["a://b"]
    assert (await here.of("resources/templates/list")).shown == {}


async def test_another_error_is_the_servers_answer(tmp_path: Path) -> None:
    with pytest.raises(RemoteError, match="-32603"):
        await offer(Table(tools_list=RemoteError(-32603, "no")), tmp_path).of("tools/list")


async def test_it_is_looked_up_again_once_it_no_longer_counts(tmp_path: Path) -> None:
    ticks, link = Ticks(), Table(tools_list={"tools": [tool("a")]})
    here = offer(link, tmp_path, ticks)
    for wait in (0.0, 9.9, 0.1, 0.0):
        ticks.now += wait
        await here.of("tools/list")
    assert len(link.asked) == 2


async def test_it_is_looked_up_again_once_the_server_says_that_it_changed(tmp_path: Path) -> None:
    link = Table(tools_list={"tools": [tool("a")]})
    here = offer(link, tmp_path)
    await here.of("tools/list")
    link.answers["tools_list"] = {"tools": [tool("b")]}
    here.stale("tools/list")
    assert [*(await here.of("tools/list")).shown] == ["b"]


async def test_what_changed_while_it_was_looked_up_is_looked_up_again(tmp_path: Path) -> None:
    link = Table()

    async def changing(params: dict[str, Any]) -> dict[str, Any]:
        here.stale("tools/list")
        return {"tools": [tool("old")]}

    link.answers["tools_list"] = changing
    here = offer(link, tmp_path)
    await here.of("tools/list")
    link.answers["tools_list"] = {"tools": [tool("new")]}
    assert [*(await here.of("tools/list")).shown] == ["new"]


async def test_many_who_ask_at_once_cause_one_question(tmp_path: Path) -> None:
    link = Table(tools_list=paged("tools", [tool("a")]))
    here = offer(link, tmp_path)
    seen = await asyncio.gather(*(here.of("tools/list") for _ in range(5)))
    assert {tuple(vetted.shown) for vetted in seen} == {("a",)}
    assert len(link.asked) == 1


async def test_who_fails_leaves_what_was_known_as_it_was(tmp_path: Path) -> None:
    ticks, link = Ticks(), Table(tools_list={"tools": [tool("a")]})
    here = offer(link, tmp_path, ticks)
    await here.of("tools/list")
    ticks.now += 10
    link.answers["tools_list"] = Lost("gone")
    with pytest.raises(Lost):
        await here.of("tools/list")
    assert [*here.known("tools/list").shown] == ["a"]


async def test_what_has_no_name_is_passed_over(tmp_path: Path) -> None:
    link = Table(tools_list={"tools": [1, None, {}, {"name": 5}, tool("a")]}, prompts_list={"prompts": "none"})
    here = offer(link, tmp_path)
    assert [*(await here.of("tools/list")).shown] == ["a"]
    assert (await here.of("prompts/list")).shown == {}


async def test_a_listing_without_an_end_is_held_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_ITEMS", 3)
    endless = Table(tools_list={"tools": [], "nextCursor": "again"}, prompts_list={"prompts": [{"name": "a"}] * 4})
    with pytest.raises(HeldBack, match="pages"):
        await offer(endless, tmp_path).of("tools/list")
    with pytest.raises(HeldBack, match="more than 3 prompts"):
        await offer(endless, tmp_path).of("prompts/list")


async def test_what_is_held_back_of_all_listings_is_told_with_the_reason(tmp_path: Path) -> None:
    link = Table(
        tools_list={"tools": [tool("a") | {"description": ATTACK}]},
        prompts_list={"prompts": [{"name": "b", "description": ATTACK}]},
    )
    here = offer(link, tmp_path)
    await here.of("tools/list")
    await here.of("prompts/list")
    assert here.held_back.keys() == {"a", "b"}
