"""The server speaks only the oldest revision of MCP."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target

OUTDATED = "2024-11-05"
"""The revision before authorization, tool annotations and streamable HTTP; all clients known here still speak it."""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.ready and contact.revision == OUTDATED:
        yield Symptom(
            f"It speaks the oldest revision of MCP, {OUTDATED}.",
            "Update the server: later revisions let a tool say whether it only reads, and what it returns.",
            evidence=(f"it answered the handshake with {OUTDATED}",),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("revision-outdated", "handshake", "note", "Does it speak a recent revision?", _run)
