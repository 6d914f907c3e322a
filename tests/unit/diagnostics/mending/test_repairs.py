"""What is nearly JSON is repaired only where one repair makes JSON of the whole."""

from pathlib import Path

import pytest

from mcpward.diagnostics.mending.repairs import MOST, repair_of, repaired
from mcpward.tolerant_json import blanked, parse

PATH = Path("mcp.json")


@pytest.mark.parametrize(
    ("text", "wrong", "after"),
    [
        ('{"a": "" "b": ""}', "a comma is missing", '{"a": "", "b": ""}'),
        ('{\n "a": 1 // one\n "b": [1 2]\n}', "a comma is missing", '{\n "a": 1, // one\n "b": [1, 2]\n}'),
        ("{\u201ca\u201d: 1}", "quotes of a word processor", '{"a": 1}'),
        (r'{"a": "C:\Users\new", "b": "x\ny"}', "a backslash", r'{"a": "C:\\Users\\new", "b": "x\ny"}'),
        ('{"a": {"b": [1]', "at its end is missing", '{"a": {"b": [1]}}\n'),
        ('{"a": 1}}\n', "too many", '{"a": 1}\n'),
    ],
)
def test_one_mistake_is_repaired(text: str, wrong: str, after: str) -> None:
    repair = repair_of(text, PATH)
    assert repair is not None
    assert wrong in repair.wrong
    assert repaired(text, repair, PATH) == after
    assert parse(blanked(after), PATH)


@pytest.mark.parametrize("text", ["", "nonsense", '{"a": 1', '{"a": 1}'])
def test_a_text_that_is_another_than_it_was_is_not_repaired(text: str) -> None:
    repair = repair_of("{\u201ca\u201d: 1}", PATH)
    assert repair is not None
    with pytest.raises(ValueError, match="cannot be repaired"):
        repaired(text, repair, PATH)


@pytest.mark.parametrize("text", ["<html>", "{'a': 1}", '{"a": }', '{"a": 1 "b": [2 }', "[1]", r'{"a": "\\srv\docs"}'])
def test_what_no_repair_makes_whole_is_left_to_a_person(text: str) -> None:
    assert repair_of(text, PATH) is None


def test_what_is_too_long_is_left_to_a_person() -> None:
    long = '{"a": "' + "b" * (MOST - 10)
    assert repair_of(long + '" "c": 1}', PATH) is None
    assert repair_of(long[:1000] + '" "c": 1}', PATH) is not None
