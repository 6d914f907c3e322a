"""`python -m evaluation`: count what the guard knows, score it on labelled texts, and print the tables of
docs/DETECTION.md and docs/MODEL_CARD.md.
"""

import argparse
import json
import sys
from pathlib import Path

from bench.markdown import marks, replace_in

from evaluation import counts, tables
from evaluation.corpora import Missing, find_corpora
from evaluation.scoring import score


def main() -> int:
    """Print the tables. Where there is nothing to score with, say so: that is no failure."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__, allow_abbrev=False)
    parser.add_argument(
        "--write", type=Path, nargs="+", default=[], metavar="PAGE",
        help="put the tables between the marks of these pages as well",
    )  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all scores to FILE as well, without texts")
    parser.add_argument("--counts", action="store_true", help="count, and do not score")
    parser.add_argument("--sample", type=int, metavar="N", help="at most N rows of each file: for a first look")
    options = parser.parse_args()
    print(f"{_put('counts', counts.render(), options.write)}\n")
    if options.counts:
        return 0
    try:
        corpora = find_corpora()
    except Missing as missing:
        print(f"Not scored: {missing}")
        return 0
    scores = score(corpora, lambda line: print(line, file=sys.stderr, flush=True), options.sample)
    print(_put("evaluation", tables.render(scores), options.write))
    _put("figures", tables.render_card(scores), options.write)
    if options.json:
        told = vars(scores) | {"attacks": [one._asdict() for one in scores.attacks]}
        options.json.write_text(json.dumps(told) + "\n", "utf-8")
    return 0


def _put(name: str, text: str, pages: list[Path]) -> str:
    """Put a text into those pages that have a place for it."""
    for page in pages:
        if marks(name)[0] in page.read_text("utf-8"):
            replace_in(page, text, name)
    return text


if __name__ == "__main__":
    sys.exit(main())
