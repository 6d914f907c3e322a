"""Tags of pieces become names and addresses: whole words, without the marks around them."""

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mcpward.guard.model.classes import CLASSES, NAME_TAGS
from mcpward.guard.model.cuttings import Section, Window
from mcpward.guard.model.naming import names, spans
from mcpward.guard.model.session import Heard
from mcpward.guard.model.tokens import Tokens

TAGS = dict(zip(("-", "P", "p", "A", "a"), range(len(NAME_TAGS)), strict=True))


def pieces(text: str) -> list[tuple[int, int]]:
    return [one.span() for one in re.finditer(r"[^\W_]+|[^\w\s]", text)]


def found(text: str, tags: str, sure: float = 0.92) -> list[tuple[str, str]]:
    """The spans, where each piece (letters, or a mark) has a tag: P, p those of a person, A, a of an address."""
    places = pieces(text)
    given = np.full((len(places), len(NAME_TAGS)), 0.02)
    given[:, 0] = 1.0 - sure
    for at, tag in enumerate(tags):
        given[at, TAGS[tag]] = sure
    return [(text[one.start : one.end], one.kind) for one in spans(text, places, given)]


def found_in_window(text: str, sure: float, attack: bool) -> list[str]:
    """The names in a window that is read as an attack or not, where each piece is one of a person's, so sure."""
    places = pieces(text)
    window = Window(Section(0, 0, len(text)), Tokens([0] * len(places), [0] * len(places), places), 0, len(places))
    of_class = np.zeros(len(CLASSES), np.float32)
    of_class[1 if attack else 0] = 5.0
    tags = np.full((len(places), len(NAME_TAGS)), (1.0 - sure) / (len(NAME_TAGS) - 1), np.float32)
    tags[:, TAGS["p"]] = sure
    spots = names([text], [(window, Heard(of_class, None, np.log(tags)))])
    return [text[one.start : one.end] for one in spots]


def test_words_of_one_name_are_one_span() -> None:
    assert found("I am Ada Lovelace here", "--Pp-") == [("Ada Lovelace", "PERSON")]


def test_a_name_needs_no_beginning() -> None:
    assert found("I am Ada Lovelace here", "--pp-") == [("Ada Lovelace", "PERSON")]


def test_a_beginning_parts_two_names() -> None:
    assert [text for text, _ in found("Ada Bob", "PP")] == ["Ada", "Bob"]


def test_kinds_part() -> None:
    assert found("Ada Baker Street 5", "PAaa") == [("Ada", "PERSON"), ("Baker Street 5", "ADDRESS")]


def test_a_word_is_never_cut() -> None:
    assert found("see O'Brien-Smith now", "-Ppppp-") == [("O'Brien-Smith", "PERSON")]
    assert found("see O'Brien now", "-P---") == []


def test_marks_at_the_ends_are_left_off_and_inside_stay() -> None:
    assert found("to (12 Baker St, London).", "-Aaaaaaaa") == [("12 Baker St, London", "ADDRESS")]


def test_a_person_stands_on_one_line_and_an_address_in_one_paragraph() -> None:
    assert [text for text, _ in found("Ada\nBob", "Pp")] == ["Ada", "Bob"]
    assert [text for text, _ in found("1 Lane\nLondon\n\nHome 2", "Aaaaa")] == ["1 Lane\nLondon", "Home 2"]


def test_a_single_letter_is_nobody() -> None:
    assert found("plan B.", "-P-") == []


def test_an_address_has_a_number() -> None:
    assert found("Ignore all of it", "AAaa") == []
    assert found("丸の内1", "A") == [("丸の内1", "ADDRESS")]


def test_a_word_is_a_name_that_is_nearly_as_likely_one_as_not() -> None:
    assert found("see Ada now", "-P-", sure=0.45) == [("Ada", "PERSON")]
    assert found("see Ada now", "-P-", sure=0.35) == []


def test_where_an_attack_is_read_only_a_sure_name_counts() -> None:
    assert found_in_window("Ada", 0.6, attack=False) == ["Ada"]
    assert found_in_window("Ada", 0.6, attack=True) == []
    assert found_in_window("Ada", 0.9, attack=True) == ["Ada"]


@given(st.text("aB. ,\n'-7", max_size=60), st.text("-PpAa", max_size=60))
def test_spans_are_in_order_apart_and_hold_whole_words(text: str, tags: str) -> None:
    places = pieces(text)
    given = np.full((len(places), len(NAME_TAGS)), 0.02)
    for at in range(len(places)):
        given[at, TAGS[tags[at] if at < len(tags) else "-"]] = 0.92
    end = 0
    for one in spans(text, places, given):
        assert end <= one.start < one.end
        assert text[one.start].isalnum() and text[one.end - 1].isalnum()
        assert one.start == 0 or not text[one.start - 1].isalnum()
        assert one.end == len(text) or not text[one.end].isalnum()
        assert one.kind != "ADDRESS" or any(map(str.isdigit, text[one.start : one.end]))
        assert 0.0 < one.weight <= 1.0
        end = one.end
