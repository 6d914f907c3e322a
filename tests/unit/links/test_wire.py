"""Messages as bytes."""

import json

import pytest

from mcpward.links.link import Lost
from mcpward.links.wire import written


def test_numbers_of_any_size_are_written() -> None:
    message = {"n": 10**40, "text": "ä\u2028", "deep": [[1.5, None, True]]}
    assert json.loads(written(message)) == message


@pytest.mark.parametrize("value", ["\ud800", {1, 2}])
def test_what_json_cannot_say_is_not_written(value: object) -> None:
    with pytest.raises(Lost, match="cannot be written"):
        written({"value": value})
