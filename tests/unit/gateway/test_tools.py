"""A tool's declaration: strict input, plain output, and refusals that repeat nothing."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from mcpward.audit.trail import Record
from mcpward.errors import InvalidInput, Unavailable
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.tools import Arguments, Nothing, Tool, Tools
from mcpward.model import Call, Caller, Credential


class Input(Arguments):
    """What the sample takes."""

    text: str = Field(max_length=10)
    number: float = 1.0


class Output(BaseModel):
    """What the sample gives."""

    said: str
    nothing: str | None = None


async def run(given: Input, visit: Visit) -> Output:
    return Output(said=f"{visit.caller.client_id}: {given.text}")


def tool(name: str = "say", scope: str = "prompt:validate", **more: Any) -> Tool[Input]:
    return Tool(name, "Say it.", scope, Input, Output, run, "POST", "/say", **more)


def visit() -> Visit:
    call = Call("c", "http", "say", Credential(None))
    return Visit(call, tool().target, Caller("p", "me", "static", frozenset()), Record(call, time.time()))


async def test_a_tool_answers_in_plain_json_values() -> None:
    assert await tool()(visit(), {"text": "hi"}) == {"said": "me: hi", "nothing": None}


@pytest.mark.parametrize(
    ("arguments", "fields"),
    [
        ({}, {"text"}), ({"text": None}, {"text"}), ({"text": 1}, {"text"}), ({"text": "x" * 11}, {"text"}),
        ({"text": "x", "number": "1"}, {"number"}), ({"text": "x", "number": True}, {"number"}),
        ({"text": "x", "number": float("nan")}, {"number"}), ({"text": "x", "number": float("inf")}, {"number"}),
        ({"text": "x", "more": 1}, {"more"}), ({"text": 1, "more": 1}, {"text", "more"}), ({"text": b"x"}, {"text"}),
    ],
)  # fmt: skip
async def test_what_does_not_fit_is_named(arguments: dict[str, Any], fields: set[str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        await tool()(visit(), arguments)
    assert {detail["field"] for detail in refused.value.extra["details"]} == fields


@given(st.text(min_size=11).filter(lambda text: len(set(text)) > 4))
async def test_no_refusal_repeats_a_value(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        await tool()(visit(), {"text": text})
    assert text not in f"{refused.value} {refused.value.extra}"
    assert refused.value.__cause__ is None


def test_tools_are_found_by_name_in_their_order() -> None:
    tools = Tools([tool("b"), tool("a")])
    assert [one.name for one in tools] == ["b", "a"]
    assert tools.get("a") is not None
    assert tools.get("c") is None


def test_a_tool_is_open_to_whoever_holds_its_scope_unless_it_is_switched_off() -> None:
    tools = Tools([tool("a"), tool("b", "audit:read"), tool("c", closed=Unavailable("off"))])
    assert tools.open_to(frozenset({"prompt:*"})) == ["a"]
    assert tools.open_to(frozenset({"*"})) == []


def test_a_target_says_what_the_line_needs() -> None:
    off = Unavailable("off")
    target = tool(closed=off).target
    assert (target.name, target.scope, target.screening, target.closed) == ("say", "prompt:validate", None, off)


def test_nothing_takes_nothing() -> None:
    Nothing.model_validate({})
    with pytest.raises(ValueError, match="Extra inputs"):
        Nothing.model_validate({"x": 1})
