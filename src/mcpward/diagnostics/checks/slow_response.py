"""The server takes long to answer even an empty request."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.history.estimates import percentile

SLOW_MS = 1000.0
"""After a second a person's flow of thought breaks (Nielsen, Usability Engineering, 1993), and a task calls many tools.
A ping takes less than a hundredth of that over stdio.
"""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    pings = sorted(contact.pings)
    if pings and (p95 := percentile(pings, 0.95)) > SLOW_MS:
        yield Symptom(
            f"It takes {p95 / 1000:.1f} seconds to answer an empty request.",
            "Look at how busy its machine is, and for work that the server does between reading and answering.",
            evidence=(f"{len(pings)} pings: median {percentile(pings, 0.5):.0f} ms, 95th percentile {p95:.0f} ms",),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("slow-response", "speed", "warning", "Does it answer soon?", _run)
