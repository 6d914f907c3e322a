"""Twenty callers, a thousand calls in all, on servers that all share: what comes back is each caller's own."""

import asyncio
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.fronted import Caller, Gateway, gateway
from tests.e2e.stage import HANDSHAKE, MODERN, Asked, Failed, Stage, raised, text

STDIO = Path(__file__).with_name("stage_stdio.py")
SERVERS = ("stdio", "http", "modern")
CALLERS = 20
CALLS = {"stdio": 50, "http": 50, "modern": 10}


async def work(asked: Asked) -> dict[str, Any]:
    """The same as the tool of the stdio stage."""
    mark = asked.arguments["mark"]
    await asyncio.sleep(asked.arguments["seconds"])
    await asked.progress(1, message=f"progress {mark}")
    if asked.arguments["fail"]:
        raise Failed(-32001, f"error {mark}")
    return text(f"reply {mark}")


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    with raised() as stage:
        for name, revision in (("http", HANDSHAKE), ("modern", MODERN)):
            stage.part(name, revision=revision).tool("work", work)
        servers = _servers(stage)
        with gateway(tmp_path_factory.mktemp("callers"), servers, '[servers."*"]\ntimeout = 30') as it:
            yield it


def _servers(stage: Stage) -> dict[str, Any]:
    stdio = {"command": sys.executable, "args": [str(STDIO)]}
    return {name: stage.entry(part) for name, part in stage.parts.items()} | {"stdio": stdio}


async def comes(door: Gateway, number: int, server: str, token: str) -> int:
    """Be a caller, every second one with a session; returns how many calls had an answer."""
    chance, answered = random.Random(f"{server} {number}"), 0

    async def one(caller: Caller, at: int) -> None:
        nonlocal answered
        mark, fail = f"[{server} caller {number} call {at}]", chance.random() < 0.2
        given = {"mark": mark, "seconds": chance.random() * 0.2, "fail": fail}
        # The same token for all callers: a server must never see it.
        answer = await caller.call(f"{server}__work", meta={"progressToken": "same"}, **given)
        assert answer.text == f"{'error' if fail else 'reply'} {mark}"
        told = [said["params"] for said in answer.said if said["method"] == "notifications/progress"]
        assert all(each["message"] == f"progress {mark}" and each["progressToken"] == "same" for each in told)
        answered += len(told) == 1

    async with (door.session if number % 2 else door.caller)(token) as caller:
        for start in range(0, CALLS[server], 5):
            await asyncio.gather(*(one(caller, at) for at in range(start, start + 5)))
    return answered


@pytest.mark.parametrize("server", SERVERS)
async def test_each_reply_error_and_notification_reaches_its_caller_alone(door: Gateway, server: str) -> None:
    tokens = [door.mint(scopes=[f"upstream:{server}:*"]).text for _ in range(CALLERS)]
    heard = await asyncio.gather(*(comes(door, number, server, token) for number, token in enumerate(tokens)))
    # Progress may be lost under load, but hardly ever is.
    assert sum(heard) > CALLERS * CALLS[server] * 0.9
