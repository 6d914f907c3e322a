"""What is printed: tables and JSON without a control character."""

import json

from hypothesis import given
from hypothesis import strategies as st

from mcpward.cli.output import as_json, table


def test_a_table_has_a_heading_and_aligned_columns() -> None:
    rows = [{"a": 1, "b": None}, {"a": "long one", "b": ["x", "y"]}, {"a": {}, "b": {"k": 2}}]
    assert table(rows, ("a", "b")).splitlines() == ["a         b", "1         -", "long one  x y", "-         k=2"]


def test_a_table_without_rows_is_its_heading() -> None:
    assert table([], ("a", "b")) == "a  b"


@given(st.text(st.characters()))
def test_no_cell_writes_a_control_character(text: str) -> None:
    written = table([{"a": text, "b": [text], "c": {text: text}}], ("a", "b", "c"))
    assert len(written.splitlines()) == 2
    assert all(char.isprintable() for char in written.replace("\n", ""))


@given(st.text(st.characters()))
def test_json_is_ascii_and_means_the_same(text: str) -> None:
    written = as_json({"a": text})
    assert all(char.isprintable() and char.isascii() for char in written.replace("\n", ""))
    assert json.loads(written) == {"a": text}
    assert "\n" not in as_json({"a": text}, None)
