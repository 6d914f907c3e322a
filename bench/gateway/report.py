"""The figures of a run as Markdown."""

import os
import platform
import statistics
import time
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

from bench.gateway.run import FULL, REVISIONS, Results, Way
from bench.gateway.subjects import DIRECT, FORWARDERS, HTTP, OURS, PROXIED
from bench.markdown import table
from bench.measure import Cell

PACKAGES = ("mcpward", "fastmcp", "mcp", "starlette", "uvicorn", "httpx2", "aiohttp")
OF_FORWARDER, MOST_ADDED, TIMES_PROXIED, MOST_GROWN = 0.75, 1.5, 7.0, 5.0
NOTHING = "-"


def render(results: Results) -> str:
    """All tables of one run."""
    parts = [_machine(results), _ways(results), _aims(results), _starts(results), _memory(results)]
    if results.faults:
        lines = "\n".join(f"- {fault}." for fault in results.faults)
        parts.insert(0, f"**VOID: these are no figures.** A rate with wrong answers is not a rate:\n\n{lines}")
    return "\n\n".join(part for part in parts if part)


def as_json(results: Results) -> dict[str, Any]:
    """Everything that was measured, round by round."""
    return {
        "faults": results.faults,
        "load_average": results.load_average,
        "effort": vars(results.effort),
        "versions": {package: version(package) for package in PACKAGES},
        "ways": [
            {
                "subject": way.subject.name,
                "upstream": way.subject.upstream,
                "path": way.door.path,
                "revision": way.revision,
                "absent": way.absent,
                "rounds": [vars(load) for load in way.cell.many] if way.cell else [],
                "rounds_alone": [vars(load) for load in way.cell.alone] if way.cell else [],
            }
            for way in results.ways
        ],
        "starts": [{"subject": key, "seconds": seconds} for key, seconds in results.starts.items()],
        "idle_mb": [{"subject": key, "mb": megabytes} for key, megabytes in results.idle.items()],
        "memory_mb": results.memory,
    }


def _machine(results: Results) -> str:
    effort = results.effort
    versions = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    return (
        f"{time.strftime('%Y-%m-%d', time.gmtime())}, {os.cpu_count()} cores ({platform.machine()}, "
        f"{platform.system()}), Python {platform.python_version()}, {versions}. Each figure is the median of "
        f"{effort.rounds} rounds of {effort.seconds:g} s with 16 connections and {effort.seconds_alone:g} s with one; "
        f"latencies in milliseconds. Load average before the run: {results.load_average:.1f}."
    )


def _ways(results: Results) -> str:
    head = ["through", "upstream", "door", "revision", "req/s at 16", "of direct", "p50 at 16", "p99 at 16"]
    head += ["req/s at 1", "p50 at 1", "p99 at 1", "note"]
    rows = [_row(way, _cell(results, DIRECT, way.revision)) for way in results.ways]
    return table(head, rows, right=range(4, 11))


def _row(way: Way, base: Cell | None) -> tuple[str, ...]:
    where = (way.subject.name, way.subject.upstream, way.door.path, way.revision)
    cell = way.cell
    if cell is None:
        return (*where, *[NOTHING] * 7, way.absent)
    if cell.errors:
        return (*where, *[NOTHING] * 7, f"**{cell.errors} WRONG ANSWERS**")
    alone = [statistics.median(getattr(load, what) for load in cell.alone) for what in ("rate", "p50", "p99")]
    return (
        *where,
        f"{cell.rate:,.0f}",
        f"{cell.ratio(base):.2f}" if base else NOTHING,
        f"{cell.p50:.2f}",
        f"{cell.p99:.2f}",
        f"{alone[0]:,.0f}",
        f"{alone[1]:.2f}",
        f"{alone[2]:.2f}",
        "",
    )


def _cell(results: Results, name: str, revision: str) -> Cell | None:
    """The cell of what has one door over HTTP."""
    found = [way for way in results.ways if (way.subject.name, way.revision) == (name, revision)]
    return next((way.cell for way in found if way.subject.upstream in (HTTP, NOTHING)), None)


def _aims(results: Results) -> str:
    """What mcpward reaches with an upstream over HTTP: each ratio is the median of those within the rounds."""
    ours = [way for way in results.ways if (way.subject.name, way.subject.upstream) == (OURS, HTTP)]
    wanted: list[tuple[str, str, Callable[[Cell, Cell], str]]] = [
        (f"times the rate of the {name} at 16: {OF_FORWARDER:g}", name, lambda a, b: _times(a, b, OF_FORWARDER))
        for name in FORWARDERS
    ]
    wanted += [
        (f"ms added to p50 at 1: {MOST_ADDED:g} at most", DIRECT, _added),
        (f"times the rate of create_proxy at 16: {TIMES_PROXIED:g}", PROXIED, lambda a, b: _times(a, b, TIMES_PROXIED)),
    ]
    rows = [
        [what, *(_judged(way.cell, _cell(results, name, way.revision), judge) for way in ours)]
        for what, name, judge in wanted
    ]
    head = ["mcpward, HTTP upstream; the aim stands behind the colon"]
    head += [f"{way.door.path} {way.revision}" for way in ours]
    return table(head, rows, right=range(1, len(head)))


def _judged(cell: Cell | None, base: Cell | None, judge: Callable[[Cell, Cell], str]) -> str:
    if cell is None or base is None or cell.errors or base.errors:
        return NOTHING
    return judge(cell, base)


def _times(cell: Cell, base: Cell, aim: float) -> str:
    ratio = cell.ratio(base)
    return f"{ratio:.2f}{_said(ratio >= aim)}"


def _added(cell: Cell, base: Cell) -> str:
    pairs = zip(cell.alone, base.alone, strict=True)
    added = statistics.median(mine.p50 - theirs.p50 for mine, theirs in pairs)
    return f"{added:.2f}{_said(added <= MOST_ADDED)}"


def _said(met: bool) -> str:
    return "" if met else " MISSED"


def _starts(results: Results) -> str:
    rows = [
        (*key, f"{statistics.median(seconds):.2f}", f"{results.idle[key]:.0f}")
        for key, seconds in results.starts.items()
    ]
    return table(("what", "upstream", "s until the first call is answered", "MB idle, with children"), rows, (2, 3))


def _memory(results: Results) -> str:
    if len(results.memory) < len(REVISIONS):
        return ""
    (first, before), *_, (last, after) = results.memory.items()
    grown = after - before
    head = ["calls after the warm-up", *(f"{calls:,}" for calls in results.memory)]
    row = ["MB of mcpward, with children", *(f"{megabytes:.1f}" for megabytes in results.memory.values())]
    told = f"In {last - first:,} calls it grew by {grown:.1f} MB; the aim is {MOST_GROWN:g} at most in {FULL.calls:,}: "
    enough = results.effort.calls >= FULL.calls
    told += ("met." if grown <= MOST_GROWN else "MISSED.") if enough else "too few calls to tell."
    return f"{table(head, [row], right=range(1, len(head)))}\n\n{told}"
