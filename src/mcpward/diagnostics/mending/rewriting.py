"""Mends that change a server where it is written, in the words that most clients share."""

from collections.abc import Mapping
from typing import Any

from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.configuration.documents import is_json
from mcpward.diagnostics.configuration.editing import with_value
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet
from mcpward.errors import ConfigurationError
from mcpward.tolerant_json import parse


def written_anew(entry: Entry, fleet: Fleet, says: str, changes: Mapping[str, Any]) -> Mend | None:
    """How an entry gets other values of `command`, `args`, `env` or `cwd`.

    None where nothing changes, its file is no JSON, or its client writes these otherwise: then a person has to do it.
    """
    written = fleet.written(entry)
    if not isinstance(written, Mapping) or not is_json(entry.file):
        return None
    if not changes or not all(_is_usual(written, key, entry) for key in changes):
        return None

    def rewrite(text: str) -> str:
        try:
            now = parse(text, entry.file).value_at(entry.place)
        except ConfigurationError as error:
            raise ValueError(str(error)) from None
        # Other keys may have been mended before.
        if not isinstance(now, Mapping) or any(now.get(key) != written.get(key) for key in changes):
            raise ValueError("the server was changed in the meantime")
        for key, value in changes.items():
            text = with_value(text, (*entry.place, key), value)
        return text

    return Mend(entry.file, says, rewrite)


def _is_usual(written: Mapping[str, Any], key: str, entry: Entry) -> bool:
    """Whether what stands at a key is what the entry has of it, with nothing filled in or moved."""
    has = getattr(entry, key)
    if key == "args":
        return bool(written.get(key, []) == list(has))
    if key == "env":
        return bool(written.get(key, {}) == dict(has))
    return bool(written.get(key) == has)


def with_arguments(entry: Entry, at: int, taken: int, given: tuple[str, ...]) -> list[str]:
    """The arguments of an entry with `given` in place of `taken` of them, from the place `at` on, from 0."""
    return [*entry.args[:at], *given, *entry.args[at + taken :]]
