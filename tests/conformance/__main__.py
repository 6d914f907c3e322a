"""Run the official MCP conformance suite: `make conformance`. The figures stand in docs/CONFORMANCE.md.

Exit code 1 where something passes bare and is lost through the gateway for no reason that is written down, or where the
audit trail does not hold exactly one event for each call that was sent; 2 where the suite is not installed.
"""

import argparse
import asyncio
import importlib.metadata
import json
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conformance import fixture, report, suite
from tests.conformance.shim import Shim
from tests.conformance.subjects import BEHIND, SUBJECTS, served
from tests.server import ADMIN

OUT = Path("build/conformance.json")
PAGE = Path("docs/CONFORMANCE.md")


def main() -> int:
    """Run everything, print it, and write it down."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT, help=f"where the comparison is written ({OUT})")
    options = parser.parse_args()
    if not (suite.PROGRAM.is_file() and suite.NODE_22.is_file() and fixture.HAS_TASKS):
        print("The suite is not installed here: make conformance", file=sys.stderr)
        return 2
    runs, audit = asyncio.run(_run_all())
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(report.as_json(runs, _versions(), audit), indent=2) + "\n", "utf-8")
    _write_down(report.markdown(runs, _versions(), audit))
    lost = report.lost(runs)
    print(report.table(runs))
    _list("Not passed by the fixture as FastMCP serves it", report.not_passed(runs, "bare"))
    _list("Not passed by the fixture through the gateway", report.not_passed(runs, "behind"))
    _list("Passes bare, lost through the gateway", lost)
    _list("LOST FOR NO REASON THAT IS WRITTEN DOWN", unexplained := report.unexplained(lost))
    print(f"\nAudit: {audit['calls']} calls were sent through the gateway, {audit['events']} events are on record,")
    print(f"and {audit['unequal']} times the two tell of different things.")
    print(f"Written to {PAGE} and {options.out}.")
    return 1 if unexplained or audit["unequal"] else 0


async def _run_all() -> tuple[dict[tuple[str, str], list[suite.Check]], dict[str, int]]:
    runs = {}
    audit = {"calls": 0, "events": 0, "unequal": 0}
    for subject in SUBJECTS:
        for revision in suite.REVISIONS:
            print(f"{SUBJECTS[subject]}, {revision} ...", file=sys.stderr, flush=True)
            with TemporaryDirectory(prefix="conformance-") as folder:
                with served(subject, Path(folder)) as url:
                    async with Shim(url, ADMIN).running() as shim:
                        runs[subject, revision] = await suite.run(shim.url, revision)
                if subject in BEHIND:
                    sent = Counter({f"fixture__{name}": times for name, times in shim.calls.items()})
                    events = _events(Path(folder) / "data")
                    audit["calls"] += sent.total()
                    audit["events"] += events.total()
                    audit["unequal"] += (sent - events).total() + (events - sent).total()
    return runs, audit


def _events(data: Path) -> Counter[str]:
    with closing(sqlite3.connect(data / "mcpward.db")) as store:
        return Counter(tool for (tool,) in store.execute("select tool from audit_events"))


def _versions() -> dict[str, str]:
    package = json.loads((suite.NODE / "@modelcontextprotocol" / "conformance" / "package.json").read_text("utf-8"))
    names = ("mcpward", "fastmcp", "mcp", "uvicorn", "httptools")
    return {"conformance": package["version"]} | {name: importlib.metadata.version(name) for name in names}


def _write_down(figures: str) -> None:
    """Put the figures into their place in the page."""
    before, _, rest = PAGE.read_text("utf-8").partition(report.BEGIN)
    after = rest.partition(report.END)[2]
    PAGE.write_text(f"{before}{report.BEGIN}{figures}{report.END}{after}", "utf-8")


def _list(title: str, lines: list[str]) -> None:
    print(f"\n{title}: {len(lines) or 'nothing'}")
    for line in lines:
        print(f"  {line}")


if __name__ == "__main__":
    sys.exit(main())
