"""The server is well and has nothing to offer."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.tools == () and not contact.tools_malformed and not contact.listing_problem:
        if any(contact.offers.values()):
            return
        yield Symptom(
            "It shakes hands and has no tools, prompts or resources at all.",
            "Check its args and env: many servers show tools only once they have a credential, or a group of tools is"
            " switched on.",
            evidence=("tools/list: 0 tools", *(f"{what}/list: 0" for what in contact.offers)),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("no-tools", "handshake", "warning", "Has it anything to offer?", _run)
