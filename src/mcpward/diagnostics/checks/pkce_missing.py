"""An authorization server does not say that it supports PKCE with S256, without which MCP clients must not log in."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    for authority in contact.web.authorities if contact.web else ():
        if authority.problem or "S256" in authority.pkce:
            continue
        says = f"says {', '.join(authority.pkce)}" if authority.pkce else "does not say that it supports it"
        yield Symptom(
            f"The authorization server {authority.issuer} lacks PKCE with S256, so that clients refuse to log in.",
            'Switch PKCE on, and let its metadata hold "code_challenge_methods_supported": ["S256"].',
            evidence=(f"{authority.url}: {says}",),
            **at(target.entry, fleet, "url"),
            severity="warning" if contact.web and contact.web.login else None,
        )


CHECK = ContactCheck("pkce-missing", "http", "error", "Does its authorization server support PKCE with S256?", _run)
