"""What is worked out once and kept in a folder: the triggers of the rules, and the compiled database.

Both are found again by a digest of what they were made from, so a rule that changes is worked out anew. To load them
takes milliseconds, to make them takes seconds.
"""

import hashlib
import os
import platform
import tempfile
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import astuple
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import hyperscan
import orjson

from mcpward.guard.sweeps import expressions, rarity, trigger
from mcpward.guard.sweeps.hyperscan import compile_database
from mcpward.guard.sweeps.sweep import Sought, seek
from mcpward.guard.sweeps.trigger import Trigger

KEEP = 8
"""So many databases are kept; the oldest go first."""

_TRIGGERS = "triggers.json"


class Kept:
    """Files in the first of some folders; the others are only read."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._triggers: dict[str, list[Any]] = {}
        self._used: dict[str, list[Any]] = {}
        for folder in reversed(folders):
            with suppress(OSError, ValueError, TypeError):
                self._triggers |= orjson.loads((folder / _TRIGGERS).read_bytes())

    def seek(self, expression: str, anchors: tuple[str, ...], cased: bool) -> Sought:
        """What is sought of an expression, as `sweep.seek` tells it. Raises UnfitRule."""
        key = _digest([_maker(), expression, str(cased), *map(repr, anchors)])
        told = self._triggers.get(key)
        if told is None:
            found = seek(expression, anchors, cased)
            self._used[key] = [found.anchors if not anchors else (), *astuple(found.trigger)]
            return found
        self._used[key] = told
        derived, least, most, literals, written = told
        return Sought(anchors or tuple(derived), Trigger(least, most, tuple(literals), written))

    def database(self, what: Collection[str]) -> hyperscan.Database | None:
        """The kept database of exactly this, or None where there is none that works here."""
        for folder in self._folders:
            with suppress(OSError, hyperscan.HyperscanError):
                return hyperscan.loadb((folder / _name(what)).read_bytes(), hyperscan.HS_MODE_BLOCK)
        return None

    def make_database(self, what: Collection[str]) -> hyperscan.Database:
        """Compile it and keep it, and the triggers. What cannot be kept is made anew at the next start."""
        database = compile_database(what)
        if self._folders:
            with suppress(OSError):
                self._write(_name(what), hyperscan.dumpb(database))
                self._write(_TRIGGERS, orjson.dumps(self._used))
                old = sorted(self._folders[0].glob("*.hs"), key=lambda one: one.stat().st_mtime, reverse=True)[KEEP:]
                for one in old:
                    one.unlink(missing_ok=True)
        return database

    def _write(self, name: str, data: bytes) -> None:
        folder = self._folders[0]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=folder, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(part).replace(folder / name)


@cache
def _maker() -> str:
    """What makes triggers: they are made anew when it changes."""
    made_by = (Path(one.__file__ or "") for one in (expressions, rarity, trigger))
    return _digest([path.read_text(encoding="utf-8") for path in (*made_by, rarity.TABLE)])


def _name(what: Collection[str]) -> str:
    return _digest([version("hyperscan"), platform.machine(), *what]) + ".hs"


def _digest(told: list[str | None] | list[str]) -> str:
    return hashlib.sha256(orjson.dumps(told)).hexdigest()[:24]
