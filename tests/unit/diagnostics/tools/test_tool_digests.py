"""What is remembered of tools, and what of it shows as a change."""

import pytest
from tests.unit.diagnostics.fleets import tool

from mcpward.diagnostics.tools.tool_digests import changes, digests, remembered
from mcpward.model import ServerRun


def digest(**fields: object) -> str:
    (found,) = digests([tool(**fields)]).values()
    return found


@pytest.mark.parametrize(
    ("fields", "parts"),
    [
        ({"description": "Sends a file."}, ("what it says of itself",)),
        ({"title": "Read"}, ("what it says of itself",)),
        ({"inputSchema": {"type": "object", "required": ["x"]}}, ("its schema",)),
        ({"outputSchema": {"type": "object"}}, ("its schema",)),
        ({"annotations": {"readOnlyHint": True}}, ("its annotations",)),
        ({"description": "x", "annotations": {}}, ("what it says of itself", "its annotations")),
        ({"_meta": {"x": 1}, "icons": []}, ()),
        ({"title": None}, ()),
    ],
    ids=repr,
)
def test_a_change_shows_in_the_part_where_it_is(fields: dict[str, object], parts: tuple[str, ...]) -> None:
    assert changes(digest(), digest(**fields)) == parts


def test_the_order_of_keys_is_no_change() -> None:
    assert digest(inputSchema={"a": 1, "b": 2}) == digest(inputSchema={"b": 2, "a": 1})


def test_no_word_of_a_tool_is_in_its_digest() -> None:
    assert all(len(part) == 16 and int(part, 16) >= 0 for part in digest(description="secret").split("-"))


def test_what_is_no_tool_has_no_digest_and_doubles_count_both() -> None:
    assert digests([None, 7, {}, {"name": ""}, {"name": 3}]) == {}
    one, other = tool(), tool(description="Other.")
    assert digests([one, other])["read_file"] not in (digest(), digest(description="Other."))
    assert len(digests([one, other])["read_file"].split("-")) == 3


def test_a_digest_of_another_form_is_a_change_that_cannot_be_told_more_of() -> None:
    assert changes("0123", digest()) == ("something about it",)


def test_what_was_kept_in_another_form_is_taken_for_nothing() -> None:
    assert remembered(None) == {}
    assert remembered(ServerRun("r", 0.0, "files", "healthy", details={"tools": [1]})) == {}
    assert remembered(ServerRun("r", 0.0, "files", "healthy", details={"tools": {"a": "b"}})) == {"a": "b"}
