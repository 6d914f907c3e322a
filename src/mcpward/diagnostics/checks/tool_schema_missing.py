"""A tool does not say which arguments it takes."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, listed


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    return bundled(
        target,
        [
            (tool.name, "inputSchema is no object" if tool.fields.get("inputSchema") is not None else "no inputSchema")
            for tool in listed(contact)
            if tool.schema("inputSchema") is None
        ],
        "The tool {} has no schema for its arguments.",
        "{} tools have no schema for their arguments.",
        'Give each an inputSchema in the server; for a tool without arguments it is {"type": "object"}.',
    )


CHECK = ContactCheck("tool-schema-missing", "tools", "error", "Does every tool say which arguments it takes?", _run)
