"""The servers under measurement: each a process of its own on a free port, ended at the end whatever happens."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx2

PROGRAM = str(Path(sys.executable).parent / "mcpward")
ROOT = Path(__file__).resolve().parent.parent
STARTED_WITHIN = 60.0
ENDED_WITHIN = 8.0
LOOK_EVERY = 0.005


@dataclass(frozen=True)
class Server:
    """A server that answers. `ready_after` is in seconds from the start of its process to its first answer."""

    name: str
    port: int
    pid: int
    ready_after: float

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def resident(self) -> float:
        """Resident memory in MB (10^6 bytes), of all below this process too; NaN where /proc does not tell it."""
        sizes = [_resident(pid) for pid in _family(self.pid)]
        return sum(sizes) if sizes else float("nan")


class NotStarted(RuntimeError):
    """A server that did not answer in time; the message ends with what it said last."""


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def peer(name: str, folder: Path, probe: str) -> Iterator[Server]:
    """Run one of `bench.peers`; it is there once it answers `probe` with anything at all."""
    port = free_port()
    command = [sys.executable, "-m", "bench.peers", name, str(port)]
    with _got(f"http://127.0.0.1:{port}{probe}") as there, running(name, command, {}, folder, port, there) as server:
        yield server


@contextlib.contextmanager
def mcpward(name: str, folder: Path, settings: Mapping[str, str]) -> Iterator[Server]:
    """Run `mcpward serve` with its data in `folder/data`; it is there once `/health/ready` says 200."""
    port = free_port()
    settings = {"MCPWARD_DATA_DIR": str(folder / "data"), **settings}
    command = [PROGRAM, "serve", "--port", str(port)]
    with (
        _got(f"http://127.0.0.1:{port}/health/ready", 200) as there,
        running(name, command, settings, folder, port, there) as server,
    ):
        yield server


@contextlib.contextmanager
def running(
    name: str,
    command: Sequence[str],
    settings: Mapping[str, str],
    folder: Path,
    port: int,
    there: Callable[[], bool],
    patience: float = ENDED_WITHIN,
) -> Iterator[Server]:
    """Run a server in a folder of its own. It has started once `there()`, which may raise a TransportError until then,
    and has `patience` seconds to end before it is killed. Raises NotStarted.
    """
    folder.mkdir(exist_ok=True)
    # The kernel ends the server with this process, also when this one is killed outright.
    tied = [found, "--pdeathsig", "KILL", "--"] if (found := shutil.which("setpriv")) else []
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "PYTHONPATH": str(ROOT), **settings}
    output = folder / f"{name}-{port}.log"
    began = time.perf_counter()
    with output.open("wb") as log:
        process = subprocess.Popen(
            [*tied, *command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    try:
        _wait(name, process, there, output)
        yield Server(name, port, process.pid, time.perf_counter() - began)
    finally:
        _end(process, patience)
        output.unlink(missing_ok=True)


@contextlib.contextmanager
def _got(url: str, exactly: int | None = None) -> Iterator[Callable[[], bool]]:
    """A question to an address: is there an answer by now, and with that status?"""
    with httpx2.Client(trust_env=False, timeout=5) as client:
        yield lambda: exactly in (None, client.get(url).status_code)


def _wait(name: str, process: subprocess.Popen[bytes], there: Callable[[], bool], output: Path) -> None:
    deadline = time.monotonic() + STARTED_WITHIN
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(httpx2.TransportError):
            if there():
                return
        time.sleep(LOOK_EVERY)
    how = "does not answer" if process.poll() is None else f"ended with {process.poll()}"
    raise NotStarted(f"{name} {how}:\n{output.read_text('utf-8', 'replace')[-2000:]}")


def _end(process: subprocess.Popen[bytes], patience: float) -> None:
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _family(pid: int) -> list[int]:
    """A process and all below it, as far as /proc tells."""
    below: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it may end while it is looked at
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
            below.setdefault(parent, []).append(int(stat.parent.name))
    found = [pid] if Path(f"/proc/{pid}").exists() else []
    for one in found:
        found += below.get(one, [])
    return found


def _resident(pid: int) -> float:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024 / 1e6
    return 0.0
