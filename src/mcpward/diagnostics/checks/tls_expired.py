"""The certificate of a server has expired."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.model import rfc3339


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    tls = contact.web.tls if contact.web else None
    if contact.web is None or tls is None or tls.fault != "expired":
        return
    since = f" on {rfc3339(tls.expires)[:10]}" if tls.expires else ""
    yield Symptom(
        f"The server's certificate expired{since}.",
        "Renew the certificate of the server, and let the server read the new one, which most do only at a restart.",
        evidence=(contact.web.url, f"signed by {tls.issuer or 'an unknown signer'}"),
        **at(target.entry, fleet, "url"),
    )


CHECK = ContactCheck("tls-expired", "http", "error", "Is its certificate still valid?", _run)
