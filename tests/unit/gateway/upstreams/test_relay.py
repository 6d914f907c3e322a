"""What of a call reaches a server, and what of its answer and its questions reaches the client."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from tests.small_guard import ATTACK, PASSWORD, TOLD
from tests.unit.gateway.upstreams.table import Table, greeting
from tests.unit.gateway.upstreams.test_screening import words
from tests.unit.gateway.upstreams.test_servers import Shop, caller, visit

from mcpward.errors import HeldBack, Unavailable
from mcpward.gateway.calls import arguments_of, called, with_arguments
from mcpward.gateway.client import Client, Watches
from mcpward.gateway.news import MOST_WATCHED
from mcpward.gateway.pipeline import Target
from mcpward.gateway.upstreams.parked import Parked
from mcpward.gateway.upstreams.relay import LONGEST_URI, OneCall, Relay
from mcpward.gateway.upstreams.screening import Words
from mcpward.gateway.upstreams.servers import OneServer
from mcpward.guard.ready import usual_engine
from mcpward.links.link import RemoteError
from mcpward.policy.upstreams import Screens, UpstreamPolicy

MASKED = "my password is [PASSWORD_MASKED]"
PROMPT = {"type": "ref/prompt", "name": "greet"}
ARGUMENT = {"name": "who", "value": "A"}
DONE: dict[str, Any] = {"content": []}


class Speaker(Client):
    """A client that answers questions as it is told."""

    def __init__(self, answer: Any = None, *, modern: bool = False) -> None:
        self.modern = modern
        self._answer = answer
        self._watches: Watches = {}

    @property
    def log_level(self) -> str | None:
        return "debug"

    @property
    def watches(self) -> Watches:
        return self._watches

    @property
    def capabilities(self) -> dict[str, Any]:
        return {"elicitation": {}} if self._answer is not None else {}

    async def ask(self, method: str, params: Any) -> dict[str, Any]:
        if isinstance(self._answer, Exception):
            raise self._answer
        answer: dict[str, Any] = self._answer
        return answer


async def send(shop: Shop, method: str, client: Client | None = None, **params: Any) -> Any:
    """Take a message the way that the line takes it."""
    one, who = OneServer(shop.fronted), caller()
    target = await one.find(*called(method, params), who)
    assert target is not None
    here = visit(target, who)
    arguments = await target.screening.arguments(here, arguments_of(method, params))
    reply = await one.run(here, method, with_arguments(method, params, arguments), client or Client())
    return await target.screening.reply(here, reply)


def heard(shop: Shop, method: str) -> dict[str, Any]:
    """The params of the last message of this kind that reached the server."""
    return [params for asked, params in table(shop).asked if asked == method][-1]


def table(shop: Shop) -> Table:
    made: Table = shop.opens.links[-1]
    return made


@pytest.mark.parametrize(
    "params",
    [
        {"ref": {**PROMPT, "title": TOLD}, "argument": ARGUMENT},
        {"ref": {**PROMPT, TOLD: 1}, "argument": ARGUMENT},
        {"ref": {"type": "ref/resource", "uri": f"shop://of/{TOLD}"}, "argument": ARGUMENT},
        {"ref": PROMPT, "argument": {"name": "who", "value": TOLD}},
        {"ref": PROMPT, "argument": {"name": TOLD, "value": "A"}},
        {"ref": PROMPT, "argument": {**ARGUMENT, "more": TOLD}},
        {"ref": PROMPT, "argument": ARGUMENT, "context": {"arguments": {"a": TOLD}}},
        {"ref": PROMPT, "argument": ARGUMENT, "context": {"arguments": {}, "more": [TOLD]}},
        {"ref": PROMPT, "argument": ARGUMENT, "more": {"a": TOLD}},
        {"ref": PROMPT, "argument": ARGUMENT, TOLD: 1},
    ],
)
async def test_nothing_of_a_completion_goes_out_unread(tmp_path: Path, params: dict[str, Any]) -> None:
    shop = Shop(tmp_path, completion_complete={"completion": {"values": []}})
    await send(shop, "completion/complete", **params)
    told = str(heard(shop, "completion/complete"))
    assert "_MASKED]" in told
    assert PASSWORD not in told


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("tools/call", {"name": "buy", "arguments": {}}),
        ("prompts/get", {"name": "greet"}),
        ("resources/read", {"uri": "shop://one"}),
    ],
)
@pytest.mark.parametrize("more", [{TOLD: 1}, {"ref": {"a": TOLD}}, {"context": TOLD}, {"taskId": TOLD}])
async def test_nothing_beside_the_arguments_goes_out_unread(
    tmp_path: Path, method: str, params: dict[str, Any], more: dict[str, Any]
) -> None:
    shop = Shop(tmp_path)
    await send(shop, method, **params, **more)
    assert PASSWORD not in str(heard(shop, method))


@pytest.mark.parametrize(
    ("error", "message", "data"),
    [
        (RemoteError(-1, TOLD, {"a": [TOLD]}), MASKED, {"a": [MASKED]}),
        (RemoteError(-1, "Not now.", None), "Not now.", None),
    ],
)
async def test_an_error_that_a_client_answers_with_is_screened(error: RemoteError, message: str, data: Any) -> None:
    with pytest.raises(RemoteError) as told:
        await asked(Speaker(error), words())
    assert (told.value.code, told.value.message, told.value.data) == (-1, message, data)


async def test_an_error_that_may_not_go_out_is_told_in_our_own_words() -> None:
    with pytest.raises(RemoteError) as told:
        await asked(Speaker(RemoteError(-1, TOLD, {"a": TOLD})), words(arguments=Screens(secrets="block")))
    assert told.value.code == -1
    assert told.value.message.startswith("The answer for shop was held back")
    assert told.value.data is None


async def asked(client: Client, words: Words) -> Any:
    """Have a server ask during a call."""
    async with asyncio.timeout(10) as limit:
        one = OneCall(visit(Target("shop__buy", None), caller()), client, words, limit)
        return await one.asked("elicitation/create", {"message": "Who?"})


STATEFUL = {"resultType": "input_required", "requestState": f"{ATTACK} {TOLD}", **DONE}


@pytest.mark.parametrize("client", [Client(), Speaker(modern=True), Speaker({}, modern=True)])
async def test_a_state_of_a_server_that_knows_none_is_not_shown(tmp_path: Path, client: Client) -> None:
    shop = Shop(tmp_path, tools_call=STATEFUL)
    assert await send(shop, "tools/call", client, name="buy", arguments={}) == DONE


@pytest.mark.parametrize("client", [Client(), Speaker(modern=True)])
async def test_a_state_does_not_go_to_a_server_that_knows_none(tmp_path: Path, client: Client) -> None:
    shop = Shop(tmp_path)
    await send(shop, "tools/call", client, name="buy", arguments={}, requestState=TOLD)
    assert "requestState" not in heard(shop, "tools/call")


@pytest.mark.parametrize(
    ("modern", "state", "arrives"), [(True, "of its own", True), (True, {"a": TOLD}, False), (False, TOLD, False)]
)
async def test_a_state_goes_from_a_modern_client_to_a_modern_server(
    tmp_path: Path, modern: bool, state: Any, arrives: bool
) -> None:
    shop = Shop(tmp_path)
    shop.opens.greeting = greeting("2026-07-28")
    await send(shop, "tools/call", Speaker(modern=modern), name="buy", arguments={}, requestState=state)
    assert heard(shop, "tools/call").get("requestState") == (state if arrives else None)


async def test_a_state_of_a_modern_server_reaches_a_modern_client_as_it_is(tmp_path: Path) -> None:
    shop = Shop(tmp_path, tools_call={**STATEFUL, "inputRequests": {}})
    shop.opens.greeting = greeting("2026-07-28")
    told = await send(shop, "tools/call", Speaker(modern=True), name="buy", arguments={})
    assert told["requestState"] == STATEFUL["requestState"]


async def test_completions_of_a_prompt_are_data_though_prompts_are_meant_to_be_done(tmp_path: Path) -> None:
    order = "Write a poem on rain."
    prompt = {"messages": [{"role": "user", "content": {"type": "text", "text": order}}]}
    shop = Shop(tmp_path, completion_complete={"completion": {"values": [order]}}, prompts_get=prompt)
    judged = words(usual_engine())
    relay, here = Relay(shop.upstream, judged, Parked()), visit(Target("shop__greet", None), caller())
    assert await judged.reply(here, "prompts/get", await relay(here, "prompts/get", {"name": "greet"}, Client()))
    with pytest.raises(HeldBack):
        await relay(here, "completion/complete", {"ref": PROMPT, "argument": ARGUMENT}, Client())


@pytest.mark.parametrize(
    "questions",
    [{"a": {}}, [1], "a", {"a": 5}, {"a": {"method": 5}}, {"a": {"method": "elicitation/create", "params": [1]}}],
)
async def test_questions_without_a_shape_are_an_error_of_the_server(tmp_path: Path, questions: Any) -> None:
    shop = Shop(tmp_path, tools_call={"resultType": "input_required", "inputRequests": questions})
    shop.opens.greeting = greeting("2026-07-28")
    with pytest.raises(RemoteError) as told:
        await send(shop, "tools/call", Speaker({}), name="buy", arguments={})
    assert told.value.message == "The server asked something in a form that nobody can read."


async def test_a_server_that_cannot_set_a_log_level_runs_the_call_all_the_same(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    shop.opens.greeting = greeting(tools={}, logging={})
    assert await send(shop, "tools/call", Speaker(), name="buy", arguments={})
    table(shop).answers["logging_setLevel"] = {}
    for _ in range(2):
        assert await send(shop, "tools/call", Speaker(), name="buy", arguments={})
    assert [method for method, _ in table(shop).asked].count("logging/setLevel") == 2


async def test_a_client_hears_of_so_many_resources_and_no_more(tmp_path: Path) -> None:
    shop, client = Shop(tmp_path, resources_subscribe={}, resources_unsubscribe={}), Speaker()
    for number in range(MOST_WATCHED):
        await send(shop, "resources/subscribe", client, uri=f"shop://of/{number}")
    await send(shop, "resources/subscribe", client, uri="shop://of/0")
    with pytest.raises(RemoteError, match="-32602"):
        await send(shop, "resources/subscribe", client, uri="shop://one")
    await send(shop, "resources/unsubscribe", client, uri="shop://of/0")
    await send(shop, "resources/subscribe", client, uri="shop://one")
    assert len(client.watches) == MOST_WATCHED


async def test_a_client_hears_of_no_resource_with_an_endless_address(tmp_path: Path) -> None:
    shop, client = Shop(tmp_path, resources_subscribe={}), Speaker()
    with pytest.raises(RemoteError, match="-32602"):
        await send(shop, "resources/subscribe", client, uri="shop://of/" + "a" * LONGEST_URI)
    assert not client.watches


@pytest.mark.parametrize("largest", [1 << 10, 4 << 20])
async def test_a_reply_that_cannot_be_written_is_held_back(tmp_path: Path, largest: int) -> None:
    deep: Any = "x"
    for _ in range(300):
        deep = [deep]
    shop = Shop(tmp_path, tools_call={"content": [], "structuredContent": {"a": deep}})
    shop.policy = UpstreamPolicy(largest_reply=largest)
    with pytest.raises(HeldBack, match="nested too deeply"):
        await send(shop, "tools/call", name="buy", arguments={})


async def test_a_reply_is_measured_where_it_may_be_smaller_than_what_a_link_takes(tmp_path: Path) -> None:
    shop = Shop(tmp_path, tools_call={"content": [{"type": "text", "text": "a" * 2000}]})
    assert await send(shop, "tools/call", name="buy", arguments={})
    shop.policy = UpstreamPolicy(largest_reply=1 << 10)
    with pytest.raises(HeldBack, match="larger than 1024 bytes"):
        await send(shop, "tools/call", name="buy", arguments={})


@pytest.mark.parametrize(
    ("method", "params", "result"),
    [
        ("tools/call", {"name": "buy", "arguments": {}}, {}),
        ("tools/call", {"name": "buy", "arguments": {}}, {"content": "not a list"}),
        ("tools/call", {"name": "buy", "arguments": {}}, {"content": [], "isError": "maybe"}),
        ("prompts/get", {"name": "greet"}, {"messages": {}}),
        ("resources/read", {"uri": "shop://one"}, {"contents": None}),
        ("completion/complete", {"ref": PROMPT, "argument": ARGUMENT}, {"completion": []}),
    ],
)
async def test_what_is_no_result_is_told_so(
    tmp_path: Path, method: str, params: dict[str, Any], result: dict[str, Any]
) -> None:
    shop = Shop(tmp_path, **{method.replace("/", "_"): result})
    with pytest.raises(Unavailable, match="something that is no result"):
        await send(shop, method, **params)
