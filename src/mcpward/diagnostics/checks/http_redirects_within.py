"""The address redirects to another path of the same server, which not every client follows."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.mending.readdressing import with_address

_FOLLOWED, _NOT_FOLLOWED = "not every client follows", "turns the requests of clients into others"


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web, entry = contact.web, target.entry
    if web is None:
        return
    for reply in web.replies:
        to = reply.followed[-1] if reply.followed else "" if reply.leads_away else reply.location
        if not to:
            continue
        works = bool(reply.speaks)
        yield Symptom(
            f"The server's address redirects to {to}, which {_FOLLOWED if works else _NOT_FOLLOWED}.",
            f"Write {to} as its address.",
            evidence=(reply.told, f"redirected to {to}"),
            **at(entry, fleet, "url"),
            severity=None if works else "error",
            mend=with_address(fleet, entry, to) if works else None,
        )
        return


CHECK = ContactCheck("http-redirects-within", "http", "warning", "Does its address need no redirect?", _run)
