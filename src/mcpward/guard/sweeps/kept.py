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

_DATABASE, _TRIGGERS = ".hs", ".json"
"""How the names of a database and of the triggers that it was made from end; both begin alike."""


class Kept:
    """Files in the first of some folders; the others are only read."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._known: dict[str, list[Any]] = {}
        self._used: dict[str, list[Any]] = {}
        for path in (path for folder in reversed(folders) for path in sorted(folder.glob(f"*{_TRIGGERS}"))):
            with suppress(OSError, ValueError, TypeError):
                self._known |= orjson.loads(path.read_bytes())

    def seek(self, expression: str, anchors: tuple[str, ...], cased: bool) -> Sought:
        """What is sought of an expression, as `sweep.seek` tells it. Raises UnfitRule."""
        key = _digest([_maker(), expression, str(cased), *map(repr, anchors)])
        told = self._known.get(key)
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
                database = hyperscan.loadb((folder / (_stem(what) + _DATABASE)).read_bytes(), hyperscan.HS_MODE_BLOCK)
                if not self._used.keys() <= self._known.keys():
                    self._keep_triggers(what)
                return database
        return None

    def make_database(self, what: Collection[str]) -> hyperscan.Database:
        """Compile it and keep it, and the triggers. What cannot be kept is made anew at the next start."""
        database = compile_database(what)
        if self._folders:
            with suppress(OSError):
                self._write(_stem(what) + _DATABASE, hyperscan.dumpb(database))
                self._remove_old()
            self._keep_triggers(what)
        return database

    def _keep_triggers(self, what: Collection[str]) -> None:
        with suppress(OSError):
            self._write(_stem(what) + _TRIGGERS, orjson.dumps(self._used))

    def _remove_old(self) -> None:
        kept = self._folders[0].glob(f"*{_DATABASE}")
        for old in sorted(kept, key=lambda one: one.stat().st_mtime, reverse=True)[KEEP:]:
            old.unlink(missing_ok=True)
            old.with_suffix(_TRIGGERS).unlink(missing_ok=True)

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


def _stem(what: Collection[str]) -> str:
    return _digest([version("hyperscan"), platform.machine(), *what])


def _digest(told: list[str | None] | list[str]) -> str:
    return hashlib.sha256(orjson.dumps(told)).hexdigest()[:24]
