"""`python -m bench.diagnostics`: measure `mcpward doctor`, for docs/PERFORMANCE.md."""

import argparse
import os
import statistics
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from bench.diagnostics import finding, fleets
from bench.diagnostics.finding import CLIENTS, Finder
from bench.diagnostics.fleets import SERVERS, Fleet
from bench.markdown import replace_in, table
from mcpward import __version__

PLACE = "bench diagnostics"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.diagnostics", description=__doc__, allow_abbrev=False)
    parser.add_argument("--quick", action="store_true", help="one round of each")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between the marks of PAGE as well")
    options = parser.parse_args()
    rounds, runs = (1, 3) if options.quick else (3, 9)

    def say(line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    load = os.getloadavg()[0]
    text = render(finding.measure(runs, say), fleets.measure(rounds, say), rounds, runs, load)
    print(text)
    if options.write:
        replace_in(options.write, text, PLACE)
    return 0


def render(finders: list[Finder], measured: list[Fleet], rounds: int, runs: int, load: float) -> str:
    """The tables."""
    head = (
        f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, Python {sys.version.split()[0]}, "
        f"mcpward {__version__}, fastmcp {version('fastmcp')}. "
        f"Medians of {runs} runs, and of {rounds} rounds. Load average before: {load:.1f}."
    )
    found = table(
        (f"on a machine with {CLIENTS} clients", "s", "peak MB", "clients found"),
        [
            (
                one.name, f"{statistics.median(one.seconds):.2f}", f"{statistics.median(one.megabytes):.0f}",
                f"{one.found} of {CLIENTS}",
            )
            for one in finders
        ],
        (1, 2, 3),
    )  # fmt: skip
    met = table(
        (f"{SERVERS} servers started, listed, measured, ended", "at once, s", "one by one, s", "times as fast"),
        [
            (
                one.name, f"{statistics.median(one.at_once):.1f}", f"{statistics.median(one.one_by_one):.1f}",
                f"{one.ratio:.1f}",
            )
            for one in measured
        ],
        (1, 2, 3),
    )  # fmt: skip
    return f"{head}\n\n{found}\n\n{met}"


if __name__ == "__main__":
    sys.exit(main())
