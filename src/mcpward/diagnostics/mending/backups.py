"""Files as they were before they were mended: a folder for each time, with a manifest, for nobody else to read."""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mcpward.errors import McpwardError
from mcpward.whole_file import write_whole

MANIFEST = "manifest.json"
UNDONE = "undone"
_FORM = 1


class NotUndone(McpwardError):
    """Nothing was brought back; the message is one sentence that says why."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was kept: `copy` is its name in the folder, the digests are SHA-256, before and after it was mended.
    All three are empty where only its mode was changed. The modes are permission bits.
    """

    path: str
    copy: str
    before: str
    after: str
    mode_before: int
    mode_after: int


@dataclass(frozen=True, slots=True)
class Backup:
    """A folder of files that were kept at one time."""

    folder: Path
    files: tuple[Kept, ...]


def digest(content: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()


def keep(root: Path, now: float, files: Sequence[tuple[Kept, bytes]]) -> Backup:
    """Write a backup, which is whole on disk when this returns. `now` is in seconds since the epoch. Raises OSError."""
    folder = _new_folder(root, now)
    for kept, content in files:
        if kept.copy:
            write_whole(folder / kept.copy, content, 0o600)
    manifest = {"form": _FORM, "files": [asdict(kept) for kept, _ in files]}
    write_whole(folder / MANIFEST, json.dumps(manifest, indent=2).encode("ascii"), 0o600)
    for written in (folder, root):
        _flush(written)
    return Backup(folder, tuple(kept for kept, _ in files))


def newest(root: Path) -> Backup:
    """The newest backup that is complete and was not brought back yet. Raises NotUndone."""
    for folder in sorted(_folders(root), key=lambda folder: folder.name, reverse=True):
        if (folder / MANIFEST).is_file() and not (folder / UNDONE).exists():
            return _read(folder)
    raise NotUndone(f"There is nothing to undo: {root} holds no backup that was not brought back yet.")


def _new_folder(root: Path, now: float) -> Path:
    """A folder named after the time, and after a number where two begin in one microsecond."""
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        root.chmod(0o700)
    name = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H-%M-%S.%fZ")
    number = 1
    while True:
        folder = root / (name if number == 1 else f"{name}-{number}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            number += 1
        else:
            return folder


def _folders(root: Path) -> Iterator[Path]:
    try:
        yield from (folder for folder in root.iterdir() if folder.is_dir())
    except OSError:
        return


def _read(folder: Path) -> Backup:
    try:
        written: Any = json.loads((folder / MANIFEST).read_text("utf-8"))
        return Backup(folder, tuple(Kept(**kept) for kept in written["files"]))
    except (OSError, ValueError, TypeError, KeyError):
        raise NotUndone(f"{folder / MANIFEST} cannot be read; copy the files beside it back by hand.") from None


def _flush(folder: Path) -> None:
    """Have the names in a folder on disk; Windows has no way to ask for that."""
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
