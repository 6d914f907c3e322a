"""A tool is not what it was when it was last seen."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled
from mcpward.diagnostics.tools.tool_digests import changes, digests, remembered


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    before, now = remembered(target.last), digests(contact.tools or ())
    changed = [(name, changes(before[name], digest)) for name, digest in now.items() if name in before]
    return bundled(
        target,
        [(name, f"{' and '.join(parts)} changed") for name, parts in changed if parts],
        "The tool {} is not what it was in the last run.",
        "{} tools are not what they were in the last run.",
        "Read what they say and take now, unless you updated the server yourself: a tool that was approved once may"
        " have become another.",
    )


CHECK = ContactCheck("tool-changed", "tools", "warning", "Are the tools what they were?", _run)
