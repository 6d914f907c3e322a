"""Whose message it was that could not be kept."""

import json
from typing import Any

import pytest

from mcpward.links.lines import Remnant
from mcpward.links.salvage import Found, find

LONG = "x" * 10_000


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ({"jsonrpc": "2.0", "id": 5, "result": {"id": 6, "text": LONG}}, Found(5, True)),
        ({"id": "5", "error": {"message": LONG}}, Found(5, True)),
        ({"result": {"id": 6, "text": LONG, "last": {"id": 7}}, "id": 5}, Found(5, True)),
        ({"result": {"id": 6, "text": LONG}, "id": "5", "jsonrpc": "2.0"}, Found(5, True)),
        ({"result": {"text": LONG, "id": 6}}, Found(None, True)),
        ({"result": {"text": LONG + '","id":6}'}}, Found(None, True)),
        ({"result": {"text": '"},"id":6,' + LONG}, "id": 5}, Found(5, True)),
        ({"method": "id", "params": {"id": 6, "text": LONG}}, Found(None, False)),
        ({"jsonrpc": "2.0", "method": "x", "params": {"text": LONG}, "id": 5}, Found(5, False)),
        ({"id": {"id": 5}, "result": LONG}, Found(None, True)),
        ({"id": True, "result": LONG}, Found(None, True)),
        ({"id": -5, "result": LONG}, Found(None, True)),
        ({"id": 5.5, "result": LONG}, Found(None, True)),
        ({"other": LONG, "id": 5, "result": {}}, Found(None, None)),
        ([{"id": 5, "result": LONG}], Found(None, None)),
        (LONG, Found(None, None)),
    ],
)
def test_only_the_messages_own_id_counts(message: Any, found: Found) -> None:
    for separators in ((",", ":"), (", ", ": "), ("\t,\r", " :\n")):
        text = json.dumps(message, separators=separators).encode()
        assert find(text) == found
        assert find(Remnant(text[:4096], text[-4096:])) == found


@pytest.mark.parametrize("text", [b"", b"{", b'{"', b'{"id"', b'{"id":', b'"\\', b"}}}}", b"\xff\xfe", b'{"id":5'])
def test_what_is_cut_anywhere_is_no_trouble(text: bytes) -> None:
    assert find(text).answer is None
