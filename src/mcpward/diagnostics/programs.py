"""Which file a command means, in the folders in which it is looked for."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from mcpward.diagnostics.entries import Entry


def found_in(entry: Entry, path: Sequence[Path]) -> Path | None:
    """The file that the command of an entry means in the folders of `path`, or with its own folder."""
    command = entry.command
    if (os.sep in command or (os.altsep and os.altsep in command)) and entry.cwd:
        command = str(Path(entry.cwd) / command)
    try:
        found = shutil.which(command, path=os.pathsep.join(map(str, path)) or os.devnull)
    except ValueError:  # a null byte
        return None
    return Path(found) if found else None
