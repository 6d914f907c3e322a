"""Looks for the files of every client, and reads the servers out of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.client import Client, File
from mcpward.diagnostics.documents import read_document
from mcpward.diagnostics.entries import Entry, Scope
from mcpward.diagnostics.places import Places
from mcpward.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Found:
    """The servers that clients know, in the order of the clients, and what could not be read, in sentences."""

    entries: tuple[Entry, ...]
    faults: tuple[str, ...]


def find(places: Places, clients: Sequence[Client]) -> Found:
    """Read every file of these clients that is there."""
    entries: list[Entry] = []
    faults: list[str] = []
    for client in clients:
        for path, scope in _files(client, places):
            try:
                document = read_document(path)
            except ConfigurationError as error:
                faults.append(str(error))
                continue
            entries += client.entries(File(client.name, scope, document, places, places.cwd))
    return Found(tuple(entries), tuple(faults))


def _files(client: Client, places: Places) -> Iterator[tuple[Path, Scope]]:
    """The files of a client that are there. In the home folder the project's may be the user's: it counts once."""
    seen: set[Path] = set()
    user: Scope = "user"
    for path in client.user_files(places):
        if path not in seen and _is_there(path):
            seen.add(path)
            yield path, user
    for pattern in client.project_files:
        for path in sorted(places.cwd.glob(pattern)):
            if path not in seen and _is_there(path):
                seen.add(path)
                yield path, "project"


def _is_there(path: Path) -> bool:
    """Also one that may not be looked at is there: reading it tells so."""
    try:
        return path.is_file()
    except OSError:
        return True
