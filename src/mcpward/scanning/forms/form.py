"""What every form has in common, and how a finding's place is written."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from mcpward.scanning.items import Item, Judged, Unread
from mcpward.scanning.lines import Lines, Region


@dataclass
class Summary:
    """What a scan came to: texts, texts with findings, findings, those allowed by a comment, and files not read."""

    texts: int = 0
    found: int = 0
    findings: int = 0
    allowed: int = 0
    unread: Sequence[Unread] = field(default_factory=list)
    _found: bool = False

    def count(self, judged: Judged) -> None:
        """Count one text; of a long one, its parts together."""
        part = judged.item.part
        # Reading the text before may have failed halfway.
        goes_on = part is not None and part.at > 0
        self._found = judged.found or (goes_on and self._found)
        if part is None or part.last:
            self.texts += 1
            self.found += self._found
        self.findings += len(judged.verdict["findings"])
        self.allowed += judged.allowed


class Form(Protocol):
    """A way to write what was found, text by text, so that no scan is too long for it."""

    def begin(self) -> None:
        """Write what stands before the first text."""

    def write(self, judged: Judged) -> None:
        """Write one text's findings."""

    def end(self, summary: Summary) -> None:
        """Write what stands behind the last text."""


class Located(NamedTuple):
    """A finding with its place. A text that is blocked without a finding has None in its stead."""

    item: Item
    finding: Mapping[str, Any] | None
    region: Region | None

    @property
    def place(self) -> str:
        """`path:line:column`; in a row, whose text is a part of its line, `path:row:column[start:end]`."""
        if self.region:
            return f"{self.item.path}:{self.region.line}:{self.region.column}"
        if self.item.row is None or self.finding is None:
            return self.item.path if self.item.row is None else f"{self.item.path}:{self.item.row}"
        finding = self.finding
        return f"{self.item.path}:{self.item.row}:{self.item.column}[{finding['start']}:{finding['end']}]"

    @property
    def told(self) -> dict[str, Any]:
        """The finding at its place in the whole text."""
        at = self.item.part.at if self.item.part else 0
        finding = self.finding or {}
        return {**finding, **{name: finding[name] + at for name in ("start", "end") if name in finding}}

    @property
    def matched(self) -> str:
        """The text that was found: only for whoever asked to see it."""
        return self.item.text[self.finding["start"] : self.finding["end"]] if self.finding else ""


def located(judged: Judged) -> Iterator[Located]:
    """The findings of a text with their places; one without a finding where it is blocked as a whole."""
    item, findings = judged.item, judged.verdict["findings"]
    lines = Lines(item.text, item.part) if findings and item.row is None else None
    for finding in findings:
        yield Located(item, finding, lines.region(finding) if lines else None)
    if judged.found and not findings:
        yield Located(item, None, None)


def why_blocked(judged: Judged) -> str:
    """Why a text without findings is blocked."""
    return str(judged.verdict.get("reason") or ", ".join(judged.verdict["blocked_patterns"]) or "suspicious as a whole")


def as_json(value: Any) -> str:
    """Write JSON in ASCII, no control character in it. What JSON has no form for (an id of a table) becomes text."""
    return json.dumps(value, default=str).replace("\x7f", "\\u007f")
