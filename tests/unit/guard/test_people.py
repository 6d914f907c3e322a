import pytest

from mcpward.guard.values.people import is_known, trim


def name_in(text: str) -> str | None:
    cut = trim(text, 0, len(text))
    return None if cut is None else text[cut[0].start : cut[0].end]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg",
        "Jean-Luc de la Fontaine",
        "J. R. Ewing",
        "Liam O'Brien",
        "June Barnes",
        "Ian Park-Hughes",
        "Lydia Page",
    ],
)
def test_a_name_is_kept_whole(text: str) -> None:
    assert name_in(text) == text


@pytest.mark.parametrize(
    ("text", "name"),
    [("Anna Berg University", "Anna Berg"), ("Anna Berg's", "Anna Berg"), ("Anna Berg SQL", "Anna Berg")],
)
def test_words_that_are_no_name_are_cut_off(text: str, name: str) -> None:
    assert name_in(text) == name


@pytest.mark.parametrize("text", ["The Team", "Customer Service", "Carmen Show", "Martin Keller GmbH", "JSON"])
def test_what_names_nobody_is_refused(text: str) -> None:
    assert name_in(text) is None


def test_a_part_of_an_identifier_is_no_name() -> None:
    assert trim("com.Anna", 4, 8) is None
    assert trim("Anna_id", 0, 4) is None


def test_common_names_are_known() -> None:
    assert is_known("Anna")
    assert is_known("Müller")
    assert not is_known("Checkbox")
