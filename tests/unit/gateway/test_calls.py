"""Which messages are calls, what they name, and what of them is screened."""

from typing import Any

import pytest

from mcpward.gateway.calls import arguments_of, called, named, with_arguments

PROMPT: dict[str, Any] = {"type": "ref/prompt", "name": "greet"}
TEMPLATE: dict[str, Any] = {"type": "ref/resource", "uri": "a://{b}"}


def completing(ref: Any, value: str = "B", **known: str) -> dict[str, Any]:
    return {"ref": ref, "argument": {"name": "who", "value": value}, "context": {"arguments": known, "other": 1}}


CALLS: list[tuple[str, dict[str, Any], str, str]] = [
    ("tools/call", {"name": "buy", "arguments": {"n": 1}}, "tools/call", "buy"),
    ("prompts/get", {"name": "greet"}, "prompts/get", "greet"),
    ("resources/read", {"uri": "a://b"}, "resources/read", "a://b"),
    ("resources/subscribe", {"uri": "a://b"}, "resources/read", "a://b"),
    ("resources/unsubscribe", {"uri": "a://b"}, "resources/read", "a://b"),
    ("completion/complete", completing(PROMPT), "prompts/get", "greet"),
    ("completion/complete", completing(TEMPLATE), "resources/read", "a://{b}"),
    ("tasks/get", {"taskId": "t"}, "tasks/get", "t"),
]


@pytest.mark.parametrize(("method", "params", "call", "name"), CALLS)
def test_a_message_names_the_call_that_it_makes_or_prepares(
    method: str, params: dict[str, Any], call: str, name: str
) -> None:
    assert called(method, params) == (call, name)


@pytest.mark.parametrize("method", ["tools/list", "ping", "initialize", "logging/setLevel", "x/y"])
def test_other_messages_are_no_calls(method: str) -> None:
    assert called(method, {"name": "buy", "uri": "a://b"}) == (method, None)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("tools/call", {}),
        ("tools/call", {"name": 5}),
        ("resources/read", {"uri": None}),
        ("completion/complete", {}),
        ("completion/complete", {"ref": 5}),
        ("completion/complete", {"ref": {"type": "ref/prompt"}}),
        ("completion/complete", {"ref": {}}),
    ],
)
def test_what_has_no_shape_names_nothing(method: str, params: dict[str, Any]) -> None:
    assert not isinstance(called(method, params)[1], str)


@pytest.mark.parametrize(("method", "params", "call", "name"), CALLS)
def test_another_name_takes_the_place_of_the_first_and_changes_nothing_else(
    method: str, params: dict[str, Any], call: str, name: str
) -> None:
    other = named(method, params, "other")
    assert called(method, other) == (call, "other")
    assert named(method, other, name) == params


@pytest.mark.parametrize(
    ("method", "params", "arguments"),
    [
        ("tools/call", {"name": "buy", "arguments": {"n": 1}}, {"n": 1}),
        ("tools/call", {"name": "buy"}, {}),
        ("tools/call", {"name": "buy", "arguments": None}, {}),
        ("prompts/get", {"name": "greet", "arguments": {"who": "A"}}, {"who": "A"}),
        ("resources/read", {"uri": "a://b"}, {"uri": "a://b"}),
        ("resources/subscribe", {"uri": "a://b"}, {"uri": "a://b"}),
        ("completion/complete", completing(PROMPT, "B", how="C"), {"who": "B", "how": "C"}),
        ("completion/complete", {"ref": PROMPT, "argument": {"name": "who", "value": "B"}}, {"who": "B"}),
        ("completion/complete", completing(PROMPT) | {"context": None}, {"who": "B"}),
        ("tasks/get", {"taskId": "t"}, {}),
    ],
)
def test_what_a_caller_hands_in_is_found_and_can_be_put_back(
    method: str, params: dict[str, Any], arguments: dict[str, Any]
) -> None:
    assert arguments_of(method, params) == arguments
    masked = {name: f"masked {value}" for name, value in arguments.items()}
    assert arguments_of(method, with_arguments(method, params, masked)) == masked


@pytest.mark.parametrize(("method", "params", "call", "name"), CALLS)
def test_what_was_not_changed_makes_the_same_message(method: str, params: dict[str, Any], call: str, name: str) -> None:
    assert with_arguments(method, params, arguments_of(method, params)) == params
