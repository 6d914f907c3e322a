"""SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts and editors read."""

import hashlib
from pathlib import Path
from typing import Any

from mcpward.diagnostics.check import Check
from mcpward.diagnostics.explanations import explanations, in_plain_words
from mcpward.diagnostics.report import Diagnosis, Report
from mcpward.model import rfc3339
from mcpward.sarif import SCHEMA, driver, physical


def sarif(diagnosis: Diagnosis, cwd: Path) -> dict[str, Any]:
    """A run as a SARIF log of plain JSON values: a rule for each check that ran, a result for each report.

    Files below `cwd` are named from there: a code host knows those of a checkout by such names alone.
    """
    order = {check.code: at for at, check in enumerate(diagnosis.checks)}
    run = {
        "tool": driver([_rule(check) for check in diagnosis.checks]),
        "automationDetails": {"id": "mcpward/doctor/", "guid": _guid(diagnosis.run_id)},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": True,
                "startTimeUtc": rfc3339(diagnosis.began),
                "endTimeUtc": rfc3339(diagnosis.began + diagnosis.seconds),
            }
        ],
        "results": [_result(report, order[report.code], cwd) for report in diagnosis.reports],
    }
    return {"version": "2.1.0", "$schema": SCHEMA, "runs": [run]}


def _rule(check: Check) -> dict[str, Any]:
    """Section 3.49. The help is the check's section of docs/CHECKS.md."""
    written = explanations().get(check.code, "")
    told = in_plain_words(written) or check.question
    return {
        "id": check.code,
        "shortDescription": {"text": check.question},
        "fullDescription": {"text": told.partition("\n")[0]},
        "help": {"text": told, "markdown": written or check.question},
        "defaultConfiguration": {"level": check.severity},
        "properties": {"tags": [check.family]},
    }


def _result(report: Report, at: int, cwd: Path) -> dict[str, Any]:
    return {
        "ruleId": report.code,
        "ruleIndex": at,
        "level": report.severity,
        "message": {"text": f"{report.says} {report.fix}"},
        "locations": [_location(report, cwd)] if report.file or report.server else [],
        "partialFingerprints": {"mcpwardReport/v1": _fingerprint(report)},
        "properties": {"evidence": list(report.evidence)},
    }


def _location(report: Report, cwd: Path) -> dict[str, Any]:
    location: dict[str, Any] = {}
    if report.file is not None:
        inside = report.file.is_relative_to(cwd)
        path = report.file.relative_to(cwd) if inside else report.file
        location["physicalLocation"] = physical(str(path), _region(report))
    if report.server is not None:
        location["logicalLocations"] = [{"name": report.server, "kind": "resource"}]
    return location


def _region(report: Report) -> dict[str, int] | None:
    if report.line is None:
        return None
    return {"startLine": report.line} | ({"startColumn": report.column} if report.column is not None else {})


def _fingerprint(report: Report) -> str:
    """The same for the same fault in the next run, wherever it has moved to in its file (section 3.27.17)."""
    told = "\0".join((report.code, report.server or "", str(report.file or ""), report.says))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _guid(run_id: str) -> str:
    return "-".join((run_id[:8], run_id[8:12], run_id[12:16], run_id[16:20], run_id[20:]))
