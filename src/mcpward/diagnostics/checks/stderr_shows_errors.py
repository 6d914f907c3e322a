"""A server that works writes of errors to stderr."""

import re
from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target

_ERROR = re.compile(
    r"Traceback \(most recent call last\)|\b(?:[A-Z]\w*)?(?:Error|Exception): |\b(?:ERROR|CRITICAL|FATAL)\b"
    r"|^(?:error|fatal)\b:|\b(?:[Uu]ncaught|[Uu]nhandled)\b|npm (?:ERR!|error)|\bpanic(?:ked)?\b"
)
MOST_LINES = 5


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    lines = [line for line in contact.stderr if _ERROR.search(line)]
    if contact.ready and contact.exit_code is None and lines:
        yield Symptom(
            "It works, and writes of errors to stderr.",
            "Read the lines in the evidence: a part of what it offers may not work, such as a login or a database.",
            evidence=tuple(lines[-MOST_LINES:]),
            **at(target.entry, fleet),
        )


CHECK = ContactCheck("stderr-shows-errors", "handshake", "note", "Is its stderr free of errors?", _run)
