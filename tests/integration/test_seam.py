"""The seam for what stands behind the door: every text that goes in is screened, and extensions cannot go around."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from fastmcp import FastMCP
from fastmcp.server.extensions import MethodBinding, ServerExtension
from mcp_types import RequestParams, Result
from tests.door import ADMIN, BASIC, Opened, opened

from mcpward.errors import InvalidInput
from mcpward.gateway.pipeline import Target, Visit
from mcpward.gateway.upstream import Behind

SCOPE = "upstream:small"


class Loud:
    """A screening that leaves its trace: what goes in is raised, and "never" does not go in at all."""

    async def arguments(self, visit: Visit, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        if "never" in arguments.values():
            raise InvalidInput("That does not go through.")
        return {name: value.upper() for name, value in arguments.items()}

    async def reply(self, visit: Visit, reply: Any) -> Any:
        return reply


class Catalogue:
    """Knows everything, and wants one scope for it."""

    def find(self, method: str, name: str) -> Target | None:
        return Target(name or method, SCOPE, Loud())


class Said(RequestParams):
    word: str


class Heard(Result):
    word: str


class Echo(ServerExtension):
    """An extension with a method of its own."""

    identifier = "org.example/echo"

    def methods(self) -> Sequence[MethodBinding]:
        return [MethodBinding("echo/say", Said, self._say)]

    async def _say(self, context: Any, params: Said) -> Heard:
        return Heard(word=params.word)


def small() -> Behind:
    """A server with one of each."""
    server: FastMCP[Any] = FastMCP("small", mask_error_details=True)

    @server.tool
    async def tool(word: str) -> str:
        return word

    @server.prompt
    async def prompt(word: str) -> str:
        return word

    async def complete(ref: Any, argument: Any, context: Any) -> list[str]:
        known = context.arguments or {} if context else {}
        return [argument.value, *known.values()]

    return Behind(server, Catalogue(), complete, (Echo(),))


def completion(word: str, **known: str) -> dict[str, Any]:
    ref, argument = {"type": "ref/prompt", "name": "prompt"}, {"name": "word", "value": word}
    return {"ref": ref, "argument": argument, "context": {"arguments": known}}


def message(kind: str, word: str) -> tuple[str, dict[str, Any]]:
    return {
        "tool": ("tools/call", {"name": "tool", "arguments": {"word": word}}),
        "prompt": ("prompts/get", {"name": "prompt", "arguments": {"word": word}}),
        "completion": ("completion/complete", completion(word)),
        "extension": ("echo/say", {"word": word}),
    }[kind]


EACH_KIND = pytest.mark.parametrize("kind", ["tool", "prompt", "completion", "extension"])


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
