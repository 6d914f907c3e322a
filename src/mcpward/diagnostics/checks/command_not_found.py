"""The command of a server is not found where the programs that are to start it look, nor anywhere else."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.commands import Command, brought_by, command_of
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.programs import exists, searched_by

MOST_FOLDERS = 12


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "missing":
        return
    runtime = brought_by(command.text)
    fix = f"Install {runtime} and start the client again." if runtime else _fix(command)
    yield Symptom(
        f"The command {command.text} is not found.",
        fix,
        evidence=tuple(_evidence(command, target, fleet)),
        file=target.entry.file,
        line=target.entry.line,
    )


def _fix(command: Command) -> str:
    if command.file is None:
        return "Install the program, or write its full path as the command."
    return "Correct the path, or install the program there."


def _evidence(command: Command, target: Target, fleet: Fleet) -> Iterator[str]:
    if command.file is not None:
        there = next((folder for folder in command.file.parents if exists(folder)), Path("/"))
        yield f"{command.file} is not there; {there} is"
        return
    for client in command.sought.by_client:
        path = searched_by(client, target.entry, fleet)
        shown = ", ".join(map(str, path[:MOST_FOLDERS])) or "no folder at all"
        yield f"{client} looks in {shown}" + (
            f" and {len(path) - MOST_FOLDERS} more" if len(path) > MOST_FOLDERS else ""
        )


CHECK = ServerCheck("command-not-found", "command", "error", "Is the command there?", _run)
