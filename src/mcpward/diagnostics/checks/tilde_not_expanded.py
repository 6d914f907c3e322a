"""`~` means the home folder to a shell alone, and no shell reads what stands here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.launches import launch_of
from mcpward.diagnostics.machine.programs import is_started, own_path
from mcpward.diagnostics.mending.rewriting import written_anew

_SHELL_LIKE = frozenset({"crush"})
"""Clients that read values as a shell does."""


@dataclass(frozen=True, slots=True)
class _Tilde:
    """A path that begins so: where it stands in words, and the key and the argument, from 0, to change."""

    where: str
    text: str
    key: str
    at: int = 0


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    if not is_started(entry) or all(client in _SHELL_LIKE for client in target.server.clients):
        return
    if found := tuple(_found(entry)):
        first = found[0]
        home = fleet.places.home
        yield Symptom(
            f"{first.where} begins with ~, which only a shell knows, and no shell starts the server.",
            f"Write {home}{first.text[1:]} there." if first.text.startswith("~/") else "Write the full path there.",
            evidence=tuple(f"{one.where}: {one.text}" for one in found),
            file=entry.file,
            line=entry.line,
            mend=written_anew(entry, fleet, "Write the home folder in place of ~.", _changes(entry, found, home)),
        )


def _found(entry: Entry) -> Iterator[_Tilde]:
    """Where it is sure to do harm: some servers know what it means in what they are given."""
    if entry.command.startswith("~"):
        yield _Tilde("The command", entry.command, "command")
    if entry.cwd and entry.cwd.startswith("~"):
        yield _Tilde("The folder in cwd", entry.cwd, "cwd")
    launch = launch_of((entry.command, *entry.args))
    if launch and launch.kind == "script" and launch.name.startswith("~"):
        yield _Tilde(f"Argument {launch.at + 1}", launch.name, "args", launch.at)
    if launch and launch.folder.startswith("~") and launch.folder in entry.args:
        at = entry.args.index(launch.folder)
        yield _Tilde(f"Argument {at + 1}", launch.folder, "args", at)
    path = own_path(entry) or ""
    if part := next((part for part in path.split(":") if part.startswith("~")), ""):
        yield _Tilde("A folder of PATH in env", part, "")


def _changes(entry: Entry, found: Sequence[_Tilde], home: Path) -> dict[str, object]:
    """The values with the home folder in them; what means the home of somebody else is left to a person."""
    args, changes = list(entry.args), dict[str, object]()
    for one in found:
        if one.text.startswith("~/") and one.key == "args":
            args[one.at] = f"{home}{one.text[1:]}"
            changes["args"] = args
        elif one.text.startswith("~/") and one.key:
            changes[one.key] = f"{home}{one.text[1:]}"
    return changes


CHECK = ServerCheck("tilde-not-expanded", "command", "error", "Is every path one that needs no shell?", _run)
