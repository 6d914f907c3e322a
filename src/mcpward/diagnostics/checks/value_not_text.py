"""A number or a truth value stands where the client wants a text, and refuses the entry."""

from collections.abc import Iterator
from functools import partial

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.editing import replaced
from mcpward.diagnostics.configuration.entries import Entry, as_text
from mcpward.diagnostics.configuration.pointing import at, edit_of, where
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import Place, shown_key, shown_name

_TEXTS = ("command", "args", "env", "cwd", "url", "headers", "type")


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if not file.reading.only_text:
        return
    for entry in file.entries(fleet):
        for place, value in _values(entry, fleet):
            named = ".".join(map(shown_key, place))
            edit = partial(replaced, place=(*entry.place, *place), old=value, new=as_text(value, place))
            yield Symptom(
                f"{named} of the server {shown_name(entry.name)} is no text, so that {entry.client} refuses the entry.",
                "Write its value in quotes.",
                evidence=(where(entry), f"{named} is a {'truth value' if isinstance(value, bool) else 'number'}"),
                **at(entry, fleet, str(place[0]), *place[1:]),
                server=legal_name(entry.name),
                mend=edit_of(entry.file, f"Put {named} in quotes.", edit),
            )


def _values(entry: Entry, fleet: Fleet) -> Iterator[tuple[Place, int | float | bool]]:
    written = fleet.written(entry)
    for key in _TEXTS if isinstance(written, dict) else ():
        found = written.get(key)
        if isinstance(found, bool | int | float):
            yield (key,), found
        pairs = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
        yield from (((key, name), value) for name, value in pairs if isinstance(value, bool | int | float))


CHECK = FileCheck("value-not-text", "configuration", "error", "Is every value a text?", _run)
