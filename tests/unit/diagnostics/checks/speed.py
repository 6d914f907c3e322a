"""Faults of speed."""

from tests.unit.diagnostics.fleets import NOW, Case, met

from mcpward.model import ServerRun

BEFORE = ServerRun("r", NOW - 3600, "files", "healthy", reached=True, response_ms=20.0, ready_ms=900.0)
HICCUP = (*(2.0,) * 19, 9000.0)

CASES = (
    Case(
        "slow-response",
        planted=lambda folder: met(pings=(1500.0,) * 20),
        absent=lambda folder: met(pings=HICCUP),
        says="1.5 seconds",
    ),
    Case(
        "slow-listing",
        planted=lambda folder: met(listed_ms=8000.0),
        absent=lambda folder: met(listed_ms=800.0),
        says="8.0 seconds",
    ),
    Case(
        "slower-than-before",
        planted=lambda folder: met(pings=(400.0,) * 20, last=BEFORE),
        absent=lambda folder: met(pings=(60.0,) * 20, last=BEFORE),
        says="400 ms, and did in 20 ms",
    ),
    Case(
        "slower-than-before",
        planted=lambda folder: met(pings=(400.0,) * 10, last=BEFORE),
        absent=lambda folder: met(pings=(400.0,) * 3, last=BEFORE),
        id="too few to tell",
    ),
    Case(
        "slower-than-before",
        planted=lambda folder: met(pings=(400.0,) * 20, last=BEFORE),
        absent=lambda folder: met(pings=(400.0,) * 20),
        id="never seen before",
    ),
    Case(
        "starts-slower-than-before",
        planted=lambda folder: met(ready_ms=9000.0, last=BEFORE),
        absent=lambda folder: met(ready_ms=4000.0, last=BEFORE),
        says="9.0 seconds, and after 0.9",
    ),
)
