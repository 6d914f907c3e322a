"""A server that is used from this machine alone listens to the whole network."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.loopback import EVERYWHERE, listening, local_address
from mcpward.diagnostics.machine.running import shown


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    address, machine = local_address(target.entry, fleet), fleet.machine
    if address is None or machine.container:
        return
    wide = [one for one in listening(address, machine) if one.address in EVERYWHERE]
    if not wide:
        return
    owner = machine.process(wide[0].pid)
    by_docker = owner is not None and owner.name.startswith(("docker-proxy", "com.docker"))
    yield Symptom(
        f"The server on port {address.port} listens to the whole network, and is used from this machine alone.",
        f"Publish its port as 127.0.0.1:{address.port}:{address.port}, which keeps others out."
        if by_docker
        else "Let it listen on 127.0.0.1, most often by an option such as --host 127.0.0.1.",
        evidence=tuple(
            f"{shown(seen) if (seen := machine.process(one.pid)) else 'a process that is not shown to us'} "
            f"listens on {one.address}, port {one.port}"
            for one in wide
        ),
        file=target.entry.file,
        line=target.entry.line,
    )


CHECK = ServerCheck("bound-to-everyone", "ports", "warning", "Is it out of reach of others?", _run)
