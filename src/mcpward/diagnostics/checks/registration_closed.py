"""An authorization server knows only clients that were registered by hand."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    for authority in contact.web.authorities if contact.web else ():
        if authority.usable and not authority.registration:
            yield Symptom(
                f"Clients cannot register by themselves with its authorization server {authority.issuer}.",
                "Register the client there by hand and write the client id that you get into its settings, or put a "
                "token into the headers of the entry.",
                evidence=(f"{authority.url}: neither registration_endpoint nor client_id_metadata_document_supported",),
                **at(target.entry, fleet, "url"),
            )


CHECK = ContactCheck("registration-closed", "http", "note", "Can clients register with its authorization server?", _run)
