"""The process of a server could not be started, and nothing that its entry shows says why."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.checks import interpreter_missing, working_directory_missing
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.outcome import outcome_of
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import command_of, without_secrets

_EXPLAIN = (interpreter_missing.CHECK, working_directory_missing.CHECK)


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if outcome_of(contact) != "not started":
        return
    command = command_of(target, fleet)
    if (command is not None and command.verdict != "found") or any(any(one.run(target, fleet)) for one in _EXPLAIN):
        return
    yield Symptom(
        contact.problem,
        "Run the command of its entry by hand; where that works, write its full path.",
        evidence=(f"command: {without_secrets(target.entry.command.split(' '))}",),
        **at(target.entry, fleet, "command"),
    )


CHECK = ContactCheck("not-started", "handshake", "error", "Can its process be started?", _run)
