"""How the commands print, and the options that those with a store share."""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


def add_store_options(parser: argparse.ArgumentParser) -> None:
    """Add what every command that opens the store takes."""
    parser.add_argument("--config", type=Path, help="settings file; without it only the environment counts")
    parser.add_argument("--json", action="store_true", help="print JSON")


def as_json(value: Any, indent: int | None = 2) -> str:
    """Write a value as JSON in ASCII: whatever a caller made up, no control character of it reaches a terminal."""
    return json.dumps(value, indent=indent).replace("\x7f", "\\u007f")


def table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """Write rows as a plain table, control characters replaced."""
    cells = [list(columns), *([_cell(row[column]) for column in columns] for row in rows)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(columns))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells
    )


def plain(text: str) -> str:
    """The text with its control characters replaced."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, Mapping):
        text = " ".join(f"{name}={inner}" for name, inner in value.items()) or "-"
    elif isinstance(value, list):
        text = " ".join(str(one) for one in value) or "-"
    else:
        text = str(value)
    return plain(text)
