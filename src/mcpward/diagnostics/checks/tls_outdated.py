"""The server speaks only versions of TLS that clients do not speak any more (RFC 8996)."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    tls = contact.web.tls if contact.web else None
    if contact.web is None or tls is None or tls.fault != "too-old":
        return
    yield Symptom(
        f"The server speaks nothing newer than {tls.version}, which no client speaks any more.",
        "Switch TLS 1.2 and 1.3 on at the server, or at the proxy before it.",
        evidence=(f"{contact.web.url}: {tls.version}",),
        **at(target.entry, fleet, "url"),
    )


CHECK = ContactCheck("tls-outdated", "http", "error", "Does it speak a version of TLS that clients still do?", _run)
