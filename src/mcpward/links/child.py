"""A process of another server, with all the processes that it starts: how it begins, and that nothing of it is left."""

import asyncio
import os
import shutil
import signal
import sys
from asyncio.subprocess import PIPE, SubprocessStreamProtocol
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from mcpward.links.link import Lost

INHERITED = (
    (
        "APPDATA", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PATH", "PATHEXT", "PROCESSOR_ARCHITECTURE", "SYSTEMDRIVE",
        "SYSTEMROOT", "TEMP", "USERNAME", "USERPROFILE",
    )
    if sys.platform == "win32"
    else ("HOME", "LOGNAME", "PATH", "SHELL", "TERM", "USER")
)  # fmt: skip
"""The only variables of our own environment that a process gets: those the MCP SDK's clients hand on."""

LEAVES_WITHIN = 1.0
"""So many seconds a process has to leave once its stdin is closed, and as many again once it was told to."""

KILLED_WITHIN = 0.5
BUFFER = 256 * 1024


Left = Literal["by itself", "terminated", "killed"]
"""How a process left: once its stdin was closed or before, once it was told to, or not at all until it was killed. What
it started counts: whoever leaves a child behind has not left.
"""


class _Pipes(SubprocessStreamProtocol):
    """The pipes as streams; and the end of the process, which asyncio tells only once all pipes are closed too."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(limit=BUFFER, loop=loop)
        self.exited = asyncio.Event()

    def process_exited(self) -> None:
        self.exited.set()
        super().process_exited()


class Child:
    """A process that runs in a session of its own."""

    def __init__(self, transport: asyncio.SubprocessTransport, pipes: _Pipes) -> None:
        assert pipes.stdin and pipes.stdout and pipes.stderr
        self.stdin, self.stdout, self.stderr = pipes.stdin, pipes.stdout, pipes.stderr
        self.exited = pipes.exited
        self.pid = transport.get_pid() or 0
        self.left: Left | None = None
        """How it left; None until it did."""
        self.exit_code: int | None = None
        """That of a process that ended before anybody asked it to; below zero the signal."""
        self.leaves_within = LEAVES_WITHIN
        """So many seconds it has to leave by itself once its stdin is closed."""
        self._transport = transport
        self._asked = False
        self._ending: asyncio.Task[None] | None = None

    @property
    def how_it_ended(self) -> str:
        """A sentence on how the process ended, or that it did not."""
        code = self._transport.get_returncode()
        if code is None:
            return "The server closed its output."
        return f"The server's process was ended by signal {-code}." if code < 0 else (
            f"The server's process ended with exit code {code}."
        )  # fmt: skip

    async def end(self) -> None:
        """Close its stdin, wait, tell it to leave, wait, and kill what is left of it and of its children."""
        if self._ending is None or self._ending.cancelled():  # a loop that goes down cancels also what has not begun
            self._ending = asyncio.create_task(self._end())
        await asyncio.shield(self._ending)

    async def _end(self) -> None:
        if self.exited.is_set() and not self._asked:
            self.exit_code = self._transport.get_returncode()
        self._asked = True
        try:
            self.stdin.close()
            await self._gone(self.leaves_within, children=False)
            self.left = await self._told_to_leave()
        except asyncio.CancelledError:  # the loop goes down, and nobody has time to wait any more
            self._signal(terminate=False)
            raise
        finally:
            self._transport.close()

    async def _told_to_leave(self) -> Left:
        """Tell what is left of it to leave, wait, and kill what still is."""
        if not self._signal(terminate=True):
            return "by itself"
        if await self._gone(LEAVES_WITHIN):
            return "terminated"
        self._signal(terminate=False)
        await self._gone(KILLED_WITHIN)
        return "killed"

    async def _gone(self, seconds: float, children: bool = True) -> bool:
        """Wait until the process, and where asked its children too, are gone."""
        try:
            async with asyncio.timeout(seconds):
                await self.exited.wait()
                while children and _alive(self.pid):  # noqa: ASYNC110 (nobody tells the end of a group)
                    await asyncio.sleep(0.02)
        except TimeoutError:
            return False
        return True

    def _signal(self, terminate: bool) -> bool:
        """Send the group a signal. False: nobody is left."""
        if sys.platform == "win32":
            return _end_tree(self.pid, self.exited.is_set())
        try:
            os.killpg(self.pid, signal.SIGTERM if terminate else signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            return not self.exited.is_set()
        return True


async def start(command: str, args: Sequence[str], env: Mapping[str, str], cwd: Path | None) -> Child:
    """Start a process. Raises Lost, with a sentence that names nothing of what it was started with."""
    environment = inherited() | dict(env)
    if cwd is not None and not cwd.is_dir():  # noqa: ASYNC240 (it takes less than a process to start)
        raise Lost("The folder that the server is to work in does not exist.")
    program = _resolved(command, environment, cwd)
    loop = asyncio.get_running_loop()
    how: dict[str, Any] = {} if sys.platform == "win32" else {"start_new_session": True}
    try:
        transport, pipes = await loop.subprocess_exec(
            lambda: _Pipes(loop), program, *args, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=environment, cwd=cwd, **how
        )
    except PermissionError:
        raise Lost("The server's command may not be run.") from None
    except (OSError, ValueError):
        raise Lost("The server's command could not be started.") from None
    return Child(transport, pipes)


def inherited() -> dict[str, str]:
    """What of our own environment a process gets."""
    kept = ((name, os.environ.get(name)) for name in INHERITED)
    return {name: value for name, value in kept if value is not None and not value.startswith("()")}


def _resolved(command: str, environment: Mapping[str, str], cwd: Path | None) -> str:
    """The program that the command means, as the process itself would find it."""
    has_folder = os.sep in command or (os.altsep is not None and os.altsep in command)
    if cwd is not None and has_folder:
        command = str(cwd / command)
    try:
        found = shutil.which(command, path=environment.get("PATH", os.defpath))
    except ValueError:  # a null byte
        found = None
    if found is not None:
        return str(Path(found).absolute())
    if has_folder and Path(command).exists():
        raise Lost("The server's command may not be run.")
    raise Lost("The server's command was not found.")


def _alive(group: int) -> bool:
    """Whether anything of a process group is left."""
    if sys.platform == "win32":
        return False
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def _end_tree(pid: int, exited: bool) -> bool:
    """Windows has no groups to signal: its own tool ends a process with all its children."""
    if exited:
        return False
    import subprocess

    tool = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
    subprocess.Popen([str(tool), "/PID", str(pid), "/T", "/F"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    return True
