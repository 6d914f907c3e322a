"""What several signs of attack are worth together."""

import math
from dataclasses import replace

import pytest

from mcpward.guard import levels
from mcpward.guard.engine import FAST, LEFT, MODEL
from mcpward.guard.levels import Joining
from mcpward.guard.suspicion import BLOCKABLE, is_idle, joined, judge_attacks
from mcpward.model import CHANNELS, LEVELS, Finding, Level


def sign(score: float, family: str = "one", kind: str = "PROMPT_INJECTION") -> Finding:
    """A finding of an attack."""
    return Finding(kind, "attack", 0, 5, score, family, "flag")


def blocked(*signs: Finding, level: str = "medium", length: int = 200) -> tuple[str, ...]:
    """The names of what is blocked in a text from a user."""
    return judge_attacks(signs, length, "user", level).blocked  # type: ignore[arg-type]


def score(*signs: Finding, length: int = 200) -> float:
    """The score of a text from a user."""
    return judge_attacks(signs, length, "user", "medium").score


def test_a_strong_sign_blocks_by_itself() -> None:
    assert blocked(sign(0.9)) == ("prompt_injection",)


def test_three_weak_signs_of_different_families_block_where_one_does_not() -> None:
    weak = [sign(0.3, family) for family in ("a", "b", "c")]
    assert blocked(weak[0]) == ()
    assert blocked(*weak) == ("prompt_injection",)


def test_signs_of_one_family_count_once() -> None:
    assert score(*[sign(0.3)] * 5) == score(sign(0.3))


def test_weak_signs_never_block_at_low() -> None:
    assert blocked(*[sign(0.49, str(family)) for family in range(20)], level="low") == ()


def test_weak_signs_are_worth_less_in_a_long_text() -> None:
    weak = [sign(0.3, family) for family in ("a", "b", "c")]
    assert score(*weak, length=20_000) < score(*weak)
    assert blocked(*weak, length=20_000) == ()


def test_the_length_of_a_text_takes_nothing_from_a_strong_sign() -> None:
    assert score(sign(0.9), length=20_000) == score(sign(0.9))


def test_every_type_that_reaches_the_threshold_is_named_in_the_fixed_order() -> None:
    signs = [sign(0.9, kind=name.upper()) for name in reversed(BLOCKABLE)]
    assert blocked(*signs) == BLOCKABLE


def test_where_only_all_signs_together_reach_it_the_weightiest_type_is_named() -> None:
    signs = (sign(0.35, "a"), sign(0.4, "b", "JAILBREAK_ATTEMPT"), sign(0.2, "c", "SECURITY_BYPASS"))
    assert blocked(*signs) == ("jailbreak_attempt",)


def test_sensitive_data_is_no_sign_of_attack() -> None:
    password = Finding("PASSWORD", "secret", 0, 5, 0.99, "passwords", "mask")
    assert blocked(password) == ()
    assert score(password) == score()


@pytest.mark.parametrize("more", [0.05, 0.3, 0.8])
def test_another_sign_never_lowers_the_score(more: float) -> None:
    assert score(sign(0.4, "a"), sign(more, "b")) >= score(sign(0.4, "a"))


def test_a_text_without_signs_has_a_score_near_nothing() -> None:
    assert 0 < score() < 0.05


def opinion(probability: float, kind: str = "PROMPT_INJECTION") -> Finding:
    """What a model says of a whole text."""
    return Finding(kind, "attack", 0, 5, probability, MODEL, "flag")


@pytest.fixture
def logistic(monkeypatch: pytest.MonkeyPatch) -> Joining:
    """The model and the rules joined by a logistic."""
    by = Joining(bias=0.0, rules=0.5, model=1.0)
    monkeypatch.setitem(levels._JOININGS[MODEL], "user", by)  # type: ignore[arg-type]
    return by


def test_a_model_that_is_sure_blocks_what_no_rule_saw() -> None:
    assert blocked(opinion(0.99, "JAILBREAK_ATTEMPT")) == ("jailbreak_attempt",)


def test_the_surer_a_model_is_the_higher_is_the_score() -> None:
    assert 0.0 < score(opinion(0.1)) < score(opinion(0.3)) < score(opinion(0.9)) < 1.0


