"""The credential of an entry is a token that has expired by what it says itself."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.model import rfc3339


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    if web is None or web.credential_expires is None or web.credential_expires > fleet.now:
        return
    yield Symptom(
        f"The token in {web.credential} expired at {rfc3339(web.credential_expires)}.",
        "Get a new token; if it is one of an hour or so, let the client log in by itself instead of writing one down.",
        evidence=(f"its claim exp is {web.credential_expires:.0f}",),
        **at(target.entry, fleet, "headers"),
        severity=None if web.refusal is not None else "warning",
    )


CHECK = ContactCheck("credential-expired", "http", "error", "Is the credential of its entry still valid?", _run)
