"""Writes a file whole or not at all."""

import os
import secrets
from pathlib import Path


def write_whole(path: Path, content: bytes, mode: int, *, over: bool = True, like: Path | None = None) -> None:
    """Write a new file and put it in the place of the old one, which whoever reads meanwhile still sees whole.

    Without `over` one that is there is kept. `like` is a file whose owner the new one gets, and then `mode` is its mode
    whatever the umask. Raises FileExistsError for the former, and OSError; nothing is left behind.
    """
    spare = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            if like is not None:
                _give(file.fileno(), like.stat(), mode)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not over:
            path.touch(mode, exist_ok=False)  # the name is ours now, or was somebody's
        spare.replace(path)
    finally:
        spare.unlink(missing_ok=True)


def _give(opened: int, owner: os.stat_result, mode: int) -> None:
    """Give an open file to an owner, with a mode; platforms without either keep their own."""
    if os.name != "posix":
        return
    mine = os.fstat(opened)
    if (mine.st_uid, mine.st_gid) != (owner.st_uid, owner.st_gid):
        os.fchown(opened, owner.st_uid, owner.st_gid)
    os.fchmod(opened, mode)
