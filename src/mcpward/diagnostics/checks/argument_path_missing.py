"""A server is given a folder or a file that is not there."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.launches import Launch, launch_of
from mcpward.diagnostics.machine.programs import exists, expanded, is_started, program_name

_OF_FILES = ("server-filesystem", "mcp-server-filesystem")
_NEEDS = frozenset({"--directory", "--project", "--repository", "--env-file", "--tsconfig", "--allowed-directory"})
"""Options whose value has to be there: what they name is read, and never made."""

_ELSEWHERE = frozenset({"ssh", "wsl", "kubectl", "limactl", "multipass", "vagrant", "distrobox", "toolbox", "flatpak"})
"""Programs whose arguments are about another file system."""


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    launch = launch_of((entry.command, *entry.args)) if is_started(entry) else None
    if launch is None or launch.kind == "image" or program_name(entry.command) in _ELSEWHERE:
        return
    missing = []
    for at, text in _paths(entry, launch):
        filled = expanded(text, fleet.places)
        if filled and Path(filled).is_absolute() and not exists(Path(filled)):
            missing.append((at, filled))
    if missing:
        yield Symptom(
            f"The server is given {missing[0][1]}, which is not there."
            if len(missing) == 1
            else f"The server is given {len(missing)} paths that are not there.",
            "Correct the path, or take the argument away.",
            evidence=tuple(f"argument {at + 1}: {path}" for at, path in missing),
            file=entry.file,
            line=entry.line,
        )


def _paths(entry: Entry, launch: Launch) -> Iterator[tuple[int, str]]:
    """The arguments that are paths which have to be there, each with its place."""
    for at, arg in enumerate(entry.args):
        option, equals, value = arg.partition("=")
        if equals and option in _NEEDS:
            yield at, value
        elif at and entry.args[at - 1] in _NEEDS:
            yield at, arg
    name = launch.name.rpartition("/")[2].partition("@")[0]
    if name in _OF_FILES:
        first = len(entry.args) - len(launch.args)
        yield from ((at, arg) for at, arg in enumerate(entry.args) if at >= first and not arg.startswith("-"))


CHECK = ServerCheck("argument-path-missing", "command", "warning", "Are the paths there that it is given?", _run)
