"""The command of a server is not found where the programs that are to start it look, nor anywhere else."""

from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import Command, brought_by, command_of, twin_of
from mcpward.diagnostics.machine.programs import exists, find, is_started, searched_by
from mcpward.diagnostics.mending.rewriting import written_anew

MOST_FOLDERS = 12


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "missing":
        return
    entry = target.entry
    twin = twin_of(command.text, lambda name: _is_found(name, target, fleet))
    yield Symptom(
        f"The command {command.shown} "
        + ("is a path of Windows, which this is not." if _is_of_windows(command, fleet) else "is not found."),
        f"Write {twin} as the command, which is there." if twin else _fix(command, fleet),
        evidence=tuple(_evidence(command, target, fleet)),
        file=entry.file,
        line=entry.line,
        mend=written_anew(entry, fleet, f"Write {twin} as the command.", {"command": twin}) if twin else None,
    )


def _is_found(name: str, target: Target, fleet: Fleet) -> bool:
    """Whether every client of a server finds a program."""
    entries = [one for one in target.server.entries if is_started(one)]
    return all(find(name, searched_by(one.client, one, fleet), fleet.places, fleet.places.cwd) for one in entries)


def _fix(command: Command, fleet: Fleet) -> str:
    if _is_of_windows(command, fleet):
        return "Write the path of a program of this system."
    if runtime := brought_by(command.text):
        return f"Install {runtime} and start the client again."
    if command.file is None:
        return "Install the program, or write its full path as the command."
    return "Correct the path, or install the program there."


def _is_of_windows(command: Command, fleet: Fleet) -> bool:
    """Whether a path came along from a machine with Windows."""
    return fleet.places.platform != "windows" and "\\" in command.text and bool(PureWindowsPath(command.text).drive)


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
