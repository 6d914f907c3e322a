"""A key stands twice, so that a reader takes one of them, and nobody sees the other."""

from collections.abc import Iterator
from functools import partial

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.editing import is_repeated, without_repeated
from mcpward.diagnostics.configuration.pointing import edit_of
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import Place, shown_key, shown_name


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    document = file.document
    if document is None:
        return
    keys = {key for root in file.reading.roots for key in root[-1:]}
    for place in dict.fromkeys(document.repeated):
        if keys and not keys & set(place):
            continue  # a setting that has nothing to do with servers
        if any(place[:size] in document.repeated for size in range(1, len(place))):
            continue  # it is there twice since what it is in is
        line, column = document.place_of(place)
        server = _server(place, file)
        name = shown_name(str(place[-1])) if server else shown_key(place[-1])
        same = is_repeated(file.text, place)
        yield Symptom(
            f"The key {name} stands twice in {file.path}, and most readers take only the last.",
            "Remove one of them; they say the same." if same else "Rename or remove one of them.",
            evidence=(f"{file.client}: the last stands in line {line}",),
            file=file.path,
            line=line,
            column=column,
            severity="warning" if same else None,
            server=legal_name(server) if server else None,
            mend=edit_of(file.path, f"Remove one of two {name}.", partial(without_repeated, place=place))
            if same
            else None,
        )


def _server(place: Place, file: ConfigFile) -> str | None:
    """The server that a place is in."""
    for root in file.reading.roots:
        if root and place[: len(root)] == root and len(place) > len(root):
            return str(place[len(root)])
    return None


CHECK = FileCheck("config-key-twice", "configuration", "error", "Does every key stand once?", _run)
