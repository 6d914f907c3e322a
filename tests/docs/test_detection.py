"""The pages on detection and on the model say what there is."""

import re
from pathlib import Path

import pytest
from bench.guard.models import WINDOW
from bench.markdown import between, marks
from evaluation import counts
from evaluation.corpora import VARIABLE, Missing, find_corpora
from tests.docs.pages import ROOT
from training.corpus import PERMISSIVE

from mcpward.guard.model.accurate import BUDGET, EACH, MOST

PAGE = ROOT / "docs" / "DETECTION.md"
CARD = ROOT / "docs" / "MODEL_CARD.md"


def test_the_page_counts_what_there_is() -> None:
    assert between(PAGE, "counts") == counts.render(), "run python -m evaluation --counts --write docs/DETECTION.md"


def test_the_page_has_a_place_for_every_table() -> None:
    text = PAGE.read_text("utf-8")
    for name in ("counts", "evaluation", "bench"):
        assert all(mark in text for mark in marks(name)), name


def test_the_card_has_a_place_for_its_figures() -> None:
    assert all(mark in CARD.read_text("utf-8") for mark in marks("figures"))


def test_the_card_names_every_licence_that_is_trained_on() -> None:
    told = CARD.read_text("utf-8")
    assert all(licence in told for licence in PERMISSIVE)


def test_the_card_says_how_much_of_a_text_is_read() -> None:
    told = " ".join(CARD.read_text("utf-8").split())
    each = f"in scans of each {EACH >> 10} KB"
    assert f"{WINDOW} tokens, cut at sentences; {BUDGET} tokens of a text are read ({each})" in told


def test_the_page_says_how_much_of_a_text_is_read() -> None:
    told = " ".join(PAGE.read_text("utf-8").split())
    assert f"Of a call's text the accurate tier reads {BUDGET} tokens" in told
    assert f"{BUDGET} for every {EACH >> 10} KB of a text that are begun, at most {MOST:,}" in told


def test_where_there_is_nothing_to_score_with_the_reason_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    with pytest.raises(Missing, match=re.escape(str(tmp_path))):
        find_corpora()
