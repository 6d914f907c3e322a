"""Texts a window at a time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_guard import CARD, EMAIL, NEAR, SMALL_GUARD, TOLD, cut

from mcpward.guard.windows import REACH, find_in_windows, windows

FRAME = "PRIVATE" + " KEY-----"


@given(cut())
def test_windows_do_not_depend_on_the_chunks_and_their_cores_make_up_the_text(given_: tuple[str, list[str]]) -> None:
    text, chunks = given_
    made = list(windows(chunks, NEAR))
    assert made == list(windows([text], NEAR)) == list(windows(text, NEAR))
    assert "".join(one.text[one.start : one.end] for one in made) == text
    assert all(text[one.at : one.at + len(one.text)] == one.text for one in made)


@given(st.integers(0, 2_000), st.integers(1, 400))
def test_a_window_never_holds_more_than_its_reach(size: int, step: int) -> None:
    chunks = ("x" * min(step, size - at) for at in range(0, size, step))
    most = NEAR.before + NEAR.core + NEAR.behind
    assert all(len(one.text) <= most for one in windows(chunks, NEAR))


@settings(deadline=None, max_examples=60)
@given(cut())
def test_what_is_found_does_not_depend_on_the_chunks(given_: tuple[str, list[str]]) -> None:
    text, chunks = given_
    found = list(find_in_windows(SMALL_GUARD.find, chunks, NEAR))
    assert found == list(find_in_windows(SMALL_GUARD.find, [text], NEAR))


@pytest.mark.parametrize("shift", range(0, 90, 7))
def test_a_finding_across_a_border_is_found_once_and_whole(shift: int) -> None:
    text = "x " * 20 + " " * shift + f"{EMAIL}; {TOLD}; {CARD}." + " x" * 60
    assert list(find_in_windows(SMALL_GUARD.find, [text], NEAR)) == SMALL_GUARD.find(text)


def test_a_long_private_key_across_a_border_is_found_whole() -> None:
    body = "\n".join("MIIEpAIBAAKCAQEA7c2Kd93mZq8Lw1Vt5Xb0Nf4Rg6Hs9Jp2Qe0aBcDeFgHiJkLm" for _ in range(230))
    key = f"-----BEGIN {FRAME}\n{body}\n-----END {FRAME}"
    before = "so it goes.\n" * ((REACH.core - 200) // 12)
    text = before + key + "\nthanks\n" * 4_000
    (found,) = find_in_windows(SMALL_GUARD.find, [text])
    assert text[found.start : found.end] == key
