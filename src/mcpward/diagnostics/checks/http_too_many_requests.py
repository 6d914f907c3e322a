"""The server takes no more requests for now."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    reply = web.hindrance(lambda one: one.status == 429) if web else None
    if reply is not None:
        yield Symptom(
            "The server takes no more requests for now (429).",
            "Wait a while and run this again; if it stays so, raise the limit of your account with the server.",
            evidence=(reply.told,),
            **at(target.entry, fleet, "url"),
        )


CHECK = ContactCheck("http-too-many-requests", "http", "warning", "Does it take requests at the moment?", _run)
