"""Who reaches the server may use it: it wants no credential."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import Web
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.loopback import EVERYWHERE


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web, entry = contact.web, target.entry
    if web is None or web.credential or not web.speaks or not contact.tools:
        return
    evidence = [f"{len(contact.tools)} tools are listed without a credential"]
    exposed = _exposed(web, fleet)
    if web.loopback and not exposed:
        return
    if exposed:
        evidence.append(f"it listens on {exposed}, not only for this machine")
    if web.public and not exposed and web.url.startswith("https:"):
        yield Symptom(
            "The server wants no credential: everybody may use it.",
            "Send it nothing that is not meant for everybody; if it is your own, let it ask for a credential.",
            evidence=tuple(evidence),
            **at(entry, fleet, "url"),
            severity="note",
        )
        return
    yield Symptom(
        "The server wants no credential: everybody who reaches it over the network may call its tools.",
        "Let it listen on 127.0.0.1 only, or put a door that asks for credentials before it, such as mcpward.",
        evidence=tuple(evidence),
        **at(entry, fleet, "url"),
    )


def _exposed(web: Web, fleet: Fleet) -> str:
    """The address on which it listens for other machines too, where it is one of this machine."""
    if not web.loopback:
        return ""
    listeners = fleet.machine.listening_on(web.port)
    return next((one.address for one in listeners if one.address in EVERYWHERE), "")


CHECK = ContactCheck("no-authentication", "http", "error", "Does it ask who is calling?", _run)
