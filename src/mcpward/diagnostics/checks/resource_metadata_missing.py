"""A server that wants a token of OAuth does not say where to get one (RFC 9728)."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    refusal, resource = (web.refusal, web.resource) if web else (None, None)
    if web is None or refusal is None or resource is None or not resource.problem:
        return
    if refusal.challenge("bearer", "dpop") is None:
        return  # nothing says that it is a matter of OAuth
    yield Symptom(
        "The document that says where to log in cannot be read at the address that the server names."
        if resource.named
        else "The server wants a bearer token, and has no document that says where to log in.",
        "Let the server serve its protected resource metadata (RFC 9728) there, or put a token into the headers of the "
        "entry.",
        evidence=(*resource.tried, resource.problem),
        **at(target.entry, fleet, "url"),
        severity=None if resource.named else "note",  # many servers want a token that one simply has
    )


CHECK = ContactCheck("resource-metadata-missing", "http", "error", "Does it say where to log in?", _run)
