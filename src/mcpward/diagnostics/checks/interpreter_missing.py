"""The command of a server is a script, and the program that its first line names is not there."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import brought_by, command_of
from mcpward.diagnostics.machine.environments import environment_of
from mcpward.diagnostics.machine.programs import exists, find, folder_of, searched_by
from mcpward.diagnostics.machine.shebangs import Shebang, shebang_of


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    command = command_of(target, fleet) if fleet.places.platform != "windows" else None
    if command is None or command.verdict != "found":
        return
    for client, file in command.sought.by_client.items():
        shebang = shebang_of(file) if file else None
        if file is None or shebang is None:
            continue
        if shebang.returned:
            says, fix = _returned(file)
        elif _is_missing(shebang, client, target, fleet):
            says, fix = _missing(file, shebang, client)
        else:
            continue
        yield Symptom(
            says,
            fix,
            evidence=(f"the first line of {file} names {shebang.interpreter}",),
            file=target.entry.file,
            line=target.entry.line,
        )
        return


def _is_missing(shebang: Shebang, client: str, target: Target, fleet: Fleet) -> bool:
    if not shebang.by_path:
        interpreter = Path(shebang.interpreter)
        return interpreter.is_absolute() and not exists(interpreter) and environment_of(interpreter) is None
    path, cwd = searched_by(client, target.entry, fleet), folder_of(target.entry, fleet.places)
    return find(shebang.interpreter, path, fleet.places, cwd) is None


def _returned(file: Path) -> tuple[str, str]:
    return (
        f"The first line of {file} ends as on Windows, so that its interpreter is not found.",
        f"Save it with the line ends of Unix, for example with sed -i 's/\\r$//' {file}.",
    )


def _missing(file: Path, shebang: Shebang, client: str) -> tuple[str, str]:
    if not shebang.by_path:
        return (
            f"{file} is to be run by {shebang.interpreter}, which is not there.",
            "Install the package of the command again, or correct the first line of the script.",
        )
    runtime = brought_by(shebang.interpreter)
    return (
        f"{client} finds {file}, and not {shebang.interpreter}, which is to run it.",
        f'Put a PATH with {shebang.interpreter} into the env of the entry, as "PATH": "{file.parent}:/usr/bin:/bin"'
        + (f", or install {runtime}." if runtime else "."),
    )


CHECK = ServerCheck("interpreter-missing", "command", "error", "Is the interpreter of the script there?", _run)
