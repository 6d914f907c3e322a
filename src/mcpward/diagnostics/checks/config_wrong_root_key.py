"""Servers stand under a key that their client does not read, most often that of another client."""

from collections.abc import Iterator
from functools import partial

from mcpward.diagnostics.check import FileCheck, Mend, Symptom
from mcpward.diagnostics.configuration.editing import renamed, wrapped
from mcpward.diagnostics.configuration.pointing import edit_of
from mcpward.diagnostics.configuration.roots import looks_like_a_server, server_tables
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import Place

_ROOTS = ("mcpservers", "mcpserver", "servers", "server", "contextservers", "mcp", "ampmcpservers", "extensions")
"""What clients call it, and what people make of that, in small letters without signs."""


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if file.document is None:
        return
    table, roots = file.document.table, file.reading.roots
    there = [root for root in roots if root and file.document.value_at(root) is not None]
    if len(there) > 1:
        yield _symptom(file, there[1], f"has both {_shown(there[0])} and {_shown(there[1])}", "Keep one of them.", None)
    for place in server_tables(table):
        if place in roots or any(place[: len(root)] == root for root in roots if root):
            continue
        if place and "".join(filter(str.isalpha, str(place[-1]).lower())) not in _ROOTS:
            continue
        right = _shown(file.reading.root)
        if place:
            says = f"has its servers under {_shown(place)}, where {file.client} does not look"
            fix = f"Rename the key to {right}." if not there else f"Move them to {right}."
        else:
            says = f"has its servers at the top, where {file.client} does not look"
            fix = f'Put them all under one key, {{"{right}": {{...}}}}.'
        yield _symptom(file, place, says, fix, None if there else _mend(file, place))


def _symptom(file: ConfigFile, place: Place, says: str, fix: str, mend: Mend | None) -> Symptom:
    line, column = file.document.place_of(place) if file.document else (1, None)
    return Symptom(
        f"The configuration {file.path} {says}.",
        fix,
        evidence=(f"line {line}: {_shown(place) or 'the top'}", f"{file.client} reads {_shown(file.reading.root)}"),
        file=file.path,
        line=line,
        column=column,
        mend=mend,
    )


def _mend(file: ConfigFile, place: Place) -> Mend | None:
    """Another name for the key, or one around them all where nothing else stands beside them."""
    root, table = file.reading.root, file.document.table if file.document else {}
    says = f"Put the servers under {_shown(root)}."
    if len(place) == 1 == len(root):
        return edit_of(file.path, says, partial(renamed, place=place, key=str(root[0])))
    if not place and all(map(looks_like_a_server, table.values())):
        return edit_of(file.path, says, partial(wrapped, place=root))
    return None


def _shown(place: Place) -> str:
    return ".".join(map(str, place))


CHECK = FileCheck("config-wrong-root-key", "configuration", "error", "Do the servers stand under the right key?", _run)
