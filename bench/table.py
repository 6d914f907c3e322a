"""The figures as Markdown, which reads well in a terminal too."""

import os
import platform
import statistics
import sys
import time
from importlib.metadata import version
from typing import Any

from bench.markdown import table
from bench.measure import Cell
from bench.run import BARE, PLAIN, REVISIONS, Results

PACKAGES = ("mcpward", "fastmcp", "mcp", "starlette", "uvicorn", "uvloop", "httptools")
AIMS = {"plain HTTP": 2.0, "MCP": 1.2}
MOST_P99, READY_WITHIN, MOST_MEMORY = 5.0, 1.5, 120.0


def render(results: Results) -> str:
    """All tables of one run."""
    parts = [_machine(results), _cells(results), _ratios(results), _rest(results)]
    if results.errors:
        parts.insert(0, f"**{results.errors} ERRORS: these are no figures.** A rate with errors is not a rate.")
    return "\n\n".join(parts)


def as_json(results: Results) -> dict[str, Any]:
    """Everything that was measured, round by round."""
    return {
        "errors": results.errors,
        "load_average": results.load_average,
        "versions": {package: version(package) for package in PACKAGES},
        "cells": [
            {
                "name": cell.name,
                "path": cell.path,
                "rate": cell.rate,
                "p50": cell.p50,
                "p99": cell.p99,
                "p50_alone": cell.p50_alone,
                "rounds": [vars(load) for load in cell.many],
                "rounds_alone": [vars(load) for load in cell.alone],
            }
            for cell in results.cells
        ],
        "start_up": results.start_up,
        "memory_mb": results.memory,
    }


def _machine(results: Results) -> str:
    when = time.strftime("%Y-%m-%d", time.gmtime())
    versions = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    effort = results.effort
    system = f"{platform.machine()}, {platform.system()}"
    return (
        f"{when}, {os.cpu_count()} cores ({system}), Python {platform.python_version()}, {versions}. Each figure "
        f"is the median of {effort.rounds} rounds of {effort.seconds:g} s with 16 connections and "
        f"{effort.seconds_alone:g} s with one; latencies in milliseconds. Load average before the run: "
        f"{results.load_average:.1f}."
    )


def _cells(results: Results) -> str:
    rows = [
        (
            cell.name,
            cell.path,
            f"{cell.rate:,.0f}" if not cell.errors else f"**{cell.errors} ERRORS**",
            f"{cell.p50:.2f}",
            f"{cell.p99:.2f}",
            f"{cell.p99 / cell.p50:.1f}",
            f"{cell.p50_alone:.2f}",
            f"{len(cell.many)} + {len(cell.alone)}",
        )
        for cell in results.cells
    ]
    head = ("server", "path", "req/s at 16", "p50 at 16", "p99 at 16", "p99/p50", "p50 at 1", "rounds")
    return table(head, rows, right=range(2, 8))


def _ratios(results: Results) -> str:
    """How many times as fast as the bare tool each server is: the faster of the two bare tools, to be strict."""
    head = ["server"]
    bases = [_fastest(results, revision) for revision in REVISIONS]
    head += [f"plain HTTP / FastMCP {revision}: {AIMS['plain HTTP']:g}" for revision in REVISIONS]
    head += [f"/mcp / FastMCP, both {revision}: {AIMS['MCP']:g}" for revision in REVISIONS]
    rows = []
    for name in dict.fromkeys(cell.name for cell in _ours(results)):
        plain, *spoken = (cell for cell in results.cells if cell.name == name)
        ratios = [(plain.ratio(base), AIMS["plain HTTP"]) for base in bases]
        ratios += [(cell.ratio(base), AIMS["MCP"]) for cell, base in zip(spoken, bases, strict=True)]
        rows.append([name, *(f"{ratio:.2f}{'' if ratio >= aim else ' MISSED'}" for ratio, aim in ratios)])
    title = "Requests per second, each way in divided by the faster of the bare tools; the aim stands behind the colon:"
    return f"{title}\n\n{table(head, rows, right=range(1, 5))}"


def _ours(results: Results) -> list[Cell]:
    return [cell for cell in results.cells if cell.server.name not in (PLAIN, BARE)]


def _fastest(results: Results, revision: str) -> Cell:
    bare = [cell for cell in results.cells if cell.server.name == BARE and cell.path.endswith(revision)]
    return max(bare, key=lambda cell: cell.rate)


def _rest(results: Results) -> str:
    rows = []
    for name, seconds in results.start_up.items():
        middle = statistics.median(seconds)
        aim = f"{READY_WITHIN:g} s: {_said(middle <= READY_WITHIN)}" if name.startswith("mcpward") else ""
        rows.append((name, f"{middle:.2f} s", aim, f"{len(seconds)} starts"))
    for name, megabytes in results.memory.items():
        idle = name == "mcpward, idle"
        aim = f"{MOST_MEMORY:g} MB: {_said(megabytes <= MOST_MEMORY)}" if idle else ""
        rows.append((name, f"{megabytes:.0f} MB", aim, "1 server"))
    worst = max(_ours(results), key=lambda cell: cell.p99 / cell.p50)
    ratio = worst.p99 / worst.p50
    aim = f"{MOST_P99:g}: {_said(ratio < MOST_P99)}"
    rows.append((f"worst p99/p50 of mcpward ({worst.name}, {worst.path})", f"{ratio:.1f}", aim, "all of the above"))
    return table(("what", "median", "aim", "of"), rows, right=(1,))


def _said(met: bool) -> str:
    return "met" if met else "MISSED"


def loud(text: str) -> None:
    """Say something that is not to be missed."""
    print(f"\n{'!' * 100}\n{text}\n{'!' * 100}", file=sys.stderr, flush=True)
