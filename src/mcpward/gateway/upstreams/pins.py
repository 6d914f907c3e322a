"""Pins: every tool as it was when it was first seen, and what has changed since.

`mcpward.lock` holds one tool a line as JSON, and is made to be committed and reviewed: in ASCII, so that no character
hides from the eye. What a changed tool looks like now is kept beside it, in the data folder, for `mcpward pins`.
"""

import difflib
import hashlib
import json
import math
import os
import re
import secrets
import sys
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from threading import Lock
from typing import Any, Literal

from mcpward.errors import ConfigurationError

if sys.platform != "win32":
    import fcntl

FIELDS = ("name", "title", "description", "inputSchema", "outputSchema", "annotations")
"""What is pinned of a tool, by the names it has on the wire: all that a model is told of it."""
MOST = 10_000
"""Tools that are pinned at most."""
LARGEST = 256 * 1024
"""Bytes of canonical JSON that one tool may have."""
ROOM = 64 * 1024 * 1024
"""Bytes that a file of tools may have."""

_LOCK = "Tools as approved: commit and review this file. A changed tool waits for `mcpward pins approve`."
_SEEN = "Changed tools as last seen: they wait for `mcpward pins approve`."
_plain = json.JSONEncoder(ensure_ascii=False).encode
_DEEPEST, _DIFF_LINES, _PATIENCE, _PAUSE = 100, 1000, 1.0, 0.01
# Letters and marks to Unicode, and still nothing to see: fillers, joiners, selectors.
_UNSEEN = "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\U000e0100-\U000e01ef]"

Key = tuple[str, str]
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


@dataclass(frozen=True, slots=True)
class Row:
    """One tool of one server: the SHA-256 of its canonical JSON, and that JSON."""

    server: str
    tool: str
    sha256: str
    canonical: bytes = field(repr=False)

    @property
    def key(self) -> Key:
        """What the row is found by."""
        return self.server, self.tool


def canonical(value: Any) -> bytes:
    """Write a JSON value in the one form of RFC 8785 (JSON Canonicalization Scheme).

    Raises ValueError for what has no such form, and for what is nested more than 100 deep.
    """
    try:
        return _written(value, _DEEPEST).encode()
    except (UnicodeError, OverflowError):
        raise ValueError("it holds half a surrogate pair or a number that no double holds") from None


def shown(text: str) -> str:
    """The text with every character escaped that a terminal obeys or an eye does not see."""
    return "".join(ascii(it)[1:-1] if not it.isprintable() or re.match(_UNSEEN, it) else it for it in text)


