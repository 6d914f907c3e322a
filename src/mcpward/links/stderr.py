"""Keeps what a process writes to stderr: its last lines at hand, and where wanted in a file that stays in bounds."""

import asyncio
import io
import os
import re
from collections import deque
from pathlib import Path

LARGEST = 1024 * 1024
"""So many bytes may the file have; when it is full, the older half goes."""

LAST_LINES = 20
LONGEST_LINE = 4096

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?")
"""Sequences by which a program paints and moves on a terminal (ECMA-48, CSI and OSC)."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


class Stderr:
    """The stderr of one server. Processes that follow each other write on in the same file, which only its owner reads.

    Without a `path` only the last lines are kept. A file that cannot be written is left alone: a process never waits
    for its stderr.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._last: deque[str] = deque(maxlen=LAST_LINES)
        self._rest = b""

    @property
    def lines(self) -> tuple[str, ...]:
        """The last lines, without control characters."""
        return tuple(self._last)

    async def keep(self, stream: asyncio.StreamReader) -> None:
        """Read a process's stderr to its end."""
        while data := await stream.read(64 * 1024):
            self.take(data)
        if self._rest:
            self.take(b"\n")

    def take(self, data: bytes) -> None:
        """Keep what came; a line is written once it is whole, or longer than a line may be."""
        *whole, self._rest = (self._rest + data).replace(b"\r", b"\n").split(b"\n")
        while len(self._rest) > LONGEST_LINE:
            whole.append(self._rest[:LONGEST_LINE])
            self._rest = self._rest[LONGEST_LINE:]
        if self._path is None:
            whole = [raw for raw in whole if raw.strip()][-LAST_LINES:]
        lines = [line for raw in whole if (line := _plain(raw))]
        if lines:
            self._last.extend(line[:LONGEST_LINE] for line in lines)
            if self._path is not None:
                _write(self._path, "".join(f"{line}\n" for line in lines).encode()[-LARGEST // 2 :])


def _write(path: Path, text: bytes) -> None:
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(file, "r+b") as kept:
            path.chmod(0o600)
            if os.fstat(file).st_size + len(text) > LARGEST:
                _forget_the_older_half(kept)
            kept.write(text)
    except OSError:
        return


def _plain(raw: bytes) -> str:
    return _CONTROLS.sub("", ESCAPES.sub("", raw.decode("utf-8", "replace"))).rstrip()


def _forget_the_older_half(kept: io.BufferedRandom) -> None:
    kept.seek(-min(LARGEST // 2, kept.seek(0, os.SEEK_END)), os.SEEK_END)
    newer = kept.read().partition(b"\n")[2]
    kept.truncate(0)
    kept.write(newer)
