"""The seam for what stands behind the door: every text that goes in is screened, and no method goes around."""

from collections.abc import Mapping
from typing import Any

import pytest
from mcp_types import METHOD_NOT_FOUND
from tests.door import ADMIN, BASIC, Opened, opened
from tests.shelf import Item, Shelf, text, tool

from mcpward.errors import InvalidInput
from mcpward.gateway.calls import Message
from mcpward.gateway.client import Client
from mcpward.gateway.pipeline import Target, Visit

SCOPE = "upstream:small"


def raised(value: Any) -> Any:
    """A value with what it says in capitals; a reference stays what it is."""
    if isinstance(value, Mapping):
        return {name: one if name == "ref" else raised(one) for name, one in value.items()}
    if value == "never":
        raise InvalidInput("That does not go through.")
    return value.upper() if isinstance(value, str) else value


class Loud:
    """A screening that leaves its trace: what goes in is raised, and "never" does not go in at all."""

    async def arguments(self, visit: Visit, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        told: Mapping[str, Any] = raised(arguments)
        return told

    async def reply(self, visit: Visit, reply: Any) -> Any:
        return reply


async def say(method: str, params: Message, client: Client) -> Message:
    word = params["arguments"]["word"]
    if method == "tools/call":
        return text(word)
    return {"messages": [{"role": "user", "content": {"type": "text", "text": word}}]}


async def complete(method: str, params: Message, client: Client) -> Message:
    if method != "completion/complete":
        return await say(method, params, client)
    known = (params.get("context") or {}).get("arguments") or {}
    return {"completion": {"values": [params["argument"]["value"], *known.values()]}}


def small() -> Shelf:
    """A server with one of each."""
    prompt = Item("prompts/list", {"name": "prompt"}, Target("prompt", SCOPE, Loud()), complete)
    return Shelf([tool("tool", SCOPE, say, screening=Loud()), prompt])


def completion(word: str, **known: str) -> dict[str, Any]:
    ref, argument = {"type": "ref/prompt", "name": "prompt"}, {"name": "word", "value": word}
    return {"ref": ref, "argument": argument, "context": {"arguments": known}}


def message(kind: str, word: str) -> tuple[str, dict[str, Any]]:
    return {
        "tool": ("tools/call", {"name": "tool", "arguments": {"word": word}}),
        "prompt": ("prompts/get", {"name": "prompt", "arguments": {"word": word}}),
        "completion": ("completion/complete", completion(word)),
    }[kind]


EACH_KIND = pytest.mark.parametrize("kind", ["tool", "prompt", "completion"])


async def outcomes(door: Opened) -> list[str]:
    return [event["outcome"] for event in await door.events()]


@EACH_KIND
async def test_what_goes_in_is_screened(kind: str) -> None:
    async with opened(behind=small()) as door:
        answer = await door.rpc(*message(kind, "quiet"), ADMIN)
        assert "QUIET" in answer.text
        assert "quiet" not in answer.text


async def test_what_a_completion_knows_already_is_screened_too() -> None:
    async with opened(behind=small()) as door:
        answer = await door.rpc("completion/complete", completion("a", other="b"), ADMIN)
        assert "result" in answer.json(), answer.text
        assert answer.json()["result"]["completion"]["values"] == ["A", "B"]


@EACH_KIND
async def test_what_the_screening_refuses_does_not_run(kind: str) -> None:
    async with opened(behind=small()) as door:
        answer = await door.rpc(*message(kind, "never"), ADMIN)
        assert "invalid_input" in answer.text
        assert await outcomes(door) == ["invalid_input"]


@EACH_KIND
async def test_every_call_needs_its_scope(kind: str) -> None:
    async with opened(behind=small()) as door:
        refused = await door.rpc(*message(kind, "word"), BASIC)
        assert (refused.status_code, refused.json()["required_scope"]) == (403, SCOPE)
        assert await outcomes(door) == ["insufficient_scope"]


@EACH_KIND
async def test_every_call_leaves_one_event(kind: str) -> None:
    async with opened(behind=small()) as door:
        answer = await door.rpc(*message(kind, "word"), ADMIN)
        assert answer.status_code == 200, answer.text
        assert await outcomes(door) == ["ok"]


@pytest.mark.parametrize("method", ["echo/say", "tasks/list", "tools/run"])
async def test_a_method_that_is_not_known_here_does_not_go_through(method: str) -> None:
    async with opened(behind=small()) as door:
        answer = await door.rpc(method, {"word": "word"}, ADMIN)
        assert answer.json()["error"]["code"] == METHOD_NOT_FOUND
