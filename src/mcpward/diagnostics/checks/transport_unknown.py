"""An entry names a transport that its client does not know, or by a name that it does not know."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from mcpward.diagnostics.check import FileCheck, Mend, Symptom
from mcpward.diagnostics.editing import replaced
from mcpward.diagnostics.entries import Entry
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.diagnostics.pointing import at, edit_of, where
from mcpward.diagnostics.reading import Reading
from mcpward.diagnostics.servers import legal_name
from mcpward.server_fields import Transport, transport_named
from mcpward.tolerant_json import shown_key, shown_name

_USUAL: dict[Transport, str] = {"stdio": "stdio", "http": "http", "sse": "sse"}


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    for entry in file.entries(fleet):
        written = fleet.written(entry)
        key = next((one for one in ("type", "transport") if isinstance(written, dict) and one in written), None)
        if key is None or not isinstance(word := written[key], str) or _is_known(word, file.reading):
            continue
        words = file.reading.types or _USUAL
        right = words[_meant(word, written)]
        yield Symptom(
            f"The server {shown_name(entry.name)} has the {key} {shown_key(word)}, which {entry.client} does not know.",
            f'Write "{key}": "{right}"; {entry.client} knows {", ".join(words.values())}.',
            evidence=(where(entry),),
            **at(entry, fleet, key),
            server=legal_name(entry.name),
            mend=_mend(entry, key, word, right),
        )


def _is_known(word: str, reading: Reading) -> bool:
    return word in reading.types.values() if reading.types else transport_named(word) is not None


def _meant(word: str, written: dict[str, Any]) -> Transport:
    """The transport that fits to what else is said."""
    if written.get("command") or written.get("cmd"):
        return "stdio"
    return "sse" if transport_named(word) == "sse" or "sse" in word.lower() else "http"


def _mend(entry: Entry, key: str, old: str, right: str) -> Mend | None:
    edit = partial(replaced, place=(*entry.place, key), old=old, new=right)
    return edit_of(entry.file, f"Write {right} as its {key}.", edit)


CHECK = FileCheck("transport-unknown", "configuration", "error", "Does its client know the transport?", _run)
