"""mcpward's own servers file, which is read like the file of a client: `serve` puts a gateway before what is in it."""

import re
from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, File, Written, written
from mcpward.diagnostics.configuration.reading import EDITOR, WITH_DEFAULT, Reading

NAME = "mcpward"
_READING = Reading(
    roots=(("mcpServers",), ("servers",)),
    expands=WITH_DEFAULT | EDITOR,
    name=re.compile(r"[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)*"),
    name_rule="letters, digits, - and single _",
    only_text=True,
    exact=True,
)


def own_client(path: Path) -> Client:
    """The client that has this file and no other; where it is not there, that is a fault."""
    return Client(
        NAME, lambda places: (path,), servers=_servers, reading=lambda found: _READING,
        folder=lambda places: path.parent, required=True,
    )  # fmt: skip


def _servers(file: File) -> Iterator[Written]:
    for root in _READING.roots:
        yield from written(file.document.value_at(root), root)
