"""One run: all is started and every way through measured in turn, then memory under load, then starts one by one."""

import os
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from bench import measure
from bench.gateway.doors import Door, Wrong, brief
from bench.gateway.subjects import OURS, Subject, direct, subjects
from bench.installing import Absent
from bench.measure import MANY, Cell, Say, load
from bench.requests import HANDSHAKE, STATELESS
from bench.servers import NotStarted, Server

REVISIONS = (HANDSHAKE, STATELESS)
NOT_THERE = 404
SETTLE = 2.0
WARM_UP_CALLS = 2_000
LOOKS = 5
"""How often memory is looked at while the calls are made."""


@dataclass(frozen=True)
class Effort(measure.Effort):
    """How long a run takes; `calls` are those of the memory test."""

    calls: int = 100_000


FULL = Effort(rounds=5, seconds=2.0, seconds_alone=1.0, warm_up=2.0, starts=3)
QUICK = Effort(rounds=2, seconds=1.0, seconds_alone=0.5, warm_up=0.5, starts=1, calls=5_000)


@dataclass
class Way:
    """One way to the tool: through which door of what, on which revision. Without a cell `absent` says why."""

    subject: Subject
    door: Door
    revision: str
    cell: Cell | None = None
    absent: str = ""


@dataclass
class Results:
    """What one run measured: starts in seconds, idle memory in MB by subject and upstream, and memory under load by the
    number of calls. `faults` are why the figures are void.
    """

    effort: Effort
    load_average: float
    ways: list[Way] = field(default_factory=list)
    starts: dict[tuple[str, str], list[float]] = field(default_factory=dict)
    idle: dict[tuple[str, str], float] = field(default_factory=dict)
    memory: dict[int, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def run(effort: Effort, say: Say, peers: bool = True) -> Results:
    """Measure everything; without `peers` only what needs no installing."""
    results = Results(effort, os.getloadavg()[0])
    with tempfile.TemporaryDirectory(prefix="mcpward-bench-") as name, ExitStack() as stack:
        behind = direct(Path(name))
        upstream = stack.enter_context(behind.running())
        _add(behind, [upstream] * len(REVISIONS), results, say)
        in_front = subjects(Path(name), upstream, peers)
        with ExitStack() as running:
            for subject in in_front:
                _start(subject, running, results, say)
            cells = [way.cell for way in results.ways if way.cell]
            measure.measure(cells, effort, say)
        started = {way.subject.name + way.subject.upstream for way in results.ways if way.cell}
        in_front = [one for one in in_front if one.name + one.upstream in started]
        for subject in [one for one in in_front if one.name == OURS][:1]:
            _under_load(subject, results, say)
        _one_by_one([_elsewhere(behind), *in_front], results, say)
    for way in results.ways:
        if way.cell and way.cell.errors:
            results.faults.append(f"{_called(way)}: {way.cell.errors} answers were not the echo")
    return results


def _start(subject: Subject, running: ExitStack, results: Results, say: Say) -> None:
    """Start a subject, once for each revision where it is to be apart, and note its ways."""
    try:
        servers = [running.enter_context(subject.running()) for _ in (REVISIONS if subject.apart else "1")]
    except (Absent, NotStarted) as error:
        say(f"not there: {subject.name}, {subject.upstream}: {error}")
        reason = brief(str(error).strip().splitlines()[-1])
        results.ways += [Way(subject, door, one, absent=reason) for door in subject.doors for one in REVISIONS]
        if subject.needed:
            results.faults.append(f"{subject.name}, {subject.upstream}: {reason}")
    else:
        _add(subject, servers if subject.apart else servers * len(REVISIONS), results, say)


def _add(subject: Subject, servers: Sequence[Server], results: Results, say: Say) -> None:
    """Note the ways through a subject, with one server for each revision."""
    for door in subject.doors:
        for revision, server in zip(REVISIONS, servers, strict=True):
            way = Way(subject, door, revision)
            results.ways.append(way)
            try:
                asked = door.asked(server.url, revision, MANY)
            except Wrong as wrong:
                way.absent = "not there" if door.optional and wrong.status == NOT_THERE else str(wrong)
                say(f"{_called(way)}: {way.absent}")
                if subject.needed and way.absent != "not there":
                    results.faults.append(f"{_called(way)}: {wrong}")
            else:
                way.cell = Cell(subject.name, f"{door.path} {revision}", server, asked)
    say(f"{subject.name}, {subject.upstream}: ready")


def _called(way: Way) -> str:
    return f"{way.subject.name}, {way.subject.upstream}, {way.door.path}, {way.revision}"


def _under_load(subject: Subject, results: Results, say: Say) -> None:
    """Memory of a fresh server after a warm-up and then on the way through all calls, on all its ways."""
    effort = results.effort
    with subject.running() as server:
        fresh = Results(effort, 0)
        _add(subject, [server] * len(REVISIONS), fresh, lambda _: None)
        cells = [way.cell for way in fresh.ways if way.cell]
        faults = warmed_up = served = 0
        turns = _again(cells)
        for mark in (WARM_UP_CALLS + effort.calls * number // LOOKS for number in range(LOOKS + 1)):
            while cells and served < mark:
                done = load(next(turns), MANY, effort.seconds)
                served, faults = served + max(done.requests, 1), faults + done.errors
            warmed_up = warmed_up or served
            time.sleep(SETTLE)
            results.memory[served - warmed_up] = server.resident()
            say(f"memory after {served - warmed_up:,} calls: {server.resident():.0f} MB")
    if faults:
        results.faults.append(f"{subject.name}, memory under load: {faults} answers were not the echo")


def _again(cells: Sequence[Cell]) -> Iterator[Cell]:
    while True:
        yield from cells


def _elsewhere(behind: Subject) -> Subject:
    """The same server in a folder of its own, to be started beside the one that runs."""
    return Subject(behind.name, behind.upstream, behind.folder.with_name("again"), behind.command)


def _one_by_one(starting: Iterable[Subject], results: Results, say: Say) -> None:
    """Start each subject alone, in turn: how long until the first call is answered, and its memory after that."""
    for number in range(results.effort.starts):
        for subject in starting:
            key = (subject.name, subject.upstream)
            try:
                with subject.running() as server:
                    results.starts.setdefault(key, []).append(server.ready_after)
                    time.sleep(SETTLE)
                    results.idle[key] = server.resident()
            except (Absent, NotStarted) as error:
                say(f"{subject.name}, {subject.upstream}, does not start again: {error}")
                if subject.needed:
                    results.faults.append(f"{subject.name}, {subject.upstream}: does not start again")
        say(f"starts {number + 1} of {results.effort.starts} measured")
