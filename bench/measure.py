"""Puts load on cells in turn, several rounds of A B C A B C, since the machine's mood changes from minute to minute."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bench.requests import Asked
from bench.servers import ROOT, Server

MANY = 16
PATIENCE = 30.0
Say = Callable[[str], None]


@dataclass(frozen=True)
class Effort:
    """How long a run takes: seconds are those of one measurement, of which each cell has two in every round."""

    rounds: int
    seconds: float
    seconds_alone: float
    warm_up: float
    starts: int
    tokens: int = 0


FULL = Effort(rounds=7, seconds=2.0, seconds_alone=1.0, warm_up=2.0, starts=7, tokens=1_000_000)
QUICK = Effort(rounds=2, seconds=1.0, seconds_alone=0.5, warm_up=0.5, starts=3, tokens=1_000_000)


@dataclass(frozen=True)
class Load:
    """What one load process measured; latencies in milliseconds."""

    requests: int
    errors: int
    seconds: float
    rate: float
    p50: float
    p99: float


@dataclass
class Cell:
    """One path under measurement: how it is called in the table, who serves it, and what is sent."""

    name: str
    path: str
    server: Server
    asked: Sequence[Asked]
    warm_up: list[Load] = field(default_factory=list)
    many: list[Load] = field(default_factory=list)
    alone: list[Load] = field(default_factory=list)

    @property
    def errors(self) -> int:
        return sum(load.errors for load in (*self.warm_up, *self.many, *self.alone))

    @property
    def rate(self) -> float:
        return statistics.median(load.rate for load in self.many)

    @property
    def p50(self) -> float:
        return statistics.median(load.p50 for load in self.many)

    @property
    def p99(self) -> float:
        return statistics.median(load.p99 for load in self.many)

    @property
    def p50_alone(self) -> float:
        return statistics.median(load.p50 for load in self.alone)

    def ratio(self, other: "Cell") -> float:
        """How many times as fast as the other this is: the median over the rounds, since both had the same moods."""
        if self.errors or other.errors:
            return float("nan")
        pairs = zip(self.many, other.many, strict=True)
        return statistics.median(mine.rate / theirs.rate for mine, theirs in pairs)


def load(cell: Cell, connections: int, seconds: float) -> Load:
    """Put load on a cell from a process of its own."""
    command = [sys.executable, "-m", "bench.load", "127.0.0.1", str(cell.server.port), str(connections), str(seconds)]
    done = subprocess.run(
        command, input=json.dumps(list(cell.asked)), capture_output=True, text=True, cwd=ROOT, check=False,
        timeout=seconds + PATIENCE,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"no load on {cell.name}, {cell.path}:\n{done.stderr[-2000:]}")
    return Load(**json.loads(done.stdout))


def measure(cells: Sequence[Cell], effort: Effort, say: Say) -> None:
    """Warm every cell up, then measure them all in turn, round after round."""
    for cell in cells:
        cell.warm_up.append(load(cell, MANY, effort.warm_up))
    for number in range(effort.rounds):
        say(f"round {number + 1} of {effort.rounds}")
        for cell in cells:
            cell.many.append(load(cell, MANY, effort.seconds))
            cell.alone.append(load(cell, 1, effort.seconds_alone))


def memory(cells: Sequence[Cell], settle: float, calls: int) -> tuple[float, float, int]:
    """The memory of the server behind these cells in MB: `settle` seconds after it was ready, and once they have had
    `calls` between them; and the number of errors on the way.
    """
    time.sleep(settle)
    server = cells[0].server
    idle = server.resident()
    errors = 0
    for cell in cells:
        served = 0
        while served < calls / len(cells):
            done = load(cell, MANY, 1.0)
            served, errors = served + max(done.requests, 1), errors + done.errors
    time.sleep(settle)
    return idle, server.resident(), errors


def start_up(kinds: Mapping[str, Callable[[int], float]], starts: int) -> dict[str, list[float]]:
    """Start each kind of server in turn, `starts` times over, and note when it was ready. Number 0 warms up."""
    noted: dict[str, list[float]] = {name: [] for name in kinds}
    for number in range(starts + 1):
        for name, starting in kinds.items():
            seconds = starting(number)
            if number:
                noted[name].append(seconds)
    return noted
