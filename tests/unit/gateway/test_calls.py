"""Which messages are calls, what they name, and what of them is screened."""

from typing import Any

import pytest

from mcpward.errors import InvalidInput
from mcpward.gateway.calls import SCREENED, arguments_of, called, named, with_arguments

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


COMPLETIONS: list[dict[str, Any]] = [
    completing(PROMPT, "B", how="C"),
    completing(TEMPLATE) | {"context": None},
    {"ref": TEMPLATE, "argument": {"name": "who", "value": "B", "more": {"a": "C"}}},
    {"ref": PROMPT | {"title": "T"}, "argument": {"name": "ref", "value": {"any": ["thing"]}}},
]


def masked(value: Any) -> Any:
    """Every text in a value, keys too, with a mark."""
    if isinstance(value, dict):
        return {f"masked {key}": masked(one) for key, one in value.items()}
    return f"masked {value}" if isinstance(value, str) else value


@pytest.mark.parametrize("params", COMPLETIONS)
def test_all_of_a_completion_is_found_whatever_is_masked_of_it(params: dict[str, Any]) -> None:
    found = arguments_of("completion/complete", params)
    told = with_arguments("completion/complete", params, {key: masked(value) for key, value in found.items()})
    assert told["argument"]["name"] == f"masked {params['argument']['name']}"
    assert told["argument"]["value"] == masked(params["argument"]["value"])
    rest = {key: value for key, value in told["argument"].items() if key not in ("name", "value")}
    assert rest == masked({key: one for key, one in params["argument"].items() if key not in ("name", "value")})
    assert (told["ref"], told.get("context")) == (masked(params["ref"]), masked(params.get("context")))
    assert with_arguments("completion/complete", params, found) == params


@pytest.mark.parametrize("argument", [None, 5, [], {}, {"name": "a"}, {"value": "b"}, {"name": [], "value": "b"}])
def test_a_completion_of_nothing_is_refused(argument: Any) -> None:
    with pytest.raises(InvalidInput):
        arguments_of("completion/complete", {"ref": PROMPT, "argument": argument})


@pytest.mark.parametrize(("method", "params", "call", "name"), CALLS)
def test_the_keys_of_a_call_are_known(method: str, params: dict[str, Any], call: str, name: str) -> None:
    assert params.keys() <= {*SCREENED[method]}
