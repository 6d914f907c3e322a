"""Rules that begin at rare words and look at the sentence around them."""

import re

import pytest

from mcpward.guard.attacks.cues import USER, Cue, Cues, either, listed, sentence_before, table
from mcpward.guard.engine import Span

CUES = Cues(
    table(
        "SECURITY_BYPASS",
        Cue("safe", "the blue/red safe", ((r"\b[^.!?]{0,20}?\bnow\b", 0.9), (r"\b", 0.5)), before=r"\bopen\b"),
        Cue("alone", "the lantern", ((r"\b", 0.8),), before=r"\blight\b", behind=r"\bburns\b", alone=0.25),
        Cue("spoiled", "the gate", ((r"\b", 0.8),), not_near=r"\bgarden\b", channels=USER),
        Cue("told", "the tower", ((r"\b", 0.8),), told=True),
    )
)


def judged(text: str) -> list[tuple[str, float]]:
    """What the patterns find in a text, confirmed: the words and what they are worth."""
    folded, found = text.lower(), []
    for pattern in CUES.patterns:
        for hit in re.finditer(pattern.regex, folded):
            span = CUES.confirm(text, *hit.span())
            if span is not None:
                found.append((text[span.start : span.end], round(span.factor, 3)))
    return found


def test_a_list_writes_out_its_choices() -> None:
    assert listed("stop/quit using/_ it, drop") == ("stop using it", "stop it", "quit using it", "quit it", "drop")


def test_a_doubled_slash_is_a_slash() -> None:
    assert listed("//etc//passwd") == ("/etc/passwd",)


def test_either_joins_the_lines_of_its_choices() -> None:
    assert re.fullmatch(either("one|\n    two"), "two")


def test_the_span_goes_from_the_verb_in_front_to_the_best_reading() -> None:
    assert judged("Please open the red safe right now, sir") == [("open the red safe right now", 0.9)]
    assert judged("Please open the red safe") == [("open the red safe", 0.5)]


def test_without_its_verb_a_cue_is_worth_nothing_or_its_share() -> None:
    assert judged("Paint the red safe") == []
    assert judged("Paint the lantern") == [("the lantern", 0.2)]
    assert judged("Now the lantern burns") == [("the lantern burns", 0.8)]


def test_the_verb_has_to_stand_in_the_same_sentence() -> None:
    assert judged("We open at nine. See the red safe") == []


def test_words_that_mean_something_else_spoil_a_cue() -> None:
    assert judged("Break the gate") == [("the gate", 0.8)]
    assert judged("Break the gate of the garden") == []


@pytest.mark.parametrize("text", ["They open the red safe", "Never open the red safe"])
def test_what_others_do_or_what_is_denied_does_not_count(text: str) -> None:
    assert judged(text) == []


def test_some_cues_count_whoever_says_them() -> None:
    assert judged("We never saw the tower") == [("the tower", 0.8)]


def test_a_place_to_which_no_cue_leads_is_not_confirmed() -> None:
    assert CUES.confirm("nothing here", 0, 7) is None


def test_the_sentence_in_front_is_cut_at_its_beginning() -> None:
    assert sentence_before("It rains. The Sun shines", 14) == "the "


def test_case_that_changes_the_length_of_a_text_does_not_move_a_span() -> None:
    assert CUES.confirm("İ open the red safe", 7, 19) == Span(2, 19, 0.5)
