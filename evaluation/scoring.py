"""Scores what the product says of the labelled texts, with all its tiers and with fewer."""

import codecs
import json
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from evaluation.corpora import Corpora, Row, attack_rows, sensitive_rows, write_rows, written
from evaluation.scanning import Said, Say, fast_alone, has_fast_tier, on_all_cores, rules_alone, run, scan, scan_attacks
from mcpward.guard.model.opening import NONE

ALL, WITHOUT, RULES, FAST = "all tiers", "rules and fast tier", "rules alone", "fast tier alone"
GAZETTEER, BOTH = "gazetteer alone", "model and gazetteer"
NAMES = "names"
TYPES = ("PERSON", "ADDRESS")

Figures = dict[str, Any]


class Text(NamedTuple):
    """A labelled text without its words: what it is, and what was said of it by each of the tiers."""

    attack: bool
    kind: str
    channel: str
    lang: str
    set: str
    length: int
    said: dict[str, Said]
    twin: bool = False
    """Whether it is one of those that the disguised ones were made from."""


@dataclass(frozen=True)
class Scores:
    """The texts with and without attacks; what the script says of sensitive data, in all texts and in the English ones.

    `names` is what it says of names and addresses, by what looked for them and by type ("names" is both).
    """

    attacks: list[Text]
    sensitive: Figures
    english: Figures
    names: dict[str, dict[str, Figures]]


def score(corpora: Corpora, say: Say, most: int | None = None) -> Scores:
    """Scan both sets on all cores, or at most so many rows of each file, and score them."""
    with tempfile.TemporaryDirectory(prefix="mcpward-eval-") as name:
        folder = Path(name)
        attacks = _attacks(attack_rows(corpora.injection, most), folder, say)
        scorer = _Scorer(corpora.score_sensitive, sensitive_rows(corpora.sensitive, most), folder)
        # A model changes nothing about secrets and structured data.
        verdicts = scan(scorer.rows("sensitive"), folder / "verdicts.jsonl", say, "--model", NONE)
        sensitive = scorer.score("all", verdicts)
        english = scorer.score("english", verdicts, _english)
        return Scores(attacks, sensitive, english, _names(scorer, folder, say))


def _attacks(rows: list[Row], folder: Path, say: Say) -> list[Text]:
    said = {
        ALL: scan_attacks(rows, folder, say),
        WITHOUT: scan_attacks(rows, folder, say, "--model", NONE),
        RULES: on_all_cores(rules_alone, rows, say),
    }
    if has_fast_tier():
        said[FAST] = on_all_cores(fast_alone, rows, say)
    plain = {_undone(row["text"]) for row in rows if row["set"] == "obf_rot13"}
    return [
        Text(
            row["label"] == "injection", row["kind"], row["channel"], row["lang"], row["set"], len(row["text"]),
            {name: some[at] for name, some in said.items()},
            twin=not row["set"].startswith("obf_") and row["text"].strip() in plain,
        )
        for at, row in enumerate(rows)
    ]  # fmt: skip


def _undone(text: str) -> str:
    """What ROT13 stands for, which tells the text that the disguised ones were made from."""
    return codecs.decode(text, "rot13").strip()


class _Scorer:
    """The script, and the texts as it takes them."""

    def __init__(self, script: Path, sources: dict[str, list[Row]], folder: Path) -> None:
        self._script, self._sources, self._folder = script, sources, folder

    def rows(self, name: str, group: str | None = None) -> Path:
        """What is to be scanned: all texts, or those in which all of a group is labelled."""
        asked = [
            {"id": f"{source}:{row['id']}", "text": row["text"]}
            for source, rows in self._sources.items()
            for row in rows
            if group is None or group in row["groups"]
        ]
        return write_rows(self._folder / f"{name}.jsonl", asked)

    def score(self, name: str, verdicts: dict[str, Row], change: Any = lambda row: row, only: str = "") -> Figures:
        """What the script says of verdicts, by labels as `change` leaves them; of one type's findings with `only`."""
        gold = written(self._sources, self._folder / name, change)
        told = [
            {"id": key, "findings": [one for one in row["findings"] if only in ("", one["type"])]}
            for key, row in verdicts.items()
        ]
        given = write_rows(self._folder / f"{name}-verdicts.jsonl", told)
        figures = self._folder / f"{name}.json"
        run(sys.executable, self._script, gold, given, "--json", figures)
        read: Figures = json.loads(figures.read_text("utf-8"))
        return read


def _names(scorer: _Scorer, folder: Path, say: Say) -> dict[str, dict[str, Figures]]:
    rows = scorer.rows(NAMES, NAMES)
    found = {}
    for name, options in ((GAZETTEER, ("--names", "gazetteer", "--model", NONE)), (BOTH, ("--names", "on"))):
        verdicts = scan(rows, folder / "names-verdicts.jsonl", say, *options)
        found[name] = {NAMES: scorer.score(f"{name} both", verdicts, _with_names)}
        for kind in TYPES:
            found[name][kind] = scorer.score(f"{name} {kind}", verdicts, partial(_of_type, kind=kind), only=kind)
    return found


def _english(row: Row) -> Row | None:
    return row if row.get("lang", "").startswith("en") else None


def _with_names(row: Row) -> Row | None:
    return row | {"groups": [NAMES]} if NAMES in row["groups"] else None


def _of_type(row: Row, kind: str) -> Row | None:
    """The labels of one type alone; all others are neither right nor wrong."""
    rest = [one for one in row["spans"] if one["type"] != kind]
    spans = [one for one in row["spans"] if one["type"] == kind]
    return _with_names(row | {"spans": spans, "ignore": [*row["ignore"], *rest]})
