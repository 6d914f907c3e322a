"""Every detector catches and ignores what it says of itself; being in DETECTORS enrols it."""

from functools import cache

import pytest

from mcpward.guard.detectors import DETECTORS
from mcpward.guard.engine import Caught, Detector
from mcpward.guard.one_pass import OnePass, Rule
from mcpward.guard.ready import PREPARED, usual_engine
from mcpward.guard.sweeps.expressions import plain
from mcpward.guard.sweeps.sweep import Seek, seek_checked
from mcpward.guard.sweeps.trigger import anchors_of, check, rate_of

MOST_PLACES = 1.5

CAUGHT = [
    pytest.param(one, case, id=f"{one.name}-{at}") for one in DETECTORS for at, case in enumerate(one.examples.catch)
]
IGNORED = [
    pytest.param(one, case, id=f"{one.name}-{at}") for one in DETECTORS for at, case in enumerate(one.examples.ignore)
]


def kept_seek() -> Seek:
    """What is sought of each rule, from what was prepared; worked out anew where Hyperscan has no wheel."""
    try:
        from mcpward.guard.sweeps.kept import Kept
    except ImportError:
        return seek_checked
    return Kept([PREPARED]).seek


SEEK = kept_seek()


@cache
def alone(detector: Detector) -> OnePass:
    """An engine with this one detector."""
    return OnePass([detector], seek=SEEK)


@pytest.mark.parametrize(("detector", "case"), CAUGHT)
def test_a_detector_finds_exactly_what_it_must_catch(detector: Detector, case: Caught) -> None:
    found = alone(detector).find(case.text, detector.examples.channel)
    assert (case.type, case.found) in {(one.type, case.text[one.start : one.end]) for one in found}


@pytest.mark.parametrize(("detector", "text"), IGNORED)
def test_a_detector_leaves_alone_what_it_must_ignore(detector: Detector, text: str) -> None:
    assert alone(detector).find(text, detector.examples.channel) == []


@pytest.mark.parametrize(("detector", "text"), IGNORED)
def test_what_one_detector_must_ignore_no_attack_is_seen_in_by_all(detector: Detector, text: str) -> None:
    blocking = [one for one in usual_engine().find(text) if one.kind == "attack" and one.score >= 0.7]
    assert blocking == []


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.name)
def test_a_detector_has_examples_of_both_kinds_and_bounded_patterns(detector: Detector) -> None:
    assert detector.examples.catch
    assert detector.examples.ignore
    for pattern in detector.patterns:
        assert 0 < pattern.score <= 1
        expression = plain(pattern.regex)
        check(expression, pattern.anchors or anchors_of(expression))


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.name)
def test_no_rule_is_looked_for_often_in_ordinary_text(detector: Detector) -> None:
    sought = [(one, Rule(detector, one).sought(SEEK).trigger.literals) for one in detector.patterns]
    assert [one.name or one.regex[:80] for one, literals in sought if rate_of(literals) > MOST_PLACES] == []


def test_names_of_detectors_are_unique() -> None:
    names = [detector.name for detector in DETECTORS]
    assert len(names) == len(set(names))
