"""An entry names a transport that its client does not know, or by a name that it does not know, or names none."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from mcpward.diagnostics.check import FileCheck, Mend, Symptom
from mcpward.diagnostics.configuration.editing import replaced, value_at, with_value
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import at, edit_of, where
from mcpward.diagnostics.configuration.reading import Reading
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.server_fields import Transport, transport_named
from mcpward.tolerant_json import shown_key, shown_name

_USUAL: dict[Transport, str] = {"stdio": "stdio", "http": "http", "sse": "sse"}


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    for entry in file.entries(fleet):
        written = fleet.written(entry)
        if not isinstance(written, dict):
            continue
        key = next((one for one in ("type", "transport") if one in written), None)
        words = file.reading.types or _USUAL
        if key is None and _has_to_say(entry, written, file.reading):
            yield _untold(entry, fleet, words[entry.transport])
        if key is None or not isinstance(word := written[key], str) or _is_known(word, file.reading):
            continue
        right = words[_meant(word, written)]
        known = dict.fromkeys(words[one] for one in words if one in (file.reading.transports or words))
        yield Symptom(
            f"The server {shown_name(entry.name)} has the {key} {shown_key(word)}, which {entry.client} does not know.",
            f'Write "{key}": "{right}"; {entry.client} knows {", ".join(known)}.',
            evidence=(where(entry),),
            **at(entry, fleet, key),
            server=legal_name(entry.name),
            mend=_mend(entry, key, word, right),
        )


def _has_to_say(entry: Entry, written: dict[str, Any], reading: Reading) -> bool:
    kind = "program" if written.get("command") else "address" if written.get("url") else None
    return kind in reading.typed and not entry.fault and not entry.disabled


def _untold(entry: Entry, fleet: Fleet, right: str) -> Symptom:
    return Symptom(
        f"The server {shown_name(entry.name)} names no transport, and {entry.client} takes none without.",
        f'Write "type": "{right}" into its entry.',
        evidence=(where(entry),),
        **at(entry, fleet),
        server=legal_name(entry.name),
        mend=edit_of(entry.file, f"Write {right} as its type.", partial(_with_type, entry=entry, word=right)),
    )


def _with_type(text: str, entry: Entry, word: str) -> str:
    if "type" in value_at(text, entry.place):
        raise ValueError("it has a type by now")
    return with_value(text, (*entry.place, "type"), word)


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
