"""What a server declares to have is not what it has."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    for method in contact.unlisted:
        what = method.partition("/")[0]
        yield Symptom(
            f"It declares {what}, and does not know {method}.",
            f"Have the server answer {method}, or leave {what} out of the capabilities that it declares.",
            evidence=(f"{method} was answered with the error -32601",),
            severity="error" if what == "tools" else "warning",
            **at(target.entry, fleet),
        )
    for method in contact.undeclared:
        what = method.partition("/")[0]
        yield Symptom(
            f"It has {what} and does not declare them, so that clients which go by that show none.",
            f"Have the server declare {what} in its capabilities.",
            evidence=(f"{method} was answered, and capabilities has no {what}",),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("capability-mismatch", "handshake", "warning", "Has it what it declares?", _run)
