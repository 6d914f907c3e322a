"""It takes long until the server has shaken hands."""

from collections.abc import Iterator
from pathlib import PurePath

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.pointing import at

SLOW_MS = 10_000.0
"""Codex gives up after 10 seconds unless it is told otherwise; others wait for 30 or 60."""

_INSTALLED = {
    "npx": "Install the package once with `npm install --global`, and write the program that it brings in command.",
    "uvx": "Install the package once with `uv tool install`, and write the program that it brings in command.",
}
_ELSE = "Find out what it does at its start, such as a download, and do that once beforehand."


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if contact.ready_ms is not None and contact.ready_ms > SLOW_MS:
        yield Symptom(
            f"It takes {contact.ready_ms / 1000:.1f} seconds until it has shaken hands.",
            _INSTALLED.get(PurePath(target.entry.command).stem.lower(), _ELSE),
            evidence=(f"ready after {contact.ready_ms:.0f} ms; some clients give up after {SLOW_MS:.0f} ms",),
            **at(target.entry, fleet, "command"),
        )


CHECK = ContactCheck("slow-start", "handshake", "warning", "Is it ready soon?", _run)
