"""One program runs the same server several times."""

from collections import defaultdict
from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine import Process
from mcpward.diagnostics.programs import program_name
from mcpward.diagnostics.running import is_left_alone, processes_of, shown


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    by_parent: defaultdict[int, list[Process]] = defaultdict(list)
    for process in processes_of(target.entry, fleet):
        # Who has no parent any more is told of as orphaned; each parent may be a window or a session of its own.
        if not is_left_alone(process, fleet):
            by_parent[process.parent].append(process)
    # Several clients may live in one program, as extensions of an editor do.
    expected = sum(not entry.disabled for entry in target.server.entries)
    for pid, processes in by_parent.items():
        parent = fleet.machine.process(pid)
        if len(processes) <= max(expected, 1) or parent is None or _has_many(parent):
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


def _has_many(parent: Process) -> bool:
    """mcpward has a process of a server for each caller whose credential it needs."""
    return any(program_name(word) == "mcpward" for word in parent.command[:3])


CHECK = ServerCheck("duplicate-processes", "ports", "warning", "Does each program run it once?", _run)
