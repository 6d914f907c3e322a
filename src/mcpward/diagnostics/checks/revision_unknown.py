"""The server speaks no revision of MCP that is known here."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.outcome import outcome_of
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if outcome_of(contact) == "no revision":
        yield Symptom(
            "It speaks no revision of MCP that is known here.",
            "Update the server, or mcpward where the revision that it names is the newer one.",
            evidence=tuple(f"it names {revision}" for revision in contact.offered),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("revision-unknown", "handshake", "error", "Does it speak a known revision?", _run)
