"""A server no longer has a tool that it had in the last run."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled
from mcpward.diagnostics.tools.tool_digests import digests, remembered


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.tools is None or contact.listing_problem:
        return iter(())
    now = digests(contact.tools)
    return bundled(
        target,
        [(name, "") for name in remembered(target.last) if name not in now],
        "The tool {} is no longer there; it was in the last run.",
        "{} tools are no longer there; they were in the last run.",
        "Change what relies on them, or look whether the server lost a permission or a setting that brought them.",
    )


CHECK = ContactCheck("tool-removed", "tools", "note", "Are all tools still there?", _run)
