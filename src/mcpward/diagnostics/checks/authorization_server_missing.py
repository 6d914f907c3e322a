"""The metadata of a server names no authorization server, which MCP demands."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    resource = web.resource if web else None
    if web is None or resource is None or resource.problem or resource.authorities:
        return
    yield Symptom(
        "The server's metadata names no authorization server, so that nobody can log in.",
        'Let the metadata of the server hold "authorization_servers" with at least one address.',
        evidence=(f"{resource.url}: no authorization_servers",),
        **at(target.entry, fleet, "url"),
    )


CHECK = ContactCheck("authorization-server-missing", "http", "error", "Does it name an authorization server?", _run)
