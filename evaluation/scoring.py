"""Runs the product over the labelled texts, and the scripts that score it over what it said."""

import json
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.corpora import Corpora

PROGRAM = Path(sys.executable).parent / "mcpward"
FOUND = 1
Say = Callable[[str], None]


@dataclass(frozen=True)
class Scores:
    """What the two scripts say, as they write it, and the sensitive data of the English texts alone."""

    injection: dict[str, Any]
    sensitive: dict[str, Any]
    english: dict[str, Any]


def score(corpora: Corpora, say: Say) -> Scores:
    """Scan both sets on all cores, and score them."""
    with tempfile.TemporaryDirectory(prefix="mcpward-eval-") as name:
        folder = Path(name)
        verdicts = _scanned(corpora.injection, folder / "injection-verdicts.jsonl", say)
        injection = _scored(corpora.score_injection, corpora.injection, verdicts)
        rows = folder / "rows.jsonl"
        _run(sys.executable, corpora.score_sensitive, corpora.sensitive, "--rows", rows)
        verdicts = _scanned(rows, folder / "sensitive-verdicts.jsonl", say)
        sensitive = _scored(corpora.score_sensitive, corpora.sensitive, verdicts)
        english = _english(corpora.sensitive, folder / "english")
        return Scores(injection, sensitive, _scored(corpora.score_sensitive, english, verdicts))


def _scanned(rows: Path, verdicts: Path, say: Say) -> Path:
    """The verdicts of `mcpward scan` at its defaults."""
    began = time.monotonic()
    _run(PROGRAM, "scan", rows, "--output", verdicts, may_say=FOUND)
    say(f"{rows.name}: scanned in {time.monotonic() - began:.0f} s")
    return verdicts


def _scored(script: Path, gold: Path, verdicts: Path) -> dict[str, Any]:
    figures = verdicts.with_suffix(".json")
    _run(sys.executable, script, gold, verdicts, "--json", figures)
    told: dict[str, Any] = json.loads(figures.read_text("utf-8"))
    return told


def _english(gold: Path, folder: Path) -> Path:
    """A folder with those of the labelled texts that are English: the script knows no languages."""
    folder.mkdir()
    with tarfile.open(gold) as archive:
        for member in archive.getmembers():
            file = archive.extractfile(member) if member.name.endswith(".jsonl") else None
            if file is not None:
                lines = [line for line in file if json.loads(line).get("lang", "")[:2] == "en"]
                (folder / Path(member.name).name).write_bytes(b"".join(lines))
    return folder


def _run(*command: object, may_say: int = 0) -> None:
    done = subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, may_say):
        raise RuntimeError(f"{command[0]} ended with {done.returncode}:\n{done.stderr[-2000:]}")
