"""What of a call reaches a server, and what of its answer and its questions reaches the client."""

from pathlib import Path
from typing import Any

import pytest
from tests.small_guard import PASSWORD, TOLD
from tests.unit.gateway.upstreams.table import Table
from tests.unit.gateway.upstreams.test_servers import Shop, caller, visit

from mcpward.gateway.calls import arguments_of, called, with_arguments
from mcpward.gateway.client import Client
from mcpward.gateway.upstreams.servers import OneServer

PROMPT = {"type": "ref/prompt", "name": "greet"}
ARGUMENT = {"name": "who", "value": "A"}


async def send(shop: Shop, method: str, **params: Any) -> Any:
    """Take a message the way that the line takes it."""
    one, who = OneServer(shop.fronted), caller()
    target = await one.find(*called(method, params), who)
    assert target is not None
    here = visit(target, who)
    arguments = await target.screening.arguments(here, arguments_of(method, params))
    reply = await one.run(here, method, with_arguments(method, params, arguments), Client())
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
