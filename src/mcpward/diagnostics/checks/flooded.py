"""The server says more than any client can take."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.flooded:
        yield Symptom(
            "It says more than any client can take, and was not heard any more.",
            "Keep logs and data away from its stdout; a message may have a few megabytes, and a line has to end.",
            evidence=(
                contact.problem or contact.listing_problem or contact.ping_problem or "it went on and on",
                *(f"stdout: {line}" for line in contact.garbage),
            ),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("flooded", "handshake", "error", "Does it say no more than can be heard?", _run)
