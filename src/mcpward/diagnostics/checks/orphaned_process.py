"""A process of a server is left over: whoever started it is gone."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.running import is_left_alone, listeners_of, processes_of, shown


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    machine = fleet.machine
    left = [
        one
        for one in processes_of(target.entry, fleet)
        if is_left_alone(one, fleet) and not listeners_of(one, machine)  # who listens is a service
    ]
    if not left:
        return
    numbers = [one.pid for one in left]
    if fleet.places.platform == "windows":
        kill = f"taskkill /T /F {' '.join(f'/PID {pid}' for pid in numbers)}"
    else:
        kill = f"kill {' '.join(map(str, numbers))}"
    said = "1 process of the server is" if len(left) == 1 else f"{len(left)} processes of the server are"
    yield Symptom(
        f"{said} left over from a client that is gone.",
        f"End what is left: run {kill}.",
        evidence=tuple(f"{shown(one)} has nobody above it who could talk to it" for one in left),
        file=target.entry.file,
        line=target.entry.line,
    )


CHECK = ServerCheck("orphaned-process", "ports", "warning", "Has every process of it somebody to talk to?", _run)
