"""The script that an interpreter is given is not there."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.programs import exists
from mcpward.diagnostics.machine.scripts import script_of

_BUILT = ("dist", "build", "out", "lib")


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    script = script_of(target.entry, fleet.places)
    if script is None or script.path is None or any(map(exists, script.meant)):
        return
    there = next((folder for folder in script.path.parents if exists(folder)), Path("/"))
    yield Symptom(
        f"The script {script.path}, which {script.by} is to run, is not there.",
        _fix(script.path),
        evidence=(f"argument {script.at + 1}: {script.written}", f"what is there of its path: {there}"),
        file=target.entry.file,
        line=target.entry.line,
    )


def _fix(path: Path) -> str:
    """What is built is often only not built yet."""
    for folder in path.parents:
        if folder.name in _BUILT and exists(folder.parent / "package.json"):
            return f"Build it first: run npm install and npm run build in {folder.parent}."
    return "Correct the path, or put the script there."


CHECK = ServerCheck("script-missing", "command", "error", "Is the script there that is to be run?", _run)
