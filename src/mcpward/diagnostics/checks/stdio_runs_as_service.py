"""The file says stdio, while the same program runs as a service and listens on a port."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.running import is_left_alone, listeners_of, processes_of, programs_of, serves, shown


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry, machine = target.entry, fleet.machine
    programs = programs_of(entry, fleet)
    if not programs:
        return
    started = {one.pid for one in processes_of(entry, fleet) if not is_left_alone(one, fleet)}
    for process in programs:
        # One that a client started may listen too, for a page of its own: that is no service.
        if process.pid in started or any(above.pid in started for above in machine.above(process)):
            continue
        listeners = listeners_of(process, machine)
        if listeners and (serves(process) or is_left_alone(process, fleet)):
            port = listeners[0].port
            yield Symptom(
                f"The file says stdio, while the same program runs as a service on port {port}.",
                f'Write "url": "http://127.0.0.1:{port}/mcp" in place of the command, or end process {process.pid}.',
                evidence=tuple(f"{shown(process)} listens on {one.address}, port {one.port}" for one in listeners),
                file=entry.file,
                line=entry.line,
            )
            return


CHECK = ServerCheck("stdio-runs-as-service", "ports", "warning", "Is it what its file says, and no service?", _run)
