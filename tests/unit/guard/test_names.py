"""Names and addresses keep the promises that their detectors make in their own examples."""

import pytest

from mcpward.guard.detectors import DETECTORS, NAMES
from mcpward.guard.engine import Caught, Detector
from mcpward.guard.gazetteer.given_names import GIVEN_NAMES
from mcpward.guard.gazetteer.surnames import SURNAMES
from mcpward.guard.one_pass import OnePass

ENGINE = OnePass(NAMES)


@pytest.mark.parametrize("case", [case for one in NAMES for case in one.examples.catch])
def test_a_name_or_address_is_found(case: Caught) -> None:
    found = [(one.type, one.start, one.end) for one in ENGINE.find(case.text)]
    start = case.text.index(case.found)
    assert any(kind == case.type and at <= start and end >= start + len(case.found) for kind, at, end in found)


@pytest.mark.parametrize("text", [text for one in NAMES for text in one.examples.ignore])
def test_what_is_none_is_left_alone(text: str) -> None:
    assert ENGINE.find(text) == []


def test_names_are_looked_for_only_where_they_are_asked_for() -> None:
    everyday: set[str] = {one.name for one in DETECTORS}
    assert everyday.isdisjoint(one.name for one in NAMES)


@pytest.mark.parametrize("detector", NAMES, ids=lambda one: one.name)
def test_each_stands_by_itself(detector: Detector) -> None:
    assert all(OnePass([detector]).find(case.text) for case in detector.examples.catch)


def test_the_gazetteer_holds_names_in_their_usual_spelling() -> None:
    assert len(GIVEN_NAMES) > 3000
    assert len(SURNAMES) > 3000
    assert all(name[0].isupper() for name in GIVEN_NAMES | SURNAMES)
