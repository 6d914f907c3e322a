"""It takes long until the server has shaken hands."""

from collections.abc import Iterator
from pathlib import PurePath

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import AT_ONCE, Contact
from mcpward.diagnostics.fleet import Fleet, Target

SLOW_MS = 10_000.0
"""Codex gives up after 10 seconds unless it is told otherwise; others wait for 30 or 60."""

_INSTALLED = {
    "npx": "Install the package once with `npm install --global`, and write the program that it brings in command.",
    "uvx": "Install the package once with `uv tool install`, and write the program that it brings in command.",
}
_ELSE = "Find out what it does at its start, such as a download, and do that once beforehand."


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    """What is started beside others has its share of the machine: that alone makes no server a slow one."""
    if contact.ready_ms is None or contact.ready_ms <= SLOW_MS:
        return
    took, evidence = contact.ready_ms / 1000, f"ready after {contact.ready_ms:.0f} ms"
    others = min(AT_ONCE, sum(map(_was_started, fleet.targets))) - 1
    share = max(1.0, (others + 1) / fleet.machine.processors) if _was_started(target) else 1.0
    if contact.ready_ms <= SLOW_MS * share:
        yield Symptom(
            f"It took {took:.1f} seconds until it had shaken hands, while {others} others were starting as well.",
            f"Run `mcpward doctor --start --server {target.name}`: alone it has the whole machine.",
            evidence=(f"{evidence}; processors: {fleet.machine.processors}",),
            severity="note",
            **at(target.entry, fleet, "command"),
        )
        return
    yield Symptom(
        f"It takes {took:.1f} seconds until it has shaken hands.",
        _INSTALLED.get(PurePath(target.entry.command).stem.lower(), _ELSE),
        evidence=(f"{evidence}; some clients give up after {SLOW_MS:.0f} ms",),
        **at(target.entry, fleet, "command"),
    )


def _was_started(target: Target) -> bool:
    contact = target.contact
    return contact is not None and contact.transport == "stdio" and contact.started and not contact.unset


CHECK = ContactCheck("slow-start", "handshake", "warning", "Is it ready soon?", _run)
