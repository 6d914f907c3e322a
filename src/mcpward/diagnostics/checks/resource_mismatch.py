"""The metadata of a server is of another resource than its address: tokens for it are none for the address."""

from collections.abc import Iterator, Mapping

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import Match
from mcpward.diagnostics.fleet import Fleet, Target

_BUT: Mapping[Match, str] = {
    "same": "",
    "slash": ": they differ by a slash, which clients that compare exactly refuse",
    "parent": ": it is above the address, which clients that compare exactly refuse",
    "other": ": clients refuse to log in",
}


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    resource = web.resource if web else None
    if web is None or resource is None or resource.problem or resource.match == "same":
        return
    at_root = resource.match == "parent" and not resource.named
    yield Symptom(
        f"The metadata is of the resource {resource.resource}, and the address is {web.url}{_BUT[resource.match]}.",
        f"Let the metadata of the server say {web.url} as its resource, or write the address that it says.",
        evidence=(f"{resource.url}: resource {resource.resource}", f"address: {web.url}"),
        **at(target.entry, fleet, "url"),
        severity=None if resource.match == "other" else "note" if at_root or resource.match == "slash" else "warning",
    )


CHECK = ContactCheck("resource-mismatch", "http", "error", "Is what it wants tokens for the address in use?", _run)
