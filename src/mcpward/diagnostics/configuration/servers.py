"""The servers behind the entries: those that mean the same are one, and each has a name that a server can have."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.configuration.entries import Entry, Scope

_NOT_LEGAL = re.compile(r"[^A-Za-z0-9_-]+")
_SEVERAL = re.compile(r"_{2,}")
_LONGEST = 48


@dataclass(frozen=True, slots=True)
class KnownServer:
    """A server that clients know, with every entry that means it. `name` is its own alone."""

    name: str
    entries: tuple[Entry, ...]

    @property
    def entry(self) -> Entry:
        """What is said of it: by the first client that does not disable it."""
        return next((entry for entry in self.entries if not entry.disabled), self.entries[0])

    @property
    def clients(self) -> tuple[str, ...]:
        """Who knows it."""
        return tuple(dict.fromkeys(entry.client for entry in self.entries))

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """Where it comes from: from the person, a project or a plugin."""
        return tuple(dict.fromkeys(entry.scope for entry in self.entries))

    @property
    def files(self) -> tuple[Path, ...]:
        """Where it stands."""
        return tuple(dict.fromkeys(entry.file for entry in self.entries))


def merged(entries: Iterable[Entry], apart: Collection[str] = ()) -> tuple[KnownServer, ...]:
    """The servers of these entries, which have no faults: the first to have a name keeps it, others get `NAME-2`.

    In clients that are named `apart` two names are two servers, whatever they mean: each may have credentials of its
    own.
    """
    same: dict[object, list[Entry]] = {}
    for entry in entries:
        others = same.get(entry.meaning, ())
        another = entry.client in apart and any(it.client == entry.client and it.name != entry.name for it in others)
        same.setdefault((entry.meaning, entry.name) if another else entry.meaning, []).append(entry)
    taken: set[str] = set()
    servers = []
    for group in same.values():
        wanted = name = legal_name(group[0].name)
        number = 1
        while name in taken:
            number += 1
            name = f"{wanted}-{number}"
        taken.add(name)
        servers.append(KnownServer(name, tuple(group)))
    return tuple(servers)


def legal_name(name: str) -> str:
    """The nearest name that a server can have: letters, digits, `-` and single `_`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    legal = _SEVERAL.sub("_", _NOT_LEGAL.sub("-", plain)).strip("-_")
    return legal[:_LONGEST].rstrip("-_") or "server"
