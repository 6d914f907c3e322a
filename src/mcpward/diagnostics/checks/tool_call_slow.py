"""A tool that only reads takes long to answer."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled

SLOW_MS = 10_000.0
"""After ten seconds a person's attention is elsewhere (J. Nielsen, Usability Engineering, 1993, section 5.5)."""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    slow = [one for one in contact.invocations if one.outcome in ("ok", "failed") and (one.ms or 0) > SLOW_MS]
    return bundled(
        target,
        [(one.tool, f"{(one.ms or 0) / 1000:.1f} seconds") for one in slow],
        "The tool {} took more than ten seconds to answer.",
        "{} tools took more than ten seconds to answer.",
        "Look at what the server waits for; a client may give up on such a call before it is done.",
    )


CHECK = ContactCheck("tool-call-slow", "tools", "warning", "Do the tools answer soon?", _run)
