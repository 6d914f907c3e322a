"""The terminal finds the command of a server, and a client that is started from the desktop does not."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import Mend, ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import command_of
from mcpward.diagnostics.machine.programs import is_passing, own_path, searched_by
from mcpward.diagnostics.machine.shebangs import shebang_of
from mcpward.diagnostics.mending.rewriting import written_anew


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "found" or command.file is None:
        return
    missing = [client for client, file in command.sought.by_client.items() if file is None]
    if not missing:
        return
    entry = next(one for one in target.server.entries if one.client == missing[0])
    path = searched_by(missing[0], entry, fleet)
    evidence = [f"found as {command.file}", f"{missing[0]} looks in {', '.join(map(str, path)) or 'no folder at all'}"]
    if own_path(entry) is not None:
        evidence.append("the entry itself sets PATH for this server")
    yield Symptom(
        f"{' and '.join(missing)} will not find {command.text}, which the terminal finds in {command.file.parent}.",
        _fix(command.file, fleet),
        evidence=tuple(evidence),
        file=entry.file,
        line=entry.line,
        mend=_mend(command.file, entry, fleet),
    )


def _fix(file: Path, fleet: Fleet) -> str:
    if is_passing(file.parent, fleet.places):
        return f"Write the full path {file.resolve()} as the command; the folder is on the PATH of this terminal only."
    if _looks_further(file):
        return f'Write {file} as the command, and put "PATH": "{_path_with(file)}" into its env.'
    return f"Write the full path {file} as the command."


def _looks_further(file: Path) -> bool:
    """Whether it is a script that looks for its interpreter on the PATH, which a full path alone does not help."""
    shebang = shebang_of(file)
    return shebang is not None and shebang.by_path


def _path_with(file: Path) -> str:
    return f"{file.parent}:/usr/bin:/bin"


def _mend(file: Path, entry: Entry, fleet: Fleet) -> Mend | None:
    changes: dict[str, object] = {"command": str(file)}
    if is_passing(file.parent, fleet.places):
        changes["command"] = str(file.resolve())
    elif _looks_further(file):
        if own_path(entry) is not None:
            return None
        changes["env"] = {**entry.env, "PATH": _path_with(file)}
    return written_anew(entry, fleet, "Write the full path of the command.", changes)


CHECK = ServerCheck(
    "command-not-on-desktop-path", "command", "error", "Do programs of the desktop find the command too?", _run
)
