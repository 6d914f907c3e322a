"""A line a finding, for people: place, type, detector."""

from typing import IO

from mcpward.scanning.forms.form import Summary, located, why_blocked
from mcpward.scanning.items import Judged

_LONGEST_SHOWN = 200


class Table:
    """Writes as the scan goes on, so the columns have a width from the start and a longer cell moves those behind."""

    def __init__(self, out: IO[str], show: bool) -> None:
        self._out = out
        self._show = show

    def begin(self) -> None:
        """Nothing stands before the first line."""

    def write(self, judged: Judged) -> None:
        """Write a text's findings."""
        for one in located(judged):
            finding = one.finding or {"type": "BLOCKED", "detector": why_blocked(judged)}
            line = f"{_plain(one.place):<40}  {finding['type']:<20}  {finding['detector']}"
            if self._show:
                line = f"{line:<88}  {_plain(one.matched[:_LONGEST_SHOWN])}".rstrip()
            self._out.write(line + "\n")

    def end(self, summary: Summary) -> None:
        """Write the sum."""
        said = [f"{_counted(summary.findings, 'finding')} in {summary.found} of {_counted(summary.texts, 'text')}"]
        if summary.allowed:
            said.append(f"{summary.allowed} allowed")
        if doubtful := sum(one.doubtful for one in summary.unread):
            said.append(f"{_counted(doubtful, 'file')} not read")
        self._out.write(", ".join(said) + "\n")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _plain(text: str) -> str:
    """The text with its control characters replaced."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)
