"""What a tool replied is not what it says it replies."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    return bundled(
        target,
        [(one.tool, one.problem) for one in contact.invocations if one.fits is False],
        "The reply of the tool {} is not as MCP or its own schema says.",
        "The replies of {} tools are not as MCP or their own schemas say.",
        "Correct the reply or outputSchema in the server: clients that check replies turn such a one into an error.",
    )


CHECK = ContactCheck("tool-output-mismatch", "tools", "error", "Are the replies as the tools say?", _run)
