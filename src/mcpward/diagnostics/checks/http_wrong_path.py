"""The path of the address is none at which the server speaks MCP."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import TRANSPORTS
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.mending.readdressing import with_address

_NO_SUCH = (404, 405, 410, 501)


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web, entry = contact.web, target.entry
    if web is None or web.speaks or web.refusal is not None:
        return
    found, first = web.elsewhere, web.first(entry.transport)
    if found is not None:
        how = f"over {TRANSPORTS[found.speaks]}" if found.speaks else "and wants a credential"
        mend = with_address(fleet, entry, found.url) if found.speaks == entry.transport else None
        yield Symptom(
            f"No MCP is spoken at the path of its address; the server speaks it at {found.url}, {how}.",
            f"Write {found.url} as its address.",
            evidence=(*(one.told for one in web.replies), found.told),
            **at(entry, fleet, "url"),
            mend=mend,
        )
    elif first is not None and first.status in _NO_SUCH:
        yield Symptom(
            f"The server has nothing for MCP at the path of its address ({first.status}).",
            "Look into the manual of the server for the path; usual ones were tried.",
            evidence=tuple(one.told for one in (*web.replies, *web.tried)),
            **at(entry, fleet, "url"),
        )


CHECK = ContactCheck("http-wrong-path", "http", "error", "Is MCP spoken at the path of its address?", _run)
