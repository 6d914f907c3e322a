"""`python -m bench.gateway`: measure the gateway beside its peers in one run, for docs/PERFORMANCE.md."""

import argparse
import json
import signal
import sys
from dataclasses import replace
from pathlib import Path

from bench.gateway.report import as_json, render
from bench.gateway.run import FULL, QUICK, run
from bench.markdown import replace_in
from bench.table import loud

PLACE = "bench gateway"


def main() -> int:
    """Measure and print. Returns 1 where an answer was not the echo: then there are no figures."""
    parser = argparse.ArgumentParser(prog="python -m bench.gateway", description=__doc__, allow_abbrev=False)
    parser.add_argument("--quick", action="store_true", help="two short rounds: about three minutes")
    parser.add_argument("--alone", action="store_true", help="without the peers that have to be installed")
    parser.add_argument(
        "--calls", type=int, metavar="N", help="calls between the looks at memory (100000; quick: 5000)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything that was measured to FILE as well")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between the marks of PAGE as well")
    options = parser.parse_args()
    # A polite kill unwinds like everything else, so that every server is ended and every file removed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    effort = QUICK if options.quick else FULL
    if options.calls is not None:
        effort = replace(effort, calls=options.calls)
    results = run(effort, lambda line: print(line, file=sys.stderr, flush=True), peers=not options.alone)
    text = render(results)
    print(text)
    if options.json:
        options.json.write_text(json.dumps(as_json(results), indent=2) + "\n", "utf-8")
    if results.faults:
        loud("\n".join(["The figures above are void:", *results.faults]))
        return 1
    if options.write:
        replace_in(options.write, text, PLACE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
