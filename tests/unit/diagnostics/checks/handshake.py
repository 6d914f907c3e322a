"""Faults of handshakes."""

from tests.unit.diagnostics.fleets import Case, met

CASES = (
    Case(
        "handshake-failed",
        planted=lambda folder: met(ready=False, problem="The server closed its output.", stderr=("boom",)),
        absent=lambda folder: met(),
        says="closed its output",
    ),
)
