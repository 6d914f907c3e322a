"""Pins: every tool as it was when it was first seen, and what has changed since.

`mcpward.lock` holds one tool a line as JSON, and is made to be committed and reviewed: in ASCII, so that no character
hides from the eye. What a changed tool looks like now is kept beside it, in the data folder, for `mcpward pins`.
"""

import difflib
import hashlib
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Literal

from mcpward.errors import ConfigurationError
from mcpward.gateway.upstreams.ledger import Key, Ledger, Row, ordered, row_of

MOST = 10_000
"""Tools that are pinned at most."""

_LOCK = "Tools as approved: commit and review this file. A changed tool waits for `mcpward pins approve`."
_SEEN = "Changed tools as last seen: they wait for `mcpward pins approve`."
_DIFF_LINES = 1000
# Letters and marks to Unicode, and still nothing to see: fillers, joiners, selectors.
_UNSEEN = "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\U000e0100-\U000e01ef]"

Lines = list[str]


@dataclass(frozen=True, slots=True)
class Pinned:
    """What the pins say of a tool; where it is changed, or refused as it cannot be pinned, `reason` is safe to show."""

    state: Literal["new", "same", "changed", "refused"]
    reason: str | None = None

    @property
    def held_back(self) -> bool:
        """Whether the tool is neither to be listed nor called."""
        return self.state in ("changed", "refused")


def shown(text: str) -> str:
    """The text with every character escaped that a terminal obeys or an eye does not see."""
    return "".join(ascii(it)[1:-1] if not it.isprintable() or re.match(_UNSEEN, it) else it for it in text)


