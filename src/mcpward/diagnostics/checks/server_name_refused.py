"""The name of a server is none that its client takes."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.pointing import where
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import shown_name


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    for entry in file.entries(fleet):
        if file.reading.name is None or file.reading.name.fullmatch(entry.name):
            continue
        yield Symptom(
            f"The name {shown_name(entry.name)} is none that {entry.client} takes for a server.",
            f"Rename it, for example to {legal_name(entry.name)}; a name has {file.reading.name_rule} only.",
            evidence=(where(entry),),
            file=entry.file,
            line=entry.line,
            column=entry.column,
            server=legal_name(entry.name),
        )


CHECK = FileCheck("server-name-refused", "configuration", "error", "Does its client take the name?", _run)
