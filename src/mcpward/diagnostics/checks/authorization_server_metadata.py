"""The metadata of an authorization server cannot be read (RFC 8414, OpenID Connect Discovery 1.0)."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    for authority in contact.web.authorities if contact.web else ():
        if authority.kept_away:
            yield Symptom(
                f"The authorization server {authority.issuer} was not asked: it is at no public address of https.",
                "If that is not meant so, correct authorization_servers in the metadata of the server.",
                evidence=authority.tried,
                **at(target.entry, fleet, "url"),
                severity="warning" if contact.web and contact.web.public else "note",
            )
        elif authority.problem:
            yield Symptom(
                f"The authorization server {authority.issuer} does not say how to log in.",
                "Let it serve its metadata at the first of these addresses, with issuer, authorization_endpoint and "
                "token_endpoint, or correct authorization_servers in the metadata of the server.",
                evidence=(authority.problem, *authority.tried),
                **at(target.entry, fleet, "url"),
                severity="warning" if contact.web and contact.web.login else None,
            )


CHECK = ContactCheck(
    "authorization-server-metadata", "http", "error", "Does its authorization server say how to log in?", _run
)
