"""`mcpward scan`: judge the texts of a JSONL file, one verdict a line. The level is medium, whatever the server's
is.
"""

import argparse
import gzip
import io
import json
import sys
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO, Any

from mcpward.cli.output import as_json
from mcpward.errors import ConfigurationError


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("scan", help="judge the texts of a JSONL file", allow_abbrev=False)
    parser.add_argument(
        "input", type=Path, help="rows with id, text and, where known, channel; .gz is unpacked; - is stdin"
    )
    parser.add_argument("--output", type=Path, help="where the verdicts go (stdout)")


def run(options: argparse.Namespace) -> int:
    """Judge each row. Returns 1 where anything was found or blocked, 0 otherwise."""
    from mcpward.app import judge

    found = False
    with _opened(options.input) as rows, _written(options.output) as out:
        for number, row in _rows(rows, options.input):
            verdict = judge(row["text"], row.get("channel", "user"))
            found = found or bool(verdict["findings"]) or verdict["flagged"]
            out.write(as_json({"id": row.get("id", number), **verdict}, None) + "\n")
    return 1 if found else 0


def _opened(path: Path) -> AbstractContextManager[IO[str]]:
    if str(path) == "-":
        return nullcontext(sys.stdin)
    try:
        return io.TextIOWrapper(_bytes(path), encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}.") from None


def _bytes(path: Path) -> Any:
    return gzip.open(path) if path.suffix == ".gz" else path.open("rb")


def _written(path: Path | None) -> AbstractContextManager[IO[str]]:
    if path is None:
        return nullcontext(sys.stdout)
    try:
        return path.open("w", encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error.strerror}.") from None


def _lines(rows: IO[str], path: Path) -> Iterator[str]:
    try:
        yield from rows
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} is damaged or no text in UTF-8 ({type(error).__name__}).") from None


def _rows(lines: IO[str], path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(_lines(lines, path), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise ConfigurationError(f"{path}, line {number}: not a JSON object with a text.")
        yield number, row
