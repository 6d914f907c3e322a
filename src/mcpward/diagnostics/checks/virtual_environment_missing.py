"""The virtual environment that a command lies in is gone, or the Python that it was made from is."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import Command, command_of
from mcpward.diagnostics.machine.environments import environment_of
from mcpward.diagnostics.machine.programs import exists
from mcpward.diagnostics.machine.shebangs import shebang_of


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    program = _program(command) if command else None
    environment = environment_of(program) if program else None
    if program is None or environment is None:
        return
    folder, base = environment.folder, environment.base
    if base is not None and not exists(base):
        says, seen = f"The Python that the virtual environment {folder} was made from is gone.", f"{base} is not there"
    elif not exists(folder):
        says, seen = f"The virtual environment {folder} is not there.", f"{program} is not there"
    elif program.is_symlink() and not exists(program):
        says, seen = f"The virtual environment {folder} is broken.", f"{program} leads to nothing"
    elif not exists(program):
        says, seen = f"{program.name} is not in the virtual environment {folder}.", f"{program} is not there"
    else:
        return
    yield Symptom(says, _fix(folder, program), evidence=(seen,), file=target.entry.file, line=target.entry.line)


def _program(command: Command) -> Path | None:
    """The command itself, or the interpreter that its script names; seen on Windows and Unix alike."""
    if command.verdict not in ("found", "environment") or command.file is None:
        return None
    if environment_of(command.file):
        return command.file
    shebang = shebang_of(command.file)
    return Path(shebang.interpreter) if shebang and not shebang.by_path else None


def _fix(folder: Path, program: Path) -> str:
    if exists(folder) and not exists(program) and not program.is_symlink():
        return f"Install the package that brings {program.name} into it."
    return f"Make it again: run python3 -m venv --clear {folder}, and install the server into it."


CHECK = ServerCheck("virtual-environment-missing", "command", "error", "Is the virtual environment there?", _run)
