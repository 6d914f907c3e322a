"""An entry wants a person to be asked for something that `inputs` of the file does not describe."""

from collections.abc import Iterator, Mapping

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.configuration.reading import ASKED
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.configuration.variables import references, texts_in
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import shown_key, shown_name


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if file.document is None or not (file.reading.expands or frozenset()) >= ASKED:
        return
    inputs = file.document.value_at(("inputs",))
    known = {one.get("id") for one in inputs if isinstance(one, Mapping)} if isinstance(inputs, list) else set()
    for entry in file.entries(fleet):
        told: set[str] = set()
        for place, text in texts_in(fleet.written(entry)):
            for one in references(text):
                if one.form not in ASKED or one.name in known or one.name in told or not place:
                    continue
                told.add(one.name)
                name = shown_key(one.name)
                yield Symptom(
                    f"The server {shown_name(entry.name)} asks for the input {name}, which is not described.",
                    f'Describe it under inputs, {{"id": "{name}", "type": "promptString", "password": true}}.',
                    evidence=(where(entry), f"inputs of {file.path} has no such id"),
                    **at(entry, fleet, str(place[0]), *place[1:]),
                    server=legal_name(entry.name),
                )


CHECK = FileCheck(
    "input-undefined", "configuration", "error", "Is everything described that a person is asked for?", _run
)
