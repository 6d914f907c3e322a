"""`python -m evaluation`: count what the guard knows, score it on labelled texts, and print the tables of
docs/DETECTION.md.
"""

import argparse
import json
import sys
from pathlib import Path

from bench.markdown import replace_in

from evaluation import counts, tables
from evaluation.corpora import Missing, find_corpora
from evaluation.scoring import score


def main() -> int:
    """Print the tables. Where there is nothing to score with, say so: that is no failure."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__, allow_abbrev=False)
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between the marks of PAGE as well")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all scores to FILE as well")
    parser.add_argument("--counts", action="store_true", help="count, and do not score")
    options = parser.parse_args()
    _show("counts", counts.render(), options.write)
    if options.counts:
        return 0
    try:
        corpora = find_corpora()
    except Missing as missing:
        print(f"Not scored: {missing}")
        return 0
    scores = score(corpora, lambda line: print(line, file=sys.stderr, flush=True))
    _show("evaluation", tables.render(scores), options.write)
    if options.json:
        options.json.write_text(json.dumps(vars(scores), indent=2) + "\n", "utf-8")
    return 0


def _show(name: str, text: str, page: Path | None) -> None:
    print(f"{text}\n")
    if page:
        replace_in(page, text, name)


if __name__ == "__main__":
    sys.exit(main())
