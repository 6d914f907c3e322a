"""The real server as a process of its own, for every test that drives it from outside.

`running_server(NAME="value")` starts `mcpward serve` on a free port with nothing but those settings, in a folder of its
own, and ends it afterwards, whatever happened. Its log must then hold no stack trace and no secret of the tests.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import httpx2
import pytest

PROGRAM = str(Path(sys.executable).parent / "mcpward")
SERVE = (PROGRAM, "serve", "--port", "0")
STARTED_WITHIN = 20.0
ENDED_WITHIN = 8.0

ADMIN = "spv-admin-dev-2024-abc123"
USER = "spv-user-dev-2024-def456"
BASIC = "spv-basic-dev-2024-ghi789"
PROMPT = "My password is secret123"
MASKED = "My password is [PASSWORD_MASKED]"
NEVER_LOGGED = (ADMIN, USER, BASIC, "secret123")
BUGS = ("Traceback", "request.failed", "exception was never retrieved")

T = TypeVar("T")


class Server:
    """One running server. `folder` is its working folder, with its data in `folder/data`."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path, environment: Mapping[str, str]) -> None:
        self.process = process
        self.folder = folder
        self.environment = dict(environment)
        self.url = ""

    @property
    def data(self) -> Path:
        return Path(self.environment["MCPWARD_DATA_DIR"])

    @property
    def log(self) -> str:
        """What the server has written to stderr so far."""
        return (self.folder / "stderr").read_text("utf-8", "replace")

    @property
    def printed(self) -> str:
        """What the server has written to stdout so far."""
        return (self.folder / "stdout").read_text("utf-8", "replace")

    def client(self, token: str | None = None, **options: Any) -> httpx2.Client:
        """An HTTP client for this server, which is to be closed by whoever asks for it."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        headers |= options.pop("headers", {})
        return httpx2.Client(base_url=self.url, headers=headers, trust_env=False, timeout=15, **options)

    def request(self, method: str, path: str, token: str | None = None, **options: Any) -> httpx2.Response:
        """Send one request on a connection of its own."""
        with self.client(token) as client:
            return client.request(method, path, **options)

    def command(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run another command of mcpward beside the server: the same settings, the same store."""
        return run_command(*arguments, folder=self.folder, **self.environment | environment)

    def stop(self, how: signal.Signals = signal.SIGTERM, seconds: float = ENDED_WITHIN) -> int:
        """Send a signal, wait for the end, and return the exit code. Raises TimeoutExpired."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(seconds)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.stop(signal.SIGKILL)


def clean_environment(folder: Path, settings: Mapping[str, str]) -> dict[str, str]:
    """Nothing of this process's environment but the search path, so that no setting leaks in."""
    base = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    return base | {"MCPWARD_DATA_DIR": str(folder / "data")} | dict(settings)


def run_command(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one command of mcpward to its end."""
    return subprocess.run(
        [PROGRAM, *arguments], cwd=folder, env=clean_environment(folder, environment),
        capture_output=True, text=True, timeout=30, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


@contextlib.contextmanager
def running_server(
    *arguments: str,
    folder: Path | None = None,
    bugs_allowed: bool = False,
    program: Sequence[str] = SERVE,
    **environment: str,
) -> Iterator[Server]:
    """Start `mcpward serve --port 0 ARGUMENTS` with these settings; it is listening when the block begins.

    A `folder` handed in stays, so that the next server finds the same data; else there is a fresh one, removed at the
    end. Another `program` has to print the same first line. The end of the block is a failure where the log shows a
    bug, unless `bugs_allowed`, or a secret.
    """
    with contextlib.ExitStack() as stack:
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mcpward-server-")))
        server = _start([*program, *arguments], folder, environment)
        try:
            server.url = _wait_for_url(server)
            yield server
        finally:
            _end(server)
        log = server.log
        assert not [secret for secret in NEVER_LOGGED if secret in log], f"a secret stands in the log:\n{log[-3000:]}"
        if not bugs_allowed:
            assert not [sign for sign in BUGS if sign in log], f"the log shows a bug:\n{log[-3000:]}"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server on its defaults, shared by the tests of one module. Import it where it is wanted."""
    with running_server() as started:
        yield started


def eventually(look: Callable[[], T], seconds: float = 10.0, every: float = 0.02) -> T:
    """Return the first true answer, or the last one when the time is over: assert on what comes back."""
    deadline = time.monotonic() + seconds
    while not (found := look()) and time.monotonic() < deadline:
        time.sleep(every)
    return found


def _start(command: Sequence[str], folder: Path, settings: Mapping[str, str]) -> Server:
    # The kernel ends the server with the thread that started it, also when this process is killed outright.
    tied = [found, "--pdeathsig", "KILL", "--"] if (found := shutil.which("setpriv")) else []
    environment = clean_environment(folder, settings)
    with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as err:
        process = subprocess.Popen(
            [*tied, *command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
        )  # fmt: skip
    return Server(process, folder, environment)


def _wait_for_url(server: Server) -> str:
    def look() -> str:
        said = server.printed
        if said.startswith("mcpward listens on ") and "\n" in said:
            return said.split()[3]
        return "ended" if server.process.poll() is not None else ""

    url = eventually(look, STARTED_WITHIN, 0.01)
    assert url.startswith("http"), f"the server did not start ({url or 'too slow'}):\n{server.log[-3000:]}"
    return url


def _end(server: Server) -> None:
    try:
        server.stop()
    except subprocess.TimeoutExpired:
        server.process.kill()
        server.process.wait()
        raise AssertionError(f"the server did not end within {ENDED_WITHIN:g} s of SIGTERM") from None
