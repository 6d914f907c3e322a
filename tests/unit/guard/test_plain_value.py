"""The quick look at JSON that holds nothing: it never says so of what the thorough one finds something in."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_guard import ATTACK, EMAIL, PASSWORD, SMALL_GUARD
from tests.unit.guard.test_structure import KEYS, STRINGS, VALUES

from mcpward.guard.json_text import MAX_DEPTH
from mcpward.guard.plain_value import quick_look
from mcpward.guard.structure import judge_json, judge_value

WORDS = STRINGS | st.sampled_from(
    (ATTACK, EMAIL, f"my password is {PASSWORD}", "a, 5", "[x", ' {"a": 1}', "4 1 2 3", "pin")
)
FLAT = st.dictionaries(KEYS | st.sampled_from(("text", "type", "pin")), WORDS | st.lists(WORDS | st.integers()))


def quick(value: Any) -> bool:
    return (
        quick_look(SMALL_GUARD.finder("tool_result"), value, json.dumps(value, ensure_ascii=False), "tool_result") == []
    )


@pytest.mark.parametrize(
    "value",
    [
        {"content": [{"type": "text", "text": "hello there"}], "isError": False},
        {"content": [{"type": "text", "text": "three of 12"}], "structuredContent": {"total": 12.5, "done": True}},
        {"text": "Grüße aus Zürich"}, ["a", "b"], {}, None, 7, "plain",
    ],
)  # fmt: skip
def test_ordinary_values_need_no_second_look(value: Any) -> None:
    assert quick(value)


@pytest.mark.parametrize(
    "value",
    [
        {"text": ATTACK}, {"text": EMAIL}, {"text": f"my password is {PASSWORD}"}, {"password": "x"}, {"pin": "12"},
        {"numbers": [1, 2]}, {"text": "1234"}, {"text": 'a "quotation"'}, {"text": "two\nlines"}, {"text": '{"a": 1}'},
        {"text": " [1]"}, {1: "one"},
    ],
)  # fmt: skip
def test_whatever_could_be_something_is_looked_at_thoroughly(value: Any) -> None:
    assert not quick(value)


@pytest.mark.parametrize("deep", [MAX_DEPTH, MAX_DEPTH + 1])
def test_what_is_nested_too_deeply_is_told_so(deep: int) -> None:
    value: Any = "x"
    for _ in range(deep):
        value = [value]
    assert quick(value) == (deep == MAX_DEPTH)


@pytest.mark.parametrize("value", [VALUES, FLAT], ids=["any", "flat"])
def test_the_quick_look_and_the_thorough_one_agree(value: Any) -> None:
    @given(value)
    @settings(max_examples=300, deadline=None)
    def agree(one: Any) -> None:
        screened = judge_value(SMALL_GUARD, one, "medium", "tool_result")
        thorough = judge_json(SMALL_GUARD, json.dumps(one, ensure_ascii=False), "medium", "tool_result")
        told = screened.verdict
        assert (told.is_safe, told.score, told.confidence) == (thorough.is_safe, thorough.score, thorough.confidence)
        assert len(told.findings) == len(thorough.findings)
        assert screened.value == json.loads(thorough.secured_text)

    agree()
