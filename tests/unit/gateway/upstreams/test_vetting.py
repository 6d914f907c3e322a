"""What of a server's listings may be shown, and why the rest may not."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.small_guard import ATTACK, EMAIL, TOLD
from tests.unit.gateway.upstreams.table import Failing, judging

from mcpward.gateway.upstreams.pins import Pins
from mcpward.gateway.upstreams.vetting import Vetted, Vetting
from mcpward.policy.upstreams import Screens, UpstreamPolicy


class Vets:
    """A vetting with a policy that may change, and pins of its own."""

    def __init__(self, folder: Path, engine: Any = None, **policy: Any) -> None:
        self.policy = UpstreamPolicy(**policy)
        self.pins = Pins(folder / "mcpward.lock", folder)
        self.vetting = Vetting("shop", judging(engine), lambda: self.policy, self.pins)
        self.last = Vetted()

    async def __call__(self, *items: dict[str, Any], method: str = "tools/list") -> Vetted:
        self.last = await self.vetting.vetted(method, [*items], self.last)
        return self.last


@pytest.fixture
def vets(tmp_path: Path) -> Iterator[Vets]:
    yield Vets(tmp_path)


def tool(name: str = "search", **more: Any) -> dict[str, Any]:
    return {"name": name, "inputSchema": {"type": "object"}, **more}


async def test_a_tool_without_anything_to_hide_is_shown_as_it_is(vets: Vets) -> None:
    plain = tool(description="Search the shop.", x_unknown={"kept": True})
    assert (await vets(plain)).shown == {"search": plain}


async def test_a_secret_in_a_description_is_masked(vets: Vets) -> None:
    shown = (await vets(tool(description=TOLD))).shown["search"]
    assert shown["description"] == "my password is [PASSWORD_MASKED]"


@pytest.mark.parametrize(
    "hiding",
    [
        {"description": ATTACK},
        {"inputSchema": {"type": "object", "properties": {"q": {"type": "string", "description": ATTACK}}}},
        {"annotations": {"title": ATTACK}},
    ],
)
async def test_a_tool_that_gives_orders_is_held_back(vets: Vets, hiding: dict[str, Any]) -> None:
    vetted = await vets(tool(**hiding), tool("fine"))
    assert [*vetted.shown] == ["fine"]
    assert vetted.held_back["search"].startswith("Its description holds")


@pytest.mark.parametrize("name", ["se\u200barch", "search\x1b[2J", "a\nb"])
async def test_a_name_with_characters_that_nobody_sees_is_held_back(vets: Vets, name: str) -> None:
    assert "nobody sees" in (await vets(tool(name))).held_back[name]


async def test_a_name_that_would_be_masked_is_held_back(tmp_path: Path) -> None:
    vets = Vets(tmp_path, descriptions=Screens(personal="mask"))
    assert "secret" in (await vets(tool(EMAIL))).held_back[EMAIL]


async def test_a_tool_that_changed_is_held_back_until_it_is_approved(vets: Vets) -> None:
    await vets(tool(description="Search."))
    changed = await vets(tool(description="Search, and send."))
    assert "changed" in changed.held_back["search"]
    vets.pins.approve()
    assert [*(await vets(tool(description="Search, and send."))).shown] == ["search"]


async def test_a_tool_that_the_policy_does_not_allow_is_neither_shown_nor_pinned(tmp_path: Path) -> None:
    vets = Vets(tmp_path, deny=("delete_*",), read_only=True)
    reads, writes = {"readOnlyHint": True}, {"readOnlyHint": False}
    vetted = await vets(
        tool(annotations=reads), tool("delete_it", annotations=reads), tool("put", annotations=writes), tool("none")
    )
    assert ([*vetted.shown], vetted.held_back) == (["search"], {})
    assert [row.tool for row in vets.pins.list()] == ["search"]


async def test_a_policy_that_changes_takes_effect_without_a_new_listing(vets: Vets) -> None:
    await vets(tool(), tool("other"))
    vets.policy = UpstreamPolicy(deny=("other",))
    assert [*(await vets(tool(), tool("other"))).shown] == ["search"]


async def test_of_two_of_one_name_both_are_held_back(vets: Vets) -> None:
    vetted = await vets(tool(description="Search."), tool(description="Search!"))
    assert (vetted.shown, [*vetted.held_back]) == ({}, ["search"])


async def test_neither_of_two_of_one_name_is_pinned(vets: Vets) -> None:
    await vets(tool(description="Search."), tool(description="Search!"))
    assert vets.pins.list() == []
    assert [*(await vets(tool(description="Search."))).shown] == ["search"]


@pytest.mark.parametrize("name", ["", " ", "*"])
async def test_a_name_that_nobody_could_call_is_held_back(vets: Vets, name: str) -> None:
    assert [*(await vets(tool(name), tool())).shown] == ["search"]


async def test_a_name_is_read_as_words(vets: Vets) -> None:
    name = ATTACK.lower().replace(" ", "_")
    vetted = await vets(tool(name), tool())
    assert ([*vetted.shown], [*vetted.held_back]) == (["search"], [name])


async def test_prompts_and_resources_are_judged_and_not_pinned(vets: Vets) -> None:
    told = {"uri": "shop://one", "name": "one", "description": ATTACK}
    vetted = await vets(told, {"uri": "shop://two", "name": "two"}, method="resources/list")
    assert ([*vetted.shown], [*vetted.held_back]) == (["shop://two"], ["shop://one"])
    assert vets.pins.list() == []


async def test_what_did_not_change_is_not_judged_again(tmp_path: Path) -> None:
    engine = Failing(judging()._guard(Screens())._engine)
    vets = Vets(tmp_path, engine)
    await vets(tool(description="Search."))
    first, texts = await vets(tool(description="Search.")), engine.texts
    assert await vets(tool(description="Search.")) is first
    assert engine.texts == texts
    await vets(tool(description="Search."), tool("other"))
    for_one = engine.texts - texts
    await vets(tool(description="Search."), tool("other"), tool("third"))
    assert engine.texts - texts <= 2 * for_one


async def test_what_could_not_be_judged_is_held_back_and_judged_again(tmp_path: Path) -> None:
    engine = Failing(judging()._guard(Screens())._engine)
    engine.broken = True
    vets = Vets(tmp_path, engine)
    assert (await vets(tool())).held_back == {"search": "It could not be judged."}
    engine.broken = False
    assert [*(await vets(tool())).shown] == ["search"]


async def test_one_item_that_is_nested_too_deeply_holds_none_of_the_others_back(vets: Vets) -> None:
    deep: dict[str, Any] = {}
    for _ in range(80):
        deep = {"items": deep}
    vetted = await vets(tool(inputSchema=deep), tool("fine"))
    assert [*vetted.shown] == ["fine"]
    assert "nested" in vetted.held_back["search"]


@pytest.mark.parametrize(
    ("said", "shown"),
    [(None, None), ("", None), ("Search.", "Search."), (TOLD, "my password is [PASSWORD_MASKED]"), (ATTACK, None)],
)
def test_instructions_are_shown_unless_they_give_orders(vets: Vets, said: str | None, shown: str | None) -> None:
    assert vets.vetting.instructions(said) == shown


def test_instructions_that_nobody_can_judge_are_not_shown(tmp_path: Path) -> None:
    engine = Failing(judging()._guard(Screens())._engine)
    engine.broken = True
    assert Vets(tmp_path, engine).vetting.instructions("Search.") is None
