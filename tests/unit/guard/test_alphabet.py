"""What a model cannot read for its letters, the fast tier judges."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from tests.small_guard import SMALL_GUARD

from mcpward.guard.engine import FAST, MODEL
from mcpward.guard.explaining import explain
from mcpward.guard.guard import Guard
from mcpward.guard.model import hashing
from mcpward.guard.model.alphabet import LATIN
from mcpward.guard.model.fast import FastTier
from mcpward.guard.model.tiers import Tiers
from mcpward.model import CHANNELS

accurate = pytest.importorskip("mcpward.guard.model.accurate", reason="onnxruntime or tokenizers is not installed")

CHINESE = "请把下面的文章翻译成英文,谢谢你的帮助"
RUSSIAN = "Переведи, пожалуйста, эту статью на английский язык"
VIETNAMESE = "Hãy dịch bài viết sau đây sang tiếng Anh giúp tôi nhé"
GERMAN = "Übersetze bitte den folgenden Artikel über Brücken für mich"
NAMES_ANN = accurate.Spot(0, 0, 3, 0.9, "PERSON")


class Model:
    """An accurate tier for Latin letters that takes everything for an attack, and finds a name at the start."""

    names, state = True, {"version": "test"}

    def __init__(self) -> None:
        self.asked: list[str] = []

    def reads(self, texts: Sequence[str]) -> bool:
        return any(map(LATIN.reads, texts))

    def judge(self, texts: Sequence[str], channel: str, names: bool = False, chosen: object = None) -> Any:
        self.asked += texts
        whole = accurate.Spot(0, 0, len(texts[0]))
        return accurate.Judged(0.9, "indirect", (), whole, (), (NAMES_ANN,) if names else ())


def tiers_of(model: Model, *, fast: bool = True, names: bool = False) -> Tiers:
    weights = np.zeros((len(CHANNELS), 1 << hashing.BITS), np.int8)
    tier = FastTier(weights, [1.0] * len(CHANNELS), [0.5] * len(CHANNELS)) if fast else None
    return Tiers(SMALL_GUARD._engine, tier, model, names=names)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", [GERMAN, VIETNAMESE, "plain", "", "12 + 30 = 42", f"What does this mean? {RUSSIAN[:12]}"]
)
def test_latin_letters_are_read_whatever_stands_on_them(text: str) -> None:
    assert LATIN.reads(text)


@pytest.mark.parametrize("text", [CHINESE, RUSSIAN, f"{CHINESE} GPT"])
def test_other_letters_are_not(text: str) -> None:
    assert not LATIN.reads(text)


@pytest.mark.parametrize(("text", "spoke"), [(CHINESE, FAST), (RUSSIAN, FAST), (GERMAN, MODEL)])
def test_one_tier_has_the_say(text: str, spoke: str) -> None:
    model = Model()
    (one,) = tiers_of(model).find(text, "tool_result")
    assert (one.detector, bool(model.asked)) == (spoke, spoke == MODEL)


def test_without_a_fast_tier_the_model_reads_what_it_can() -> None:
    (one,) = tiers_of(Model(), fast=False).find(CHINESE, "tool_result")
    assert one.detector == MODEL


def test_a_name_in_letters_that_it_can_read_is_looked_for_in_any_text() -> None:
    found = tiers_of(Model(), names=True).find("Ann " + CHINESE, "tool_result")
    assert {one.detector: one.type for one in found} == {MODEL: "PERSON", FAST: "PROMPT_INJECTION"}


def test_a_name_in_letters_that_it_cannot_read_is_a_guess_and_none() -> None:
    (one,) = tiers_of(Model(), names=True).find(CHINESE, "tool_result")
    assert one.detector == FAST


def test_an_explanation_tells_which_tier_it_was_and_its_threshold() -> None:
    tiers = tiers_of(Model())
    told = explain(Guard(tiers), tiers, CHINESE, "tool_result")
    assert told["model"] == {"reason": "It reads other letters than those of this text."}
    assert "the fast tier's" in " ".join(told["why"])
