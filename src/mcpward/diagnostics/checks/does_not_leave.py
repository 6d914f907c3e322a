"""The process of a server does not leave by itself when its client goes away."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Severity, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target

_FIX = (
    "Have the server end when its stdin does, and end what it started itself; until then look now and then whether old"
    " processes of it are left."
)


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    """The order of leaving is that of MCP (2025-11-25, Lifecycle, Shutdown): close stdin, SIGTERM, SIGKILL."""
    if not contact.ready or contact.flooded or contact.exit_code is not None:
        return
    severity: Severity = "warning"
    if contact.left == "killed":
        says = "It left neither when its stdin was closed nor when it was told to, and had to be killed."
    elif contact.left_behind:
        what = "A process" if contact.left_behind == 1 else f"{contact.left_behind} processes"
        says = f"{what} that it had begun stayed behind, and had to be killed."
    elif contact.left == "terminated":
        says, severity = (
            "It did not leave within two seconds after its stdin was closed, and had to be told to.",
            "note",
        )
    else:
        return
    evidence = (f"left: {contact.left}", f"processes left behind: {contact.left_behind}")
    yield Symptom(says, _FIX, evidence, severity=severity, **at(target.entry, fleet))


CHECK = ContactCheck("does-not-leave", "handshake", "warning", "Does it leave when its client does?", _run)
