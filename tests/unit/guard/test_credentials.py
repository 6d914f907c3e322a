"""Which values are passwords and secrets."""

import pytest

from mcpward.guard.values.credentials import is_password, is_secret


@pytest.mark.parametrize(
    "value",
    ["hunt" + "er2", "vckx" + "qj", "straw" + "berry", "maple-river-" + "stone", "77" + "04182", "gR4pe" + "!x"],
)
def test_where_a_value_must_stand_even_words_are_passwords(value: str) -> None:
    assert is_password(value, sure=True)


@pytest.mark.parametrize(
    "value",
    ["abc", "required", "password", "my_password", "test1234", "123456", "your password here", "user_name_field"],
)
def test_what_says_what_it_is_is_no_password(value: str) -> None:
    assert not is_password(value, sure=True)


@pytest.mark.parametrize("value", ["strawberry", "userPassword", "sha256", "step2", "oauth2"])
def test_where_a_name_may_stand_names_are_no_passwords(value: str) -> None:
    assert not is_password(value, sure=False)


@pytest.mark.parametrize(
    "value",
    [
        "9fK2mQ7v" + "X1cR8bT3",
        "5f0c9ae17b" + "e42d88",
        "7c9e6679-7425-40de-" + "944b-e07fc1f90ae7",
        "gfsi wsu7 be0u " + "x2dx b6jw",
    ],
)
def test_what_is_drawn_is_a_secret(value: str) -> None:
    assert is_secret(value, sure=True)


@pytest.mark.parametrize("value", ["access_token", "strawberry", "1234567890123456", "my-super-secret-key", "Bearer"])
def test_words_and_numbers_are_no_secrets(value: str) -> None:
    assert not is_secret(value, sure=True)


def test_a_short_value_is_no_secret_of_a_key() -> None:
    assert not is_secret("vckxq7ab", sure=True, least=16)
