"""The client of a server asks a person for a value, so that it can be started by that client alone."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.asked:
        yield Symptom(
            f"It was not looked at: its client asks a person for {len(contact.asked)} of its values.",
            "Look at this server in its client; or give it a variable as ${NAME} in place of ${input:NAME} to have it"
            " checked.",
            evidence=tuple(f"${{input:{name}}}" for name in contact.asked),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("input-needed", "handshake", "note", "Can it be started without a person?", _run)
