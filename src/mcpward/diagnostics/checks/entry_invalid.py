"""An entry does not say what a client needs to reach a server."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.misspelt import meant_by
from mcpward.diagnostics.configuration.pointing import where
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import shown_name


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    for entry in file.entries(fleet):
        if not entry.fault or entry.fault_at[-1:] in (("type",), ("transport",)):
            continue
        written = fleet.written(entry)
        if not entry.fault_at and isinstance(written, dict):
            meant = {meant_by(str(key), file.reading, written) for key in written}
            if meant & {"command", "cmd", "url", "uri"}:
                continue  # the key is only misspelt, which is told there
        says, _, fix = entry.told.partition("; ")
        yield Symptom(
            f"The server {shown_name(entry.name)} of {entry.client} cannot be reached as it stands there: {says}.",
            f"{fix[:1].upper()}{fix[1:]}." if fix else "Correct the entry.",
            evidence=(where(entry),),
            file=entry.file,
            line=entry.line,
            column=entry.column,
            severity="note" if entry.disabled else None,
            server=legal_name(entry.name),
        )


CHECK = FileCheck("entry-invalid", "configuration", "error", "Does every entry say how a server is reached?", _run)
