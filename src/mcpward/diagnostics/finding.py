"""Looks for the files of every client, and reads the servers out of them."""

import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.client import Client, File
from mcpward.diagnostics.documents import read_document
from mcpward.diagnostics.entries import Entry, Scope
from mcpward.diagnostics.fleet import ConfigFile
from mcpward.diagnostics.places import Places
from mcpward.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Found:
    """The files of the clients, in the order of the clients, and the servers in them."""

    files: tuple[ConfigFile, ...]
    entries: tuple[Entry, ...]

    @property
    def faults(self) -> tuple[str, ...]:
        """What could not be read, in sentences."""
        return tuple(file.fault for file in self.files if file.fault)


def find(places: Places, clients: Sequence[Client]) -> Found:
    """Read every file of these clients that is there."""
    files: list[ConfigFile] = []
    entries: list[Entry] = []
    for client in clients:
        for path, scope in _files(client, places):
            file = _read(client, path, scope)
            files.append(file)
            if file.document is not None:
                entries += client.entries(File(client.name, scope, file.document, places, places.cwd))
    return Found(tuple(files), tuple(entries))


def _read(client: Client, path: Path, scope: Scope) -> ConfigFile:
    try:
        document = read_document(path)
    except ConfigurationError as error:
        return ConfigFile(client.name, path, scope, fault=str(error), mode=_mode(path))
    return ConfigFile(client.name, path, scope, document, mode=_mode(path))


def _mode(path: Path) -> int | None:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None


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
