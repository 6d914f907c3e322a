"""The certificate of a server is for another host than the one in its address."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    tls = contact.web.tls if contact.web else None
    if contact.web is None or tls is None or tls.fault != "name":
        return
    yield Symptom(
        "The server's certificate is for another host than the one in its address.",
        "Write the address with a name that the certificate is for, or get a certificate for this one.",
        evidence=(contact.web.url, f"its certificate is for {', '.join(tls.names) or 'no host at all'}"),
        **at(target.entry, fleet, "url"),
    )


CHECK = ContactCheck("tls-name-mismatch", "http", "error", "Is its certificate for the host of its address?", _run)
