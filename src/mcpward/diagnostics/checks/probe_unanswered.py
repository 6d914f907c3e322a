"""The server ends or falls silent when it is asked something that it does not know."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.probe_unanswered:
        yield Symptom(
            "It ended or fell silent when it was asked for the newest revision, and had to be begun anew without that.",
            "Have the server answer what it does not know with the error -32601, before the handshake too: clients that"
            " ask first wait for it.",
            evidence=("server/discover was not answered, initialize in a new connection was",),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("probe-unanswered", "handshake", "note", "Does it answer what it does not know?", _run)
