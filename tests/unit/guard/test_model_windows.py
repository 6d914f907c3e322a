"""What of a text the encoder reads: its pieces, windows over them, and a choice where there are too many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.tiny_model import tokenizer

from mcpward.guard.model.cuttings import LONG, pick, sections, windows
from mcpward.guard.model.tokens import Pieces, case, types
from mcpward.guard.model.windows import ROOM, cut

TEXTS = st.text(st.sampled_from("bad .\nÄ漢\x00"), max_size=2_000)
ROOMS = st.sampled_from((32, 60, ROOM))


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> Pieces:
    return Pieces(tokenizer(tmp_path_factory.mktemp("pieces")))


@given(text=TEXTS, room=ROOMS)
def test_windows_hold_every_piece_in_order_and_none_is_too_long(pieces: Pieces, text: str, room: int) -> None:
    tokens = pieces.tokens(text)
    made = list(cut(text, tokens, room))
    assert {at for first, last in made for at in range(first, last)} == set(range(len(tokens.ids)))
    assert all(0 < last - first <= room for first, last in made)
    assert made == sorted(made) and len(set(made)) == len(made)


@given(text=TEXTS)
def test_pieces_stand_where_they_say(pieces: Pieces, text: str) -> None:
    tokens = pieces.tokens(text)
    assert len(tokens.ids) == len(tokens.cases) == len(tokens.places)
    assert all(text[start:end].strip() for start, end in tokens.places)


def test_a_window_ends_with_a_sentence_where_one_ends_late_enough(pieces: Pieces) -> None:
    text = "bad " * 50 + "bad. " + "good " * 60
    tokens = pieces.tokens(text)
    assert next(cut(text, tokens, 60)) == (0, 52)


def test_half_of_a_surrogate_pair_is_read_as_something_unknown_at_its_place(pieces: Pieces) -> None:
    assert pieces.tokens("bad \ud800 bad").places == [(0, 3), (4, 5), (6, 9)]


def test_types_tell_the_channel_and_the_case() -> None:
    cases = [case("bad"), case("Bad"), case("BAD")]
    assert cases == [0, 1, 2]
    assert types(cases, "tool_result") == [3, 4, 5]
    assert types(cases, "post") == types(cases, "tool_result")


@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_short_views_are_one_section_each(texts: list[str]) -> None:
    assert [(one.view, one.start, one.end) for one in sections(texts, whole=False)] == [
        (number, 0, len(text)) for number, text in enumerate(texts)
    ]


@given(unit=st.sampled_from(("bad. ", "x", "a\n", "漢。")), size=st.integers(1, 3))
def test_sections_of_a_long_text_make_it_up(unit: str, size: int) -> None:
    text = (unit * LONG)[: size * LONG + 7]
    made = sections([text], whole=False)
    assert "".join(text[one.start : one.end] for one in made) == text
    assert len(made) <= 2 * len(text) // 512 + 1


def test_white_space_is_no_section() -> None:
    text = "bad. " + " " * 50_000
    assert [one.start for one in sections([text], whole=False)] == [0]


def test_windows_of_a_section_stand_at_the_places_of_their_view(pieces: Pieces) -> None:
    text = "good. " * 2_000 + "worse bad."
    last = sections([text], whole=False)[-1]
    window = windows(last, [text], pieces, ROOM)[-1]
    assert text[window.start : window.end].endswith("worse bad.")
    assert [text[start:end] for start, end in window.places[-3:]] == ["worse", "bad", "."]


def test_the_most_suspicious_are_picked_as_long_as_the_budget_lasts() -> None:
    assert pick([100, 100, 100], [0.0, 2.0, 1.0], 250) == {1, 2}
    assert pick([100, 200, 50], [3.0, 2.0, 1.0], 160) == {0, 2}
    assert pick([100], [0.0], 10) == {0}


def test_without_scores_what_is_picked_is_spread() -> None:
    assert pick([1] * 16, None, 4) == {0, 4, 8, 12}