def test_rules_and_model_are_stronger_together() -> None:
    together = score(sign(0.3), opinion(0.3))
    assert together > score(sign(0.3)) and together > score(opinion(0.3))


def test_in_parts_of_one_text_the_worst_opinion_counts() -> None:
    assert score(opinion(0.2), opinion(0.7)) == score(opinion(0.7))


def test_a_logistic_weighs_the_logits_of_both(logistic: Joining) -> None:
    rules, model = math.log(0.3 / 0.7), math.log(0.8 / 0.2)
    wanted = 1 / (1 + math.exp(-(0.5 * rules + model)))
    assert joined([0.3], 0.8, 200, logistic) == pytest.approx(wanted)


def test_a_model_that_sees_nothing_takes_weight_from_a_weak_sign(logistic: Joining) -> None:
    assert blocked(sign(0.49)) == ("prompt_injection",)
    assert blocked(sign(0.49), opinion(0.001)) == ()
    assert score(sign(0.49), opinion(0.001)) < score(sign(0.49))


@pytest.mark.parametrize("tier", [MODEL, FAST])
def test_in_a_description_a_weak_sign_counts_beside_others_only(tier: str) -> None:
    """What an honest one says too is no reason to block it where the model finds nothing in it."""
    said = replace(opinion(0.3), detector=tier)
    assert not judge_attacks([sign(0.45), said], 200, "tool_description", "medium").blocked
    assert judge_attacks([sign(0.45), sign(0.3, "another"), said], 200, "tool_description", "medium").blocked


def test_a_model_takes_nothing_from_a_strong_sign(logistic: Joining) -> None:
    assert joined([0.9], 0.000001, 200, logistic) == pytest.approx(0.9)
    assert blocked(sign(0.9), opinion(0.000001)) == ("prompt_injection",)


@pytest.mark.parametrize("tier", [MODEL, FAST])
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("level", LEVELS)
def test_what_the_rules_alone_block_at_low_is_blocked_at_every_level_whatever_a_model_says(
    tier: str, channel: str, level: Level
) -> None:
    harmless = replace(opinion(0.000001, "JAILBREAK_ATTEMPT"), detector=tier)
    by_rules = judge_attacks([sign(0.88)], 200, channel, "low")
    judged = judge_attacks([sign(0.88), harmless], 200, channel, level)
    assert judged.blocked == by_rules.blocked == ("prompt_injection",)
    assert judged.score == by_rules.score >= judged.limit


def test_what_they_do_not_block_at_low_is_for_the_model_to_decide() -> None:
    assert blocked(sign(0.86), opinion(0.000001)) == ()


def test_signs_that_reach_it_together_block_as_well() -> None:
    signs = (sign(0.7, "a"), sign(0.7, "b", "JAILBREAK_ATTEMPT"))
    assert blocked(*signs, opinion(0.000001), level="low") == ("prompt_injection",)


def test_what_was_left_unread_is_no_rule_that_blocks_by_itself() -> None:
    assert blocked(sign(0.95, LEFT, "SECURITY_BYPASS"), opinion(0.000001), level="low") == ()


def test_a_type_that_only_the_model_speaks_of_is_named_where_its_own_threshold_is_reached() -> None:
    signs = sign(0.95), opinion(0.9, "JAILBREAK_ATTEMPT")
    assert blocked(*signs, level="low") == ("prompt_injection",)
    assert blocked(sign(0.95), opinion(0.9999, "JAILBREAK_ATTEMPT")) == ("prompt_injection", "jailbreak_attempt")


@pytest.mark.parametrize("probability", [0.0, 0.5, 1.0])
def test_a_model_may_be_as_sure_as_it_likes(logistic: Joining, probability: float) -> None:
    assert 0 <= joined([], probability, 200, logistic) <= 1


def test_an_opinion_is_idle_where_it_would_be_no_suspicion_at_any_level() -> None:
    needed = next(one / 1000 for one in range(1, 1000) if blocked(opinion(one / 1000), level="high"))
    assert is_idle(opinion(needed - 0.001), "user")
    assert not is_idle(opinion(needed), "user")
    assert not is_idle(sign(0.01), "user")
