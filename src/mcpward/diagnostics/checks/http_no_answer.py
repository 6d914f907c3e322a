"""The server takes a connection, and no response of HTTP comes over it."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    if web is None or web.reach != "reached" or (web.tls and web.tls.fault) or web.scheme or web.replies:
        return
    if asked := [reply for reply in (web.post, web.get) if reply is not None]:
        yield Symptom(
            f"The server takes connections, and no HTTP response comes: {_within(asked[0].problem)}",
            "Look into the log of the server, and restart it; check that no other program holds its port.",
            evidence=tuple(reply.told for reply in asked),
            **at(target.entry, fleet, "url"),
        )


def _within(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


CHECK = ContactCheck("http-no-answer", "http", "error", "Does it answer over HTTP?", _run)
