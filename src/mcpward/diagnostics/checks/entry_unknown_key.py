"""An entry has a key that its client does not read, and that is nearly one that it does."""

from collections.abc import Iterator
from functools import partial

from mcpward.diagnostics.check import FileCheck, Mend, Symptom
from mcpward.diagnostics.configuration.editing import renamed
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.misspelt import meant_by
from mcpward.diagnostics.configuration.pointing import at, edit_of, where
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import shown_key, shown_name


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    for entry in file.entries(fleet):
        written = fleet.written(entry)
        for key in written if isinstance(written, dict) else ():
            if not isinstance(key, str) or (meant := meant_by(key, file.reading, written)) is None:
                continue
            yield Symptom(
                f"The server {shown_name(entry.name)} has a key {shown_key(key)}, which {entry.client} does not read.",
                f"Write {meant} in its place.",
                evidence=(where(entry), f"{shown_key(key)} is most likely meant to be {meant}"),
                **at(entry, fleet, key),
                severity="error" if entry.fault else None,
                server=legal_name(entry.name),
                mend=_mend(entry, key, meant, written[key]),
            )


def _mend(entry: Entry, key: str, meant: str, value: object) -> Mend | None:
    """Another name for the key, where the value is such a one."""
    fits = {"args": list, "env": dict, "envs": dict, "environment": dict, "headers": dict, "http_headers": dict}
    wanted = fits.get(meant, bool if meant in ("disabled", "enabled") else str)
    if not isinstance(value, wanted):
        return None
    edit = partial(renamed, place=(*entry.place, key), key=meant)
    return edit_of(entry.file, f"Rename the key {shown_key(key)} to {meant}.", edit)


CHECK = FileCheck("entry-unknown-key", "configuration", "warning", "Does its client read every key?", _run)
