"""What looks drawn by chance, and what looks written by hand."""

import pytest

from mcpward.guard.values.chance import LETTERS, chance, letters


@pytest.mark.parametrize("value", ["vckxqj", "aiYywkriiu", "7c4fe19ab03d5e8862f1", "kV7wRm2NxT94bLq0"])
def test_drawn_letters_speak_for_chance(value: str) -> None:
    assert chance(value) > 5


@pytest.mark.parametrize("value", ["password", "strawberry", "getUserPassword", "node_manager", "ConnectionString"])
def test_words_and_names_speak_for_a_hand(value: str) -> None:
    assert chance(value) < 0


def test_the_words_of_a_name_are_set_apart() -> None:
    assert letters("getHTTPToken-v2") == "^get^http^token^v0^"


def test_every_character_has_its_place_in_the_table() -> None:
    assert set(letters("Añ~9 \n")) <= set(LETTERS)


def test_only_the_beginning_of_a_long_value_counts() -> None:
    assert chance("x" * 64) == pytest.approx(chance("x" * 100_000), abs=10)
