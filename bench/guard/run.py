"""One run: every subject in turn on every kind of text, round after round, and then the guard from inside."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from bench.guard.hostile import LEAST, MOST, hostile
from bench.guard.models import Called, Models
from bench.guard.peers import OURS, PEERS, WITH_MODELS, Subject, running
from bench.guard.stages import Bench, Inside
from bench.guard.texts import texts
from bench.installing import ROOT, Absent

PROMPTS = "1 KB prompts"
Say = Callable[[str], None]


@dataclass(frozen=True)
class Effort:
    """How long a run takes: `seconds` are those of one measurement of one subject on one kind of text."""

    rounds: int
    texts: int
    seconds: float
    warm_up: float
    longest: int


FULL = Effort(rounds=5, texts=100, seconds=1.0, warm_up=20.0, longest=MOST)
QUICK = Effort(rounds=2, texts=10, seconds=0.2, warm_up=1.0, longest=LEAST)


@dataclass
class Results:
    """Rounds of rates in MB/s and of latencies in microseconds, by subject and kind; and who was not there, and why."""

    effort: Effort
    load_average: float
    rates: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    latencies: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    absent: dict[str, str] = field(default_factory=dict)
    loading: dict[str, list[float]] = field(default_factory=dict)
    inside: Inside = field(default_factory=Inside)
    models: dict[str, Called] = field(default_factory=dict)
    no_model: str = ""


def run(effort: Effort, say: Say, peers: bool = True) -> Results:
    """Measure everything."""
    results = Results(effort, os.getloadavg()[0])
    made = texts(effort.texts)
    _load(results, effort.rounds)
    say("loading measured")
    _models(results, made, say)
    results.inside = _inside(effort, made, say)
    with ExitStack() as stack:
        subjects = _subjects([OURS, WITH_MODELS, *(PEERS if peers else ())], stack, made, results, say)
        for number in range(effort.rounds):
            say(f"round {number + 1} of {effort.rounds}")
            for kind in made:
                for subject in subjects:
                    _measure(subject, kind, results)
    return results


def _subjects(
    names: Sequence[str], stack: ExitStack, made: dict[str, list[str]], results: Results, say: Say
) -> list[Subject]:
    """Those subjects that can be measured here, warmed up."""
    found = []
    for name in names:
        try:
            subject = stack.enter_context(running(name))
            subject.ask(texts=made, warm_up=results.effort.warm_up)
        except Absent as absent:
            results.absent[name] = str(absent)
            say(f"skipped: {absent}")
        else:
            found.append(subject)
            say(f"{name} is ready")
    return found


def _measure(subject: Subject, kind: str, results: Results) -> None:
    seconds = results.effort.seconds
    if kind == PROMPTS:
        told = subject.ask(latency=kind, seconds=2 * seconds)
        results.latencies.setdefault(subject.name, []).append((told["p50"], told["p99"]))
    else:
        told = subject.ask(rate=kind, seconds=seconds)
        noted = results.rates.setdefault(subject.name, {}).setdefault(kind, [])
        noted.append(told["bytes"] / told["seconds"] / 1e6)


def _inside(effort: Effort, made: dict[str, list[str]], say: Say) -> Inside:
    bench = Bench()
    nasty = hostile(effort.longest)
    kinds = {kind: some for kind, some in made.items() if kind != PROMPTS}
    for some in kinds.values():
        bench.warm_up(some)
    bench.warm_up(list(nasty.values()))
    for number in range(effort.rounds):
        say(f"inside, round {number + 1} of {effort.rounds}")
        for kind, some in kinds.items():
            bench.stages(kind, some)
            bench.passes(kind, some)
        bench.two_threads(made["documents"])
        bench.hostile(nasty)
    return bench.results


def _models(results: Results, made: dict[str, list[str]], say: Say) -> None:
    models = Models(made["documents"], made[PROMPTS])
    for number in range(results.effort.rounds):
        say(f"models, round {number + 1} of {results.effort.rounds}")
        models.round(2 * results.effort.seconds)
    results.models, results.no_model = models.called, models.missing


def _load(results: Results, rounds: int) -> None:
    """Make the engine in fresh processes: where nothing was prepared, then with what that left, and the models."""
    with tempfile.TemporaryDirectory(prefix="mcpward-bench-") as folder:
        for number in range(rounds + 1):
            command = [sys.executable, "-m", "bench.guard.loading", folder, *(["--models"] if number else [])]
            done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
            told = json.loads(done.stdout)
            results.loading.setdefault("load" if number else "compile", []).append(told["seconds"])
            if number:
                for name in told.keys() - {"seconds"}:
                    results.loading.setdefault(name, []).append(told[name])
