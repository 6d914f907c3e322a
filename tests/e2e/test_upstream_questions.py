"""What a server asks while a call runs, and what comes along with a call beside its arguments."""

import asyncio
import base64
import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.e2e.fronted import Caller, Gateway, gateway
from tests.e2e.stage import HANDSHAKE, MODERN, Asked, Stage, raised, text
from tests.e2e.test_upstream_changes import until

from mcpward.gateway.upstreams.shares import MOST_QUESTIONS

SECRET = "ghp_" + "a8Kd03mNq7Zx51Lw9Rt2Yv6Bc4Hg0Jf8Ps1U"
FORM = {"message": "Your name?", "requestedSchema": {"type": "object", "properties": {}}}
ABLE = {"elicitation": {}}
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def signed(*parts: str) -> str:
    """A state as servers sign it."""
    return ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)


STATE = signed('{"alg":"HS256","typ":"JWT"}', '{"step":1,"of":"questions"}', "a signature of thirty-two bytes.")


async def asks_twice(asked: Asked) -> dict[str, Any]:
    """Ask two questions at once, and think about the answers."""
    answers = await asyncio.gather(*(asked.ask("elicitation/create", **FORM) for _ in range(2)))
    await asyncio.sleep(0.2)
    return text(json.dumps([one["action"] for one in answers]))


async def asks_once(asked: Asked) -> dict[str, Any]:
    """Ask one question, and tell how it went."""
    return text("refused" if "error" in await asked.ask("elicitation/create", **FORM) else "answered")


async def with_state(asked: Asked) -> dict[str, Any]:
    """Come back with the state, and no other."""
    if "requestState" not in asked.params:
        question = {"method": "elicitation/create", "params": FORM}
        return {"resultType": "input_required", "inputRequests": {"q": question}, "requestState": STATE}
    return text("the same" if asked.params["requestState"] == STATE else "another")


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with raised() as it:
        it.part("older", revision=HANDSHAKE).tool("asks", asks_twice)
        it.parts["older"].tool("asks_once", asks_once)
        it.part("modern", revision=MODERN).tool("asks", with_state)
        for part in it.parts.values():
            part.tool("echo")
        yield it


@pytest.fixture(scope="module")
def door(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    servers = {name: stage.entry(part) for name, part in stage.parts.items()}
    with gateway(tmp_path_factory.mktemp("questions"), servers, '[servers."*"]\ntimeout = 1') as it:
        asyncio.run(_up(it))
        yield it


async def _up(door: Gateway) -> None:
    """Wait until the servers are: how long that takes is none of the matter here."""
    async with door.caller() as caller:
        for server in ("older", "modern"):
            assert await until(lambda server=server: _echoes(caller, server))


async def _echoes(caller: Caller, server: str) -> bool:
    return (await caller.call(f"{server}__echo", a="b")).text == '{"a": "b"}'


async def test_the_time_that_a_person_takes_is_not_the_servers(door: Gateway) -> None:
    waits = iter((0.1, 1.5))

    async def answered(method: str, params: dict[str, Any]) -> dict[str, Any]:
        await asyncio.sleep(next(waits))
        return {"action": "decline"}

    async with door.session(capabilities=ABLE, question=answered) as session:
        assert json.loads((await session.call("older__asks")).text) == ["decline", "decline"]


async def test_who_answers_no_question_takes_the_server_from_nobody(stage: Stage, door: Gateway) -> None:
    async def never(method: str, params: dict[str, Any]) -> dict[str, Any]:
        return await asyncio.get_running_loop().create_future()

    async def decline(method: str, params: dict[str, Any]) -> dict[str, Any]:
        return {"action": "decline"}

    silent, other = (door.mint(scopes=["upstream:*"]).text for _ in range(2))
    async with (
        door.session(silent, capabilities=ABLE, question=never) as asked,
        door.session(other, capabilities=ABLE, question=decline) as answers,
    ):
        calls = [asyncio.create_task(asked.call("older__asks_once")) for _ in range(MOST_QUESTIONS + 5)]
        refused = [await one for one in itertools.islice(asyncio.as_completed(calls, timeout=20), 5)]
        assert [one.text for one in refused] == ["refused"] * 5
        assert (await answers.call("older__asks_once")).text == "answered"
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)


async def test_a_state_that_looks_like_a_secret_comes_back_as_it_was(door: Gateway) -> None:
    async with door.caller(capabilities=ABLE) as caller:
        asked = (await caller.call("modern__asks")).result
        given = {"inputResponses": {"q": {"action": "decline"}}, "requestState": asked["requestState"]}
        again = await caller.request("tools/call", name="modern__asks", arguments={}, **given)
        assert again.text == "the same"


@pytest.mark.parametrize("server", ["older", "modern"])
async def test_what_comes_beside_the_arguments_is_screened_too(stage: Stage, door: Gateway, server: str) -> None:
    meta = {"example.com/note": f"the token is {SECRET}", "traceparent": TRACE}
    more = {
        "added": {"later": f"the token is {SECRET}"},
        "inputResponses": {"q": {"action": "accept", "content": {"token": SECRET}}},
    }
    async with door.caller() as caller:
        answer = await caller.request("tools/call", name=f"{server}__echo", arguments={"a": "b"}, _meta=meta, **more)
        assert answer.text == '{"a": "b"}'
    heard = stage.parts[server].calls()[-1]
    assert SECRET not in heard.everything
    assert heard.everything.count("_MASKED]") == 3
    assert heard.message["params"]["_meta"]["traceparent"] == TRACE


@pytest.mark.parametrize(
    "params",
    [
        {"arguments": []},
        {"arguments": "text"},
        {"arguments": None},
        {"_meta": []},
        {"name": 5},
        {"name": ["older__echo"]},
        {"arguments": {"a": "b"}, "inputResponses": 7},
    ],
)
async def test_params_of_another_shape_are_no_bug(door: Gateway, params: dict[str, Any]) -> None:
    async with door.session() as session:
        answer = await session.request("tools/call", **{"name": "older__echo"} | params)
        assert answer.status < 500
        assert answer.message or answer.body
        assert (await session.call("older__echo", a="b")).text == '{"a": "b"}'


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"ref": {"type": "ref/prompt", "name": "older__p"}},
        {"ref": {"type": "ref/prompt", "name": "older__p"}, "argument": 5},
        {"ref": {"type": "ref/prompt", "name": "older__p"}, "argument": {"name": [], "value": {}}},
        {"ref": 5, "argument": {"name": "a", "value": "b"}},
        {"ref": {"type": "ref/resource", "uri": 7}, "argument": {"name": "a", "value": "b"}},
        {"ref": {"type": "ref/prompt", "name": "older__p"}, "argument": {"name": "a", "value": "b"}, "context": []},
    ],
)
async def test_a_completion_of_another_shape_is_no_bug(door: Gateway, params: dict[str, Any]) -> None:
    async with door.session() as session:
        answer = await session.request("completion/complete", **params)
        assert answer.status < 500
        assert "error" in answer.message
