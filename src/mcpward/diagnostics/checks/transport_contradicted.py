"""The transport that an entry names does not fit to the rest of it, or it names two."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.server_fields import transport_named
from mcpward.tolerant_json import shown_name


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    for entry in file.entries(fleet):
        key = entry.fault_at[-1] if entry.fault_at else ""
        written = fleet.written(entry)
        if not entry.fault or key not in ("type", "transport") or not isinstance(written, dict):
            continue
        word = written.get(str(key))
        if not isinstance(word, str) or transport_named(word) is None:
            continue
        says, _, fix = entry.told.partition("; ")
        yield Symptom(
            f"The server {shown_name(entry.name)} of {entry.client} contradicts itself: {says}.",
            f"{fix[:1].upper()}{fix[1:]}." if fix else "Write the one that fits.",
            evidence=(where(entry), f"{key} is {word}"),
            **at(entry, fleet, str(key)),
            server=legal_name(entry.name),
        )


CHECK = FileCheck("transport-contradicted", "configuration", "error", "Does the transport fit to the rest?", _run)
