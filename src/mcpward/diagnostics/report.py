"""What is reported of a run of the checks, and how well the servers are by that."""

import statistics
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from mcpward.diagnostics.check import SEVERITIES, Check, Mend, Severity, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import ConfigFile, Target
from mcpward.model import rfc3339

Status = Literal["healthy", "degraded", "critical"]
BADNESS: Mapping[Status, int] = {"healthy": 0, "degraded": 1, "critical": 2}
"""How bad each is, beside the others."""

_STATUS: Mapping[Severity, Status] = {"error": "critical", "warning": "degraded", "note": "healthy"}


@dataclass(frozen=True, slots=True)
class Report:
    """One symptom as it is shown: of which check, of which server (None: of none in particular)."""

    code: str
    severity: Severity
    server: str | None
    says: str
    evidence: tuple[str, ...]
    fix: str
    file: Path | None = None
    line: int | None = None
    column: int | None = None
    mend: Mend | None = None

    @classmethod
    def of(cls, check: Check, symptom: Symptom, server: str | None, shown: Callable[[str], str]) -> "Report":
        """A symptom with every text of it as it may be shown."""
        return cls(
            check.code,
            symptom.severity or check.severity,
            symptom.server or server,
            shown(symptom.says),
            tuple(shown(line) for line in symptom.evidence),
            shown(symptom.fix),
            symptom.file,
            symptom.line,
            symptom.column,
            symptom.mend,
        )

    def as_dict(self) -> dict[str, Any]:
        """The report as plain JSON values."""
        return {
            "code": self.code,
            "severity": self.severity,
            "server": self.server,
            "says": self.says,
            "evidence": list(self.evidence),
            "fix": self.fix,
            "file": str(self.file) if self.file else None,
            "line": self.line,
            "column": self.column,
        }


def status_of(reports: Iterable[Report]) -> Status:
    """The worst that any of these reports means."""
    return worst(_STATUS[report.severity] for report in reports)


def worst(statuses: Iterable[Status]) -> Status:
    """The worst of these; healthy where there are none."""
    return max(statuses, key=BADNESS.__getitem__, default="healthy")


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One run: the servers that were looked at, and what is reported. `began` is in seconds since the epoch, `seconds`
    how long it took. `files` are those of clients that were found.
    """

    run_id: str
    began: float
    seconds: float
    targets: tuple[Target, ...]
    reports: tuple[Report, ...]
    checks: tuple[Check, ...] = field(repr=False)
    files: tuple[ConfigFile, ...] = field(default=(), repr=False)

    @property
    def status(self) -> Status:
        """How well it all is."""
        return status_of(self.reports)

    def of(self, server: str) -> tuple[Report, ...]:
        """The reports of one server."""
        return tuple(report for report in self.reports if report.server == server)

    def as_dict(self) -> dict[str, Any]:
        """The run as plain JSON values, in the form of `mcpward doctor --json`."""
        counts = {severity: sum(one.severity == severity for one in self.reports) for severity in SEVERITIES}
        return {
            "status": self.status,
            "summary": {
                "servers": len(self.targets),
                "called": sum(target.contact is not None for target in self.targets),
                "ready": sum(target.contact is not None and target.contact.ready for target in self.targets),
                "errors": counts["error"],
                "warnings": counts["warning"],
                "notes": counts["note"],
            },
            "servers": [self._server(target) for target in self.targets],
            "reports": [report.as_dict() for report in self.reports],
            "checks": [{"code": check.code, "question": check.question} for check in self.checks],
            "run_id": self.run_id,
            "timestamp": rfc3339(self.began),
            "seconds": round(self.seconds, 3),
        }

    def _server(self, target: Target) -> dict[str, Any]:
        server, contact = target.server, target.contact
        return {
            "name": server.name,
            "clients": list(server.clients),
            "files": [str(file) for file in server.files],
            "transport": server.entry.transport,
            "disabled": all(entry.disabled for entry in server.entries),
            "status": status_of(self.of(server.name)),
            "contact": None if contact is None else _contact(contact),
        }


def _contact(contact: Contact) -> dict[str, Any]:
    return {
        "ready": contact.ready,
        "revision": contact.revision,
        "tools": None if contact.tools is None else len(contact.tools),
        "ready_ms": _rounded(contact.ready_ms),
        "response_ms": _rounded(median(contact.pings)),
    }


def median(values: tuple[float, ...]) -> float | None:
    """The middle of these values; None where there are none."""
    return statistics.median(values) if values else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
