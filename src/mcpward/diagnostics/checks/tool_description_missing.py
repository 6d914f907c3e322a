"""A tool does not say what it does."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, listed


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    return bundled(
        target,
        [(tool.name, "") for tool in listed(contact) if not tool.description.strip()],
        "The tool {} has no description, so that a model has to guess what it does.",
        "{} tools have no descriptions, so that a model has to guess what they do.",
        "Describe in the server, in one or two sentences each, what the tool does and when it is of use.",
    )


CHECK = ContactCheck("tool-description-missing", "tools", "warning", "Does every tool say what it does?", _run)
