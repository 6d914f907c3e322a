"""Where the labelled texts and the scripts that score them lie: beside the checkout, or where EVAL_CORPORA says."""

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VARIABLE = "EVAL_CORPORA"


class Missing(Exception):
    """There is nothing to score with; the message says what is missing."""


@dataclass(frozen=True)
class Corpora:
    """The labelled texts of both kinds, and for each the script that scores what was found in it."""

    injection: Path
    sensitive: Path
    score_injection: Path
    score_sensitive: Path


def find_corpora() -> Corpora:
    """The development sets. Raises Missing."""
    folder = Path(os.environ.get(VARIABLE) or ROOT.parent / "shared" / "corpora").resolve()
    scripts = folder.parent / "eval"
    found = Corpora(
        folder / "injection" / "dev.jsonl.gz",
        folder / "sensitive" / "dev.tar.gz",
        scripts / "score_injection.py",
        scripts / "score_sensitive.py",
    )
    if lacks := [str(path) for path in vars(found).values() if not path.is_file()]:
        raise Missing(
            f"There is no {lacks[0]}; {VARIABLE}=FOLDER names another folder of corpora, with eval/ beside it."
        )
    return found
