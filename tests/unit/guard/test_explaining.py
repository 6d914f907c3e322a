"""What is told of a text and its verdict."""

import re

import pytest
from tests.small_guard import ATTACK, SMALL_GUARD

from mcpward.guard import levels
from mcpward.guard.explaining import explain
from mcpward.guard.guard import Guard
from mcpward.guard.model.tiers import Tiers

TIERS = Tiers(SMALL_GUARD._engine, None, None, "there is none")  # type: ignore[arg-type]


@pytest.mark.parametrize(("more", "word"), [(0.0004, "stays under"), (-0.0004, "reaches")])
def test_a_score_beside_its_threshold_can_be_told_from_it(
    monkeypatch: pytest.MonkeyPatch, more: float, word: str
) -> None:
    score = SMALL_GUARD.judge(ATTACK, "medium").score
    limits = {"low": 0.99, "medium": round(score + more, 4), "high": 0.1}
    monkeypatch.setitem(levels._BY_RULES, "user", limits)  # type: ignore[attr-defined]
    why = explain(Guard(TIERS), TIERS, ATTACK)["why"][0]
    told = re.search(rf"the score ([\d.]+) {word} ([\d.]+), the threshold", why)
    assert told is not None, why
    assert (float(told[1]) < float(told[2])) is (word == "stays under")
