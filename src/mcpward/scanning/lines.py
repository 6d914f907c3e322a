"""Where a finding stands in a file, as an editor counts: lines and columns from 1, columns in code points."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any, NamedTuple

from mcpward.scanning.items import Part

ALLOW = re.compile(r"\bmcpward: ?allow\b", re.IGNORECASE)
"""What a line says that may hold what is found in it."""

BREAK = re.compile(r"\r\n?|\n")
"""What ends a line."""


class Region(NamedTuple):
    """From a place in a file up to, not including, another."""

    line: int
    column: int
    end_line: int
    end_column: int


class Lines:
    """The lines of one text, which may be a part of a longer one."""

    def __init__(self, text: str, part: Part | None = None) -> None:
        self._text = text
        self._before = (part.line, part.column) if part else (0, 0)
        self._starts = [0, *(one.end() for one in BREAK.finditer(text))]

    def region(self, finding: Mapping[str, Any]) -> Region:
        """Where a finding begins and ends."""
        return Region(*self._place(finding["start"]), *self._place(finding["end"]))

    def allows(self, finding: Mapping[str, Any]) -> bool:
        """Whether the line where a finding begins, or that where it ends, says that it may."""
        return any(ALLOW.search(self._line(at)) for at in (finding["start"], max(finding["end"] - 1, 0)))

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._starts, at)
        lines, columns = self._before
        return lines + line, at - self._starts[line - 1] + 1 + (columns if line == 1 else 0)

    def _line(self, at: int) -> str:
        line = bisect_right(self._starts, at)
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return self._text[self._starts[line - 1] : end]
