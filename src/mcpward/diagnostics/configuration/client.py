"""What has to be known of a program to read the servers it knows."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.entries import Entry, Scope, as_text, with_folders
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading
from mcpward.server_fields import Fault, Fields, fields_of, values_of
from mcpward.tolerant_json import Document, Place


@dataclass(frozen=True, slots=True)
class File:
    """A file of a client that was read. `base` is the project that it belongs to, or the one at hand."""

    client: str
    scope: Scope
    document: Document
    places: Places
    base: Path


@dataclass(frozen=True, slots=True)
class Written:
    """A server as it stands in a file. `scope` and `base` are said where they are not those of the file. It `waits`
    where the client starts it only once a person agreed.
    """

    place: Place
    name: str
    entry: object = field(repr=False)
    scope: Scope | None = None
    base: Path | None = None
    disabled: bool = False
    waits: bool = False


Servers = Callable[[File], Iterable[Written]]
"""Finds the servers in a file."""


def under(*keys: str) -> Servers:
    """Find the servers under a key, or one within another: a table of them by name, or a list of those with a name."""

    def servers(file: File) -> Iterator[Written]:
        found: Any = file.document.table
        for key in keys:
            found = found.get(key) if isinstance(found, Mapping) else None
        yield from written(found, keys)

    return servers


def written(found: object, place: Place) -> Iterator[Written]:
    """The servers of a table by name, or of a list of those with a name, which stands at `place`."""
    if isinstance(found, Mapping):
        for name, entry in found.items():
            yield Written((*place, name), str(name), entry)
    elif isinstance(found, list):
        for at, entry in enumerate(found):
            name = entry.get("name") if isinstance(entry, Mapping) else None
            yield Written((*place, at), str(name) if name else f"server-{at + 1}", entry)


_USUAL_PLACE = under("mcpServers")


def as_it_is(fields: Fields) -> Fields:
    """The keys of most clients need no translation."""
    return fields


def in_usual_words(name: str, fields: Fields) -> Fields:
    """A server is written for most clients as for all others."""
    return fields


def the_usual(path: Path) -> Reading:
    """Most clients read every file of theirs in one way, of which little is known."""
    return Reading()


@dataclass(frozen=True, slots=True)
class Mistaken:
    """A file that people take for one of a client, which reads `belongs`. Only what is at `root` counts, if told."""

    path: Path
    belongs: Path
    root: Place = ()


def nowhere(places: Places) -> Iterable[Mistaken]:
    """No place is known where people put a file by mistake."""
    return ()


@dataclass(frozen=True, slots=True)
class Client:
    """A program that knows MCP servers: which files, where in them, and how its keys become those of most others.

    `usual` returns None for what is no server that could be reached from elsewhere, and raises Fault for what is wrong.
    `project_files` are relative to a project; both they and the user's may not be there, but where `required`. `folder`
    is there where the client is installed: the one of its first file, unless it is told. `mistaken` are files in
    folders where it does not look. `written` is the way back from `usual`, for a server of that name; it may leave
    what most clients have words for to `reading`. `listed`: its servers stand in a list, each with its name; `frame` is
    what else a file of it needs.
    """

    name: str
    user_files: Callable[[Places], Iterable[Path]]
    project_files: tuple[str, ...] = ()
    servers: Servers = _USUAL_PLACE
    usual: Callable[[Fields], Fields | None] = as_it_is
    reading: Callable[[Path], Reading] = the_usual
    folder: Callable[[Places], Path] | None = None
    mistaken: Callable[[Places], Iterable[Mistaken]] = nowhere
    required: bool = False
    written: Callable[[str, Fields], Fields] = in_usual_words
    listed: bool = False
    frame: Mapping[str, Any] = field(default_factory=dict)

    def entries(self, file: File) -> Iterator[Entry]:
        """The servers of a file, those with a fault among them."""
        for one in self.servers(file):
            if (entry := self._entry(file, one)) is not None:
                yield entry

    def _entry(self, file: File, one: Written) -> Entry | None:
        scope = one.scope or file.scope
        path, document = file.document.path, file.document
        line, column = document.place_of(one.place)
        found = Entry(self.name, path, line, scope, one.name, column=column, place=one.place, waits=one.waits)
        try:
            fields = self.usual(fields_of(one.entry))
            if fields is None:
                return None
            values = values_of(fields, as_text)
        except Fault as fault:
            line, column = document.place_of((*one.place, *fault.keys))
            found = replace(found, line=line, column=column, fault_at=fault.keys, disabled=one.disabled)
            return replace(found, fault=found.fault_of(fault.told))
        except RecursionError:
            return replace(found, fault=found.fault_of("brackets stand too deep in each other; remove them"))
        values["disabled"] |= one.disabled
        return replace(found, **with_folders(values, file.places.home, one.base or file.base, scope != "user"))
