"""What goes from stdin to the SDK."""

import json

import pytest

from mcpward.gateway.arrival import MAX_BODY
from mcpward.gateway.stdio import readable

CALL = {"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": "x", "arguments": {}}}


def test_a_message_goes_in_as_it_came() -> None:
    line = json.dumps(CALL).encode()
    assert readable(line) == line


@pytest.mark.parametrize(
    "arguments",
    [{"prompt": "\ud800"}, {"prompt": "x" * MAX_BODY}, {"n": float("nan")}],
    ids=["half-surrogate", "large", "nan"],
)
def test_what_http_would_not_read_is_answered_with_an_error(arguments: dict[str, object]) -> None:
    line = json.dumps(CALL | {"params": {"name": "x", "arguments": arguments}}).encode()
    assert json.loads(readable(line)) == {"jsonrpc": "2.0", "id": 7, "method": "unreadable"}


def test_what_is_nested_too_deep_is_answered_with_an_error() -> None:
    line = b'{"jsonrpc": "2.0", "id": "a", "method": "tools/call", "params": ' + b"[" * 100 + b"]" * 100 + b"}"
    assert json.loads(readable(line))["id"] == "a"


def test_what_names_no_request_cannot_be_answered() -> None:
    assert readable(b'{"jsonrpc": "2.0", "method": "x", "params": {"n": NaN}}') == b""
