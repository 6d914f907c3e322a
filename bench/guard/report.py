"""The figures of a run as Markdown."""

import os
import platform
import statistics
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from bench.guard.peers import ABSENT, OURS
from bench.guard.run import PROMPTS, Results
from bench.guard.stages import PASS, RAW, STAGES, median
from bench.guard.texts import CLEAN
from bench.markdown import table

WORST = 10
AIMS = {"clean": 30.0, "pass": 100.0, "dense": 10.0, "p50": 120.0, "p99": 500.0, "hostile": 3.0, "threads": 1.7}


MODEL_AIMS = {"fast tier, 1 KB": 0.2, "accurate tier, 10 KB": 40.0}
"""The most milliseconds at the median of one caller's calls."""


def render(results: Results) -> str:
    """All tables of one run."""
    parts = [
        _machine(results),
        _beside(results),
        _models(results),
        _aims(results),
        _stages(results),
        _hostile(results),
        _loading(results),
    ]
    lines = "\n".join(f"- {name}: {reason}." for name, reason in (results.absent | ABSENT).items())
    parts.insert(2, f"Not measured:\n\n{lines}")
    return "\n\n".join(parts)


def as_json(results: Results) -> dict[str, Any]:
    """Everything that was measured, round by round."""
    inside = vars(results.inside) | {"refused": sorted(results.inside.refused)}
    models = {name: vars(called) for name, called in results.models.items()}
    return vars(results) | {"effort": vars(results.effort), "inside": inside, "models": models}


def _machine(results: Results) -> str:
    try:
        sweep = f"hyperscan {version('hyperscan')}"
    except PackageNotFoundError:
        sweep = "no hyperscan"
    effort = results.effort
    return (
        f"{os.cpu_count()} cores ({platform.machine()}, {platform.system()}), Python {platform.python_version()}, "
        f"{sweep}. Medians of {effort.rounds} rounds of {effort.seconds:g} s. Load average before the run: "
        f"{results.load_average:.1f}. MB are 10^6 bytes of UTF-8, for each second of the processor; latencies are of "
        "the clock on the wall."
    )


def _beside(results: Results) -> str:
    kinds = list(results.rates[OURS])
    rows = []
    for name, rates in results.rates.items():
        p50, p99 = _latency(results, name)
        rows.append([name, *(_rate(median(rates[kind])) for kind in kinds), f"{p50:,.0f}", f"{p99:,.0f}"])
    head = ["MB/s on", *kinds, f"{PROMPTS}: p50 us", "p99 us"]
    return table(head, rows, right=range(1, len(head)))


def _latency(results: Results, name: str) -> tuple[float, float]:
    noted = results.latencies[name]
    return median([p50 for p50, _ in noted]), median([p99 for _, p99 in noted])


def _models(results: Results) -> str:
    rows = []
    for name, called in results.models.items():
        aim = next((aim for part, aim in MODEL_AIMS.items() if name.startswith(part) and "16" not in name), None)
        p50 = median(called.p50)
        told = "" if aim is None else f"p50 {aim:g}: {'met' if p50 <= aim else 'MISSED'}"
        rows.append((name, *(_rate(one) for one in (p50, median(called.p99), median(called.rate))), told))
    shown = table(("models", "p50 ms", "p99 ms", "texts/s", "aim"), rows, right=(1, 2, 3))
    return f"{shown}\n\nNo accurate tier: {results.no_model}" if results.no_model else shown


def _aims(results: Results) -> str:
    ours, inside = results.rates[OURS], results.inside
    p50, p99 = _latency(results, OURS)
    clean = {kind: median(ours[kind]) for kind in CLEAN}
    swept = {kind: median(inside.passes[kind][PASS]) for kind in CLEAN}
    worst = min(inside.hostile, key=lambda name: median(inside.hostile[name]))
    count = len(inside.hostile)
    rows = [
        _aim(f"clean text, MB/s (slowest: {min(clean, key=clean.__getitem__)})", min(clean.values()), AIMS["clean"]),
        _aim(f"pattern pass, MB/s (slowest: {min(swept, key=swept.__getitem__)})", min(swept.values()), AIMS["pass"]),
        _aim("text dense with personal data, MB/s", median(ours["dense"]), AIMS["dense"]),
        _aim("1 KB prompt, p50 us", p50, AIMS["p50"], most=True),
        _aim("1 KB prompt, p99 us", p99, AIMS["p99"], most=True),
        _aim(f"worst of {count} hostile texts, MB/s ({worst})", median(inside.hostile[worst]), AIMS["hostile"]),
        *(
            _aim(f"{name} on two threads, times one", median(gains), AIMS["threads"])
            for name, gains in inside.two_threads.items()
        ),
    ]  # fmt: skip
    return table(("what", "median", "aim"), rows, right=(1,))


def _aim(what: str, value: float, aim: float, *, most: bool = False) -> tuple[str, str, str]:
    met = value <= aim if most else value >= aim
    return what, _rate(value), f"{aim:g}: {'met' if met else 'MISSED'}"


def _stages(results: Results) -> str:
    inside = results.inside
    rows = [
        [
            kind,
            *(f"{median(noted[stage]):,.1f}" for stage in STAGES),
            *(_rate(median(inside.passes[kind][name])) for name in (PASS, RAW)),
        ]
        for kind, noted in inside.stages.items()
    ]
    head = ("us per KB", *STAGES, f"{PASS}, MB/s", "raw, MB/s")
    return table(head, rows, right=range(1, len(head)))


def _hostile(results: Results) -> str:
    inside = results.inside
    rates = {name: median(noted) for name, noted in inside.hostile.items()}
    slowest = sorted(rates, key=rates.__getitem__)[:WORST]
    rows = [(name, _rate(rates[name]), "refused" if name in inside.refused else "") for name in slowest]
    rows.append((f"median of all {len(rates)}", _rate(statistics.median(rates.values())), ""))
    return table(("hostile", "MB/s", "verdict"), rows, right=(1,))


def _loading(results: Results) -> str:
    noted = results.loading
    rows = [
        ("engine loaded, with its modules", f"{median(noted['load']):.2f} s"),
        ("engine compiled", f"{median(noted['compile']):.1f} s"),
        ("memory of the loaded engine", f"{median(noted['memory']):.0f} MB"),
        *_opening(noted),
        ("memory of a process with all of it", f"{median(noted['resident']):.0f} MB"),
    ]
    return table(("what", "median"), rows, right=(1,))


def _opening(noted: dict[str, list[float]]) -> Iterator[tuple[str, str]]:
    for tier in ("fast", "accurate"):
        if f"{tier}_seconds" in noted:
            yield f"{tier} tier loaded, with its modules", f"{median(noted[f'{tier}_seconds']):.2f} s"
            yield f"memory of the {tier} tier", f"{median(noted[f'{tier}_memory']):.0f} MB"


def _rate(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
