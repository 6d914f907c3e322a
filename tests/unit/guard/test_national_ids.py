"""The table of identity numbers, what is read from it, and the checks that python-stdnum lacks."""

import re

import pytest

from mcpward.guard.detectors import bare_ids, national_ids
from mcpward.guard.national_ids import KINDS, checks
from mcpward.guard.national_ids.arithmetic import is_luhn
from mcpward.guard.national_ids.kind import IdKind, check_of, forms_of, names_of, shape
from mcpward.guard.national_ids.reading import NAMES, called, readings
from mcpward.guard.national_ids.trie import regex_of
from mcpward.guard.one_pass import OnePass

NAMED = OnePass([national_ids])
BARE = OnePass([bare_ids])

# Numbers made up for this test; each is written in two pieces.
RIGHT = [
    (checks.albania, "I0510" + "1999I"),
    (checks.belarus, "3140280" + "A001PB7"),
    (checks.germany_pension, "15070649" + "C103"),
    (checks.germany_health, "A12345" + "6780"),
    (checks.germany_card, "C0123" + "4565"),
    (checks.hungary_health, "111 222 " + "337"),
    (checks.russia_snils, "112-233-" + "445 95"),
    (checks.taiwan, "A12345" + "6789"),
    (checks.hong_kong, "A12345" + "6(3)"),
    (checks.singapore, "S12345" + "67D"),
    (checks.singapore, "M43326" + "74T"),
    (checks.saudi, "10000" + "00008"),
    (checks.emirates, "784-1985-" + "1234567-3"),
    (checks.korea, "960121-" + "1234567"),
    (checks.korea_business, "104-86-" + "56659"),
    (checks.provider_us, "12345" + "67893"),
    (checks.medicare_us, "1EG4-TE5" + "-MK73"),
    (checks.medicare_australia, "2123 45" + "670 1"),
    (checks.uk_insurance, "AB 12 34 " + "56 C"),
    (checks.sweden, "811218-" + "9876"),
    (checks.czech_birth, "736028/" + "5163"),
    (checks.denmark, "311280-" + "9996"),
    (checks.finland, "131052-" + "308T"),
    (checks.el_salvador, "00016297" + "-5"),
    (checks.iran, "04993" + "70899"),
]


WITHOUT_LAST_CHECK = (
    checks.albania,
    checks.medicare_us,
    checks.korea,
    checks.denmark,
    checks.uk_insurance,
    checks.medicare_australia,
)
"""These have no check digit, or not at the end."""


def found(engine: OnePass, text: str) -> list[str]:
    return [text[one.start : one.end] for one in engine.find(text)]


@pytest.mark.parametrize(("check", "number"), RIGHT, ids=lambda value: getattr(value, "__name__", None))
def test_a_right_number_passes_its_check(check: object, number: str) -> None:
    assert check(number)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("check", "number"),
    [pair for pair in RIGHT if pair[0] not in WITHOUT_LAST_CHECK],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_most_changes_of_the_last_digit_fail_the_check(check: object, number: str) -> None:
    at = next(at for at in range(len(number) - 1, -1, -1) if number[at].isdigit())
    changed = [number[:at] + digit + number[at + 1 :] for digit in "0123456789" if digit != number[at]]
    assert sum(check(one) for one in changed) <= 2  # type: ignore[operator]


def test_there_are_numbers_of_at_least_ninety_countries() -> None:
    assert len({kind.country for kind in KINDS if kind.country}) >= 90


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.check], ids=lambda kind: kind.country)
def test_every_check_of_the_table_exists_and_stands_every_form(kind: IdKind) -> None:
    assert callable(check_of(kind.check))
    for form, _ in forms_of(kind):
        kind.is_valid(form.replace("A", "B").replace("_", " "))


def test_every_kind_has_a_name_or_is_known_by_its_form() -> None:
    assert all(names_of(kind) or all(mark for _, mark in forms_of(kind)) for kind in KINDS)


