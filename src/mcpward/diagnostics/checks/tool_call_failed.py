"""A tool was called for real and did not do its work."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.invocation import Invocation
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    failed = [one for one in contact.invocations if one.outcome not in ("ok", "skipped")]
    yield from bundled(
        target,
        [(one.tool, one.problem) for one in failed if not _may_be_ours(one)],
        "The tool {} was called and failed.",
        "{} tools were called and failed.",
        "Look at the last lines of the server's stderr, and call the tool by hand with the same arguments.",
    )
    yield from bundled(
        target,
        [(one.tool, one.problem) for one in failed if _may_be_ours(one)],
        "The tool {} failed with arguments that were made up from its schema.",
        "{} tools failed with arguments that were made up from their schemas.",
        "Call them with real arguments to know more; made-up ones may name what is not there.",
        severity="note",
    )


def _may_be_ours(one: Invocation) -> bool:
    """Whether made-up arguments may be the cause: the tool itself refused them (-32602: invalid params)."""
    return one.made_up and (one.outcome == "failed" or one.code == -32602)


CHECK = ContactCheck("tool-call-failed", "tools", "warning", "Do the tools work when they are called?", _run)
