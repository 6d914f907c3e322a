"""The server runs, or takes the connection, and does not shake hands in time."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.outcome import outcome_of
from mcpward.diagnostics.fleet import Fleet, Target

_OF_A_PROCESS = (
    "Run it by hand: it may be downloading, waiting for a person to log in, or listening on a port rather than on its"
    " stdin, for which args often have an option."
)
_OF_AN_ADDRESS = "Look at the log of the server, and at whatever stands between: a proxy may hold its answers back."


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if outcome_of(contact) != "silent":
        return
    yield Symptom(
        contact.problem,
        _OF_A_PROCESS if contact.transport == "stdio" else _OF_AN_ADDRESS,
        evidence=contact.stderr[-5:] or contact.garbage or ("it said nothing at all",),
        **at(target.entry, fleet),
    )


CHECK = ContactCheck("handshake-timeout", "handshake", "error", "Does it shake hands in time?", _run)
