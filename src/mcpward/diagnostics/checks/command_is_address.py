"""An address stands where a program belongs."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import command_of


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "address":
        return
    yield Symptom(
        "The command of the server is an address, and nothing can be started there.",
        'Write the address as "url" in place of "command".',
        evidence=(f"command: {command.shown}",),
        file=target.entry.file,
        line=target.entry.line,
    )


CHECK = ServerCheck("command-is-address", "command", "error", "Is the command a program, and no address?", _run)
