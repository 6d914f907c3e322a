"""No TLS connection comes about, for no reason that has a code of its own."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    if web is None or web.tls is None or web.tls.fault not in ("not-made", "not-spoken") or web.scheme:
        return
    yield Symptom(
        "The server takes connections, and no TLS connection comes about.",
        "Look into the log of the server or of the proxy before it; it may want a certificate of the client, or be no "
        "server of https.",
        evidence=(web.url,),
        **at(target.entry, fleet, "url"),
    )


CHECK = ContactCheck("tls-failed", "http", "error", "Can a TLS connection be made to it?", _run)
