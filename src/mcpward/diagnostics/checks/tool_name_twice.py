"""A server lists two tools with one name."""

from collections import Counter
from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, listed


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    times = Counter(tool.name for tool in listed(contact))
    return bundled(
        target,
        [(name, f"listed {count} times") for name, count in times.items() if count > 1],
        "The tool {} is listed more than once, and only one of them can be called.",
        "{} tools are listed more than once, and only one of each can be called.",
        "Rename or remove the doubles in the server: Claude takes no message at all with two such tools.",
    )


CHECK = ContactCheck("tool-name-twice", "tools", "error", "Does every tool have a name of its own?", _run)
