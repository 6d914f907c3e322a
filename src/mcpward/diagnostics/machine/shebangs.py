"""The first line of a script, which names the program that is to run it."""

import re
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.machine.disk import head

_ENV = re.compile(r"(?:/usr)?/bin/env(?:\s+-\S+)*(?:\s+[A-Za-z_]\w*=\S*)*\s+(\S+)")
_LONGEST = 512


@dataclass(frozen=True, slots=True)
class Shebang:
    """`interpreter` is a path, or with `by_path` a name that is looked for; `returned` is whether a carriage return
    ends the line, which then belongs to the name.
    """

    interpreter: str
    by_path: bool
    returned: bool


def shebang_of(file: Path) -> Shebang | None:
    """The first line of a script; None for what has none."""
    start = head(file, _LONGEST) or b""
    if not start.startswith(b"#!") or b"\n" not in start:
        return None
    line = start[2:].partition(b"\n")[0].decode("utf-8", "replace")
    returned = line.endswith("\r")
    line = line.strip()
    if found := _ENV.match(line):
        return Shebang(found[1], True, returned)
    words = line.split()
    return Shebang(words[0], False, returned) if words else None
