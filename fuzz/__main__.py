"""`python -m fuzz --seconds N`: feed texts to the guard until one breaks it. Needs atheris; see `make fuzz`.

A text that breaks something is written to build/fuzz/, and its path printed: `python -m fuzz FILE` tries it again.
"""

import argparse
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "fuzz" / "corpus"
GROWN = ROOT / "build" / "fuzz"
SLOWEST = 20
"""So many seconds may one text take."""

LONGEST = 4096

with atheris.instrument_imports(include=["mcpward.guard"]):
    from fuzz.seeds import write_examples, write_words
    from fuzz.target import Target
    from mcpward.guard.detectors import DETECTORS
    from mcpward.guard.one_pass import OnePass
    from mcpward.guard.ready import PREPARED, make_engine
    from mcpward.guard.sweeps.kept import Kept


def main() -> None:
    """Fuzz, or try some files."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__, allow_abbrev=False)
    parser.add_argument("--seconds", type=int, default=60, help="how long (60)")
    parser.add_argument("file", nargs="*", type=Path, help="texts to try, instead of fuzzing")
    options = parser.parse_args()
    target = Target(make_engine(DETECTORS, [PREPARED]), OnePass(DETECTORS, seek=Kept([PREPARED]).seek))
    if options.file:
        for path in options.file:
            target.check(path.read_bytes())
        return
    examples, grown, words = GROWN / "examples", GROWN / "grown", GROWN / "words.dict"
    grown.mkdir(parents=True, exist_ok=True)
    write_examples(examples)
    write_words(words)
    told = [
        f"-max_total_time={options.seconds}", f"-timeout={SLOWEST}", f"-max_len={LONGEST}", f"-dict={words}",
        f"-artifact_prefix={GROWN}/", str(grown), str(KEPT), str(examples),
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *told], target.check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
