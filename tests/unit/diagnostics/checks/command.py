"""Faults of commands."""

from tests.unit.diagnostics.fleets import Case, entry, fleet

from mcpward.diagnostics.machine import Machine, folders

PATH = Machine(shell_path=folders("/usr/bin:/bin"))

CASES = (
    Case(
        "command-not-found",
        planted=lambda folder: fleet(entry(command="no-such-program"), machine=PATH),
        absent=lambda folder: fleet(entry(command="sh"), machine=PATH),
        says="no-such-program",
    ),
)
