"""The server was reached, and no connection of MCP came about."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.outcome import outcome_of
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if outcome_of(contact) != "failed":
        return
    said = (f"error {contact.refusal.code}: {contact.refusal.said}",) if contact.refusal else ()
    if contact.status is not None:
        said = (f"HTTP status {contact.status}", *said)
    yield Symptom(
        contact.problem,
        "Run the server by hand, or look at its log, and see what it makes of the request `initialize`.",
        evidence=(*said, *contact.stderr[-5:]) or ("it said nothing more",),
        **at(target.entry, fleet),
    )


CHECK = ContactCheck("handshake-failed", "handshake", "error", "Does it shake hands?", _run)
