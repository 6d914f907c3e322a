"""The nouns of a scan: a text with its place, what was judged of it, and what could not be read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Verdict: TypeAlias = Mapping[str, Any]
"""What is said of one text: flagged, score, blocked_patterns, findings and secured_text."""

Judge: TypeAlias = Callable[[str, str], Verdict]
"""Judges a text that comes on a channel. It has to be picklable, since other processes call it too."""


@dataclass(frozen=True, slots=True)
class Part:
    """Where a window of a long text begins: `at` of it, `line` line breaks behind its beginning, `column` behind those.

    It answers for what begins in `[start, end)` of the window. The `last` one ends the text.
    """

    at: int
    line: int
    column: int
    start: int
    end: int
    last: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One text to judge.

    `path` is the file as it was named, `row` the line of a JSONL file or the row of a table (from 1) and None where the
    text is the whole file, or `part` of it. `size` is how many bytes of the source it stands for.
    """

    path: str
    id: Any
    text: str = field(repr=False)
    channel: str
    size: int
    row: int | None = None
    column: str = "text"
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A text with its verdict. `allowed` counts the findings that a comment in the text allows."""

    item: Item
    verdict: Verdict = field(repr=False)
    allowed: int = 0

    @property
    def found(self) -> bool:
        """Whether anything was found. A text that could not be judged counts: nobody can say that it is clean."""
        return bool(self.verdict["findings"]) or bool(self.verdict["flagged"])


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that was not read, and why. One that could have held a finding is `doubtful`; a picture is not."""

    path: str
    reason: str
    doubtful: bool = True
