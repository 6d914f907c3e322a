"""Something answers at the address, and not in the words of MCP."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target

_EXPLAINED = (401, 403, 404, 405, 410, 421, 429)
"""Other checks explain these."""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web, entry = contact.web, target.entry
    first = web.first(entry.transport) if web else None
    if web is None or first is None or first.status is None or web.speaks or web.elsewhere is not None:
        return
    if first.status in _EXPLAINED or first.status >= 500 or first.location:
        return
    kind = "a web page" if first.media_type == "text/html" else first.media_type or "nothing"
    if first.status < 300:
        says = f"What answers at the server's address is no server of MCP: it sends {kind}."
        fix = (
            "Correct the address; if it is right, look whether a login page or a proxy answers in place of the server."
        )
    else:
        says = f"The server refuses the request to shake hands ({first.status}), and not in the words of MCP."
        fix = "Look into the manual of the server for its address and for headers that it wants, and into its log."
    yield Symptom(
        says,
        fix,
        evidence=(*(one.told for one in web.replies), *([first.head] if first.head else [])),
        **at(entry, fleet, "url"),
    )


CHECK = ContactCheck("http-not-mcp", "http", "error", "Is it a server of MCP that answers?", _run)
