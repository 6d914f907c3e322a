"""The form for people at a terminal: grouped, coloured where that is seen, and short."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mcpward.diagnostics.check import Severity
from mcpward.diagnostics.forms.grouping import (
    Group,
    counted,
    next_steps,
    place_of,
    shown_path,
    sorted_out,
    sum_of,
)
from mcpward.diagnostics.report import Diagnosis, Report
from mcpward.diagnostics.showing import printable

if TYPE_CHECKING:
    from rich.console import Console

MOST_EVIDENCE = 6
"""So many lines of evidence are shown of a report, unless everything is asked for."""

MOST_ALIKE = 4
"""So many reports of one check are shown in a group, likewise."""

MOST_NAMES = 12
"""So many names of files or servers are shown in a list, likewise."""

LONGEST_LINE = 300
"""So many characters of a line of evidence are shown, likewise."""

_STYLES: Mapping[Severity, str] = {"error": "bold red", "warning": "yellow", "note": "cyan"}
_TITLES = {"critical": "bold red", "degraded": "bold yellow", "healthy": "bold"}
_WIDEST, _NARROWEST = 110, 20
_TEXT = 11


def show(diagnosis: Diagnosis, console: "Console", home: Path, *, whole: bool = False) -> None:
    """Print a run. `home` is written `~`; `whole` folds nothing."""
    page = _Page(console, whole)
    found = sorted_out(diagnosis, home)
    _show_files(diagnosis, page, home)
    for group in found.groups:
        _show_group(group, page, home)
    if found.well:
        names = folded([target.name for target in found.well], MOST_NAMES, page.whole)
        page.line(0, ("Nothing to report of ", "green"), (", ".join(names), ""))
        page.line(0)
    style = {"healthy": "bold green", "degraded": "bold yellow", "critical": "bold red"}[diagnosis.status]
    page.line(0, (sum_of(diagnosis), style))
    for step in next_steps(diagnosis):
        page.line(0, (step, ""))


def show_nothing(looked_for: Sequence[tuple[str, Sequence[Path]]], console: "Console", home: Path) -> None:
    """Print what was looked for, by client, where no file of any was found."""
    page = _Page(console, whole=True)
    page.line(0, ("No file of an MCP client is here. Looked for:", "bold"))
    width = max((len(client) for client, _ in looked_for), default=0)
    for client, paths in looked_for:
        for at, path in enumerate(paths):
            page.line(2, (f"{client if at == 0 else '':<{width}}  ", "cyan"), (shown_path(path, home), ""))
    page.line(0, ("Add a server in your client, or name a file that has mcpServers: --servers FILE.", ""))


class _Page:
    """Writes lines with an indent. A terminal gets them wrapped and coloured, a file or a pipe as they are."""

    def __init__(self, console: "Console", whole: bool) -> None:
        self._console = console
        self.whole = whole

    def line(self, indent: int, *parts: tuple[str, str], hang: int = 0) -> None:
        """Write a line of parts with their styles; what is wrapped stands `hang` columns further in."""
        from rich.padding import Padding
        from rich.text import Text

        text = Text.assemble(*((self._written(said), style) for said, style in parts))
        if not self._console.is_terminal or not text.plain:
            self._console.print(Text(" " * indent) + text if text.plain else text, soft_wrap=True)
            return
        width = min(self._console.width, _WIDEST)
        if width - indent - hang < _NARROWEST:  # what goes over the edge would be cut off
            indent, hang = 0, 0
        for at, line in enumerate(text.wrap(self._console, width - indent - hang)):
            line.rstrip()
            self._console.print(Padding(line, (0, 0, 0, indent + (hang if at else 0)), expand=False), no_wrap=True)

    def _written(self, said: str) -> str:
        """What the terminal's encoding has no character for is escaped."""
        encoding = self._console.encoding
        return printable(said).encode(encoding, "backslashreplace").decode(encoding)


def _show_files(diagnosis: Diagnosis, page: _Page, home: Path) -> None:
    clients = dict.fromkeys(file.client for file in diagnosis.files)
    what = f"{counted(len(diagnosis.files), 'file')} of {counted(len(clients), 'client')}"
    page.line(0, (f"{what}, {counted(len(diagnosis.targets), 'server')}.", "dim"))
    width = max((len(client) for client in clients), default=0)
    files = [f"{file.client:<{width}}  {shown_path(file.path, home)}" for file in diagnosis.files]
    for file in folded(files, MOST_NAMES, page.whole):
        page.line(2, (file, "dim"))
    page.line(0)


def _show_group(group: Group, page: _Page, home: Path) -> None:
    page.line(0, (group.title, _TITLES[group.status]), ("".join(f"   {words}" for words in group.about), "dim"))
    seen: dict[str, int] = {}
    for report in group.reports:
        seen[report.code] = seen.get(report.code, 0) + 1
        if page.whole or seen[report.code] <= MOST_ALIKE:
            _show_report(report, group, page, home)
    for code, number in seen.items():
        if not page.whole and number > MOST_ALIKE:
            page.line(2, (f"... and {number - MOST_ALIKE} more of {code}", "dim"))
    page.line(0)


def _show_report(report: Report, group: Group, page: _Page, home: Path) -> None:
    place = place_of(report, home)
    shown = f"   {place}" if place not in ("", group.title) else ""
    page.line(2, (f"{report.severity:<9}", _STYLES[report.severity]), (report.code, "bold"), (shown, "dim"))
    page.line(_TEXT, (report.says, ""))
    if report.severity == "note" and not page.whole:
        return
    for line in _evidence(report, page):
        page.line(_TEXT + 2, (line, "dim"), hang=2)
    page.line(_TEXT, ("fix: ", "green"), (report.fix, ""), hang=5)


def _evidence(report: Report, page: _Page) -> Iterable[str]:
    lines = [
        line if page.whole or len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}..." for line in report.evidence
    ]
    return folded(lines, MOST_EVIDENCE, page.whole)


def folded(lines: Sequence[str], most: int, whole: bool) -> list[str]:
    """The first of these lines, and how many more there are; one more than the most is no reason to fold."""
    if whole or len(lines) <= most + 1:
        return list(lines)
    return [*lines[:most], f"... and {len(lines) - most} more"]
