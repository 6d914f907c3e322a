"""The address redirects to another origin, where no client sends its credential."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import Reply
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.mending.readdressing import with_address


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web, entry = contact.web, target.entry
    reply = web.hindrance(lambda one: one.leads_away) if web else None
    if reply is None:
        return
    if _only_to_tls(reply):
        says = f"The server's address redirects to https, {reply.location}, and no request can follow there."
        fix, mend = f"Write {reply.location} as its address.", with_address(fleet, entry, reply.location)
    else:
        says = f"The server's address redirects to another server, {reply.location}, where clients do not follow."
        fix, mend = f"If you trust that server, write {reply.location} as the address.", None
    yield Symptom(says, fix, evidence=(reply.told,), **at(entry, fleet, "url"), mend=mend)


def _only_to_tls(reply: Reply) -> bool:
    """Whether it leads to the same host over TLS."""
    old, new = urlsplit(reply.url), urlsplit(reply.location)
    return (old.scheme, new.scheme) == ("http", "https") and old.hostname == new.hostname


CHECK = ContactCheck("http-redirects-away", "http", "error", "Does its address stay with its server?", _run)
