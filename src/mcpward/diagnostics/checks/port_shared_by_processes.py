"""Several processes that do not belong together listen on the port of one server."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.loopback import listening, local_address, owners
from mcpward.diagnostics.machine.running import shown


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    address = local_address(target.entry, fleet)
    if address is None:
        return
    listeners = listening(address, fleet.machine)
    several = owners(listeners, fleet.machine)
    if len(several) < 2:
        return
    where = {
        owner.pid: ", ".join(sorted(one.address for one in listeners if one.pid == owner.pid)) for owner in several
    }
    yield Symptom(
        f"{len(several)} processes listen on port {address.port}, and nobody can be sure which of them answers.",
        f"End all of them but one: {', '.join(f'process {owner.pid}' for owner in several)}.",
        evidence=tuple(f"{shown(owner)} listens on {where[owner.pid]}" for owner in several),
        file=target.entry.file,
        line=target.entry.line,
    )


CHECK = ServerCheck("port-shared-by-processes", "ports", "warning", "Does one process alone listen there?", _run)
