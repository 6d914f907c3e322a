"""`python -m bench.guard`: measure the guard beside its peers in one run, and print the tables of docs/DETECTION.md."""

import argparse
import json
import signal
import sys
from pathlib import Path

from bench.guard.report import as_json, render
from bench.guard.run import FULL, QUICK, run
from bench.markdown import replace_in


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.guard", description=__doc__, allow_abbrev=False)
    parser.add_argument("--quick", action="store_true", help="two short rounds: some minutes")
    parser.add_argument("--alone", action="store_true", help="without the peers")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything that was measured to FILE as well")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between the marks of PAGE as well")
    options = parser.parse_args()
    # A polite kill unwinds like everything else, so that every process is ended and every file removed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    effort = QUICK if options.quick else FULL
    results = run(effort, lambda line: print(line, file=sys.stderr, flush=True), peers=not options.alone)
    text = render(results)
    print(text)
    if options.json:
        options.json.write_text(json.dumps(as_json(results), indent=2) + "\n", "utf-8")
    if options.write:
        replace_in(options.write, text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
