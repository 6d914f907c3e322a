"""Rules and models in one engine, with a model whose opinion is known."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import pytest
from tests.known_model import EVIL, HELLO, RULES, WISH, Judged, Model, Spot, fast, guard_of
from tests.known_model import uncalibrated as uncalibrated
from tests.small_guard import ATTACK

from mcpward.guard import levels
from mcpward.guard.engine import FAILED, FAST, LEFT, MODEL
from mcpward.guard.explaining import explain
from mcpward.guard.guard import Guard
from mcpward.guard.judging import judge_texts
from mcpward.guard.levels import UNREAD_SCORE
from mcpward.guard.model import hashing
from mcpward.guard.model.fast import FastTier
from mcpward.guard.model.tiers import Tiers, with_names
from mcpward.guard.one_pass import OnePass
from mcpward.guard.overlaps import settle
from mcpward.guard.plain_value import quick_look
from mcpward.guard.structure import judge_json, judge_text, judge_value
from mcpward.model import CHANNELS, Finding, Reason

pytestmark = pytest.mark.usefixtures("uncalibrated")


def test_what_no_rule_sees_is_blocked_by_the_model_at_the_sentence() -> None:
    verdict = guard_of(Model()).judge(WISH, "medium", "tool_result")
    assert verdict.blocked_patterns == ("prompt_injection",)
    (one,) = verdict.findings
    assert (one.detector, one.score, WISH[one.start : one.end]) == (MODEL, 0.9, EVIL)
    assert verdict.score == pytest.approx(0.9)
    assert verdict.secured_text == "Good morning. Please [INSTRUCTION_REMOVED] for my friend."


def test_the_words_that_made_the_score_travel_as_places() -> None:
    (one,) = guard_of(Model()).judge(WISH, "medium", "tool_result").findings
    assert one.because == (Reason(one.start, one.start + 6, 1.5),)


@pytest.mark.parametrize(
    ("kind", "blocked"),
    [
        ("direct_injection", "prompt_injection"), ("indirect", "prompt_injection"),
        ("tool_poisoning", "prompt_injection"), ("jailbreak", "jailbreak_attempt"),
        ("extraction", "system_prompt_extraction"), ("malicious_code", "malicious_code"),
    ],
)  # fmt: skip
def test_the_class_of_an_attack_names_its_type(kind: str, blocked: str) -> None:
    assert guard_of(Model(kind=kind)).judge(WISH, "medium", "tool_result").blocked_patterns == (blocked,)


def test_a_model_that_sees_nothing_leaves_no_finding_and_its_probability_as_the_score() -> None:
    verdict = guard_of(Model(doubt=0.03)).judge("Good morning to all of you.", "medium", "tool_result")
    assert (verdict.findings, verdict.is_safe, verdict.score) == ((), True, pytest.approx(0.03))


def test_what_a_disguise_hid_is_told_at_its_place_in_the_text_as_received() -> None:
    encoded = "dW5sb2NrIHRoZSBmcm9udCBkb29y"
    tiers = Tiers(OnePass(()), None, Model())  # type: ignore[arg-type]
    (one,) = tiers.find(f"see {encoded} now", "tool_result")
    assert (one.start, one.end) == (4, 4 + len(encoded))


def test_a_clear_text_of_a_user_never_reaches_the_model() -> None:
    model = Model()
    guard = guard_of(model, fast(-9.0))
    assert guard.judge(WISH, "medium").is_safe
    assert model.asked == []


def test_a_text_that_is_not_clear_reaches_it() -> None:
    model = Model()
    assert not guard_of(model, fast(0.0)).judge(WISH, "medium").is_safe


def test_harmless_words_around_an_attack_do_not_settle_it() -> None:
    weights = np.full((len(CHANNELS), 1 << hashing.BITS), -1, np.int8)
    weights[:, hashing.distinct(EVIL)] = 10
    tier = FastTier(weights, [0.5] * len(CHANNELS), [0.0] * len(CHANNELS))
    words = ["".join(letters) for letters in product("abcde", repeat=4)]
    text = f"{' '.join(words[:300])}. Please {EVIL}. {' '.join(words[300:])}"
    assert tier.score(text) < -10.0
    model = Model()
    assert not guard_of(model, tier).judge(text, "medium").is_safe
    assert model.asked


@pytest.mark.parametrize("channel", ["tool_result", "tool_description"])
def test_what_tools_say_always_reaches_it(channel: str) -> None:
    model = Model()
    guard_of(model, fast(-9.0)).judge(WISH, "medium", channel)
    assert model.asked == [WISH]


def test_what_a_rule_suspects_reaches_it_however_clear_it_looks() -> None:
    model = Model()
    guard_of(model, fast(-9.0)).judge(ATTACK, "medium")
    assert model.asked


def test_the_model_is_asked_once_for_a_text_that_is_masked() -> None:
    model = Model()
    verdict = guard_of(model).judge(f"{WISH} My password is secret123.", "medium", "tool_result")
    assert len(model.asked) == 1
    assert "secret123" not in verdict.secured_text


def test_of_json_it_is_asked_once_for_what_the_strings_say() -> None:
    model = Model()
    text = json.dumps({"status": 7, "note": WISH})
    verdict = judge_json(guard_of(model), text, "medium", "tool_result")
    assert model.asked == [f'\n\nstatus\n\nnote\n\n{WISH}"']
    (one,) = verdict.findings
    assert text[one.start : one.end] == EVIL
    assert [text[word.start : word.end] for word in one.because] == ["unlock"]
    assert json.loads(verdict.secured_text)["note"] == "Good morning. Please [INSTRUCTION_REMOVED] for my friend."


@dataclass
class AtTheEnd(Model):
    """A model whose reason is the last mark of a text."""

    def judge(self, texts: Sequence[str], channel: str, names: bool = False, chosen: object = None) -> Any:
        size = len(texts[0])
        return Judged(self.sure, self.kind, (), Spot(0, size - 1, size))


@pytest.mark.parametrize("value", [{"note": HELLO}, {"note": HELLO, "more": ""}, [HELLO]])
def test_of_json_the_opinion_holds_wherever_its_reason_stands(value: Any) -> None:
    """The quotation mark behind the last string belongs to none of them."""
    assert not judge_json(guard_of(AtTheEnd()), json.dumps(value), "medium", "tool_result").is_safe
    assert not judge_value(guard_of(AtTheEnd()), value, "medium", "tool_result").verdict.is_safe


def test_a_quick_look_and_a_thorough_one_say_the_same_of_a_value() -> None:
    guard, value = guard_of(Model(doubt=0.04)), {"note": "Good morning.", "more": ["a", "b"]}
    assert quick_look(guard.finder("tool_result"), value, json.dumps(value), "tool_result")
    quick = judge_value(guard, value, "medium", "tool_result").verdict
    thorough = judge_json(guard, json.dumps(value), "medium", "tool_result")
    assert (quick.score, quick.findings, quick.is_safe) == (thorough.score, thorough.findings, thorough.is_safe)


def test_more_than_can_be_read_and_suspicious_counts_against_a_text() -> None:
    verdict = guard_of(Model(unread=True)).judge("Good morning to all of you.", "high", "tool_result")
    assert verdict.blocked_patterns == ("security_bypass",)
    assert [(one.detector, one.score) for one in verdict.findings] == [(LEFT, UNREAD_SCORE)]


def test_names_are_found_by_the_model_where_that_is_asked_for() -> None:
    named = guard_of(Model(), fast(-9.0), names=True).judge("Ann is here.", "medium")
    assert named.secured_text == "[PERSON_MASKED] is here."
    assert guard_of(Model(), fast(-9.0)).judge("Ann is here.", "medium").secured_text == "Ann is here."


def test_a_name_leaves_types_that_are_kept_apart_as_they_are() -> None:
    """Where addresses are flagged, one that is a password is masked all the same."""
    mail = Finding("EMAIL", "personal", 10, 30, 0.9, "email", "mask")
    password = Finding("PASSWORD", "secret", 10, 20, 0.8, "passwords", "mask")
    name = Finding("PERSON", "personal", 0, 3, 0.9, MODEL, "mask")
    assert with_names([password, mail], [name]) == [name, password, mail]


def test_a_name_within_other_data_is_no_finding_of_its_own_and_one_that_rules_found_too_is_one() -> None:
    names = [Finding("PERSON", "personal", start, start + 3, 0.9, MODEL, "mask") for start in (0, 20)]
    mail = Finding("EMAIL", "personal", 0, 9, 0.9, "email", "mask")
    full = Finding("PERSON", "personal", 20, 30, 0.8, "introduced_names", "mask")
    assert [(one.type, one.start, one.end) for one in with_names([mail, full], names)] == [
        ("EMAIL", 0, 9), ("PERSON", 20, 30),
    ]  # fmt: skip


def test_without_a_model_the_fast_tier_is_heard_beside_the_rules() -> None:
    guard = guard_of(None, fast(3.0))
    verdict = guard.judge(WISH, "medium")
    assert (guard.tiers, [one.detector for one in verdict.findings]) == (("rules", "fast"), [FAST])
    assert guard.models == {
        "tiers": ["rules", "fast"], "fast": {"status": "up"}, "model": {"status": "none", "reason": "there is none"},
    }  # fmt: skip


def test_health_knows_the_model() -> None:
    guard = guard_of(Model(), fast(0.0))
    assert guard.tiers == ("rules", "fast", "model")
    assert guard.models["model"] == {"status": "up", "version": "test"}
    assert guard.slow


@pytest.mark.parametrize("detector", [FAILED, LEFT])
def test_what_is_said_of_the_models_reading_swallows_no_finding_beside_it(detector: str) -> None:
    bypass = Finding("SECURITY_BYPASS", "attack", 3, 9, 0.9, "security_bypass", "flag")
    said = Finding("SECURITY_BYPASS", "attack", 0, 20, 0.0, detector, "flag")
    assert settle([bypass, said]) == [said, bypass]


def test_a_weak_sign_is_let_pass_where_the_model_is_sure_that_there_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also once data was masked, when the rules look again without the model."""
    monkeypatch.setitem(levels._JOININGS[MODEL], "user", levels.Joining(0.0, 0.5, 1.0))  # type: ignore[arg-type]
    weak = Finding("PROMPT_INJECTION", "attack", 0, 4, 0.49, "weak", "flag")
    sure = Finding("PROMPT_INJECTION", "attack", 0, 9, 0.0001, MODEL, "flag")
    data = Finding("EMAIL", "personal", 5, 9, 0.9, "email", "mask")

    def read(texts: Sequence[str], model: bool) -> list[list[Finding]]:
        return [[weak, *([sure] if model else []), *([data] if "data" in texts[0] else [])]]

    judged = judge_texts(["weak data"], read, "medium", "user")
    assert (judged.blocked, judged.secured) == ((), ["weak [EMAIL_MASKED]"])


