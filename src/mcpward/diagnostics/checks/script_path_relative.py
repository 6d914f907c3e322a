"""A script is named without its folder, and nothing says from where it is looked for."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.scripts import script_of


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    script = script_of(target.entry, fleet.places)
    if script is None or script.path is not None or "user" not in target.server.scopes:
        return
    yield Symptom(
        f"The script {script.written} is looked for in whatever folder the client happens to be started in.",
        "Write its full path.",
        evidence=(f"argument {script.at + 1}: {script.written}", "the entry says no cwd"),
        file=target.entry.file,
        line=target.entry.line,
    )


CHECK = ServerCheck("script-path-relative", "command", "warning", "Is it said where the script lies?", _run)
