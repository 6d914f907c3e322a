"""Looks for the files of every client, and reads the servers out of them."""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, File
from mcpward.diagnostics.configuration.documents import document_of, raw_text_of
from mcpward.diagnostics.configuration.entries import Entry, Scope
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.strays import strays_of
from mcpward.diagnostics.fleet import ConfigFile, MissingFile, StrayFile
from mcpward.diagnostics.machine.disk import is_folder, matching
from mcpward.errors import ConfigurationError
from mcpward.tolerant_json import NotParsed, plain_text


@dataclass(frozen=True, slots=True)
class Found:
    """The files of the clients, in the order of the clients, the servers in them, and the files that are not there, or
    where no client looks.
    """

    files: tuple[ConfigFile, ...]
    entries: tuple[Entry, ...]
    missing: tuple[MissingFile, ...] = ()
    strays: tuple[StrayFile, ...] = ()

    @property
    def faults(self) -> tuple[str, ...]:
        """What could not be read, in sentences."""
        return tuple(file.fault for file in self.files if file.fault)


def find(places: Places, clients: Sequence[Client]) -> Found:
    """Read every file of these clients that is there, and look for those that are not, and for what is astray."""
    files: list[ConfigFile] = []
    entries: list[Entry] = []
    missing: list[MissingFile] = []
    strays: list[StrayFile] = []
    paths = {client.name: list(_files(client, places)) for client in clients}
    for client in clients:
        for path, scope in paths[client.name]:
            file = _read(client, path, scope)
            files.append(file)
            if file.document is not None:
                entries += client.entries(File(client.name, scope, file.document, places, places.cwd))
        others = {path for name, own in paths.items() if name != client.name for path, _ in own}
        astray = list(strays_of(client, places, others))
        strays += astray
        if not paths[client.name] and not astray and (one := _missing(client, places)):
            missing.append(one)
    return Found(tuple(files), tuple(entries), tuple(missing), tuple(strays))


def _read(client: Client, path: Path, scope: Scope) -> ConfigFile:
    file = ConfigFile(
        client.name, path, scope, mode=_mode(path), sheltered=_is_sheltered(path), reading=client.reading(path)
    )
    try:
        text = raw_text_of(path)
        return replace(file, text=text, document=document_of(plain_text(text), path))
    except NotParsed as fault:
        return replace(file, text=text, fault=str(fault), line=fault.line, column=fault.column)
    except ConfigurationError as fault:
        return replace(file, fault=str(fault))


def _missing(client: Client, places: Places) -> MissingFile | None:
    """What a client would read if it were there; None where the client is not."""
    first = next(iter(client.user_files(places)), None)
    if first is None:
        return None
    folder = client.folder(places) if client.folder else first.parent
    there = client.required or (folder != places.home and is_folder(folder))
    return MissingFile(client.name, first, folder, client.required) if there else None


def _mode(path: Path) -> int | None:
    if os.name == "nt":
        return None
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None


def _is_sheltered(path: Path) -> bool:
    """Whether a folder above, wherever a link leads, lets through nobody but its owner and group."""
    try:
        return any(not folder.stat().st_mode & stat.S_IXOTH for folder in path.resolve().parents)
    except (OSError, RuntimeError):  # before Python 3.13 the latter, where links lead in a circle
        return True


def _files(client: Client, places: Places) -> Iterator[tuple[Path, Scope]]:
    """The files of a client that are there. In the home folder the project's may be the user's: it counts once."""
    seen: set[Path] = set()
    user: Scope = "user"
    for path in client.user_files(places):
        if path not in seen and _is_there(path):
            seen.add(path)
            yield path, user
    for pattern in client.project_files:
        for path in matching(places.cwd, pattern):
            if path not in seen and _is_there(path):
                seen.add(path)
                yield path, "project"


def _is_there(path: Path) -> bool:
    """Also one that may not be looked at is there, and a link that leads nowhere: reading it tells so."""
    try:
        return path.is_file() or path.is_symlink()
    except OSError:
        return True
