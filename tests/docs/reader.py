"""A reader who types what a page says into one shell, from top to bottom."""

import asyncio
import contextlib
import os
import re
import shlex
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

from tests.docs.pages import ROOT, Block
from tests.services import die_with_us, free_port

BLOCK_WITHIN = 60.0
PRELUDE = Path(__file__).with_name("prelude.sh")
CLIENT = Path(__file__).with_name("configured_client.py")
PORTS = ("8001", "9000")


class Reader:
    """One shell, in a folder that looks like a fresh checkout; nothing of our own environment reaches it."""

    def __init__(self, shell: asyncio.subprocess.Process, scratch: Path, instead: Mapping[str, str]) -> None:
        self._shell = shell
        self._scratch = scratch
        self._instead = instead
        self._count = 0

    def here(self, text: str) -> str:
        """A text of the page, with the addresses that hold here."""
        for written, real in self._instead.items():
            text = re.sub(rf"(?<!\w){re.escape(written)}\b", real, text)
        return text

    async def run(self, block: Block) -> str:
        """Type one block; returns what came out. Fails where the shell does, or takes too long."""
        self._count += 1
        file = self._scratch / f"block-{self._count}"
        file.write_text(self.here(block.code))
        out = self._scratch / f"out-{self._count}"
        how = {"python": ("python", file), "json": ("python", CLIENT, file)}.get(block.language, ("source", file))
        command = f"{shlex.join(map(str, how))} >{shlex.quote(str(out))} 2>&1 </dev/null\necho done\n"
        assert self._shell.stdin and self._shell.stdout
        self._shell.stdin.write(command.encode())
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            await self._shell.stdin.drain()
        try:
            said = await asyncio.wait_for(self._shell.stdout.readline(), BLOCK_WITHIN)
        except TimeoutError:
            said = b"it took too long"
        printed = out.read_text("utf-8", "replace") if out.exists() else ""
        log = self._scratch / "server.err"
        assert said == b"done\n", (
            f"{block.place} does not work ({said.decode() or 'a command failed'}):\n{block.code}\n"
            f"--- printed:\n{printed}\n--- the server's log:\n{log.read_text()[-3000:] if log.exists() else ''}"
        )
        return printed


@contextlib.asynccontextmanager
async def reading(folder: Path, instead: Mapping[str, str]) -> AsyncIterator[Reader]:
    """Open the shell in `folder`. `instead` has the addresses to use for the ones that the pages write."""
    scratch, home = folder / "scratch", folder / "checkout"
    for each in (scratch, home):
        each.mkdir()
    for name in ("migrations", ".env.example"):
        (home / name).symlink_to(ROOT / name)
    ports = {port: str(free_port()) for port in PORTS}
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "SCRATCH": str(scratch),
        "ROOT": str(ROOT),
        "MCPWARD_PORT": ports["8001"],
    }
    shell = await asyncio.create_subprocess_exec(
        "bash", "--noprofile", "--norc", cwd=home, env=environment, start_new_session=True, preexec_fn=die_with_us,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    assert shell.stdin
    shell.stdin.write(f"source {shlex.quote(str(PRELUDE))}\n".encode())
    try:
        yield Reader(shell, scratch, {**instead, **ports})
    finally:
        shell.stdin.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(shell.wait(), 8)
        # What a page left running in the background goes as well; the group is this shell's own.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(shell.pid, signal.SIGKILL)
        await shell.wait()
