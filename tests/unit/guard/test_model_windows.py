"""What of a text the encoder reads: its pieces, windows over them, and a choice where there are too many."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.tiny_model import tokenizer
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

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


@pytest.fixture(scope="module")
def letters() -> Pieces:
    """A tokenizer that knows a few words, and takes words of at most twenty letters."""
    known = [*"abgdei", "bad", "big", "[UNK]", "[CLS]", "[SEP]", "."]
    words = {word: at for at, word in enumerate([*known, *(f"##{one}" for one in known[:8])])}
    made = Tokenizer(models.WordPiece(words, unk_token="[UNK]", max_input_chars_per_word=20))
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return Pieces(made.to_str().encode())


def test_a_word_that_is_too_long_is_read_in_parts(letters: Pieces) -> None:
    text = f"A big {'badbig' * 5}. Bad"
    assert [text[start:end] for start, end in letters.tokens(text).places] == [
        "A", "big", *("bad", "big") * 3, "b", "a", "d", "big", "bad", "big", ".", "Bad",
    ]  # fmt: skip


def test_what_is_strange_in_it_hides_nothing_else(letters: Pieces) -> None:
    text = "Àbig😀" * 9
    tokens = letters.tokens(f"{text} big😀bad")
    assert [text[start:end] for start, end in tokens.places[:4]] == ["À", "big", "😀", "À"]
    assert tokens.places[-1] == (len(text) + 1, len(text) + 8)
    assert tokens.cases[:4] == [1, 0, 0, 1]


@given(st.text(st.sampled_from("abgdeiABÀ漢한ﬁ.\n 😀\ud800x"), max_size=300))
def test_every_letter_of_a_text_is_in_a_piece_at_its_place(letters: Pieces, text: str) -> None:
    tokens = letters.tokens(text)
    seen = {at for start, end in tokens.places for at in range(start, end)}
    assert {at for at, one in enumerate(text) if not one.isspace() and one != "\ud800"} <= seen
    assert all(before[1] <= after[0] or before == after for before, after in pairwise(tokens.places))


@given(st.text(st.sampled_from("abgdeiABÀ漢. \n😀x"), max_size=300))
def test_no_other_word_is_read_in_another_way(letters: Pieces, text: str) -> None:
    text = re.sub(r"[^\s.]{20}", r"\g<0> ", text)
    usual = letters._tokenizer.encode(text, add_special_tokens=False)
    assert letters.tokens(text)[::2] == (usual.ids, usual.offsets)


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
    assert pick([100, 100, 100], [0.0, 2.0, 1.0], 250, 250) == {1, 2}
    assert pick([100, 200, 50], [3.0, 2.0, 1.0], 160, 160) == {0, 2}
    assert pick([100], [0.0], 10, 10) == {0}


def test_what_looks_suspicious_is_picked_beyond_the_budget() -> None:
    assert pick([100, 100, 100, 100], [0.0, 3.0, 2.0, 0.5], 100, 400) == {1, 2}
    assert pick([100, 100, 100, 100], [2.0, 3.0, 2.5, 0.5], 100, 200) == {1, 2}


def test_without_scores_what_is_picked_is_spread() -> None:
    assert pick([1] * 16, None, 4, 16) == {0, 4, 8, 12}
