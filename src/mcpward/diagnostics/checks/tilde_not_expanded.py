"""`~` means the home folder to a shell alone, and no shell reads what stands here."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.launches import launch_of

_SHELL_LIKE = frozenset({"crush"})
"""Clients that read values as a shell does."""

_NEVER_EXPANDED = frozenset({"--directory", "--project"})


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    if entry.transport != "stdio" or all(client in _SHELL_LIKE for client in target.server.clients):
        return
    if found := tuple(_found(entry)):
        where, text = found[0]
        yield Symptom(
            f"The {where} begins with ~, which only a shell knows, and no shell starts the server.",
            f"Write {fleet.places.home}{text[1:]} there." if text.startswith("~/") else "Write the full path there.",
            evidence=tuple(f"{where}: {text}" for where, text in found),
            file=entry.file,
            line=entry.line,
        )


def _found(entry: Entry) -> Iterator[tuple[str, str]]:
    """Where it is sure to do harm: some servers know what it means in what they are given."""
    if entry.command.startswith("~"):
        yield "command", entry.command
    if (entry.cwd or "").startswith("~"):
        yield "cwd", entry.cwd or ""
    launch = launch_of((entry.command, *entry.args))
    if launch and launch.kind == "script" and launch.name.startswith("~"):
        yield f"argument {launch.at + 1}", launch.name
    starts_by_uv = launch is not None and bool(launch.folder)
    for at, (option, value) in enumerate(zip(entry.args, entry.args[1:], strict=False), 2):
        if starts_by_uv and option in _NEVER_EXPANDED and value == (launch and launch.folder) and value.startswith("~"):
            yield f"argument {at}", value
    for name, value in entry.env.items():
        if name.upper() == "PATH" and any(part.startswith("~") for part in value.split(":")):
            yield "PATH in env", next(part for part in value.split(":") if part.startswith("~"))


CHECK = ServerCheck("tilde-not-expanded", "command", "error", "Is every path one that needs no shell?", _run)
