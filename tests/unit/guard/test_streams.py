"""Streams of chunks, masked on their way."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from tests.small_guard import ATTACK, EMAIL, NEAR, PASSWORD, SMALL_GUARD, TOLD, cut

from mcpward.errors import Unavailable
from mcpward.guard.guard import Guard
from mcpward.guard.masking import Masker
from mcpward.guard.masks import mask_named
from mcpward.guard.model.tiers import Tiers
from mcpward.guard.one_pass import OnePass
from mcpward.guard.streams import MaskedStream
from mcpward.guard.vault import Vault
from mcpward.guard.windows import Reach
from mcpward.model import Finding

if TYPE_CHECKING:
    from mcpward.guard.model.accurate import AccurateTier


class Failing:
    """An engine that fails at a word."""

    name = "failing"

    def __init__(self) -> None:
        self.pattern_counts: dict[str, int] = {}

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        if "fail" in text:
            raise ValueError
        return []


def _through(chunks: list[str], masker: Masker | None = None, reach: Reach = NEAR) -> tuple[str, MaskedStream]:
    stream = MaskedStream(SMALL_GUARD, "medium", masker=masker, reach=reach)
    passed = [stream.feed(chunk) for chunk in chunks]
    return "".join([*passed, stream.end()]), stream


@settings(deadline=None, max_examples=60)
@given(cut())
def test_what_comes_out_does_not_depend_on_where_the_stream_is_cut(given_: tuple[str, list[str]]) -> None:
    text, chunks = given_
    once, whole = _through([text])
    again, parts = _through(chunks)
    assert again == once
    assert (parts.blocked_patterns, parts.found) == (whole.blocked_patterns, whole.found)


@settings(deadline=None, max_examples=60)
@given(cut())
def test_masking_then_restoring_a_stream_is_the_identity(given_: tuple[str, list[str]]) -> None:
    text, chunks = given_
    vault = Vault(lambda: 0.0, idle=60.0)
    masked, stream = _through(chunks, Masker(mask_named("numbered", vault=vault), secrets=True))
    if stream.is_safe:
        assert vault.restore(masked) == text


def test_a_short_stream_is_masked_as_its_text_would_be() -> None:
    text = f"Hello, {TOLD}, write to {EMAIL}."
    masked, stream = _through(list(text))
    assert masked == SMALL_GUARD.judge(text, "medium").secured_text
    assert stream.found == {"PASSWORD": 1, "EMAIL": 1}


@pytest.mark.parametrize("shift", range(0, 60, 5))
def test_a_secret_across_a_border_is_masked_once(shift: int) -> None:
    before, after = "x " * 10 + " " * shift, "; x" * 100
    masked, _ = _through([f"{before}{TOLD}{after}"])
    assert masked == f"{before}{TOLD.replace(PASSWORD, '[PASSWORD_MASKED]')}{after}"


def test_nothing_of_an_attack_passes_and_nothing_after_it() -> None:
    before, after = "good. " * 100, " fine." * 100
    masked, stream = _through(list(before + ATTACK + after))
    assert not stream.is_safe
    assert stream.blocked_patterns == ("prompt_injection",)
    assert before.startswith(masked)
    assert len(before) - len(masked) < NEAR.core + NEAR.behind
    assert stream.feed("more") == stream.end() == ""


def test_when_the_engine_fails_nothing_more_passes() -> None:
    stream = MaskedStream(Guard(Failing()), "medium", reach=NEAR)
    passed = stream.feed("x" * (NEAR.core + NEAR.behind))
    assert passed == "x" * NEAR.core
    with pytest.raises(Unavailable):
        stream.feed("fail" + "x" * NEAR.core)
    assert stream.feed("x" * 1_000) == stream.end() == ""


def test_a_stream_holds_no_more_than_a_window() -> None:
    stream = MaskedStream(Guard(Failing()), "medium", reach=NEAR)
    given_, passed = 0, 0
    for _ in range(200):
        passed += len(stream.feed("x" * 50))
        given_ += 50
        assert given_ - passed <= NEAR.core + NEAR.behind + 50


def test_a_window_is_read_by_a_thorough_model_in_more_than_one_place(tmp_path: Path) -> None:
    folder = pytest.importorskip("mcpward.guard.model.folder", reason="onnxruntime or tokenizers is not installed")
    from tests.tiny_model import own_folder

    model = folder.open_folder(own_folder(tmp_path))
    text = "This is good. " * 1_500 + "This is worse. " * 300 + "This is good. " * 5_000

    def blocked(tier: "AccurateTier") -> tuple[str, ...]:
        stream = MaskedStream(Guard(Tiers(OnePass((), disguises=()), None, tier)), "medium")
        stream.feed(text)
        stream.end()
        return stream.blocked_patterns

    assert blocked(model.thorough()) == ("jailbreak_attempt",)
    assert blocked(model) == ()
