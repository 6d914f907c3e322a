"""The server refuses with 401, and does not say which credential it wants (RFC 9110, section 15.5.2)."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    refusal = web.refusal if web else None
    if web is None or refusal is None or web.credential or refusal.status != 401 or refusal.challenges:
        return
    found = web.resource is not None and not web.resource.problem
    yield Symptom(
        "The server refuses with 401 and sends no WWW-Authenticate, so that clients do not learn how to log in.",
        'Let the server send `WWW-Authenticate: Bearer resource_metadata="..."` with every 401.',
        evidence=(refusal.told, *(web.resource.tried if web.resource else ())),
        **at(target.entry, fleet, "url"),
        severity="note" if found else None,  # clients of 2025-11-25 find the metadata by themselves
    )


CHECK = ContactCheck("challenge-missing", "http", "warning", "Does it say how to log in when it refuses?", _run)