class Pins:
    """The pins of every server, in the file `lock`; what has changed since is kept in `data_dir`.

    Every question reads the files anew where they have changed, so an approval in another process counts at once. It
    may be asked from several threads. Raises ConfigurationError where the lock file is damaged.
    """

    def __init__(self, lock: Path, data_dir: Path) -> None:
        lock = lock.resolve()
        name = hashlib.sha256(str(lock).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._lock = Ledger(lock, _LOCK, 0o666)
        self._seen = Ledger(data_dir.resolve() / f"pins-{name}.seen", _SEEN, 0o600)
        self._good = self._lock.rows()
        self._unsaved: dict[Key, Row] = {}
        self._faults: dict[str, str] = {}
        self._one_by_one = Lock()

    @property
    def stamp(self) -> object:
        """Another one whenever an approval, or anything else, changed the lock file."""
        return self._lock.signature

    def check(self, server: str, tool: Mapping[str, Any]) -> Pinned:
        """Judge one tool, as it stands on the wire, and pin it where it is new."""
        return self.check_all(server, [tool])[0]

    def check_all(self, server: str, tools: Sequence[Mapping[str, Any]]) -> list[Pinned]:
        """Judge the tools of a listing, in their order, with one write at most. Never raises."""
        with self._one_by_one:
            rows = [_row_or_reason(server, tool) for tool in tools]
            before, known = self._good, self._known()
            # Of two that share a name in one listing the first one counts.
            fresh = {row.key: row for row in reversed(rows) if isinstance(row, Row) and row.key not in known}
            if fresh or (self._unsaved and self._good is not before):
                self._pin(dict(reversed(fresh.items())))
                known = self._known()
            self._remember(rows, known)
            return [_verdict(row, known, fresh) for row in rows]

    def changes(self, server: str | None = None, tool: str | None = None) -> list[Row]:
        """Return what is held back, as it was last seen. Raises ConfigurationError, as all below do."""
        pinned, seen = self._lock.rows(), self._seen.rows()
        there = [seen[key] for key in _chosen(seen, server, tool) if key in pinned]
        return [row for row in there if row.sha256 != pinned[row.key].sha256]

    def diff(self, server: str | None = None, tool: str | None = None) -> Lines:
        """Return the lines of a unified diff between pinned and last seen, every character of them visible."""
        pinned = self._lock.rows()
        return [line for row in self.changes(server, tool) for line in _difference(pinned.get(row.key, row), row)]

    def approve(
        self, server: str | None = None, tool: str | None = None, only: Collection[str] | None = None
    ) -> list[Row]:
        """Pin what was last seen; with `only`, what of it has these digests: those that a person was shown."""
        chosen = {row.key: row for row in self.changes(server, tool) if only is None or row.sha256 in only}
        if chosen:
            with self._lock.change() as rows:
                rows |= chosen
        return [*chosen.values()]

    def forget(self, server: str, tool: str | None = None) -> int:
        """Remove pins, so that the tools are pinned anew when they are next seen. Returns how many there were."""
        with self._one_by_one:
            gone = _chosen({**self._lock.rows(), **self._unsaved}, server, tool)
            with self._lock.change() as rows:
                for key in gone:
                    rows.pop(key, None)
            self._unsaved = {key: row for key, row in self._unsaved.items() if key not in gone}
            return len(gone)

    def list(self, server: str | None = None, tool: str | None = None) -> Sequence[Row]:
        """Return the pinned tools, by server and name."""
        rows = self._lock.rows()
        return [rows[key] for key in _chosen(rows, server, tool)]

    @property
    def state(self) -> Mapping[str, Any]:
        """What health says: pinned tools, those held back, those held in memory only, and what is wrong."""
        known = self._known()
        held: int | None = None
        with self._reported("seen"):
            held = len(self.changes())
        problems = sorted(set(self._faults.values()))
        said = {"status": "degraded" if problems else "up", "pinned": len(known), "held_back": held}
        return said | {"unsaved": len(self._unsaved), "problems": problems}

    @contextmanager
    def _reported(self, part: str) -> Iterator[None]:
        try:
            yield
            self._faults.pop(part, None)
        except ConfigurationError as error:
            self._faults[part] = str(error)

    def _known(self) -> Mapping[Key, Row]:
        """The lock file, or what it held before it was damaged, and what could not be written to it."""
        with self._reported("lock"):
            self._good = self._lock.rows()
        return {**self._unsaved, **self._good} if self._unsaved else self._good

    def _pin(self, fresh: Mapping[Key, Row]) -> None:
        room = max(0, MOST - len(self._good) - len(self._unsaved))
        self._unsaved |= list(fresh.items())[:room]
        with self._reported("new tools"):
            with self._lock.change() as rows:
                rows |= {**self._unsaved, **rows}
            self._unsaved.clear()

    def _remember(self, rows: Sequence[Row | str], known: Mapping[Key, Row]) -> None:
        """Keep how changed tools look now, and no longer how those looked that are as they should be."""
        pinned = [row for row in rows if isinstance(row, Row) and row.key in known]
        changed = {row.key: row for row in pinned if row.sha256 != known[row.key].sha256}
        settled = {row.key for row in pinned} - changed.keys()
        with self._reported("seen"):
            before = self._seen.rows()
            if settled.isdisjoint(before) and all(before.get(key) == row for key, row in changed.items()):
                return
            with self._seen.change() as kept:
                kept |= changed
                for key in settled & kept.keys():
                    del kept[key]


def _verdict(row: Row | str, known: Mapping[Key, Row], fresh: Collection[Key]) -> Pinned:
    if isinstance(row, str):
        return Pinned("refused", row)
    name = f"The tool {shown(row.tool)} of server {shown(row.server)}"
    if row.key not in known:
        return Pinned("refused", f"{name} is held back: {MOST} are pinned already; forget those that are gone.")
    if row.sha256 != known[row.key].sha256:
        return Pinned("changed", f"{name} has changed and is held back until it is approved: mcpward pins approve.")
    return Pinned("new" if row.key in fresh else "same")


def _row_or_reason(server: str, tool: Mapping[str, Any]) -> Row | str:
    try:
        return row_of(server, tool)
    except ValueError as error:
        name = tool.get("name")
        named = shown(name[:80]) if isinstance(name, str) else "without a name"
        return f"The tool {named} of server {shown(server)} is held back: {error}."


def _chosen(rows: Mapping[Key, Row], server: str | None, tool: str | None) -> Sequence[Key]:
    return sorted(key for key in rows if server in (None, key[0]) and tool in (None, key[1]))


def _difference(pinned: Row, seen: Row) -> Lines:
    before, after = _readable(pinned), _readable(seen)
    old, new = (f"{shown(f'{seen.server} {seen.tool}')} ({state})" for state in ("pinned", "seen"))
    if max(len(before), len(after)) > _DIFF_LINES:  # to find what they share would take too long
        return [f"--- {old}", f"+++ {new}", *(f"-{line}" for line in before), *(f"+{line}" for line in after)]
    return list(difflib.unified_diff(before, after, old, new, lineterm=""))


def _readable(row: Row) -> Lines:
    lines: Lines = []
    for name, value in ordered(row).items():
        text = value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)
        lines += [f"{name}:", *(f"  {shown(line)}" for line in text.split("\n"))]
    return lines
