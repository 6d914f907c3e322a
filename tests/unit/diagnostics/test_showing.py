"""What may be shown of texts from outside."""

import pytest
from tests.unit.diagnostics.fleets import entry

from mcpward.diagnostics.showing import LONGEST, as_it_is, printable, shown_with


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\x1b[31mred\x1b[0m", "ared"),
        ("\x1b]0;title\x07text", "text"),
        ("two\nlines\tand", "two lines and"),
        ("bell\x07 nul\x00 bidi\u202e", "bell\ufffd nul\ufffd bidi\ufffd"),
        ("änderung 日本", "änderung 日本"),
    ],
)
def test_no_control_character_is_shown(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    "one",
    [
        entry(env={"API_KEY": "hunter2-and-more"}),
        entry(url="https://a.example/mcp", headers={"Authorization": "Bearer hunter2-and-more"}),
        entry(args=("--api-key", "hunter2-and-more")),
        entry(args=("--api-key=hunter2-and-more",)),
        entry(url="https://a.example/mcp?api_key=hunter2-and-more"),
        entry(url="https://ada:hunter2-and-more@a.example/mcp"),
    ],
    ids=["env", "header", "argument", "flag", "query", "password"],
)
def test_the_secret_of_an_entry_is_hidden_wherever_it_stands(one: object) -> None:
    shown = shown_with([one], as_it_is)  # type: ignore[list-item]
    assert shown("refused: hunter2-and-more is wrong") == "refused: [HIDDEN] is wrong"


def test_a_reference_and_a_short_value_are_no_secret() -> None:
    shown = shown_with([entry(env={"API_KEY": "${KEY}", "TOKEN": "1"})], as_it_is)
    assert shown("${KEY} and 1") == "${KEY} and 1"


def test_what_is_long_is_cut() -> None:
    assert shown_with([], as_it_is)("x" * 9999) == "x" * LONGEST + "…"


def test_the_mask_hides_what_it_knows() -> None:
    assert shown_with([], lambda text: text.replace("b", "*"))("abc") == "a*c"
