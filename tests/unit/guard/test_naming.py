"""What names tell of their values."""

import pytest

from mcpward.guard.values.naming import telling, words


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [("db_", "password", ""), ("", "PASSWORD", "_CONFIRMATION"), ("MYSQL", "PASS", ""), ("rootUser", "Password", "1")],
)
def test_a_password_is_told_by_its_name(before: str, word: str, after: str) -> None:
    assert telling(before, word, after) == "password"


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [("access_", "token", ""), ("client", "Secret", ""), ("api", "Key", ""), ("encryption_", "key", "")],
)
def test_a_secret_is_told_by_its_name(before: str, word: str, after: str) -> None:
    assert telling(before, word, after) == "secret"


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("", "password", "_file"),
        ("", "password", "Hash"),
        ("forgot", "Password", ""),
        ("", "token", "izer"),
        ("max_", "token", "s"),
        ("csrf_", "token", ""),
        ("public", "Key", "Token"),
        ("com", "pass", ""),
        ("", "auth", "or"),
        ("primary_", "key", ""),
        ("mon", "key", ""),
    ],
)
def test_what_is_about_a_secret_or_is_another_word_tells_nothing(before: str, word: str, after: str) -> None:
    assert telling(before, word, after) == ""


def test_a_key_of_unknown_kind_is_secret_but_often() -> None:
    assert telling("STRIPE_", "KEY", "") == "key"


def test_names_fall_into_words_in_every_style() -> None:
    assert words("dbPassword") == words("db_password") == words("db-password") == ["db", "password"]
