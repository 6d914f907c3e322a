"""The module that a server begins with is not in its virtual environment."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import command_of
from mcpward.diagnostics.machine.disk import head
from mcpward.diagnostics.machine.environments import environment_of, is_python, lacks
from mcpward.diagnostics.machine.launches import launch_of
from mcpward.diagnostics.machine.programs import folder_of

_IMPORT = re.compile(r"^from ([\w.]+) import \w+", re.MULTILINE)
_MOST = 4096


@dataclass(frozen=True, slots=True)
class _Begin:
    """Where a server begins: in a module, which `-m` runs, or which a script imports."""

    module: str
    run: bool
    seen: str


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "found" or command.file is None:
        return
    environment = environment_of(command.file)
    begin = _begin(command.file, target)
    if environment is None or begin is None or any(name.upper() == "PYTHONPATH" for name in target.entry.env):
        return
    places = fleet.places
    beside = (folder_of(target.entry, places), places.home, places.cwd, Path("/"))
    if missing := lacks(environment, begin.module, begin.run, beside if begin.run else ()):
        yield Symptom(
            f"The module {missing} is not in {environment.folder}, where the server is to begin.",
            f"Install the package of the server there: {command.file.with_name('python')} -m pip install PACKAGE.",
            evidence=(begin.seen, *(f"looked in {folder}" for folder in environment.packages)),
            file=target.entry.file,
            line=target.entry.line,
        )


def _begin(program: Path, target: Target) -> _Begin | None:
    if is_python(program):
        launch = launch_of((target.entry.command, *target.entry.args))
        if launch is None or launch.kind != "module":
            return None
        return _Begin(launch.name, True, f"arguments: -m {launch.name}")
    start = head(program, _MOST) or b""
    found = _IMPORT.search(start.decode("utf-8", "replace")) if start.startswith(b"#!") and b"python" in start else None
    return _Begin(found[1], False, f"{program} imports {found[1]}") if found else None


CHECK = ServerCheck("entry-point-missing", "command", "error", "Is the module there that the server begins with?", _run)
