"""What happens inside the guard: the cost of each stage, the pattern pass on one thread and on two, hostile texts."""

import statistics
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from mcpward.errors import Unavailable
from mcpward.guard.detectors import DETECTORS
from mcpward.guard.engine import fold
from mcpward.guard.guard import Guard
from mcpward.guard.normalize import normalize
from mcpward.guard.ready import PREPARED, make_engine

STAGES = ("plain form", "lower case", "sweep", "judging", "masking", "whole")
PASS, RAW = "pattern pass", "pattern pass, raw"


@dataclass
class Inside:
    """Rounds of each measurement: microseconds per KB of stages, MB/s of passes and hostile texts, gains of threads."""

    stages: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    passes: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    two_threads: dict[str, list[float]] = field(default_factory=dict)
    hostile: dict[str, list[float]] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)


class Bench:
    """The guard with everything that is measured inside of it. The engine's parts are its own: nobody else asks."""

    def __init__(self) -> None:
        self._engine = make_engine(DETECTORS, [PREPARED])
        self._guard = Guard(self._engine)
        self._sweep: Any = self._engine._sweep
        self.results = Inside()

    def warm_up(self, texts: Sequence[str]) -> None:
        """Judge each text once: expressions are compiled when they are first needed."""
        for text in texts:
            self._judge(text)

    def stages(self, kind: str, texts: Sequence[str]) -> None:
        """One round over the stages of one kind of text."""
        size = sum(len(text.encode()) for text in texts) / 1e3
        folded = [fold(normalize(text).text) for text in texts]
        told = [
            _seconds(each, given) / size * 1e6
            for each, given in (
                (normalize, texts),
                (fold, texts),
                (self._sweep.places, folded),
                (self._engine.find, texts),
                (self._judge, texts),
            )
        ]
        plain, lower, sweep, find, whole = told
        noted = self.results.stages.setdefault(kind, {stage: [] for stage in STAGES})
        # What is left of a whole without its parts can come out below nothing where the machine was busy.
        rest = (plain, lower, sweep, max(find - plain - lower - sweep, 0.0), max(whole - find, 0.0), whole)
        for stage, one in zip(STAGES, rest, strict=True):
            noted[stage].append(one)

    def passes(self, kind: str, texts: Sequence[str]) -> None:
        """One round over the pattern pass, with and without leading its reports back."""
        folded = [fold(text) for text in texts]
        data = [text.encode() for text in folded]
        size = sum(map(len, data)) / 1e6
        noted = self.results.passes.setdefault(kind, {PASS: [], RAW: []})
        noted[PASS].append(size / _seconds(self._sweep.places, folded))
        if scan := getattr(self._sweep, "_scan", None):
            noted[RAW].append(size / _seconds(scan, data))

    def two_threads(self, texts: Sequence[str]) -> None:
        """One round of the pattern pass over long texts: how much more two threads do than one."""
        folded = [fold("\n".join(texts))] * 8
        passes = {PASS: self._sweep.places}
        if scan := getattr(self._sweep, "_scan", None):
            data = [text.encode() for text in folded]
            passes[RAW] = scan
        for name, each in passes.items():
            given = data if name == RAW else folded
            alone = _elapsed([partial(_all, each, [*given, *given])])
            both = _elapsed([partial(_all, each, given)] * 2)
            self.results.two_threads.setdefault(name, []).append(alone / both)

    def hostile(self, texts: dict[str, str]) -> None:
        """One round over the hostile texts."""
        for name, text in texts.items():
            began = time.process_time()
            if not self._judge(text):
                self.results.refused.add(name)
            took = time.process_time() - began
            self.results.hostile.setdefault(name, []).append(len(text.encode()) / 1e6 / took)

    def _judge(self, text: str) -> bool:
        """Whether the text was judged, rather than refused because that took too long."""
        try:
            self._guard.judge(text, "medium")
        except Unavailable:
            return False
        return True


def median(values: Sequence[float]) -> float:
    """The middle of some rounds; NaN where there was none."""
    return statistics.median(values) if values else float("nan")


def _all(each: Callable[[Any], object], given: Sequence[Any]) -> None:
    for one in given:
        each(one)


def _seconds(each: Callable[[Any], object], given: Sequence[Any]) -> float:
    """The time of the processor that it takes to go through what is given, once."""
    began = time.process_time()
    _all(each, given)
    return time.process_time() - began


def _elapsed(works: Sequence[Callable[[], None]]) -> float:
    threads = [threading.Thread(target=work) for work in works]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began
