"""The server speaks MCP under a content type that clients do not take for it."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    for reply in contact.web.replies if contact.web else ():
        if not reply.misnamed:
            continue
        right = "text/event-stream" if reply.speaks == "sse" else "application/json"
        said = reply.media_type or "no content type"
        yield Symptom(
            f"The server answers in the words of MCP under {said}, which clients refuse.",
            f"Let the server send the Content-Type {right}; look whether a proxy changes it.",
            evidence=(reply.told,),
            **at(target.entry, fleet, "url"),
        )


CHECK = ContactCheck("content-type-wrong", "http", "error", "Does it say what kind of body it sends?", _run)
