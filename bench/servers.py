"""The servers under measurement: each a process of its own on a free port, ended at the end whatever happens."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
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
        """Resident memory in MB (10^6 bytes); NaN where the system does not tell it in /proc."""
        status = Path(f"/proc/{self.pid}/status")
        if not status.exists():
            return float("nan")
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) * 1024 / 1e6


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def peer(name: str, folder: Path, probe: str) -> Iterator[Server]:
    """Run one of `bench.peers`; it is there once it answers `probe` with anything at all."""
    port = free_port()
    with _running(name, [sys.executable, "-m", "bench.peers", name, str(port)], {}, folder, port, probe) as server:
        yield server


@contextlib.contextmanager
def mcpward(name: str, folder: Path, settings: Mapping[str, str]) -> Iterator[Server]:
    """Run `mcpward serve` with its data in `folder/data`; it is there once `/health/ready` says 200."""
    port = free_port()
    settings = {"MCPWARD_DATA_DIR": str(folder / "data"), **settings}
    with _running(name, [PROGRAM, "serve", "--port", str(port)], settings, folder, port, "/health/ready") as server:
        yield server


@contextlib.contextmanager
def _running(
    name: str, command: Sequence[str], settings: Mapping[str, str], folder: Path, port: int, probe: str
) -> Iterator[Server]:
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
        _wait(process, f"http://127.0.0.1:{port}{probe}", output, exactly=200 if probe.startswith("/health") else None)
        yield Server(name, port, process.pid, time.perf_counter() - began)
    finally:
        _end(process)
        output.unlink(missing_ok=True)


def _wait(process: subprocess.Popen[bytes], url: str, output: Path, *, exactly: int | None) -> None:
    deadline = time.monotonic() + STARTED_WITHIN
    with httpx2.Client(trust_env=False, timeout=5) as client:
        while time.monotonic() < deadline and process.poll() is None:
            with contextlib.suppress(httpx2.TransportError):
                if exactly in (None, client.get(url).status_code):
                    return
            time.sleep(LOOK_EVERY)
    raise RuntimeError(f"{url} did not answer:\n{output.read_text('utf-8', 'replace')[-2000:]}")


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(ENDED_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
