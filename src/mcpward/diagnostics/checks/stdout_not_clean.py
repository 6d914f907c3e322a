"""A process writes to stdout what is no message of MCP."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.outcome import outcome_of
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if not contact.garbage_lines or outcome_of(contact) in ("ended", "flooded"):
        return
    lines = "A line" if contact.garbage_lines == 1 else f"{contact.garbage_lines} lines"
    yield Symptom(
        f"{lines} on its stdout {'is' if contact.garbage_lines == 1 else 'are'} no message of MCP, which breaks the"
        " connection to many clients.",
        "Send what it prints to stderr: `print(..., file=sys.stderr)` in Python, `console.error` in Node, and an option"
        " such as --silent for a package runner.",
        evidence=tuple(f"stdout: {line}" for line in contact.garbage),
        severity="warning" if contact.ready else "error",
        **at(target.entry, fleet),
    )


CHECK = ContactCheck("stdout-not-clean", "handshake", "warning", "Is its stdout for messages alone?", _run)
