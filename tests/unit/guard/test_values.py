"""What a secret's value looks like."""

import pytest

from mcpward.guard.values import entropy, is_key, is_mixed, is_odd, is_placeholder, is_plain_word, trimmed


@pytest.mark.parametrize(
    "value", ["${DB_PASSWORD}", "<your-password>", "{{secret}}", "os.environ['X']", "user.password", "xxxxxx"]
)
def test_what_stands_for_a_value_is_none(value: str) -> None:
    assert is_placeholder(value)


@pytest.mark.parametrize("value", ["secret" + "123", "p@ss" + "word", "maple-river-" + "hunter"])
def test_digits_symbols_and_chains_of_words_are_odd(value: str) -> None:
    assert is_odd(value)


@pytest.mark.parametrize("value", ["incorrect", "SHA-256", "case-sensitive", "OAuth2"])
def test_words_about_passwords_are_not_odd(value: str) -> None:
    assert not is_odd(value)


def test_states_and_participles_are_no_plain_words() -> None:
    assert is_plain_word("dragonfruit")
    assert not any(is_plain_word(word) for word in ("expired", "missing", "required", "weak", "expiring"))


def test_names_in_code_are_not_mixed() -> None:
    assert is_mixed("WEAhkf" + "tT")
    assert not any(is_mixed(word) for word in ("SecretKey", "Password", "userName"))


def test_a_key_is_drawn_by_chance() -> None:
    assert is_key("7c4fe19ab0" + "3d5e8862f1")
    assert not is_key("a" * 20 + "1")
    assert not is_key("30ebd9a0-7a1c-4bb5-9d3c-7f4fb2f7b0ac")
    assert entropy("aabb") == 1.0


def test_a_value_loses_its_quotes_and_the_full_stop() -> None:
    (span, quoted) = trimmed("is 'abc'", 3, 8)
    assert (span.start, span.end, quoted) == (4, 7, True)
    (span, quoted) = trimmed("is abc.", 3, 7)
    assert (span.start, span.end, quoted) == (3, 6, False)
