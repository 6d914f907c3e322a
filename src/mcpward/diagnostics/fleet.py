"""Everything that is known before a check begins: the files, the servers, the machine, and what was seen last time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.entries import Entry, Scope
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading
from mcpward.diagnostics.configuration.servers import KnownServer
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.machine.machine import Machine
from mcpward.model import ServerRun
from mcpward.tolerant_json import Document, Place


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A file of a client that is there. Where it could not be read, `document` is None and `fault` a sentence, which
    stands at `line` and `column`, from 1, where that is known. `text` is what stands in it, with a byte order mark if
    it has one. `mode` are its permission bits, None where the platform has none; `sheltered`: a folder above lets
    nobody else through. `reading` is what its client makes of it.
    """

    client: str
    path: Path
    scope: Scope
    document: Document | None = field(default=None, repr=False)
    text: str = field(default="", repr=False)
    fault: str = ""
    line: int | None = None
    column: int | None = None
    mode: int | None = None
    sheltered: bool = False
    reading: Reading = field(default_factory=Reading, repr=False)

    def entries(self, fleet: "Fleet") -> tuple[Entry, ...]:
        """The servers in it, the faulty ones among them."""
        return tuple(one for one in fleet.entries if one.file == self.path and one.client == self.client)


@dataclass(frozen=True, slots=True)
class MissingFile:
    """A client whose folder is there, and none of its files: the first would be `path`. `required`: it has to be."""

    client: str
    path: Path
    folder: Path
    required: bool = False


@dataclass(frozen=True, slots=True)
class StrayFile:
    """A file that its client does not read, although it holds `servers`, by name, which belong into another. Where it
    is there for something else, they stand at `root`.
    """

    client: str
    path: Path
    belongs: Path
    servers: tuple[str, ...] = ()
    root: Place = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A server to be checked. `contact` is None where nobody asked to start or call it; `last` is how it was in the
    last run that called it, None where there was none.
    """

    server: KnownServer
    contact: Contact | None = None
    last: ServerRun | None = None

    @property
    def name(self) -> str:
        """The name of the server."""
        return self.server.name

    @property
    def entry(self) -> Entry:
        """The entry that counts."""
        return self.server.entry


def knows_nothing(text: str) -> tuple[str, ...]:
    """The judgement of who has no guard: nothing is found."""
    return ()


@dataclass(frozen=True, slots=True)
class Fleet:
    """All servers of one person on one machine, or of one gateway. `entries` are all of them, also the faulty ones.

    `attacks_in` asks the guard which kinds of attack a description holds. `now` is in seconds since the epoch.
    """

    places: Places
    files: tuple[ConfigFile, ...]
    entries: tuple[Entry, ...]
    targets: tuple[Target, ...]
    machine: Machine
    now: float
    attacks_in: Callable[[str], Sequence[str]] = knows_nothing
    missing: tuple[MissingFile, ...] = ()
    strays: tuple[StrayFile, ...] = ()

    def file_of(self, entry: Entry) -> ConfigFile | None:
        """The file that an entry stands in, as the client of the entry reads it."""
        return next((one for one in self.files if one.path == entry.file and one.client == entry.client), None)

    def counts_here(self, entry: Entry) -> bool:
        """Whether an entry is for the project at hand: Claude Code keeps those of other projects in the same file."""
        return entry.place[:1] != ("projects",) or Path(str(entry.place[1])) == self.places.cwd

    def written(self, entry: Entry) -> Any:
        """What stands in the file for an entry, key by key, as it was written; None where that is not known."""
        file = self.file_of(entry)
        return file.document.value_at(entry.place) if file and file.document and entry.place else None
