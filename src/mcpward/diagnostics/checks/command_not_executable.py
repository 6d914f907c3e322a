"""What the command of a server names is there, and cannot be run."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import Mend, ServerCheck, Symptom
from mcpward.diagnostics.commands import command_of
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.programs import PATHEXT

_RUN_BY = {".py": "python", ".js": "node", ".mjs": "node", ".cjs": "node", ".rb": "ruby", ".ps1": "powershell"}


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "refused" or command.file is None:
        return
    file = command.file
    yield Symptom(
        f"The command {command.shown} is a folder."
        if file.is_dir()
        else f"The command {command.shown} may not be run.",
        _fix(file, fleet.places),
        evidence=(f"{file} is there", _seen(file, fleet.places)),
        file=target.entry.file,
        line=target.entry.line,
        mend=_mend(file, fleet.places),
    )


def _seen(file: Path, places: Places) -> str:
    if file.is_dir():
        return "it is a folder"
    if places.platform == "windows":
        return f"Windows runs {', '.join(PATHEXT)}, and this ends in {file.suffix or 'nothing of these'}"
    return f"its mode is {oct(file.stat().st_mode & 0o777)}, which lets nobody run it"


def _fix(file: Path, places: Places) -> str:
    if file.is_dir():
        return "Write the path of the program in it."
    if runs := _RUN_BY.get(file.suffix.lower()):
        return f"Write {runs} as the command, and {file} as its first argument."
    return "Write a program that Windows can run." if places.platform == "windows" else f"Run chmod +x {file}."


def _mend(file: Path, places: Places) -> Mend | None:
    """Only of what is the person's own, and says by its first line how it is run."""
    if places.platform == "windows" or not file.is_relative_to(places.home) or not file.is_file():
        return None
    try:
        with file.open("rb") as opened:
            runs_itself = opened.read(2) == b"#!"
        mode = file.stat().st_mode & 0o777
    except OSError:
        return None
    return Mend(file, "Let the person run it.", mode=mode | 0o100) if runs_itself else None


CHECK = ServerCheck("command-not-executable", "command", "error", "May the command be run?", _run)
