"""The address is right, and another transport is spoken there than the one of the entry."""

from collections.abc import Iterator, Mapping

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import TRANSPORTS
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.mending.readdressing import with_transport

FALL_BACK = frozenset({"cursor", "opencode", "vs-code"})
"""Clients that try the older transport by themselves where the newer one is not spoken, as MCP advises."""

WHERE_UNTOLD = frozenset({"continue", "gemini-cli"})
"""Likewise, where the entry does not say which it means."""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web, entry = contact.web, target.entry
    if web is None or not web.speaks or entry.transport in web.speaks:
        return
    spoken = web.speaks[0]
    falls_back = spoken == "sse" and all(_falls_back(one, fleet) for one in target.server.entries)
    yield Symptom(
        f"The entry means {TRANSPORTS[entry.transport]}, and the server speaks {TRANSPORTS[spoken]} at that address.",
        f'Write "type": "{spoken}" in the entry, in the word that its client has for it, or the address of the other.',
        evidence=tuple(one.told for one in web.replies),
        **at(entry, fleet, "type"),
        severity="warning" if falls_back else None,
        mend=with_transport(fleet, entry, spoken),
    )


def _falls_back(entry: Entry, fleet: Fleet) -> bool:
    written = fleet.written(entry)
    told = not isinstance(written, Mapping) or "type" in written or "httpUrl" in written
    return entry.client in FALL_BACK or (entry.client in WHERE_UNTOLD and not told)


CHECK = ContactCheck("transport-mismatch", "http", "error", "Does it speak the transport that its entry says?", _run)
