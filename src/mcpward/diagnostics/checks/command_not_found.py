"""The command of a server is not found where the program that is to start it looks."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.programs import found_in


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    if entry.transport != "stdio" or found_in(entry, fleet.machine.shell_path):
        return
    yield Symptom(
        f"The command {entry.command} is not found.",
        "Install it, or write its full path.",
        evidence=(f"looked in {len(fleet.machine.shell_path)} folders of the PATH",),
        file=entry.file,
        line=entry.line,
    )


CHECK = ServerCheck("command-not-found", "command", "error", "Is the command there?", _run)
