"""No tool of a server says whether it changes anything."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, listed


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    return bundled(
        target,
        [(tool.name, "") for tool in listed(contact) if not tool.annotations],
        "The tool {} does not say whether it only reads.",
        "{} tools do not say whether they only read.",
        "Add annotations with readOnlyHint and destructiveHint in the server: clients ask less often for what only"
        " reads, and take a tool without them for one that destroys.",
    )


CHECK = ContactCheck("annotations-missing", "tools", "note", "Do the tools say whether they only read?", _run)
