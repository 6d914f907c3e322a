"""`python -m bench`: measure mcpward beside its peers in one run, and print the tables of docs/PERFORMANCE.md."""

import argparse
import json
import signal
import sys
from pathlib import Path

from bench.markdown import replace_in
from bench.measure import FULL, QUICK
from bench.run import run
from bench.table import as_json, loud, render


def main() -> int:
    """Measure and print. Returns 1 where a request failed: then there are no figures."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("--quick", action="store_true", help="two short rounds: about two minutes")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything that was measured to FILE as well")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between the marks of PAGE as well")
    options = parser.parse_args()
    # A polite kill unwinds like everything else, so that every server is ended and every file removed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    results = run(QUICK if options.quick else FULL, lambda line: print(line, file=sys.stderr, flush=True))
    text = render(results)
    print(text)
    if options.json:
        options.json.write_text(json.dumps(as_json(results), indent=2) + "\n", "utf-8")
    if results.errors:
        loud(f"{results.errors} requests failed. A rate with errors is not a rate: the figures above are void.")
        return 1
    if options.write:
        replace_in(options.write, text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
