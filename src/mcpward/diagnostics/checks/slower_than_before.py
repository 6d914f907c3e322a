"""The server answers much slower than in the last run."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.history.estimates import percentile

ENOUGH = 10
"""So many round trips tell a median from a hiccup."""

FACTOR, AT_LEAST_MS = 4.0, 100.0
"""So many times slower, and slower by so much: less is what a busy machine does to a server that is well."""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    before = target.last.response_ms if target.last else None
    if before is None or len(contact.pings) < ENOUGH:
        return
    now = percentile(sorted(contact.pings), 0.5)
    if now > before * FACTOR and now - before > AT_LEAST_MS:
        yield Symptom(
            f"It answers in {now:.0f} ms, and did in {before:.0f} ms in the last run.",
            "Look at what changed since then: its version, the data that it holds, or how busy its machine is.",
            evidence=(f"median of {len(contact.pings)} pings: {now:.1f} ms; before: {before:.1f} ms",),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("slower-than-before", "speed", "warning", "Is it as fast as before?", _run)
