"""A server has a tool that it had not in the last run."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled
from mcpward.diagnostics.tools.tool_digests import digests, remembered


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    before = remembered(target.last)
    return bundled(
        target,
        [(name, "") for name in digests(contact.tools or ()) if before and name not in before],
        "The tool {} is new since the last run.",
        "{} tools are new since the last run.",
        "Nothing is to be done, where you expected them; else look at what they do before a model may call them.",
    )


CHECK = ContactCheck("tool-added", "tools", "note", "Are there new tools?", _run)
