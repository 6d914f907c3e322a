"""The folder that a server is to work in is not there."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.disk import is_folder
from mcpward.diagnostics.machine.programs import exists, expanded, is_started


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    named = expanded(entry.cwd or "", fleet.places)
    if not is_started(entry) or not named or named.startswith("~"):
        return
    folder = Path(named)
    if not folder.is_absolute() or is_folder(folder, unseen=True):
        return
    there = next((above for above in folder.parents if exists(above)), Path("/"))
    yield Symptom(
        f"The folder {folder}, in which the server is to work, is "
        + ("a file, and no folder." if exists(folder) else "not there."),
        "Correct cwd, or make the folder.",
        evidence=(f"cwd: {entry.cwd}", f"what is there of it: {there}"),
        file=entry.file,
        line=entry.line,
    )


CHECK = ServerCheck("working-directory-missing", "command", "error", "Is the folder there that it works in?", _run)
