"""The server, or a proxy before it, answers with an error of its own."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    reply = web.hindrance(lambda one: (one.status or 0) >= 500) if web else None
    if reply is None or reply.status == 501:
        return
    gateway = reply.status in (502, 503, 504)
    yield Symptom(
        f"{'The proxy before it' if gateway else 'The server'} answers with the error {reply.status}.",
        "Look whether the server behind the proxy is up." if gateway else "Look into the log of the server.",
        evidence=(reply.told, *([reply.head] if reply.head else [])),
        **at(target.entry, fleet, "url"),
    )


CHECK = ContactCheck("http-server-error", "http", "error", "Does it answer without an error of its own?", _run)
