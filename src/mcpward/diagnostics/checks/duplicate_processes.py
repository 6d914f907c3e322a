"""One program runs the same server several times."""

from collections import defaultdict
from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.launches import launch_of
from mcpward.diagnostics.machine.machine import Process
from mcpward.diagnostics.machine.programs import is_started, program_name
from mcpward.diagnostics.machine.running import is_left_alone, processes_of, shown


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    by_parent: defaultdict[int, list[Process]] = defaultdict(list)
    for process in processes_of(target.entry, fleet):
        # Who has no parent any more is told of as orphaned; each parent may be a window or a session of its own.
        if not is_left_alone(process, fleet):
            by_parent[process.parent].append(process)
    if all(len(processes) == 1 for processes in by_parent.values()):
        return  # as nearly always: who else is expected need not be looked for among all entries
    expected = _expected(target, fleet)
    for pid, processes in by_parent.items():
        parent = fleet.machine.process(pid)
        if len(processes) <= expected or parent is None or _has_many(parent):
            continue
        last = max(processes, key=lambda one: one.started)
        older = ", ".join(f"process {one.pid}" for one in processes if one is not last)
        yield Symptom(
            f"{shown(parent)} runs the server {len(processes)} times.",
            f"Start that program again; if they are still there, end {older}.",
            evidence=tuple(f"{shown(one)}, started by {shown(parent)}" for one in processes),
            file=target.entry.file,
            line=target.entry.line,
        )


def _expected(target: Target, fleet: Fleet) -> int:
    """How many there may be: two entries may differ by nothing but their variables, which no process shows; and several
    clients may live in one program, as extensions of an editor do.
    """
    wanted = _line(target.entry)
    return sum(is_started(one) and not one.fault and _line(one) == wanted for one in fleet.entries)


def _line(entry: Entry) -> tuple[object, ...] | None:
    """What a process of an entry shows of it."""
    launch = launch_of((entry.command, *entry.args))
    return (launch.by, launch.kind, launch.name, launch.args) if launch else None


def _has_many(parent: Process) -> bool:
    """mcpward has a process of a server for each caller whose credential it needs."""
    return any(program_name(word) == "mcpward" for word in parent.command[:3])


CHECK = ServerCheck("duplicate-processes", "ports", "warning", "Does each program run it once?", _run)
