"""Fifty servers met at once and one after the other, in rounds, since the machine's mood changes."""

import asyncio
import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.meeting import meet
from mcpward.diagnostics.doctor import AT_ONCE
from mcpward.links.pool import Pool

SERVERS = 50
WITHIN = 60.0
SLOW = Path(__file__).with_name("slow_server.py")


@dataclass(frozen=True)
class Fleet:
    """What one kind of server took: seconds for all, at once and one by one, by round."""

    name: str
    at_once: list[float]
    one_by_one: list[float]

    @property
    def ratio(self) -> float:
        """How many times as fast at once is: the median of the rounds, in which both had the same mood."""
        return statistics.median(slow / fast for fast, slow in zip(self.at_once, self.one_by_one, strict=True))


def kinds() -> dict[str, tuple[str, ...]]:
    """The servers that are met, by name: what each is started with."""
    return {
        "a script that is ready at once": (sys.executable, str(SLOW), "0"),
        "a script that needs half a second": (sys.executable, str(SLOW), "0.5"),
        "mcp-server-time": (str(Path(sys.executable).with_name("mcp-server-time")),),
    }


def measure(rounds: int, say: Callable[[str], None]) -> list[Fleet]:
    """Meet fifty of each kind, `rounds` times both ways. Raises RuntimeError where one was not ready."""
    return [_measured(name, command, rounds, say) for name, command in kinds().items()]


def _measured(name: str, command: tuple[str, ...], rounds: int, say: Callable[[str], None]) -> Fleet:
    fleet = Fleet(name, [], [])
    for number in range(rounds):
        say(f"{name}: round {number + 1} of {rounds}")
        fleet.at_once.append(_seconds(command, AT_ONCE))
        fleet.one_by_one.append(_seconds(command, 1))
    return fleet


def _seconds(command: tuple[str, ...], at_once: int) -> float:
    program, *args = command
    entries = [
        Entry("bench", Path("bench.json"), 1, "user", f"s{number}", command=program, args=tuple(args))
        for number in range(SERVERS)
    ]
    began = time.perf_counter()
    contacts = asyncio.run(_met(entries, at_once))
    seconds = time.perf_counter() - began
    if failed := [contact.problem for contact in contacts if not (contact.ready and contact.tools)]:
        raise RuntimeError(f"{len(failed)} of {SERVERS} were not ready: {failed[0]}")
    return seconds


async def _met(entries: list[Entry], at_once: int) -> list[Contact]:
    pool, turns = Pool(), asyncio.Semaphore(at_once)
    once = partial(meet, pool=pool, within=WITHIN, environment=os.environ)

    async def one(entry: Entry) -> Contact:
        async with turns:
            return await once(entry)

    try:
        return await asyncio.gather(*map(one, entries))
    finally:
        await pool.close()
