"""Judging on all cores."""

import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.unit.scanning.conftest import judge, row

from mcpward.errors import ConfigurationError
from mcpward.scanning.items import Item, Verdict
from mcpward.scanning.runner import TEXTS, WORTH_PROCESSES, judged

# From Python 3.12 on a fork beside a thread is warned of; those of the test runner are not ours.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")

MANY = TEXTS * WORTH_PROCESSES * 2


def items(count: int, failing: bool = False) -> Iterator[Item]:
    for number in range(count):
        yield row(f"text {number} secret", number)
    if failing:
        raise ConfigurationError("row is damaged")


def process_of(text: str, channel: str) -> Verdict:
    return {"pid": os.getpid()}


def deadly(text: str, channel: str) -> Verdict:
    if multiprocessing.parent_process() is not None:
        os.kill(os.getpid(), signal.SIGKILL)
    return judge(text, channel)


def numbers(pairs: Iterator[tuple[Item, Verdict]]) -> list[int | None]:
    return [item.row for item, _ in pairs]


@pytest.mark.parametrize("jobs", [1, 2, 5])
@pytest.mark.parametrize("count", [0, 1, TEXTS, MANY])
def test_the_verdicts_come_in_the_order_of_the_texts(jobs: int, count: int) -> None:
    found = list(judged(items(count), judge, jobs))
    assert [item.row for item, _ in found] == list(range(count))
    assert all(verdict == judge(item.text, item.channel) for item, verdict in found)


def test_many_texts_are_judged_elsewhere() -> None:
    pids = {verdict["pid"] for _, verdict in judged(items(MANY), process_of, 2)}
    assert os.getpid() not in pids


def test_few_texts_are_judged_here() -> None:
    pids = {verdict["pid"] for _, verdict in judged(items(10), process_of, 2)}
    assert pids == {os.getpid()}


def test_no_more_is_read_than_can_be_judged_soon() -> None:
    taken = itertools.count()
    source = (row("text", next(taken)) for _ in range(10 * MANY))
    pairs = judged(source, judge, 2)
    next(pairs)
    assert next(taken) <= TEXTS * (2 * 3 + WORTH_PROCESSES)
    pairs.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("count", [1, MANY])
def test_what_stands_before_a_damaged_row_is_judged_first(count: int) -> None:
    pairs = judged(items(count, failing=True), judge, 2)
    assert [item.row for item, _ in itertools.islice(pairs, count)] == list(range(count))
    with pytest.raises(ConfigurationError, match="row is damaged"):
        next(pairs)


def test_a_process_that_dies_ends_the_scan_in_one_sentence() -> None:
    with pytest.raises(ConfigurationError, match="fewer --jobs"):
        numbers(judged(items(MANY), deadly, 2))


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_ctrl_c_ends_every_process_at_once(tmp_path: Path) -> None:
    # A judge that takes for ever, and a program of its own to interrupt.
    program = tmp_path / "program.py"
    program.write_text(
        textwrap.dedent(
            """
            import os, signal, sys, time
            from mcpward.scanning.items import Item
            from mcpward.scanning.runner import judged

            def judge(text, channel):
                if text:
                    print(os.getpid(), flush=True)
                    time.sleep(600)
                return {}

            if __name__ == "__main__":
                # Whoever runs the tests in the background has it ignored.
                signal.signal(signal.SIGINT, signal.default_int_handler)
                items = (Item("in", n, "text", "user", 4) for n in range(100_000))
                try:
                    list(judged(items, judge, 2))
                except KeyboardInterrupt:
                    sys.exit(130)
            """
        )
    )
    with subprocess.Popen(
        [sys.executable, program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as scan:
        assert scan.stdout and scan.stderr
        workers = [int(scan.stdout.readline()) for _ in range(2)]
        began = time.monotonic()
        os.killpg(scan.pid, signal.SIGINT)
        assert scan.wait(20) == 130
        assert time.monotonic() - began < 10
        assert scan.stderr.read() == ""
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]
