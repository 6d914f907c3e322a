"""What a check is, what it sees, and what is reported of it.

A check looks at facts that were gathered before, and at what lies on the disk. It is synchronous, and never starts,
calls or writes anything itself.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import ConfigFile, Fleet, Target

Severity = Literal["note", "warning", "error"]
"""The levels of SARIF 2.1.0, section 3.27.10. A note is worth knowing, and nothing is wrong."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""The worst first."""

Family = Literal["configuration", "command", "ports", "handshake", "http", "tools", "speed"]


@dataclass(frozen=True, slots=True)
class Mend:
    """How a fault goes away without a decision of a person: `rewrite` makes the new text of the file out of the one
    that is there (and raises ValueError where that is another than it was made for), `mode` is who may read it.
    """

    path: Path
    says: str
    rewrite: Callable[[str], str] | None = field(default=None, repr=False)
    mode: int | None = None


@dataclass(frozen=True, slots=True)
class Symptom:
    """What a check saw. `says` and `fix` are one sentence each, `evidence` is what was seen, line by line.

    Where it stands in a file, `line` and `column` count from 1. `severity` is given where it is not the check's own,
    `server` where the check is not about one server.
    """

    says: str
    fix: str
    evidence: tuple[str, ...] = ()
    file: Path | None = None
    line: int | None = None
    column: int | None = None
    severity: Severity | None = None
    server: str | None = None
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class _Check:
    """`code` is stable and stands as a heading in docs/CHECKS.md; `question` is what it asks, in plain words."""

    code: str
    family: Family
    severity: Severity
    question: str


@dataclass(frozen=True, slots=True)
class FileCheck(_Check):
    """A check of one file of a client."""

    run: Callable[[ConfigFile, Fleet], Iterable[Symptom]]


@dataclass(frozen=True, slots=True)
class ServerCheck(_Check):
    """A check of one server as its entries say it, which needs no contact with it."""

    run: Callable[[Target, Fleet], Iterable[Symptom]]


@dataclass(frozen=True, slots=True)
class ContactCheck(_Check):
    """A check of one server that was started or called."""

    run: Callable[[Target, Contact, Fleet], Iterable[Symptom]]


@dataclass(frozen=True, slots=True)
class FleetCheck(_Check):
    """A check of all servers together."""

    run: Callable[[Fleet], Iterable[Symptom]]


Check: TypeAlias = FileCheck | ServerCheck | ContactCheck | FleetCheck
