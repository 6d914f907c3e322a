"""What stands for a value that is elsewhere."""

import pytest

from mcpward.guard.values.chance import chance
from mcpward.guard.values.placeholders import is_counted, is_round, is_said, says_what_it_is, stands_for_another


@pytest.mark.parametrize(
    "value",
    [
        "${DB_PASSWORD}",
        "{{ secret }}",
        "$password",
        "%(password)s",
        "<your-password>",
        "os.environ['X']",
        "config.db.password",
        "get_password()",
        "xxxxxxxx",
        "********",
        "/run/secrets/db",
        "https://vault.example/x",
        "server.pem",
        "0123456789abcdef",
        "AKIAIOSFODNN7EXAMPLE",
    ],
)
def test_code_places_and_examples_stand_for_another_value(value: str) -> None:
    assert stands_for_another(value)


def test_the_hash_of_a_password_is_none() -> None:
    value = "$2b$12$" + "Zk2mQ7vX1cR8bT3pL0xW7uq8ZrT2vKpL0xW7nYc3BdF5gHj9Ms4Aa"
    assert stands_for_another(value, chance(value))


@pytest.mark.parametrize("value", ["hunt" + "er2", "pa$$" + "port", "Tr0ub4" + "dor&3", "b.9k" + "Q2m"])
def test_a_password_stands_for_itself(value: str) -> None:
    assert not stands_for_another(value)


def test_what_is_certainly_drawn_may_look_like_code() -> None:
    value = "x#9k(TzQ)!v|Lm7@w2P&e^rYb$0sD"
    assert stands_for_another(value)
    assert not stands_for_another(value, chance(value))


def test_runs_and_round_numbers_are_made_up() -> None:
    assert is_counted("abcdefgh1234")
    assert is_round("123456")
    assert is_round("250000")
    assert not is_round("770" + "4182")


def test_a_value_may_say_what_it_is() -> None:
    assert says_what_it_is("my-secret-password")
    assert is_said("test1234")
    assert not is_said("admin2931")
