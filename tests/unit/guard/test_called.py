"""Numbers by what they are called: names, what may stand between, and the number itself."""

import re

import pytest

from mcpward.guard.sweeps.trigger import check
from mcpward.guard.values.called import anchors_of, by_beginning, called_regex, connects, name_regex, number_behind

NAMES = ("passport", "passport number", "id no", "pan", "número de pasaporte")


def behind(text: str, name: str = "passport") -> str | None:
    found = number_behind(text, text.lower().index(name), re.search(r"\d", text).start(), re.compile(name_regex(NAMES)))
    return None if found is None else text[found.start : found.end]


@pytest.mark.parametrize("written", ["id no", "id_no", "id-no", "idno"])
def test_a_name_may_be_written_with_any_sign_between_its_words(written: str) -> None:
    assert re.match(called_regex(NAMES, "[0-9]"), f"{written}: 7")


def test_a_name_is_known_without_its_accents() -> None:
    assert re.match(called_regex(NAMES, "[0-9]"), "numero de pasaporte 7")


def test_a_short_name_is_not_the_beginning_of_a_word() -> None:
    assert re.match(called_regex(NAMES, "[0-9]"), "panel 7") is None


def test_every_group_of_names_is_fit_for_the_engine() -> None:
    for group in by_beginning(NAMES):
        check(called_regex(group, "[0-9]"), anchors_of(group))


def test_a_longer_name_is_found_at_the_shorter_one_it_begins_with() -> None:
    assert "passport number" not in {name for group in by_beginning(NAMES) for name in group}


@pytest.mark.parametrize("between", [" number is ", '": "', " of John Smith: ", ": "])
def test_few_words_connect_a_name_with_its_number(between: str) -> None:
    assert connects(between)


@pytest.mark.parametrize("between", [" expires on ", ". Call me at ", " costs $", " must not be "])
def test_words_that_speak_of_something_else_do_not(between: str) -> None:
    assert not connects(between)


def test_capitals_set_apart_belong_to_the_number() -> None:
    assert behind("passport AB 12345" + "67 was seen") == "AB 12345" + "67"


def test_a_word_before_the_number_does_not_belong_to_it() -> None:
    assert behind("passport NO 12345" + "67") == "12345" + "67"


@pytest.mark.parametrize("text", ["passport 2031-05-17", "passport 12.50", "passport $123456", "passport 1234"])
def test_dates_amounts_and_short_numbers_are_no_passports(text: str) -> None:
    assert behind(text) is None
