"""A header has a name or a value that HTTP has not, such as the end of a line that was copied with a token."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.server_fields import HEADER_NAME, HEADER_VALUE
from mcpward.tolerant_json import shown_key


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        for name, wrong in () if entry.disabled else _faults(entry):
            yield Symptom(
                f"The header {shown_key(name)} of the server {target.name} in {entry.client} cannot be sent: {wrong}.",
                "Correct it; look for a space or an end of line that was copied along, and for quotes within quotes.",
                evidence=(where(entry), f"header {shown_key(name)}"),
                **at(entry, fleet, "headers", name),
            )


def _faults(entry: Entry) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for name, value in entry.headers.items():
        if name.lower() in seen:
            yield name, "it stands there twice, in upper and lower case"
        seen.add(name.lower())
        if not HEADER_NAME.fullmatch(name):
            yield name, "its name is none of a header"
        elif not HEADER_VALUE.fullmatch(value):
            yield name, "its value has a character that no header can have"


CHECK = ServerCheck("header-invalid", "configuration", "error", "Can its headers be sent?", _run)
