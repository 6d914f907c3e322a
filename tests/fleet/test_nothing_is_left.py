"""Whatever happens while servers are examined, nothing of them is left: no process, and no memory that they filled."""

import asyncio
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.fleet.fleet import SERVERS, doctor_of, examined
from tests.server import eventually

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.meeting import meet
from mcpward.diagnostics.doctor import AT_ONCE
from mcpward.diagnostics.wanted import Wanted
from mcpward.links.pool import Pool

CHECKS = 200
MANY = AT_ONCE + 4
STUBBORN = """
import os, signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(60)", __file__])
open(sys.argv[1] + "-started", "w").close()
while True:
    time.sleep(60)
"""


def stubborn(folder: Path, number: int) -> dict[str, dict[str, Any]]:
    """Servers that hang, do not leave when they are told to, and have a child; each writes a file once it runs."""
    script = folder / "stubborn.py"
    script.write_text(STUBBORN)
    args = ["-S", "-B", str(script)]
    return {f"stubborn-{n}": {"command": sys.executable, "args": [*args, str(folder / str(n))]} for n in range(number)}


def of(folder: Path) -> list[psutil.Process]:
    """The processes that bear this folder in their command line, wherever they hang."""
    found = []
    for one in psutil.process_iter(["cmdline", "status"]):
        if one.info["status"] != psutil.STATUS_ZOMBIE and any(str(folder) in arg for arg in one.info["cmdline"] or ()):
            found.append(one)
    return found


def started(folder: Path) -> int:
    return len([*folder.glob("*-started")])


def test_after_two_hundred_checks_no_child_is_left(tmp_path: Path) -> None:
    script = str(SERVERS / "well.py")
    servers = {
        f"well-{n}": {"command": sys.executable, "args": ["-S", "-B", script, str(tmp_path), str(n)]}
        for n in range(CHECKS)
    }
    before = {one.pid for one in psutil.Process().children(recursive=True)}
    diagnosis = examined(tmp_path, servers, within=60)
    assert sum(target.contact is not None and target.contact.ready for target in diagnosis.targets) == CHECKS
    assert of(tmp_path) == []
    assert {one.pid for one in psutil.Process().children(recursive=True)} <= before


async def test_who_is_cancelled_while_all_places_are_taken_leaves_nothing(tmp_path: Path) -> None:
    doctor = doctor_of(tmp_path, stubborn(tmp_path, MANY), Pool(), within=60)
    examining = asyncio.create_task(doctor.examine(Wanted(start=True)))
    async with asyncio.timeout(60):
        while started(tmp_path) < AT_ONCE:
            await asyncio.sleep(0.05)
    assert len(of(tmp_path)) >= 2 * AT_ONCE
    examining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await examining
    assert of(tmp_path) == []
    assert started(tmp_path) == AT_ONCE


async def test_a_fault_of_ours_while_others_are_met_leaves_nothing(tmp_path: Path) -> None:
    doctor = doctor_of(tmp_path, stubborn(tmp_path, 3), Pool(), within=60)

    def step(what: str, server: str) -> None:
        if what == "called":
            raise ZeroDivisionError

    async def met(entry: Entry) -> Contact:
        """The first is done with as soon as the two others run."""
        if entry.name != "stubborn-0":
            return await meet(entry, Pool(), 60, {})
        while started(tmp_path) < 2:
            await asyncio.sleep(0.05)
        return Contact("stdio", ready=False)

    with pytest.raises(ZeroDivisionError):
        async with asyncio.timeout(60):
            await doctor.examine(Wanted(start=True), step, met)
    assert of(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_that_ends_the_command_ends_what_it_started(tmp_path: Path, number: signal.Signals) -> None:
    with doctor_at_work(tmp_path) as process:
        process.send_signal(number)
        assert process.wait(60) == 128 + number
    assert eventually(lambda: not of(tmp_path))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_who_cannot_wait_until_the_command_ends_leaves_nothing_either(tmp_path: Path, number: signal.Signals) -> None:
    with doctor_at_work(tmp_path) as process:

        def told() -> bool:
            process.send_signal(number)
            return process.poll() is not None

        assert eventually(told, seconds=60)
    assert eventually(lambda: not of(tmp_path))


@contextlib.contextmanager
def doctor_at_work(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The command line while four servers run that it started, each with a child in a session of its own."""
    file = tmp_path / ".cursor" / "mcp.json"
    file.parent.mkdir()
    servers = stubborn(tmp_path, 4)
    script = tmp_path / "stubborn.py"
    script.write_text(STUBBORN.replace("__file__])", "__file__], start_new_session=True)"))
    file.write_text(json.dumps({"mcpServers": servers}))
    project = tmp_path / "project"
    project.mkdir()
    command = [sys.executable, "-m", "mcpward.cli.main", "doctor", "--start", "--client", "cursor", "--no-history"]
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "MCPWARD_DATA_DIR": str(tmp_path / "data")}
    process = subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )  # fmt: skip
    try:
        assert eventually(lambda: started(tmp_path) == 4 or process.poll() is not None, seconds=60)
        assert process.poll() is None, "it ended before it was told to"
        yield process
    finally:
        process.kill()
        process.wait()


MEASURED = """
import asyncio, resource, sys
from pathlib import Path
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.meeting import meet
from mcpward.links.pool import Pool

def entry(script):
    return Entry("cursor", Path("mcp.json"), 1, "user", "x", command=sys.executable, args=("-S", "-B", script))

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

async def run():
    await meet(entry(sys.argv[1]), Pool(), 30, {})
    before = peak()
    contact = await meet(entry(sys.argv[2]), Pool(), 6, {})
    print(peak() - before, contact.flooded, contact.ready)

asyncio.run(run())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the most memory that a process had")
@pytest.mark.parametrize("script", ["floods_lines", "floods_one_line", "floods_notes", "floods_stderr"])
def test_a_server_that_floods_fills_no_memory(script: str) -> None:
    """Each of them writes hundreds of megabytes in that time. Linux counts in KiB, macOS in bytes."""
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED, str(SERVERS / "well.py"), str(SERVERS / f"{script}.py")],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    found = re.fullmatch(r"(\d+) (\w+) (\w+)\n", ran.stdout)
    assert found is not None, ran.stdout
    grown = int(found[1]) / (1024 if sys.platform == "linux" else 1024 * 1024)
    assert grown < 64
    assert (found[2], found[3]) == (("False", "True") if script == "floods_stderr" else ("True", found[3]))
