"""Where the labelled texts and the script that scores them lie: beside the checkout, or where EVAL_CORPORA says."""

import gzip
import json
import os
import random
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VARIABLE = "EVAL_CORPORA"
_SEED = 7

Row = dict[str, Any]


class Missing(Exception):
    """There is nothing to score with; the message says what is missing."""


@dataclass(frozen=True)
class Corpora:
    """The labelled texts of both kinds, and the script that scores what was found of sensitive data."""

    injection: Path
    sensitive: Path
    score_sensitive: Path


def find_corpora() -> Corpora:
    """The development sets. Raises Missing."""
    folder = Path(os.environ.get(VARIABLE) or ROOT.parent / "shared" / "corpora").resolve()
    found = Corpora(
        folder / "injection" / "dev.jsonl.gz",
        folder / "sensitive" / "dev.tar.gz",
        folder.parent / "eval" / "score_sensitive.py",
    )
    if lacks := [str(path) for path in vars(found).values() if not path.is_file()]:
        raise Missing(
            f"There is no {lacks[0]}; {VARIABLE}=FOLDER names another folder of corpora, with eval/ beside it."
        )
    return found


def attack_rows(path: Path, most: int | None) -> list[Row]:
    """The rows of the texts with and without attacks, or so many of them, drawn."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return _some([json.loads(line) for line in lines], most)


def sensitive_rows(path: Path, most: int | None) -> dict[str, list[Row]]:
    """The rows of each source of sensitive data, or so many of each, drawn."""
    with tarfile.open(path) as archive:
        return {
            Path(member.name).stem: _some([json.loads(line) for line in archive.extractfile(member) or ()], most)
            for member in archive.getmembers()
            if member.name.endswith(".jsonl")
        }


def written(sources: dict[str, list[Row]], folder: Path, change: Callable[[Row], Row | None] = lambda row: row) -> Path:
    """A folder with the rows as `change` leaves them (None leaves one out), as the script takes it."""
    folder.mkdir()
    for name, rows in sources.items():
        kept = [new for row in rows if (new := change(row)) is not None]
        write_rows(folder / f"{name}.jsonl", kept)
    return folder


def write_rows(path: Path, rows: list[Row]) -> Path:
    """A file of JSON lines."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def read_rows(path: Path) -> Iterator[Row]:
    """The rows of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _some(rows: list[Row], most: int | None) -> list[Row]:
    return rows if most is None or len(rows) <= most else random.Random(_SEED).sample(rows, most)
