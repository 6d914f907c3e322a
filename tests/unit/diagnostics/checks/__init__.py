"""The faults that are planted for the checks, by family, each beside how it looks without the fault."""

from tests.unit.diagnostics.checks import command, handshake
from tests.unit.diagnostics.fleets import cases

CASES = cases(command.CASES, handshake.CASES)
