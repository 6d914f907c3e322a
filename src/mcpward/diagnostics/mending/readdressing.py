"""Mends of an entry that has an address: another address, or another word for its transport, in the file it stands in.

Only files of JSON are mended, and only where what stands there is taken literally: no variable, no client of which the
word is not known.
"""

from collections.abc import Mapping
from pathlib import Path

from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.configuration.documents import is_json
from mcpward.diagnostics.configuration.editing import with_value
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet
from mcpward.errors import ConfigurationError
from mcpward.server_fields import ADDRESSES, Transport
from mcpward.tolerant_json import Place, parse, plain_text

_WORDS: Mapping[str, Mapping[Transport, str]] = {
    "amp": {"http": "http", "sse": "sse"},
    "claude-code": {"http": "http", "sse": "sse"},
    "cline": {"http": "streamableHttp", "sse": "sse"},
    "crush": {"http": "http", "sse": "sse"},
    "roo": {"http": "streamable-http", "sse": "sse"},
    "vs-code": {"http": "http", "sse": "sse"},
    "mcpward": {"http": "http", "sse": "sse"},
}
"""How the clients that want the transport told call it, by their manuals."""


def with_address(fleet: Fleet, entry: Entry, address: str) -> Mend | None:
    """Another address in an entry; None where it is not for a machine to write, as where something of it is hidden."""
    written = fleet.written(entry)
    if not isinstance(written, Mapping) or set("?$@[{") & {*entry.url, *address}:
        return None
    key = next((name for name in ADDRESSES if written.get(name) == entry.url), None)
    return _mend(entry, key, entry.url, address, f"Write the address {address}.") if key else None


def with_transport(fleet: Fleet, entry: Entry, transport: Transport) -> Mend | None:
    """The word of the client for a transport in an entry that tells one."""
    written, word = fleet.written(entry), _WORDS.get(entry.client, {}).get(transport)
    if word is None or not isinstance(written, Mapping):
        return None
    key = next((name for name in ("type", "transport") if isinstance(written.get(name), str)), None)
    return _mend(entry, key, written[key], word, f"Write {word} as its {key}.") if key else None


def _mend(entry: Entry, key: str, old: str, new: str, says: str) -> Mend | None:
    if not entry.place or not is_json(entry.file):
        return None
    place = (*entry.place, key)

    def rewrite(text: str) -> str:
        if _value_at(text, entry.file, place) != old:
            raise ValueError("it is another by now")
        return with_value(text, place, new)

    return Mend(entry.file, says, rewrite)


def _value_at(text: str, path: Path, place: Place) -> object:
    try:
        return parse(plain_text(text), path).value_at(place)
    except ConfigurationError:
        return None
