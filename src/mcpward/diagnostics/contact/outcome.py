"""What became of a meeting with a server, so that one check tells of it and no other."""

from typing import Literal

from mcpward.diagnostics.contact.contact import Contact

Outcome = Literal[
    "ready",
    "incomplete",
    "not started",
    "flooded",
    "ended",
    "unreached",
    "silent",
    "no revision",
    "malformed",
    "failed",
]
"""`incomplete`: something is missing that its client would have; `unreached`: what was seen of its address says why."""


def outcome_of(contact: Contact) -> Outcome:
    """What became of it, by the first of its signs."""
    if contact.ready:
        return "ready"
    if contact.unset or contact.asked:
        return "incomplete"
    if not contact.started:
        return "not started"
    if contact.flooded:
        return "flooded"
    if contact.exit_code is not None:
        return "ended"
    if contact.web is not None and contact.web.explains_failure(contact.transport):
        return "unreached"
    if contact.timed_out:
        return "silent"
    if contact.offered:
        return "no revision"
    return "malformed" if contact.greeting else "failed"
