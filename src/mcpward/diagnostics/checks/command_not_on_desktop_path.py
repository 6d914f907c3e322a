"""The terminal finds the command of a server, and a client that is started from the desktop does not."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.commands import command_of
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.programs import is_passing, own_path, searched_by
from mcpward.diagnostics.shebangs import shebang_of


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet)
    if command is None or command.verdict != "found" or command.file is None:
        return
    missing = [client for client, file in command.sought.by_client.items() if file is None]
    if not missing:
        return
    path = searched_by(missing[0], target.entry, fleet)
    evidence = [f"found as {command.file}", f"{missing[0]} looks in {', '.join(map(str, path)) or 'no folder at all'}"]
    if own_path(target.entry) is not None:
        evidence.append("the entry itself sets PATH for this server")
    yield Symptom(
        f"{' and '.join(missing)} will not find {command.text}, which the terminal finds in {command.file.parent}.",
        _fix(command.file, fleet),
        evidence=tuple(evidence),
        file=target.entry.file,
        line=target.entry.line,
    )


def _fix(file: Path, fleet: Fleet) -> str:
    """A script that looks for its interpreter on the PATH is not helped by a full path alone."""
    if is_passing(file.parent, fleet.places):
        return f"Write the full path {file.resolve()} as the command; the folder is on the PATH of this terminal only."
    shebang = shebang_of(file)
    if shebang is not None and shebang.by_path:
        return f'Write {file} as the command, and put "PATH": "{file.parent}:/usr/bin:/bin" into its env.'
    return f"Write the full path {file} as the command."


CHECK = ServerCheck(
    "command-not-on-desktop-path", "command", "error", "Do programs of the desktop find the command too?", _run
)
