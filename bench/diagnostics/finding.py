"""`mcpward doctor` on a machine with all twenty clients, beside FastMCP's `discover`: time, memory, what is found."""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.unit.diagnostics.planted import PLANTED, Person

BIN = Path(sys.executable).parent
CLIENTS = len(PLANTED)


@dataclass
class Finder:
    """One way to find servers: seconds and peak memory in MB of each run, and how many clients it found."""

    name: str
    command: Sequence[str]
    count: Callable[[Any], int]
    seconds: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)
    found: int = 0


def finders() -> list[Finder]:
    """Those that are compared."""
    doctor = (str(BIN / "mcpward"), "doctor", "--json")
    return [
        Finder("mcpward doctor", doctor, lambda said: len({one for it in said["servers"] for one in it["clients"]})),
        Finder(
            "fastmcp discover",
            (str(BIN / "fastmcp"), "discover", "--json"),
            lambda said: len({it["source"] for it in said}),
        ),
    ]


def measure(runs: int, say: Callable[[str], None]) -> list[Finder]:
    """Run each in turn, `runs` times, in the home of one who has every client; one run warms up."""
    compared = finders()
    with tempfile.TemporaryDirectory() as folder:
        person = Person(Path(folder), "linux")
        person.has_all()
        for number in range(runs + 1):
            say(f"finding: run {number} of {runs}")
            for finder in compared:
                seconds, megabytes, printed = _run(finder.command, person)
                if number:
                    finder.seconds.append(seconds)
                    finder.megabytes.append(megabytes)
                finder.found = finder.count(json.loads(printed))
    return compared


def _run(command: Sequence[str], person: Person) -> tuple[float, float, str]:
    """Seconds, peak megabytes, and what it printed; exit code 1 says that something is wrong with the servers."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(person.home), "MCPWARD_DATA_DIR": str(person.home / "data")}
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=person.project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{command[0]} ended with exit code {process.returncode}")
    return time.perf_counter() - began, _megabytes(usage), printed


def _megabytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
