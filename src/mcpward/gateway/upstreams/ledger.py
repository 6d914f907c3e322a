"""The files that pins are kept in: one tool a line, as the canonical JSON of what is pinned of it."""

import hashlib
import json
import math
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from mcpward.errors import ConfigurationError
from mcpward.whole_file import write_whole

if sys.platform != "win32":
    import fcntl

FIELDS = ("name", "title", "description", "inputSchema", "outputSchema", "annotations")
"""What is pinned of a tool, by the names it has on the wire: all that a model is told of it."""
LARGEST = 256 * 1024
"""Bytes of canonical JSON that one tool may have."""
ROOM = 64 * 1024 * 1024
"""Bytes that a file of tools may have."""

_DEEPEST, _PATIENCE, _PAUSE = 100, 1.0, 0.01
_plain = json.JSONEncoder(ensure_ascii=False).encode

Key = tuple[str, str]


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
                    row = row_of(entry["server"], entry["tool"])
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
        tools = [{"server": row.server, "sha256": row.sha256, "tool": ordered(row)} for _, row in sorted(rows.items())]
        text = "".join(f"{json.dumps(line)}\n" for line in (header, *tools)).replace("\x7f", "\\u007f")
        if len(text) > ROOM:
            raise OSError(None, "it would be larger than 64 MiB")
        write_whole(self._path, text.encode(), self._mode)
        self._kept = self.signature, rows


def row_of(server: str, tool: Mapping[str, Any]) -> Row:
    """What is pinned of a tool, as it stands on the wire. Raises ValueError for one that cannot be pinned."""
    kept = {name: tool[name] for name in FIELDS if tool.get(name) is not None}
    name = kept.get("name")
    if not isinstance(server, str) or not isinstance(name, str) or not isinstance(kept.get("inputSchema"), dict):
        raise ValueError("it lacks a name or an inputSchema")
    text = canonical(kept)
    if len(text) > LARGEST:
        raise ValueError(f"it has {len(text)} bytes, over {LARGEST}")
    return Row(server, name, hashlib.sha256(text).hexdigest(), text)


def ordered(row: Row) -> dict[str, Any]:
    """The tool, its own fields in the order in which a person reads them."""
    tool = json.loads(row.canonical)
    return {name: tool[name] for name in FIELDS if name in tool}


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
