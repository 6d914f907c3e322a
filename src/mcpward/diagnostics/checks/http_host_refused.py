"""The server does not want to be called by the host in its address."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    reply = web.hindrance(lambda one: one.status == 421) if web else None
    if reply is not None:
        yield Symptom(
            "The server refuses to be called by the host in its address (421), which guards it from foreign web pages.",
            "Add the host to those that the server allows; with the Python SDK that is `allowed_hosts` of "
            "`TransportSecuritySettings`.",
            evidence=(reply.told,),
            **at(target.entry, fleet, "url"),
        )


CHECK = ContactCheck("http-host-refused", "http", "error", "Does it know the host that it is called by?", _run)
