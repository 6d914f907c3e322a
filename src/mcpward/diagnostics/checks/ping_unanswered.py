"""The server does not answer a ping."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if not contact.ping_problem or contact.exit_code is not None or contact.flooded:
        return
    yield Symptom(
        contact.ping_problem,
        "Have the server answer `ping` with an empty result at once: clients that ask for a sign of life end the"
        " connection otherwise.",
        evidence=(f"{len(contact.pings)} pings came back",),
        **at(target.entry, fleet),
    )


CHECK = ContactCheck("ping-unanswered", "handshake", "warning", "Does it answer a ping?", _run)
