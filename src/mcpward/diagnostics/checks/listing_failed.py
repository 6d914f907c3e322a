"""The tools of a server cannot be listed."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    told_elsewhere = "tools/list" in contact.unlisted or contact.flooded or contact.exit_code is not None
    if not contact.ready or not contact.listing_problem or told_elsewhere:
        return
    yield Symptom(
        contact.listing_problem,
        "Look at what the server makes of the request tools/list; clients show none of its tools until it answers with"
        " all of them.",
        evidence=(
            f"it gave {len(contact.tools or ())} tools on {contact.pages} pages",
            *(f"stderr: {line}" for line in contact.stderr[-5:]),
        ),
        **at(target.entry, fleet),
    )


CHECK = ContactCheck("listing-failed", "handshake", "error", "Does it list its tools?", _run)
