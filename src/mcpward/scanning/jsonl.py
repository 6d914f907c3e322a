"""Rows of JSONL: an object a line. A damaged row ends the scan, since what it held was not judged."""

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from mcpward.errors import ConfigurationError
from mcpward.scanning.columns import Columns
from mcpward.scanning.items import Item


def items(path: str, columns: Columns) -> Iterator[Item]:
    """The texts of a file, packed with gzip where its name ends in .gz.

    Raises ConfigurationError naming the line, for a file that cannot be read and for a damaged row.
    """
    try:
        lines = _opened(path)
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}.") from None
    with lines:
        yield from rows(lines, path, columns)


def rows(lines: IO[str], path: str, columns: Columns) -> Iterator[Item]:
    """The texts of the rows in an open file."""
    for number, line in enumerate(_undamaged(lines, path), 1):
        if line.strip():
            yield from columns.items(_row(line, path, number), path, number, len(line))


def _opened(path: str) -> IO[str]:
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else Path(path).open(encoding="utf-8")


def _undamaged(lines: IO[str], path: str) -> Iterator[str]:
    try:
        yield from lines
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} is damaged or no text in UTF-8 ({type(error).__name__}).") from None


def _row(line: str, path: str, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        raise ConfigurationError(f"{path}, line {number}: not a JSON object with a text (plain text: --as text).")
    return row
