"""The name of a tool has characters or a length that MCP advises against."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.client_rules import illegal_name
from mcpward.diagnostics.tools.listed import bundled, listed


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    names = dict.fromkeys(tool.name for tool in listed(contact))
    return bundled(
        target,
        [(name, why) for name in names if (why := illegal_name(name))],
        "The name of the tool {} is not one that MCP recommends, and many clients refuse it.",
        "The names of {} tools are not such as MCP recommends, and many clients refuse them.",
        "Give them names of 1 to 128 of the characters A-Z a-z 0-9 _ - . in the server.",
    )


CHECK = ContactCheck("tool-name-illegal", "tools", "warning", "Are the names of the tools legal?", _run)
