"""Characters that nobody sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.diagnostics.tools.invisible import invisible_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a\u200bb", "U+200B (ZERO WIDTH SPACE) as character 2"),
        ("\ufeffa", "U+FEFF (ZERO WIDTH NO-BREAK SPACE) as character 1"),
        ("ab\x1b[2K", "U+001B (a control character) as character 3"),
        ("a\u200db", "U+200D (ZERO WIDTH JOINER) as character 2"),
        ("a\ufe0fb", "U+FE0F (VARIATION SELECTOR-16) as character 2"),
        ("a\u200fb", "U+200F (RIGHT-TO-LEFT MARK) as character 2"),
        ("a\ue000b", "U+E000 (of private use) as character 2"),
    ],
    ids=ascii,
)
def test_a_character_that_is_not_seen_is_told_with_its_place(text: str, told: str) -> None:
    assert [char.told for char in invisible_in(text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Plain text,\n\twith lines.\r\n",
        "Grüße, 漢字 and кириллица",
        "👩\u200d🚀 ❤\ufe0f 🏳\ufe0f\u200d🌈 1\ufe0f\u20e3",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f flag",
        "می\u200cخواهم \u200fשלום\u202c",
        "so\xadft and葛\U000e0100",
        "",
    ],
    ids=ascii,
)
def test_what_has_an_honest_use_is_not_reported(text: str) -> None:
    assert list(invisible_in(text)) == []


@pytest.mark.parametrize(
    "text",
    ["a\U000e0041\U000e0042", "x\u202ey", "😀\ufe01\ufe02\ufe03", "\U0001f3f4x\U000e0041"],
    ids=ascii,
)
def test_what_can_carry_words_or_turn_them_around_hides(text: str) -> None:
    assert any(char.hides for char in invisible_in(text))


@given(st.text(), st.lists(st.integers(0x20, 0x7E), min_size=1, max_size=20))
def test_words_in_tags_are_found_in_any_text(around: str, words: list[int]) -> None:
    hidden = "".join(chr(0xE0000 + word) for word in words)
    assert sum(char.hides for char in invisible_in(f"{around}a{hidden}a")) >= len(words)
