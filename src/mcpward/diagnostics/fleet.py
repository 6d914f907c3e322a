"""Everything that is known before a check begins: the files, the servers, the machine, and what was seen last time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mcpward.diagnostics.contact import Contact
from mcpward.diagnostics.entries import Entry, Scope
from mcpward.diagnostics.machine import Machine
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.servers import KnownServer
from mcpward.model import ServerRun
from mcpward.tolerant_json import Document


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A file of a client that is there. Where it could not be read, `document` is None and `fault` a sentence, which
    stands at `line` and `column`, from 1, where that is known. `text` is what stands in it, with a byte order mark if
    it has one. `mode` are its permission bits, None where the platform has none.
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
