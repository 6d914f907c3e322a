"""Judges texts on all cores: each process has the engine, and the verdicts leave in the order of the texts."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing.process import BaseProcess

from mcpward import logs
from mcpward.errors import ConfigurationError
from mcpward.scanning.batches import Batches, judge_one
from mcpward.scanning.items import Item, Judge, Verdict

TEXTS = 512
CHARACTERS = 1 << 18
"""So much goes to a process at once."""

WORTH_PROCESSES = 4
"""Fewer batches than this are judged sooner here than other processes would start."""

_WAITING_EACH = 3
_judge: Judge

Pairs = Iterator[tuple[Item, Verdict]]


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def judged(items: Iterable[Item], judge: Judge, jobs: int) -> Pairs:
    """Each text with its verdict, in order, from `jobs` processes; a bounded number of texts is held at a time.

    Raises ConfigurationError where reading fails, after the verdicts on what was read before, or a process dies.
    """
    if jobs == 1:
        return _here(items, judge)
    batches = Batches(items, TEXTS, CHARACTERS)
    return _shared(batches, judge, jobs)


def _here(items: Iterable[Item], judge: Judge) -> Pairs:
    for item in items:
        yield item, judge_one(judge, item.text, item.channel)


def _shared(batches: Batches, judge: Judge, jobs: int) -> Pairs:
    source = iter(batches)
    first = list(islice(source, WORTH_PROCESSES))
    if len(first) < WORTH_PROCESSES:
        yield from _here(chain.from_iterable(first), judge)
    else:
        yield from _elsewhere(chain(first, source), judge, jobs)
    if batches.failure:
        raise batches.failure


def _elsewhere(batches: Iterator[list[Item]], judge: Judge, jobs: int) -> Pairs:
    others = set(multiprocessing.active_children())
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    if sys.platform == "linux":
        # What is loaded here once is shared by all: the engine, and what the collector would else write to.
        judge_one(judge, "", "user")
        gc.freeze()
    pool = ProcessPoolExecutor(jobs, context, _begin, (judge,))
    waiting: deque[tuple[list[Item], Future[list[Verdict]]]] = deque()
    finished = False
    try:
        while True:
            for batch in islice(batches, jobs * _WAITING_EACH - len(waiting)):
                waiting.append((batch, pool.submit(_judge_all, [(item.text, item.channel) for item in batch])))
            if not waiting:
                break
            batch, verdicts = waiting.popleft()
            yield from zip(batch, verdicts.result(), strict=True)
        finished = True
    except BrokenProcessPool:
        raise ConfigurationError("A process of the scan died, for want of memory perhaps: try fewer --jobs.") from None
    finally:
        if not finished:
            _kill(set(multiprocessing.active_children()) - others)
        pool.shutdown(cancel_futures=True)
        gc.unfreeze()


def _kill(processes: set[BaseProcess]) -> None:
    """End processes in the middle of their work: nobody waits for it any more."""
    for process in processes:
        process.kill()


def _begin(judge: Judge) -> None:
    """Make a process ready. It logs to stderr, leaves Ctrl-C to the first process, and ends when that one does."""
    global _judge
    logs.configure("WARNING")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _judge = judge
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _judge_all(texts: list[tuple[str, str]]) -> list[Verdict]:
    return [judge_one(_judge, text, channel) for text, channel in texts]
