"""An authorization server calls itself by another name than the server does (RFC 8414, section 3.3)."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    for authority in contact.web.authorities if contact.web else ():
        if authority.problem or authority.says_issuer.rstrip("/") == authority.issuer.rstrip("/"):
            continue
        yield Symptom(
            f"The authorization server {authority.issuer} calls itself {authority.says_issuer}: clients refuse it.",
            f"Write {authority.says_issuer} into authorization_servers of its metadata, or correct the issuer.",
            evidence=(f"{authority.url}: issuer {authority.says_issuer}",),
            **at(target.entry, fleet, "url"),
            severity="warning" if contact.web and contact.web.login else None,
        )


CHECK = ContactCheck(
    "issuer-mismatch", "http", "error", "Does its authorization server call itself by the same name?", _run
)
