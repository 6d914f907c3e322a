"""What the command of a server names is there, and cannot be run."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import Mend, ServerCheck, Symptom
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import command_of
from mcpward.diagnostics.machine.disk import head, is_file, is_folder
from mcpward.diagnostics.machine.programs import PATHEXT

_RUN_BY = {".py": "python", ".js": "node", ".mjs": "node", ".cjs": "node", ".rb": "ruby", ".ps1": "powershell"}


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "refused" or command.file is None:
        return
    file = command.file
    yield Symptom(
        f"The command {command.shown} is a folder."
        if is_folder(file)
        else f"The command {command.shown} may not be run.",
        _fix(file, fleet.places),
        evidence=_seen(file, fleet.places),
        file=target.entry.file,
        line=target.entry.line,
        mend=_mend(file, fleet.places),
    )


def _seen(file: Path, places: Places) -> tuple[str, ...]:
    if (mode := _mode(file)) is None:
        return (f"a folder above {file} does not let you in",)
    if is_folder(file):
        what = "it is a folder"
    elif places.platform == "windows":
        what = f"Windows runs {', '.join(PATHEXT)}, and this ends in {file.suffix or 'nothing of these'}"
    else:
        what = f"its mode is {oct(mode)}, which lets nobody run it"
    return (f"{file} is there", what)


def _fix(file: Path, places: Places) -> str:
    if _mode(file) is None:
        return f"Give yourself the right to enter the folders above {file}."
    if is_folder(file):
        return "Write the path of the program in it."
    if runs := _RUN_BY.get(file.suffix.lower()):
        return f"Write {runs} as the command, and {file} as its first argument."
    return "Write a program that Windows can run." if places.platform == "windows" else f"Run chmod +x {file}."


def _mode(file: Path) -> int | None:
    """The mode of what is there; None where that may not be looked at."""
    try:
        return file.stat().st_mode & 0o777
    except OSError:
        return None


def _mend(file: Path, places: Places) -> Mend | None:
    """Only of what is the person's own, and says by its first line how it is run."""
    if places.platform == "windows" or not file.is_relative_to(places.home) or not is_file(file):
        return None
    try:
        mode = file.stat().st_mode & 0o777
    except OSError:
        return None
    return Mend(file, "Let the person run it.", mode=mode | 0o100) if head(file, 2) == b"#!" else None


CHECK = ServerCheck("command-not-executable", "command", "error", "May the command be run?", _run)
