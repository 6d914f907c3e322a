"""The server takes much longer to be ready than in the last run."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target

FACTOR, AT_LEAST_MS = 4.0, 5000.0
"""So many times slower, and slower by so much: how many servers start beside it makes a difference of seconds."""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    before, now = target.last.ready_ms if target.last else None, contact.ready_ms
    if before is not None and now is not None and now > before * FACTOR and now - before > AT_LEAST_MS:
        yield Symptom(
            f"It was ready after {now / 1000:.1f} seconds, and after {before / 1000:.1f} in the last run.",
            "Run the checks once more: a package that was downloaded anew is there by now; else look at what changed.",
            evidence=(f"ready after {now:.0f} ms; before: {before:.0f} ms",),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("starts-slower-than-before", "speed", "note", "Does it start as fast as before?", _run)
