"""Where texts come from: files, folders, stdin, rows of JSONL, columns of Parquet."""

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import IO, Literal

from mcpward.errors import ConfigurationError
from mcpward.scanning import jsonl, parquet
from mcpward.scanning.columns import Columns
from mcpward.scanning.items import Item, Unread
from mcpward.scanning.parts import Cut, parts

STDIN = "-"
SKIPPED = (".git", ".hg", ".svn", ".tox", ".venv", "__pycache__", "node_modules")
"""Folders of machines, which are not entered."""

MOST_BYTES = 16 << 20
"""The largest file that is judged as one text, in bytes, where nothing else is said."""

Reading = Literal["auto", "rows", "text"]

_ROWS = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
_LOOKED_AT = 8192
_CHUNK = 1 << 20
_WIDE = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass
class Sources:
    """The texts of some files and folders, in their order; a folder's files follow the alphabet.

    `reading` says what a file holds: rows, one text, or what its name says. What is larger than `most_bytes` is `cut`
    into windows, or else not read. A file that is named must be readable; what cannot be read inside a folder is
    remembered in `unread`. `written` is the file that the scan itself writes.
    """

    paths: Sequence[str]
    columns: Columns
    reading: Reading = "auto"
    most_bytes: int = MOST_BYTES
    written: Path | None = None
    cut: Cut | None = None
    unread: list[Unread] = field(default_factory=list)
    _read: set[Path] = field(default_factory=set, init=False)

    def __post_init__(self) -> None:
        for path in self.paths:
            if path != STDIN and not Path(path).exists():
                raise ConfigurationError(f"{path} cannot be read: there is no such file.")
            if self._is_written(Path(path)):
                raise ConfigurationError(f"{path} is read, so it cannot be the output too.")

    @property
    def are_rows(self) -> bool:
        """Whether every source is a table of texts."""
        return all(self._holds_rows(path) or parquet.is_named(path) for path in self.paths)

    @property
    def total(self) -> int | None:
        """How many bytes there are to read; None where that cannot be known beforehand."""
        if STDIN in self.paths:
            return None
        return sum(file.stat().st_size for path in self.paths for file in self._files(Path(path)) if file.is_file())

    def items(self) -> Iterator[Item]:
        """The texts. Raises ConfigurationError where a file that is named cannot be read, or a row is damaged."""
        self._read.clear()
        return chain.from_iterable(map(self._items, self.paths))

    def _items(self, path: str) -> Iterator[Item]:
        if path == STDIN:
            return self._stdin()
        if Path(path).is_dir():
            return chain.from_iterable(self._text(file, named=False) for file in self._files(Path(path)))
        if self._holds_rows(path):
            return jsonl.items(path, self.columns)
        if parquet.is_named(path) and self.reading == "auto":
            return parquet.items(path, self.columns)
        return self._text(Path(path), named=True)

    def _holds_rows(self, path: str) -> bool:
        if self.reading == "auto":
            return path == STDIN or (path.endswith(_ROWS) and not Path(path).is_dir())
        return self.reading == "rows" and not Path(path).is_dir()

    def _stdin(self) -> Iterator[Item]:
        if self.reading != "text":
            yield from jsonl.rows(sys.stdin, "stdin", self.columns)
            return
        # A stand-in for stdin may have no bytes below it.
        raw = getattr(sys.stdin, "buffer", None)
        yield from self._opened("stdin", raw or BytesIO(sys.stdin.read().encode("utf-8", "surrogatepass")))

    def _files(self, path: Path) -> Iterator[Path]:
        if not path.is_dir():
            yield path
            return
        for folder, names, files in os.walk(path, onerror=self._closed):
            names[:] = sorted(name for name in names if name not in SKIPPED)
            for name in sorted(files):
                file = Path(folder, name)
                # No pipes and devices: they have no end. No links: what they lead to is read where it stands.
                try:
                    regular = stat.S_ISREG(file.lstat().st_mode)
                except OSError as error:
                    self._closed(error)
                    continue
                if regular and not self._is_written(file):
                    yield file

    def _closed(self, error: OSError) -> None:
        self._leave(str(error.filename), error.strerror or "cannot be read")

    def _text(self, path: Path, *, named: bool) -> Iterator[Item]:
        # A file may be named beside the folder that it is in.
        if (real := path.resolve()) in self._read:
            return
        self._read.add(real)
        try:
            with path.open("rb") as file:
                yield from self._opened(str(path), file)
        except OSError as error:
            if named:
                raise ConfigurationError(f"{path} cannot be read: {error.strerror}.") from None
            self._leave(str(path), error.strerror or "cannot be read")

    def _opened(self, path: str, file: IO[bytes]) -> Iterator[Item]:
        """The text of a file, in parts where it is large."""
        data = file.read(self.most_bytes + 1)
        encoding = _WIDE.get(data[:2], "utf-8-sig")
        if encoding == "utf-8-sig" and b"\0" in data[:_LOOKED_AT]:
            self._leave(path, "binary", doubtful=False)
        elif len(data) <= self.most_bytes:
            yield Item(path, path, _decoded(data, encoding), self.columns.channel, len(data))
        elif self.cut is None:
            self._leave(path, f"larger than {self.most_bytes} bytes (--max-bytes)")
        else:
            rest = iter(partial(file.read, _CHUNK), b"")
            yield from parts(path, chain([data], rest), encoding, self.columns.channel, self.cut)

    def _leave(self, path: str, reason: str, *, doubtful: bool = True) -> None:
        # A folder is walked twice where its size is asked for.
        if (unread := Unread(path, reason, doubtful)) not in self.unread:
            self.unread.append(unread)

    def _is_written(self, path: Path) -> bool:
        """Whether this is the file that the scan writes."""
        try:
            return self.written is not None and self.written.is_file() and path.samefile(self.written)
        except OSError:
            return False


def _decoded(data: bytes, encoding: str) -> str:
    """The text of a file. What is no UTF-8 is read as Windows reads it in the West, a stray byte becomes U+FFFD."""
    text = data.decode(encoding, "replace")
    strays = text.count("\ufffd")
    if strays and strays * 2 > sum(not char.isascii() for char in text):
        return data.decode("cp1252", "replace")
    return text