class Ledger:
    """A file of tools, one a line. Writes are atomic, and processes that write at once lose nothing of each other."""

    def __init__(self, path: Path, about: str, mode: int) -> None:
        self._path = path
        self._about = about
        self._mode = mode
        self._kept: tuple[object, Mapping[Key, Row]] = (None, {})

    def rows(self) -> Mapping[Key, Row]:
        """Return what the file holds now: nothing where there is none. Raises ConfigurationError for a damaged one."""
        seen = self.signature
        if self._kept[0] != seen:
            self._kept = seen, self._read()
        return self._kept[1]

    @contextmanager
    def change(self) -> Iterator[dict[Key, Row]]:
        """Hand out the rows to be changed, and write them. Raises ConfigurationError, the file left as it was."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with _alone(self._path.parent):
                before = self.rows()
                rows = dict(before)
                yield rows
                if rows != before:
                    self._write(rows)
        except OSError as error:
            remedy = "make it and its folder writable to pin tools"
            raise ConfigurationError(f"{self._path} cannot be written ({error.strerror}); {remedy}.") from None

    @property
    def signature(self) -> object:
        """Another one whenever the file is another."""
        try:
            found = self._path.stat()
        except OSError as error:
            return error.errno
        return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns

    def _read(self) -> dict[Key, Row]:
        rows: dict[Key, Row] = {}
        number, wanted = 1, "the header of a lock file"
        try:
            header, *lines = self._path.read_text("utf-8").split("\n")
            if json.loads(header)["mcpward.lock"] != 1:
                raise ValueError
            wanted = "a pin as it was written, or repeats an earlier one"
            for line in lines:
                number += 1
                if line.strip():
                    entry = json.loads(line)
                    row = _row(entry["server"], entry["tool"])
                    if row.sha256 != entry["sha256"] or rows.setdefault(row.key, row) is not row:
                        raise ValueError
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise ConfigurationError(f"{self._path} cannot be read ({error.strerror}); check it.") from None
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            remedy = "restore an earlier state of the file, or remove it to have it made anew"
            raise ConfigurationError(f"{self._path}, line {number}, is not {wanted}; {remedy}.") from None
        return rows

    def _write(self, rows: Mapping[Key, Row]) -> None:
        # A read-only file would be no hindrance: a new one takes its place.
        if self._path.exists() and not self._path.stat().st_mode & 0o222:
            raise PermissionError(None, "it is read-only")
        header = {"mcpward.lock": 1, "about": self._about}
        tools = [{"server": row.server, "sha256": row.sha256, "tool": _ordered(row)} for _, row in sorted(rows.items())]
        text = "".join(f"{json.dumps(line)}\n" for line in (header, *tools)).replace("\x7f", "\\u007f")
        if len(text) > ROOM:
            raise OSError(None, "it would be larger than 64 MiB")
        spare = self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}")
        try:
            with os.fdopen(os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL, self._mode), "wb") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            spare.replace(self._path)
        finally:
            spare.unlink(missing_ok=True)
        self._kept = self.signature, rows


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
        return _row(server, tool)
    except ValueError as error:
        name = tool.get("name")
        named = shown(name[:80]) if isinstance(name, str) else "without a name"
        return f"The tool {named} of server {shown(server)} is held back: {error}."


def _row(server: str, tool: Mapping[str, Any]) -> Row:
    kept = {name: tool[name] for name in FIELDS if tool.get(name) is not None}
    name = kept.get("name")
    if not isinstance(server, str) or not isinstance(name, str) or not isinstance(kept.get("inputSchema"), dict):
        raise ValueError("it lacks a name or an inputSchema")
    text = canonical(kept)
    if len(text) > LARGEST:
        raise ValueError(f"it has {len(text)} bytes, over {LARGEST}")
    return Row(server, name, hashlib.sha256(text).hexdigest(), text)


def _ordered(row: Row) -> dict[str, Any]:
    """The tool, its own fields in the order in which a person reads them."""
    tool = json.loads(row.canonical)
    return {name: tool[name] for name in FIELDS if name in tool}


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
    for name, value in _ordered(row).items():
        text = value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)
        lines += [f"{name}:", *(f"  {shown(line)}" for line in text.split("\n"))]
    return lines


def _written(value: Any, depth: int) -> str:
    if not depth:
        raise ValueError(f"it is nested more than {_DEEPEST} deep")
    match value:
        case None | bool() | str():
            return _plain(value)
        case int() | float():
            return _number(float(value))
        case list() | tuple():
            return f"[{','.join(_written(one, depth - 1) for one in value)}]"
        case dict() if all(isinstance(name, str) for name in value):
            names = sorted(value, key=lambda name: name.encode("utf-16-be"))
            pairs = (f"{_plain(name)}:{_written(value[name], depth - 1)}" for name in names)
            return f"{{{','.join(pairs)}}}"
    raise ValueError("it holds what is not JSON")


def _number(double: float) -> str:
    """A number as ECMAScript writes it (ECMA-262, Number::toString): the shortest digits that read back as the same."""
    if not math.isfinite(double):
        raise OverflowError
    # Python's digits are the same; it turns to an exponent earlier, with two digits, and keeps the sign of zero.
    text = repr(double + 0.0).removesuffix(".0").replace("e-0", "e-")
    return format(Decimal(text), "f") if "e" in text and 1e-6 <= abs(double) < 1e21 else text


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other processes from writing in this folder; the folder itself is locked, so that no file is left behind."""
    if sys.platform == "win32":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _take(handle)
        yield
    finally:
        os.close(handle)


def _take(handle: int) -> None:
    for _ in range(int(_PATIENCE / _PAUSE)):
        try:
            return fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(_PAUSE)
        except OSError:  # a file system without locks
            return None
    raise TimeoutError(None, "another process is writing it")
