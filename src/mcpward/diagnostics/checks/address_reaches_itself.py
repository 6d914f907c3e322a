"""A server that mcpward is to stand before is mcpward itself."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.clients.own import NAME as OWN
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.itself import is_itself
from mcpward.diagnostics.machine.programs import program_name


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entries = [entry for entry in target.server.entries if entry.client == OWN and not entry.disabled]
    if not entries:
        return
    entry = entries[0]
    is_program = is_itself(entry, "")
    if is_program or any(is_itself(entry, address) for address in _own_addresses(fleet)):
        yield Symptom(
            f"The server {entry.name} is mcpward itself, which would stand before itself in a circle.",
            f"Take it out of {entry.file}; what stands behind it belongs there directly.",
            evidence=(
                "it starts the program mcpward" if is_program else "it leads to the port on which mcpward listens here",
            ),
            file=entry.file,
            line=entry.line,
        )


def _own_addresses(fleet: Fleet) -> Iterator[str]:
    """Where an mcpward of this machine listens."""
    for listener in fleet.machine.listeners or ():
        owner = fleet.machine.process(listener.pid)
        if owner and any(program_name(word) == "mcpward" for word in owner.command[:3]):
            yield f"http://127.0.0.1:{listener.port}"


CHECK = ServerCheck("address-reaches-itself", "ports", "error", "Is it another than mcpward itself?", _run)
