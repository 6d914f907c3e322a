"""Tags of pieces become names and addresses: whole words, without the marks around them."""

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mcpward.guard.model.classes import NAME_TAGS
from mcpward.guard.model.naming import spans

TAGS = dict(zip(("-", "P", "p", "A", "a"), range(len(NAME_TAGS)), strict=True))


def found(text: str, tags: str) -> list[tuple[str, str]]:
    """The spans, where each piece (letters, or a mark) has a tag: P, p those of a person, A, a of an address."""
    places = [one.span() for one in re.finditer(r"[^\W_]+|[^\w\s]", text)]
    given = np.full((len(places), len(NAME_TAGS)), 0.02)
    for at, tag in enumerate(tags):
        given[at, TAGS[tag]] = 0.92
    return [(text[one.start : one.end], one.kind) for one in spans(text, places, given)]


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
    assert [text for text, _ in found("1 Lane\nLondon\n\nHome", "Aaaa")] == ["1 Lane\nLondon", "Home"]


def test_a_single_letter_is_nobody() -> None:
    assert found("plan B.", "-P-") == []


@given(st.text("aB. ,\n'-7", max_size=60), st.text("-PpAa", max_size=60))
def test_spans_are_in_order_apart_and_hold_whole_words(text: str, tags: str) -> None:
    places = [one.span() for one in re.finditer(r"[^\W_]+|[^\w\s]", text)]
    given = np.full((len(places), len(NAME_TAGS)), 0.02)
    for at in range(len(places)):
        given[at, TAGS[tags[at] if at < len(tags) else "-"]] = 0.92
    end = 0
    for one in spans(text, places, given):
        assert end <= one.start < one.end
        assert text[one.start].isalnum() and text[one.end - 1].isalnum()
        assert one.start == 0 or not text[one.start - 1].isalnum()
        assert one.end == len(text) or not text[one.end].isalnum()
        assert 0.0 < one.weight <= 1.0
        end = one.end
