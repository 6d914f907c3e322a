"""A tool says that it changes nothing, and that it destroys."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, listed


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    hints = [(tool.name, tool.annotations) for tool in listed(contact)]
    return bundled(
        target,
        [
            (name, "readOnlyHint and destructiveHint are both true")
            for name, said in hints
            if said.get("readOnlyHint") is True and said.get("destructiveHint") is True
        ],
        "The tool {} says that it changes nothing and that it destroys.",
        "{} tools say that they change nothing and that they destroy.",
        "Leave readOnlyHint away in the server where the tool changes anything; until then, treat it as one that does.",
    )


CHECK = ContactCheck("annotations-contradict", "tools", "warning", "Do the hints of a tool go together?", _run)
