"""Writes a file whole or not at all."""

import os
import secrets
from pathlib import Path


def write_whole(path: Path, content: bytes, mode: int, *, over: bool = True) -> None:
    """Write a new file and put it in the place of the old one, which whoever reads meanwhile still sees whole.

    Without `over` one that is there is kept. Raises FileExistsError for that, and OSError; nothing is left behind.
    """
    spare = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not over:
            path.touch(mode, exist_ok=False)  # the name is ours now, or was somebody's
        spare.replace(path)
    finally:
        spare.unlink(missing_ok=True)
