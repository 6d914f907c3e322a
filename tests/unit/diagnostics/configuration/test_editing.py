"""A JSON text is edited as a careful person would: comments, layout and everything else stay."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.diagnostics.configuration.editing import renamed, value_at, with_value, without, without_extras, wrapped
from mcpward.tolerant_json import Place, blanked

TEXT = """// mine
{
  "mcpServers": {
    "files": {
      "command": "npx", // the usual
      "args": ["-y", "files"],
    },
    /* not now */
    "wiki": {"url": "https://a.example/mcp"}
  }
}
"""
FILES: Place = ("mcpServers", "files")


def lines_changed(before: str, after: str) -> tuple[list[str], list[str]]:
    old, new = before.split("\n"), after.split("\n")
    return [line for line in old if line not in new], [line for line in new if line not in old]


def test_a_value_is_replaced_and_nothing_else() -> None:
    assert lines_changed(TEXT, with_value(TEXT, (*FILES, "command"), "/usr/bin/npx")) == (
        ['      "command": "npx", // the usual'],
        ['      "command": "/usr/bin/npx", // the usual'],
    )
    assert lines_changed(TEXT, with_value(TEXT, (*FILES, "args", 1), "é")) == (
        ['      "args": ["-y", "files"],'],
        ['      "args": ["-y", "é"],'],
    )


def test_a_value_is_looked_up() -> None:
    assert value_at("\ufeff" + TEXT, (*FILES, "args", 0)) == "-y"


def test_a_key_is_added_after_the_last_one() -> None:
    assert lines_changed(TEXT, with_value(TEXT, (*FILES, "env"), {"A": "1"})) == (
        [],
        ['      "env": {', '        "A": "1"', "      },"],
    )
    assert '{"url": "https://a.example/mcp", "type": "http"}' in with_value(
        TEXT, ("mcpServers", "wiki", "type"), "http"
    )
    assert with_value('{"a": {}}', ("a", "b"), 1) == '{"a": {\n  "b": 1\n}}'


def test_a_key_is_renamed() -> None:
    assert lines_changed(TEXT, renamed(TEXT, (*FILES, "args"), "arg s")) == (
        ['      "args": ["-y", "files"],'],
        ['      "arg s": ["-y", "files"],'],
    )


@pytest.mark.parametrize(
    ("text", "place", "left"),
    [
        ('{\n  "a": 1,\n  "a": 1\n}', ("a",), '{\n  "a": 1\n}'),
        ('{"a": 1, "b": 2}', ("a",), '{"b": 2}'),
        ('{"a": 1, "b": 2}', ("b",), '{"a": 1}'),
        ('{\n "a": 1, // one\n "b": 2\n}', ("a",), '{\n "b": 2\n}'),
        ('{"a": {"b": [1]}}', ("a", "b"), '{"a": {}}'),
        ("[1, 2, 3]", (1,), "[1, 3]"),
    ],
)
def test_a_member_is_taken_out(text: str, place: Place, left: str) -> None:
    assert without(text, place) == left


def test_servers_at_the_top_are_put_under_their_key() -> None:
    assert wrapped('// mine\n{"a": {"command": "x"}}\n', ("mcpServers",)) == (
        '// mine\n{"mcpServers": {"a": {"command": "x"}}}\n'
    )
    assert json.loads(wrapped("{}", ("a", "b"))) == {"a": {"b": {}}}


def test_what_strict_json_has_not_goes_and_takes_no_value_with_it() -> None:
    strict = without_extras("\ufeff" + TEXT)
    assert json.loads(strict) == json.loads(blanked(TEXT))
    assert strict == (
        '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "files"]\n    },\n'
        '    "wiki": {"url": "https://a.example/mcp"}\n  }\n}\n'
    )
    assert without_extras('{"a": "// no comment,}"}') == '{"a": "// no comment,}"}'


def test_the_ends_of_lines_and_the_mark_stay() -> None:
    text = '\ufeff{\r\n  "a": 1\r\n}\r\n'
    assert with_value(text, ("a",), 2) == '\ufeff{\r\n  "a": 2\r\n}\r\n'


@pytest.mark.parametrize(
    "edit",
    [
        lambda: value_at('{"a": 1}', ("b",)), lambda: value_at('{"a": 1}', ("a", "b")), lambda: value_at("{", ()),
        lambda: with_value("{", ("a",), 1), lambda: with_value('{"a": 1}', ("b", "c"), 1),
        lambda: with_value("[1]", ("a",), 1), lambda: renamed('{"a": 1}', ("b",), "c"),
        lambda: renamed('{"a": 1, "b": 2}', ("a",), "b"), lambda: renamed("[1]", (0,), "b"),
        lambda: without('{"a": 1}', ("b",)), lambda: wrapped("", ("a",)), lambda: wrapped('{"a": 1}', ("a",)),
        lambda: with_value("[" * 100_000 + "]" * 100_000, (0,), 1),
    ],
)  # fmt: skip
def test_what_is_not_as_it_was_is_not_edited(edit: Callable[[], str]) -> None:
    with pytest.raises(ValueError):
        edit()


KEYS = st.text('abc"\\/,: {}[]é\n', max_size=4)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | KEYS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4), VALUES, st.sampled_from([None, 2]), st.data())
def test_an_edit_does_to_the_text_what_it_would_do_to_the_object(
    table: dict[str, Any], value: Any, indent: int | None, data: st.DataObject
) -> None:
    key = data.draw(st.sampled_from(sorted(table)))
    new = data.draw(KEYS)
    text = json.dumps(table, indent=indent)
    assert json.loads(with_value(text, (key,), value)) == table | {key: value}
    assert json.loads(with_value(text, (new,), value)) == table | {new: value}
    assert json.loads(without(text, (key,))) == {name: one for name, one in table.items() if name != key}
    assert json.loads(without_extras(text)) == table
    if new not in table:
        assert json.loads(wrapped(text, (new,))) == {new: table}
        assert list(json.loads(renamed(text, (key,), new)).items()) == [
            (new if name == key else name, one) for name, one in table.items()
        ]