def test_the_shape_of_a_number_keeps_its_signs() -> None:
    assert shape("12.AB-3 x") == "99.AA-9_A"


def test_a_reading_does_not_stop_inside_a_longer_number() -> None:
    assert list(readings("123456789012345678901234567890", 0)) == []


def test_words_beside_a_number_tell_its_kind() -> None:
    told = called("this is my BSN, 12345 indeed", 16, 21)
    assert {kind.country for name in told for kind in name.kinds} == {"NL"}


def test_a_longer_name_tells_as_much_as_the_shorter_one_it_ends_with() -> None:
    assert NAMES["cédula"].kinds <= NAMES["númerodecédula"].kinds


def test_the_expression_of_shapes_matches_each_of_them_from_its_first_digit() -> None:
    shapes = ["99-9", "99_9", "9A9.9"]
    regex = re.compile(regex_of(shapes))
    assert all(regex.fullmatch(number) for number in ("12-3", "12 3", "1x2.3"))
    assert not any(regex.match(number) for number in ("1-23", "12.3", "1xx.3"))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Mijn BSN is {}.", "1112" + "22333"),
        ('{{"cpf": "{}"}}', "390.533." + "447-05"),
        ("Mi RUT es {}", "12.531." + "909-2"),
        ("PESEL: {}", "440514" + "01458"),
        ("T.C. Kimlik No: {}", "172917" + "16060"),
        ("Moje rodné číslo je {}", "736028/" + "5163"),
        ("Мой ИНН {}", "123456" + "789047"),
        ("我的身份证号码是{}。", "360426199101" + "010071"),
        ("เลขบัตรประชาชน {}", "31006" + "00445635"),
        ("My Emirates ID is {}", "784-1985-" + "1234567-3"),
        ("numéro de sécurité sociale : {}", "2 95 10 99 " + "126 111 93"),
    ],
)
def test_a_number_is_found_by_its_name_in_any_language(text: str, number: str) -> None:
    assert found(NAMED, text.format(number)) == [number]


def test_a_number_with_a_wrong_check_digit_is_believed_when_it_is_named() -> None:
    assert found(NAMED, "My BSN is 1112" + "22334.") == ["1112" + "22334"]


@pytest.mark.parametrize(
    "text",
    ["the NIF was checked on 12.03.2024", "a PAN of 12 cm", "pan 123 456", "the sin of 2019", "ID badge, room 1234"],
)
def test_a_name_without_a_number_of_its_kind_finds_nothing(text: str) -> None:
    assert found(NAMED, text) == []


@pytest.mark.parametrize("number", ["390.533." + "447-05", "756.9217." + "0769.85", "RSSMRA85T10" + "A562S"])
def test_a_form_of_its_own_needs_no_name_even_in_a_long_text(number: str) -> None:
    assert found(BARE, "word " * 60 + number + " word" * 60) == [number]


def test_a_plain_number_is_believed_where_it_is_the_whole_text() -> None:
    assert found(BARE, "1112" + "22333") == ["1112" + "22333"]


@pytest.mark.parametrize(
    "text",
    [
        "order 1112" + "22333 has left",
        "word " * 60 + "1112" + "22333",
        "[1112" + "22333, 4051" + "40158, 7291716]",
        "sha 1112" + "22333abcdef0123456789",
        "1111" + "11111",
        "lat 52.1112" + "22333",
        "https://example.com/1112" + "22333",
    ],
)
def test_a_plain_number_is_no_identity_number_elsewhere(text: str) -> None:
    assert found(BARE, text) == []


def test_what_is_said_behind_a_number_counts_as_well() -> None:
    text = "word " * 40 + "199109" + "242397 är mitt personnummer."
    assert found(BARE, text) == ["199109" + "242397"]


@pytest.mark.parametrize("digits", ["4111111111111111", "79927398713", "18"])
def test_the_check_digit_of_luhn_is_believed_and_no_other(digits: str) -> None:
    assert [last for last in "0123456789" if is_luhn(digits[:-1] + last)] == [digits[-1]]
