"""The servers as the doors show them: names, scopes, policy, and what is done while some of them are down."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from tests.small_guard import ATTACK, TOLD
from tests.unit.gateway.upstreams.table import judging
from tests.unit.gateway.upstreams.test_upstream import Credentials, Opens

from mcpward.audit.trail import Trail
from mcpward.errors import HeldBack, NotFound, RateLimited, Unavailable
from mcpward.gateway.behind import Change
from mcpward.gateway.client import Client
from mcpward.gateway.pipeline import Target, Visit
from mcpward.gateway.upstreams import listings as room
from mcpward.gateway.upstreams.fronted import Fronted
from mcpward.gateway.upstreams.parked import Parked
from mcpward.gateway.upstreams.pins import Pins
from mcpward.gateway.upstreams.relay import Relay
from mcpward.gateway.upstreams.screening import Words
from mcpward.gateway.upstreams.servers import CAPABILITIES, AllServers, OneServer
from mcpward.gateway.upstreams.servers_file import Server
from mcpward.gateway.upstreams.upstream import Upstream
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.guard.vault import Vaults
from mcpward.links.link import Lost, RemoteError
from mcpward.model import Call, Caller, Credential
from mcpward.policy.limits import Storages
from mcpward.policy.upstreams import UpstreamPolicy
from mcpward.storage.memory import MemoryStore

STORAGES = Storages()


def clock() -> float:
    return 1_800_000_000.0


async def echo(params: dict[str, Any]) -> dict[str, Any]:
    """Answer with what was asked, as the result of any call."""
    said = {"type": "text", "text": str({key: params[key] for key in params if key != "_meta"})}
    return {"content": [said], "contents": [], "messages": [], "completion": {}}


def listing(*names: str, **more: Any) -> dict[str, Any]:
    return {"tools": [{"name": name, "inputSchema": {"type": "object"}, **more} for name in names]}


class Shop:
    """A server with two tools, a resource, a template and a prompt, unless it is said what it answers."""

    def __init__(self, folder: Path, name: str = "shop", **answers: Any) -> None:
        self.policy = UpstreamPolicy()
        usual = {
            "tools_list": listing("buy", "look"),
            "resources_list": {"resources": [{"uri": f"{name}://one", "name": "one"}]},
            "resources_templates_list": {"resourceTemplates": [{"uriTemplate": f"{name}://of/{{x}}", "name": "of"}]},
            "prompts_list": {"prompts": [{"name": "greet"}]},
            "tools_call": echo,
            "resources_read": echo,
            "prompts_get": echo,
            "completion_complete": echo,
        }
        self.opens = Opens(Server(name), **(usual | answers))
        vetting = Vetting(name, judging(), lambda: self.policy, Pins(folder / f"{name}.lock", folder))
        self.upstream = Upstream(self.opens, vetting, Credentials())  # type: ignore[arg-type]
        words = Words(name, lambda: self.policy, judging(), Vaults(clock, 3600.0))
        relay = Relay(self.upstream, words, Parked())
        self.fronted = Fronted(self.upstream, words, relay, lambda: self.policy, STORAGES)


def caller(*scopes: str, name: str = "me") -> Caller:
    return Caller(name, name, "static", frozenset(scopes or ("upstream:*",)))


def visit(target: Target, who: Caller) -> Visit:
    call = Call("call-1", "mcp", target.name, Credential(None))
    return Visit(call, target, who, Trail(MemoryStore(), clock, 1).open(call))


async def found(behind: Any, method: str, name: str, who: Caller | None = None) -> Target | None:
    """The target of a call, once it is located."""
    target: Target | None = await behind.find(method, name, who or caller())
    return await target.seek(who or caller()) if target and target.seek else target


async def call(behind: Any, method: str, who: Caller | None = None, **params: Any) -> Any:
    """Take a call the way that the line takes it: find, screen, run, screen."""
    who = who or caller()
    name = params.get("name") or params.get("uri")
    target = await found(behind, method, name, who)
    assert target is not None
    here = visit(target, who)
    arguments = await target.screening.arguments(here, params.get("arguments") or {})
    given = {**params, "arguments": arguments} if "arguments" in params else params
    return await target.screening.reply(here, await behind.run(here, method, given, Client()))


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


@pytest.fixture
def both(tmp_path: Path) -> tuple[Shop, Shop, AllServers]:
    shop, bank = Shop(tmp_path), Shop(tmp_path, "bank")
    return shop, bank, AllServers([shop.fronted, bank.fronted])


async def names(behind: Any, method: str = "tools/list", *scopes: str) -> list[str]:
    return [item.get("name") or item["uri"] for item in await behind.listed(method, caller(*scopes))]


async def test_one_server_alone_goes_by_its_own_names(shop: Shop) -> None:
    one = OneServer(shop.fronted)
    assert await names(one) == ["buy", "look"]
    answer = await call(one, "tools/call", name="buy", arguments={"n": 1})
    assert answer["content"][0]["text"] == "{'name': 'buy', 'arguments': {'n': 1}}"


async def test_all_together_go_by_the_name_of_their_server_and_their_own(both: Any) -> None:
    _, _, everything = both
    assert await names(everything) == ["shop__buy", "shop__look", "bank__buy", "bank__look"]
    assert await names(everything, "prompts/list") == ["shop__greet", "bank__greet"]
    answer = await call(everything, "tools/call", name="bank__buy", arguments={"n": 1})
    assert answer["content"][0]["text"] == "{'name': 'buy', 'arguments': {'n': 1}}"


@pytest.mark.parametrize(
    ("uri", "server"), [("shop://one", "shop"), ("bank://one", "bank"), ("bank://of/5", "bank"), ("else://one", None)]
)
async def test_a_resource_is_of_the_server_that_lists_it_or_has_a_template_for_it(
    both: Any, uri: str, server: str | None
) -> None:
    target = await found(both[2], "resources/read", uri)
    assert (target and target.scope) == (server and f"upstream:{server}")


async def test_a_call_runs_at_the_server_that_it_was_admitted_for(both: Any) -> None:
    shop, bank, everything = both
    await names(everything, "resources/list")
    target = await everything.find("resources/read", "shop://one", caller())
    assert target is not None
    here = visit(target, caller())
    for one, holds in ((shop, "other://one"), (bank, "shop://one")):
        one.opens.links[0].answers["resources_list"] = {"resources": [{"uri": holds, "name": "one"}]}
        one.upstream.known().stale("resources/list")
    await everything.run(here, "resources/read", {"uri": "shop://one"}, Client())
    asked = [[method for method, _ in one.opens.links[0].asked] for one in (shop, bank)]
    assert ["resources/read" in each for each in asked] == [True, False]


async def test_what_no_server_was_found_for_runs_nowhere(both: Any) -> None:
    with pytest.raises(NotFound):
        await both[2].run(visit(Target("else", None), caller()), "tools/call", {"name": "shop__buy"}, Client())


@pytest.mark.parametrize("name", ["buy", "shop_buy", "nobody__buy", "__buy", ""])
async def test_a_name_of_no_server_is_not_found(both: Any, name: str) -> None:
    assert await both[2].find("tools/call", name, caller()) is None


async def test_only_what_the_callers_scopes_open_is_listed(both: Any) -> None:
    everything = both[2]
    assert await names(everything, "tools/list", "upstream:shop:buy") == ["shop__buy"]
    assert await names(everything, "tools/list", "upstream:bank") == ["bank__buy", "bank__look"]
    assert await names(everything, "prompts/list", "upstream:shop:buy") == []
    assert await names(everything, "resources/list", "upstream:shop") == ["one"]
    assert await names(everything, "tools/list", "prompt:validate") == []


async def test_of_a_server_that_is_closed_to_the_caller_nothing_is_asked(both: Any) -> None:
    shop, bank, everything = both
    await names(everything, "tools/list", "upstream:shop")
    assert await found(everything, "resources/read", "bank://one", caller("upstream:shop")) is None
    assert bank.opens.links == []
    assert len(shop.opens.links) == 1


async def test_to_find_whose_a_resource_is_nobody_is_asked_before_the_call_is_admitted(both: Any) -> None:
    shop, bank, everything = both
    target = await everything.find("resources/read", "bank://one", caller())
    assert (shop.opens.links, bank.opens.links) == ([], [])
    assert target is not None
    assert target.seek is not None
    assert (await target.seek(caller())).scope == "upstream:bank"


async def test_who_lacks_the_scope_of_a_resource_that_is_known_is_told_it_and_nobody_is_asked(both: Any) -> None:
    shop, bank, everything = both
    await names(everything, "resources/list")
    await names(everything, "resources/templates/list")
    asked = [len(one.opens.links[0].asked) for one in (shop, bank)]
    for uri, needed in (("shop://one", "upstream:shop"), ("bank://of/5", "upstream:bank")):
        target = await everything.find("resources/read", uri, caller("prompt:validate"))
        assert (target.scope, target.seek) == (needed, None)
    assert (await found(everything, "resources/read", "bank://one", caller("upstream:shop"))).scope == "upstream:bank"
    assert [len(one.opens.links[0].asked) for one in (shop, bank)][1] == asked[1]


async def test_a_resource_is_found_while_another_server_is_slow(tmp_path: Path) -> None:
    async def never(params: dict[str, Any]) -> dict[str, Any]:
        return await asyncio.Event().wait()  # type: ignore[return-value]

    slow, bank = Shop(tmp_path, resources_list=never), Shop(tmp_path, "bank")
    everything = AllServers([slow.fronted, bank.fronted])
    async with asyncio.timeout(5):
        assert (await found(everything, "resources/read", "bank://one")).scope == "upstream:bank"  # type: ignore[union-attr]
        assert (await found(everything, "resources/read", "bank://of/5")).scope == "upstream:bank"  # type: ignore[union-attr]


async def test_whoever_lists_a_resource_goes_before_whoever_has_a_template_for_it(tmp_path: Path) -> None:
    asked = asyncio.Event()

    async def at_last(params: dict[str, Any]) -> dict[str, Any]:
        await asked.wait()
        return {"resources": [{"uri": "bank://one", "name": "one"}]}

    async def greedy(params: dict[str, Any]) -> dict[str, Any]:
        asyncio.get_running_loop().call_later(0.05, asked.set)
        return {"resourceTemplates": [{"uriTemplate": "{anything}", "name": "all"}]}

    shop = Shop(tmp_path, resources_templates_list=greedy)
    everything = AllServers([shop.fronted, Shop(tmp_path, "bank", resources_list=at_last).fronted])
    assert (await found(everything, "resources/read", "bank://one")).scope == "upstream:bank"  # type: ignore[union-attr]


async def test_of_a_list_that_is_late_each_caller_sees_what_their_own_scopes_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LISTED_WITHIN", 0.02)
    ready = asyncio.Event()

    async def late(params: dict[str, Any]) -> dict[str, Any]:
        await ready.wait()
        return listing("buy", "look")

    everything = AllServers([Shop(tmp_path, tools_list=late).fronted])
    assert await names(everything) == []
    waiting = [asyncio.create_task(names(everything, "tools/list", f"upstream:shop:{one}")) for one in ("buy", "look")]
    await asyncio.sleep(0)
    ready.set()
    assert await asyncio.gather(*waiting) == [["shop__buy"], ["shop__look"]]


async def test_each_call_takes_the_scope_of_its_tool_and_all_else_that_of_its_server(shop: Shop) -> None:
    one = OneServer(shop.fronted)
    tool, prompt = await one.find("tools/call", "buy", caller()), await one.find("prompts/get", "greet", caller())
    assert tool is not None
    assert prompt is not None
    assert (tool.name, tool.scope) == ("shop__buy", "upstream:shop:buy")
    assert (prompt.name, prompt.scope) == ("shop__greet", "upstream:shop")


@pytest.mark.parametrize(
    ("scope", "needed"),
    [
        ("upstream:shop", None), ("upstream:shop:buy", None), ("upstream:shop:*", None), ("upstream:*", None),
        ("upstream:shopping", "upstream:shop"), ("prompt:validate", "upstream:shop"),
    ],
)  # fmt: skip
async def test_a_server_alone_is_closed_to_whoever_may_use_nothing_of_it(
    shop: Shop, scope: str, needed: str | None
) -> None:
    assert OneServer(shop.fronted).closed_to(caller(scope)) == needed


async def test_a_tool_that_the_policy_denies_is_not_there(shop: Shop) -> None:
    shop.policy = UpstreamPolicy(deny=("buy",))
    one = OneServer(shop.fronted)
    assert await names(one) == ["look"]
    assert await one.find("tools/call", "buy", caller()) is None


async def test_where_only_reading_is_allowed_a_tool_that_may_write_is_not_found(shop: Shop) -> None:
    shop.policy = UpstreamPolicy(read_only=True)
    with pytest.raises(NotFound):
        await call(OneServer(shop.fronted), "tools/call", name="buy", arguments={})


async def test_a_tool_that_is_not_listed_is_not_called(shop: Shop) -> None:
    with pytest.raises(NotFound):
        await call(OneServer(shop.fronted), "tools/call", name="hidden", arguments={})
    assert "tools/call" not in [method for method, _ in shop.opens.links[0].asked]


async def test_a_tool_that_is_held_back_is_not_called_and_the_reason_is_told(tmp_path: Path) -> None:
    shop = Shop(tmp_path, tools_list=listing("buy", description=ATTACK))
    with pytest.raises(HeldBack, match=r"The tool shop__buy is held back\. Its description"):
        await call(OneServer(shop.fronted), "tools/call", name="buy", arguments={})


async def test_a_resource_of_a_template_that_is_held_back_is_not_read(tmp_path: Path) -> None:
    template = {"uriTemplate": "shop://of/{x}", "name": "of", "description": ATTACK}
    shop = Shop(tmp_path, resources_templates_list={"resourceTemplates": [template]})
    one = OneServer(shop.fronted)
    await call(one, "resources/read", uri="shop://one")
    with pytest.raises(HeldBack, match="held back"):
        await call(one, "resources/read", uri="shop://of/5")


async def test_each_caller_has_the_rate_of_the_policy_for_each_tool(tmp_path: Path) -> None:
    shop = Shop(tmp_path, "rated")
    shop.opens.server = Server("rated")
    shop.policy = UpstreamPolicy(rate="1/hour")
    one = OneServer(shop.fronted)
    await call(one, "tools/call", name="buy", arguments={})
    await call(one, "tools/call", name="look", arguments={})
    await call(one, "tools/call", caller(name="you"), name="buy", arguments={})
    with pytest.raises(RateLimited):
        await call(one, "tools/call", name="buy", arguments={})


async def test_arguments_and_replies_are_screened(shop: Shop) -> None:
    answer = await call(OneServer(shop.fronted), "tools/call", name="buy", arguments={"text": TOLD})
    assert "[PASSWORD_MASKED]" in answer["content"][0]["text"]
    shop.opens.links[0].answers["tools_call"] = {"content": [{"type": "text", "text": ATTACK}]}
    with pytest.raises(HeldBack):
        await call(OneServer(shop.fronted), "tools/call", name="buy", arguments={})


async def test_a_listing_that_fails_is_an_error_of_that_server_and_the_others_are_listed(tmp_path: Path) -> None:
    broken, bank = Shop(tmp_path, tools_list=RemoteError(-32603, "no")), Shop(tmp_path, "bank")
    with pytest.raises(HeldBack, match="answers tools/list with an error"):
        await names(OneServer(broken.fronted))
    assert await names(AllServers([broken.fronted, bank.fronted])) == ["bank__buy", "bank__look"]


async def test_a_server_that_is_down_is_refused_alone_and_left_out_among_others(both: Any) -> None:
    shop, _, everything = both
    shop.opens.fault = Lost("The program was not found.")
    assert await names(everything) == ["bank__buy", "bank__look"]
    with pytest.raises(Unavailable):
        await names(OneServer(shop.fronted))


async def test_a_server_that_is_late_is_left_out_and_told_of_once_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LISTED_WITHIN", 0.02)
    monkeypatch.setattr(room, "STILL_LATE_WITHIN", 0.01)
    ready, told = asyncio.Event(), asyncio.Event()

    async def late(params: dict[str, Any]) -> dict[str, Any]:
        await ready.wait()
        return listing("buy")

    everything = AllServers([Shop(tmp_path, tools_list=late).fronted, Shop(tmp_path, "bank").fronted])
    changes: list[Change] = []

    def hear(change: Change) -> None:
        changes.append(change)
        told.set()

    everything.watch(hear)
    assert await names(everything) == ["bank__buy", "bank__look"]
    ready.set()
    await asyncio.wait_for(told.wait(), 5)
    assert changes == [Change("tools/list", server="shop", owner="me")]
    assert await names(everything) == ["shop__buy", "bank__buy", "bank__look"]


async def test_the_schema_of_a_tool_is_at_hand_once_it_was_listed(both: Any) -> None:
    everything = both[2]
    assert everything.schema("shop__buy") is None
    await names(everything)
    assert everything.schema("shop__buy") == {"type": "object"}
    assert everything.schema("shop__none") is None
    assert everything.schema("none") is None


async def test_a_server_alone_says_what_it_can_do_and_nothing_in_its_own_words(shop: Shop) -> None:
    said = await OneServer(shop.fronted).introduce(caller())
    assert said.capabilities.keys() == {"tools", "resources", "prompts", "logging"}
    assert said.capabilities["resources"]["subscribe"] is False
    shop.opens.links[0].alive = False
    shop.opens.fault = Lost("gone")
    assert (await OneServer(shop.fronted).introduce(caller())).capabilities == CAPABILITIES


async def test_all_together_can_do_everything_whoever_is_up(both: Any) -> None:
    both[0].opens.fault = Lost("gone")
    said = await both[2].introduce(caller())
    assert (said.capabilities, said.instructions) == (CAPABILITIES, None)
