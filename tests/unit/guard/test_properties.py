"""What holds of the findings in any text, and that both sweeps find the same."""

from functools import cache
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mcpward.guard.detectors import DETECTORS
from mcpward.guard.engine import CHANNELS, Caught, Detector
from mcpward.guard.one_pass import OnePass
from mcpward.guard.ready import PREPARED, make_engine
from mcpward.model import Finding

kept = pytest.importorskip("mcpward.guard.sweeps.kept", reason="Hyperscan has no wheel here: there is one sweep only")

EXAMPLES = [
    pytest.param(one, one.examples.channel, text, id=f"{one.name}-{at}")
    for one in DETECTORS
    for at, text in enumerate((*(case.text for case in one.examples.catch), *one.examples.ignore))
]
# What is believed because it is the whole text is another thing where it is not.
CAUGHT = [(one, case) for one in DETECTORS for case in one.examples.catch if case.text != case.found]
SAID = [text for one in DETECTORS for text in (*(case.text for case in one.examples.catch), *one.examples.ignore)]
SCRAPS = (
    " ", "\n", ". ", '"', "'", "=", ": ", "://", "@", "\u200b", "\u202e", "İ", "\ud800", "\0", "é", "e\u0301", "密码是",
    "\U000e0061", "ﬀ", "①", "７", "а", "&#105;", "%41", "\\u0061", "aWdub3Jl", "1gn0r3", "[PASSWORD_MASKED]",
)  # fmt: skip


@cache
def by_hyperscan() -> OnePass:
    return make_engine(DETECTORS, [PREPARED])


@cache
def by_literals() -> OnePass:
    return OnePass(DETECTORS, seek=kept.Kept([PREPARED]).seek)


@st.composite
def parts(draw: st.DrawFn) -> str:
    """A part of an example: cut anywhere, or whole."""
    text = draw(st.sampled_from(SAID))[:400]
    if draw(st.booleans()):
        return text
    start = draw(st.integers(0, len(text)))
    return text[start : start + draw(st.integers(0, 80))]


MIXED = st.lists(st.one_of(parts(), st.sampled_from(SCRAPS), st.text(max_size=12)), max_size=6).map("".join)
TEXTS = st.one_of(
    MIXED, st.text(max_size=200), st.text(alphabet=st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Nd"]))
)
few = settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])


def spans(found: list[Finding]) -> list[tuple[str, int, int]]:
    return [(one.type, one.start, one.end) for one in found]


@few
@given(TEXTS, st.sampled_from(CHANNELS))
def test_every_finding_is_a_stretch_of_the_text(text: str, channel: str) -> None:
    found = by_hyperscan().find(text, channel)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(text[one.start : one.end] for one in found)
    assert all(0 < one.score <= 1 for one in found)


@few
@given(TEXTS)
def test_sensitive_findings_are_in_order_and_apart(text: str) -> None:
    found = [one for one in by_hyperscan().find(text) if one.kind != "attack"]
    assert all(left.end <= right.start for left, right in pairwise(found))


@few
@given(TEXTS, st.sampled_from(CHANNELS))
def test_both_sweeps_find_the_same_in_any_text(text: str, channel: str) -> None:
    assert by_hyperscan().find(text, channel) == by_literals().find(text, channel)


@pytest.mark.parametrize(("detector", "channel", "text"), EXAMPLES)
def test_both_sweeps_find_the_same_in_every_example(detector: Detector, channel: str, text: str) -> None:
    assert by_hyperscan().find(text, channel) == by_literals().find(text, channel)


@few
@given(st.sampled_from(CAUGHT), st.sampled_from(["Hello there.\n\n", "Das Wetter ist schön. 🌦\n\n", "{}\n\n" * 40]))
def test_what_is_found_in_a_text_is_found_behind_another_paragraph(case: tuple[Detector, Caught], before: str) -> None:
    detector, caught = case
    text = f"{before}{caught.text}"
    covered = {
        at
        for one in by_hyperscan().find(text, detector.examples.channel)
        if (one.kind == "attack") == (detector.kind == "attack")
        for at in range(one.start, one.end)
    }
    place = len(before) + caught.text.index(caught.found)
    assert covered.issuperset(range(place, place + len(caught.found)))