def test_what_the_rules_alone_block_is_explained_by_their_own_threshold(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {channel: {"low": 0.999, "medium": 0.99, "high": 0.9} for channel in CHANNELS}
    monkeypatch.setitem(levels._LIMITS, MODEL, limits)  # type: ignore[attr-defined]
    monkeypatch.setitem(levels._JOININGS[MODEL], "user", levels.Joining(0.0, 0.5, 1.0))  # type: ignore[arg-type]
    tiers = Tiers(RULES, None, Model())  # type: ignore[arg-type]
    why = explain(Guard(tiers), tiers, f"{ATTACK} and go.")["why"][0]
    assert why.endswith("reaches 0.87, from which on the rules alone block at every level.")


@pytest.mark.parametrize("judge", [judge_text, judge_json])
def test_what_holds_no_words_is_no_case_for_a_model(judge: Callable[..., Any]) -> None:
    assert judge(guard_of(Model()), "", "medium", "tool_result").is_safe
    assert judge(guard_of(Model()), "[1, 2]", "medium", "tool_result").is_safe


@pytest.mark.parametrize(
    ("text", "asked"), [("simple-prompt", 0), ("unlock the front door", 1), ("=" * 300 + " go", 1)]
)
def test_a_label_is_nothing_to_go_by(text: str, asked: int) -> None:
    model = Model()
    guard_of(model, None).judge(text, "medium", "tool_description")
    assert len(model.asked) == asked


@pytest.mark.parametrize(
    ("given", "secured"),
    [
        ('{"Ann": "from the model"}', '{"Ann": "from the model"}'),
        ('{"Ann Lee": "from the model"}', '{"[PERSON_MASKED] Lee": "from the model"}'),
        ('{"name": "Ann"}', '{"name": "[PERSON_MASKED]"}'),
    ],
)
def test_the_name_of_a_field_is_no_person(given: str, secured: str) -> None:
    assert judge_json(guard_of(Model(), names=True), given, "medium", "tool_result").secured_text == secured
