"""On Windows npx and its like are batch files, which some clients cannot start by themselves."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import command_of
from mcpward.diagnostics.mending.rewriting import written_anew

_BATCH = (".cmd", ".bat")
_CANNOT = frozenset({"claude-code"})
"""Clients that say so themselves: claude-code, issue 9594, and the manual of MCP in Claude Code."""


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    if fleet.places.platform != "windows":
        return
    command = command_of(target, fleet)
    if command is None or command.verdict != "found":
        return
    clients = [
        client
        for client, file in command.sought.by_client.items()
        if client in _CANNOT and file and file.suffix.lower() in _BATCH
    ]
    if clients:
        entry = next(one for one in target.server.entries if one.client in clients)
        args = ", ".join(f'"{word}"' for word in ("/c", command.text))
        yield Symptom(
            f"{' and '.join(clients)} cannot start {command.text} on Windows, which is a batch file.",
            f'Write "cmd" as the command, and begin its args with {args}.',
            evidence=(f"found as {command.file}",),
            file=entry.file,
            line=entry.line,
            mend=written_anew(
                entry, fleet, "Start it by cmd /c.", {"command": "cmd", "args": ["/c", entry.command, *entry.args]}
            ),
        )


CHECK = ServerCheck("npx-needs-cmd", "command", "warning", "Can its client start a batch file?", _run)
