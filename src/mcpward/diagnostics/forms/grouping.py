"""A run of the checks sorted as a person debugging wants to read it: the files, what concerns all, then each server."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from mcpward.diagnostics.check import SEVERITIES, Severity
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Target
from mcpward.diagnostics.report import BADNESS, Diagnosis, Report, Status, status_of
from mcpward.diagnostics.showing import printable

_MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class Group:
    """Reports about one thing: a server (`target`), or a file or all servers together, where `target` is None.

    `about` are a few words on it. The worst reports stand first, and those of one severity in the order of the checks,
    which is the order to look in.
    """

    title: str
    about: tuple[str, ...]
    reports: tuple[Report, ...]
    target: Target | None = None

    @property
    def status(self) -> Status:
        """The worst that any of its reports means."""
        return status_of(self.reports)


@dataclass(frozen=True, slots=True)
class Sorted:
    """A run in groups, and beside them the servers of which nothing is reported."""

    groups: tuple[Group, ...]
    well: tuple[Target, ...]


def sorted_out(diagnosis: Diagnosis, home: Path) -> Sorted:
    """Sort the reports of a run. `home` is written `~` in paths."""
    groups = (*_of_files(diagnosis, home), *_of_all(diagnosis), *_of_servers(diagnosis, home))
    return Sorted(
        tuple(replace(group, reports=_worst_first(group.reports)) for group in groups),
        tuple(target for target in diagnosis.targets if not diagnosis.of(target.name)),
    )


def _worst_first(reports: Iterable[Report]) -> tuple[Report, ...]:
    return tuple(sorted(reports, key=lambda report: SEVERITIES.index(report.severity)))


def shown_path(path: Path, home: Path) -> str:
    """A path as a person reads it: the home folder as `~`, and no control character."""
    below = path.is_relative_to(home) and path != home
    return printable(str(Path("~") / path.relative_to(home)) if below else str(path))


def place_of(report: Report, home: Path) -> str:
    """Where a report stands, as editors and terminals understand it: `file:line:column`. Empty where in no file."""
    if report.file is None:
        return ""
    numbers = [str(number) for number in (report.line, report.column) if number is not None]
    return ":".join((shown_path(report.file, home), *(numbers if report.line is not None else ())))


def counted(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def counts_of(diagnosis: Diagnosis) -> dict[Severity, int]:
    """How many reports there are of each severity, the worst first."""
    return {one: sum(report.severity == one for report in diagnosis.reports) for one in SEVERITIES}


def sum_of(diagnosis: Diagnosis) -> str:
    """What a run came to, in one sentence."""
    counts = counts_of(diagnosis)
    wrong = [counted(counts[one], one) for one in ("error", "warning") if counts[one]]
    said = f"{' and '.join(wrong) or 'Nothing is wrong'} in {counted(len(diagnosis.targets), 'server')}"
    return f"{said}, and {counted(counts['note'], 'note')}." if counts["note"] else f"{said}."


def next_steps(diagnosis: Diagnosis) -> tuple[str, ...]:
    """What a person can do next, in sentences that name the option."""
    return tuple(filter(None, (_to_mend(diagnosis), _to_meet(diagnosis))))


def _to_mend(diagnosis: Diagnosis) -> str:
    mends = sum(report.mend is not None for report in diagnosis.reports)
    if not mends:
        return ""
    which = "One of these can be mended here" if mends == 1 else f"{mends} of these can be mended here"
    return f"{which}: --fix shows how, and asks."


def _to_meet(diagnosis: Diagnosis) -> str:
    unmet = [target.entry for target in diagnosis.targets if target.contact is None and not target.entry.disabled]
    met = any(target.contact is not None for target in diagnosis.targets)
    to_start = sum(entry.transport == "stdio" for entry in unmet)
    if not unmet:
        return ""
    if to_start == len(unmet):
        return f"{'No program' if met else 'Nothing'} was started: --start also starts {_them(to_start)}."
    if not to_start:
        return f"Nothing was called: --call also calls {_them(len(unmet))}."
    return "Nothing was started or called: --call calls the servers with an address, --start starts the others too."


def _them(number: int) -> str:
    return "the server" if number == 1 else f"the {counted(number, 'server')}"


def _of_files(diagnosis: Diagnosis, home: Path) -> Iterable[Group]:
    clients = {file.path: file.client for file in reversed(diagnosis.files)}
    order = {file.path: at for at, file in reversed(list(enumerate(diagnosis.files)))}
    found: dict[Path, list[Report]] = {}
    for report in diagnosis.reports:
        if report.server is None and report.file is not None:
            found.setdefault(report.file, []).append(report)
    for path in sorted(found, key=lambda path: order.get(path, len(order))):
        about = (clients[path],) if path in clients else ()
        yield Group(shown_path(path, home), about, tuple(found[path]))


def _of_all(diagnosis: Diagnosis) -> Iterable[Group]:
    if reports := tuple(one for one in diagnosis.reports if one.server is None and one.file is None):
        yield Group("All servers together", (), reports)


def _of_servers(diagnosis: Diagnosis, home: Path) -> Iterable[Group]:
    targets = {target.name: target for target in diagnosis.targets}
    named = dict.fromkeys((*targets, *(one.server for one in diagnosis.reports if one.server is not None)))
    groups = [
        Group(printable(name), _about(targets.get(name), home), reports, targets.get(name))
        for name in named
        if (reports := diagnosis.of(name))
    ]
    return sorted(groups, key=lambda group: -BADNESS[group.status])


def _about(target: Target | None, home: Path) -> tuple[str, ...]:
    if target is None:
        return ()
    entry: Entry = target.entry
    what = f"{entry.transport}, disabled" if entry.disabled else entry.transport
    return what, _few(target.server.clients), shown_path(entry.file, home)


def _few(names: tuple[str, ...]) -> str:
    if len(names) <= _MOST_NAMES:
        return ", ".join(names)
    return f"{', '.join(names[: _MOST_NAMES - 1])} and {len(names) - _MOST_NAMES + 1} more"
