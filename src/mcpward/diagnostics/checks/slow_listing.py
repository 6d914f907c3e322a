"""It takes long until the server has listed its tools."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target

SLOW_MS = 5000.0
"""Clients list all servers at their start, and a person waits for that; only slow work of its own takes so long."""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.listed_ms is not None and contact.listed_ms > SLOW_MS:
        yield Symptom(
            f"It takes {contact.listed_ms / 1000:.1f} seconds to list its tools.",
            "Have the server know its tools before it is asked, or keep what it looks up for them.",
            evidence=(f"{len(contact.tools or ())} tools on {contact.pages} pages in {contact.listed_ms:.0f} ms",),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("slow-listing", "speed", "warning", "Does it list its tools soon?", _run)
