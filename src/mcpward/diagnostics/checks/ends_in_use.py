"""The process of a server ends after the handshake, while it is used."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.last_words import cause_of
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if not contact.ready or contact.exit_code is None:
        return
    cause = cause_of(contact.exit_code, contact.stderr)
    yield Symptom(
        f"Its process shook hands, and then ended with exit code {contact.exit_code}"
        f"{f': {cause.says}' if contact.exit_code and cause.says else ''}.",
        cause.fix if contact.exit_code else "Have it serve until its stdin ends.",
        evidence=(contact.listing_problem or contact.ping_problem or "it ended by itself", *contact.stderr[-5:]),
        **at(target.entry, fleet),
    )


CHECK = ContactCheck("ends-in-use", "handshake", "error", "Does it stay after the handshake?", _run)
