"""A whole command line stands where the program alone belongs."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import command_of, without_secrets
from mcpward.diagnostics.mending.rewriting import written_anew


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "arguments":
        return
    entry = target.entry
    program, *arguments = command.line
    changes = {"command": program, "args": [*arguments, *entry.args]}
    yield Symptom(
        f"The command of the server is a whole line, and no program is called that: {program} with "
        f"{len(arguments)} argument{'s' if len(arguments) > 1 else ''}.",
        f"Write {program} as the command, and the rest as args, each word an item of the list.",
        evidence=(f"command: {without_secrets(command.line)}",),
        file=entry.file,
        line=entry.line,
        mend=written_anew(entry, fleet, "Split the command into program and arguments.", changes),
    )


CHECK = ServerCheck("command-holds-arguments", "command", "error", "Is the command a program alone?", _run)
