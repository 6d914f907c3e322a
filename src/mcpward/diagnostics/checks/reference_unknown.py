"""A `${` begins no variable that its client knows, and the client refuses the entry for it."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.configuration.variables import begins_no_variable, texts_in
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.server_fields import ADDRESSES
from mcpward.tolerant_json import shown_name

_READ = ("command", "args", "env", "cwd", "headers", *ADDRESSES)


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if not file.reading.exact:
        return
    for entry in file.entries(fleet):
        for place, text in texts_in(fleet.written(entry)):
            if place and place[0] in _READ and begins_no_variable(text):
                yield Symptom(
                    f"The server {shown_name(entry.name)} has a ${{...}} that {entry.client} does not know.",
                    "Write ${NAME}, ${NAME:-DEFAULT} or ${env:NAME}; other forms are those of other programs.",
                    evidence=(where(entry), f"it stands in {place[0]}"),
                    **at(entry, fleet, str(place[0]), *place[1:]),
                    server=legal_name(entry.name),
                )


CHECK = FileCheck("reference-unknown", "configuration", "error", "Is every ${...} one that is known?", _run)
