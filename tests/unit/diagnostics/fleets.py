"""Facts for checks, made up: files, servers, contacts and machines as a test needs them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.finding import find
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.servers import merged
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.machine import Machine
from mcpward.model import ServerRun

NOW = 1_900_000_000.0
HERE = Places("linux", Path("/home/ada"), Path("/home/ada/project"))
READY = Contact("stdio", ready=True, ready_ms=120.0, revision="2025-11-25", tools=(), pings=(1.0, 1.1, 1.2))


def entry(name: str = "files", client: str = "cursor", **values: Any) -> Entry:
    """A server as a client says it: a program `npx`, unless `url` or `command` is given."""
    values = {"transport": "http", **values} if "url" in values else {"command": "npx", **values}
    return Entry(client, Path(f"/home/ada/{client}.json"), 3, "user", name, **values)


def fleet(*entries: Entry, contact: Contact | None = None, last: ServerRun | None = None, **facts: Any) -> Fleet:
    """A fleet of these entries, all of whose servers made this contact, with other `facts` of a Fleet where given."""
    good = merged(one for one in entries if not one.fault)
    targets = tuple(Target(server, contact, last) for server in good)
    usual: dict[str, Any] = {"places": HERE, "files": (), "machine": Machine(), "now": NOW}
    return Fleet(entries=entries, targets=targets, **(usual | facts))


def met(contact: Contact = READY, of: Entry | None = None, last: ServerRun | None = None, **changes: Any) -> Fleet:
    """A fleet of one server that made a contact, which is as usual but for `changes`."""
    return fleet(of or entry(), contact=replace(contact, **changes), last=last)


def tool(name: str = "read_file", **fields: Any) -> dict[str, Any]:
    """A tool as a server lists it."""
    return {"name": name, "description": "Reads a file.", "inputSchema": {"type": "object"}} | fields


def surveyed(places: Places, **facts: Any) -> Fleet:
    """A fleet as it is found in the files of a made-up person."""
    found = find(places, CLIENTS)
    made = fleet(*found.entries, **facts)
    return replace(made, places=places, files=found.files, missing=found.missing, strays=found.strays)


Build = Callable[[Path], Fleet]
"""Makes a fleet; it may write below the folder that it is given."""


@dataclass(frozen=True)
class Case:
    """A check that sees its fault in `planted`, and says so in words that hold `says`, and sees none in `absent`."""

    code: str
    planted: Build
    absent: Build
    says: str = ""
    id: str = ""


def cases(*groups: Iterable[Case]) -> list[Case]:
    """All cases of several modules."""
    return [case for group in groups for case in group]
