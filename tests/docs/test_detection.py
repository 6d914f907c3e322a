"""The page on detection says what there is."""

import re
from pathlib import Path

import pytest
from bench.markdown import between, marks
from evaluation import counts
from evaluation.corpora import VARIABLE, Missing, find_corpora
from tests.docs.pages import ROOT

PAGE = ROOT / "docs" / "DETECTION.md"


def test_the_page_counts_what_there_is() -> None:
    assert between(PAGE, "counts") == counts.render(), "run python -m evaluation --counts --write docs/DETECTION.md"


def test_the_page_has_a_place_for_every_table() -> None:
    text = PAGE.read_text("utf-8")
    for name in ("counts", "evaluation", "bench"):
        assert all(mark in text for mark in marks(name)), name


def test_where_there_is_nothing_to_score_with_the_reason_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    with pytest.raises(Missing, match=re.escape(str(tmp_path))):
        find_corpora()
