"""Places as an editor counts them."""

import pytest
from tests.unit.scanning.conftest import finding

from mcpward.scanning.lines import Lines, Region


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_and_columns_begin_with_1_whatever_ends_a_line(ending: str) -> None:
    text = f"one{ending}a \U0001f511 secret{ending}"
    assert Lines(text).region(finding("secret", text.index("secret"))) == Region(2, 5, 2, 11)


def test_a_finding_may_end_on_another_line() -> None:
    assert Lines("ab\ncd").region({"start": 1, "end": 4}) == Region(1, 2, 2, 2)


def test_a_finding_at_the_very_end_has_a_place() -> None:
    assert Lines("a\n").region({"start": 2, "end": 2}) == Region(2, 1, 2, 1)


@pytest.mark.parametrize("comment", ["# mcpward: allow", "// MCPWARD:ALLOW (a sample)"])
def test_a_comment_allows_its_own_line_only(comment: str) -> None:
    lines = Lines(f"secret {comment}\nsecret")
    assert lines.allows(finding("secret", 0))
    assert not lines.allows(finding("secret", len(comment) + 8))


def test_a_finding_of_many_lines_is_allowed_by_its_first_and_by_its_last() -> None:
    span = {"start": 0, "end": 30}
    assert Lines("begin # mcpward: allow\nmiddle\nend").allows(span)
    assert Lines("begin\nmiddle\nend # mcpward: allow").allows(span)
    assert not Lines("begin\nmcpward: allow\nend of it all").allows(span)
