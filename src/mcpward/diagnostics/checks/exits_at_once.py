"""The process of a server ends before it has shaken hands."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.last_words import cause_of
from mcpward.diagnostics.contact.outcome import outcome_of
from mcpward.diagnostics.fleet import Fleet, Target

LAST_LINES = 8


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    code = contact.exit_code
    if outcome_of(contact) != "ended" or code is None:
        return
    cause = cause_of(code, contact.stderr, contact.garbage)
    how = f"with exit code {code}" if code >= 0 else f"by signal {-code}"
    yield Symptom(
        f"Its process ends {how} before it shakes hands{f': {cause.says}' if cause.says else ''}.",
        cause.fix,
        evidence=(*(contact.stderr[-LAST_LINES:] or contact.garbage or ("it wrote nothing to stderr",)),),
        **at(target.entry, fleet, "command"),
    )


CHECK = ContactCheck("exits-at-once", "handshake", "error", "Does its process stay?", _run)
