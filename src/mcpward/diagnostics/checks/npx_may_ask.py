"""npx asks before it fetches a package, and nobody is there to answer."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import TYPOGRAPHY
from mcpward.diagnostics.machine.launches import launch_of
from mcpward.diagnostics.machine.programs import is_started

_ANSWERS = ("--yes", "--no", "--no-install")


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    launch = launch_of((entry.command, *entry.args)) if is_started(entry) else None
    if launch is None or launch.kind != "package" or launch.by not in ("npx", "npm"):
        return
    if launch.name[0] in TYPOGRAPHY:
        return  # an option that was written with a long dash, which has a code of its own
    before = entry.args[: launch.at]
    if any(arg in _ANSWERS or (arg[0:1] == "-" and arg[1:2] != "-" and "y" in arg) for arg in before):
        return
    yield Symptom(
        f"npx is not told to fetch {launch.name} without asking.",
        'Put "-y" before the name of the package.',
        evidence=(f"arguments before the package: {' '.join(before) or 'none'}",),
        file=entry.file,
        line=entry.line,
    )


CHECK = ServerCheck("npx-may-ask", "command", "note", "May npx fetch the package without asking?", _run)
