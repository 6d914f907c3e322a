"""The server was reached, and no connection of MCP came about."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.ready or contact.timed_out or contact.exit_code is not None:
        return
    yield Symptom(
        contact.problem,
        "Run the server by hand and look at what it says; look at its stderr below.",
        evidence=contact.stderr[-5:],
        file=target.entry.file,
        line=target.entry.line,
    )


CHECK = ContactCheck("handshake-failed", "handshake", "error", "Does it shake hands?", _run)
