"""Runs of the checks, made up, for the forms that tell of them."""

from pathlib import Path
from typing import Any

from tests.unit.diagnostics.fleets import READY, entry

from mcpward.diagnostics.check import Check, FleetCheck, Severity
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.servers import merged
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import ConfigFile, Target
from mcpward.diagnostics.report import Diagnosis, Report

HOME = Path("/home/ada")
FILE = HOME / "cursor.json"
CODES: dict[str, Severity] = {"config-broken": "error", "thing-missing": "error", "slow": "warning", "news": "note"}
CHECKS: tuple[Check, ...] = tuple(
    FleetCheck(code, "configuration", severity, f"Is it {code}?", lambda fleet: ()) for code, severity in CODES.items()
)


def report(code: str = "thing-missing", server: str | None = "files", **values: Any) -> Report:
    """A report of a made-up check, at line 3, column 5 of a file."""
    usual: dict[str, Any] = {
        "severity": CODES[code],
        "says": f"It is {code}.",
        "evidence": ("seen it",),
        "fix": "Mend it.",
        "file": FILE,
        "line": 3,
        "column": 5,
    }
    return Report(code, server=server, **(usual | values))


def diagnosis(*reports: Report, entries: tuple[Entry, ...] = (entry(),), contact: Contact | None = None) -> Diagnosis:
    """A run over these servers, which took a second and a half."""
    targets = tuple(Target(server, contact) for server in merged(entries))
    files = tuple(ConfigFile(one, HOME / f"{one}.json", "user") for one in dict.fromkeys(one.client for one in entries))
    return Diagnosis("0123456789abcdef0123456789abcdef", 1_900_000_000.0, 1.5, targets, reports, CHECKS, files)


def of_everything() -> Diagnosis:
    """A run with reports of a file, of all servers, and of two servers out of three, all of which were called."""
    return diagnosis(
        report("config-broken", None),
        report("news", None, file=None, line=None, column=None),
        report("slow", "wiki", line=None, column=None),
        report("thing-missing", "files"),
        report("news", "files"),
        entries=(entry("files"), entry("wiki", url="https://wiki.example/mcp"), entry("well", "kiro", command="well")),
        contact=READY,
    )
