"""How well everything is, by what is reported, and how a run looks as JSON."""

import json
from dataclasses import replace

import pytest
from tests.unit.diagnostics.fleets import NOW, READY, entry, fleet

from mcpward.diagnostics.check import Severity
from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.report import Diagnosis, Report, median, status_of


def report(severity: Severity, server: str | None = None) -> Report:
    return Report("red", severity, server, "It is red.", ("red",), "Paint it.")


@pytest.mark.parametrize(
    ("severities", "status"),
    [
        ([], "healthy"),
        (["note"], "healthy"),
        (["note", "warning"], "degraded"),
        (["warning", "error", "note"], "critical"),
    ],
)
def test_the_worst_report_decides(severities: list[Severity], status: str) -> None:
    assert status_of(map(report, severities)) == status


def test_a_run_as_json_says_of_each_server_how_it_is() -> None:
    contact = replace(READY, pings=(3.0, 1.0, 2.0), tools=({"name": "a"},))
    seen = fleet(entry("a"), entry("b", command="b"), contact=contact)
    run = Diagnosis("1", NOW, 0.5, seen.targets, (report("error", "b"), report("note")), CHECKS[:1])
    said = json.loads(json.dumps(run.as_dict()))
    assert said["status"] == "critical"
    assert said["summary"] == {"servers": 2, "called": 2, "ready": 2, "errors": 1, "warnings": 0, "notes": 1}
    assert [(one["name"], one["status"]) for one in said["servers"]] == [("a", "healthy"), ("b", "critical")]
    assert said["servers"][0]["clients"] == ["cursor"]
    assert said["servers"][0]["contact"]["response_ms"] == 2.0
    assert said["servers"][0]["contact"]["tools"] == 1
    assert set(said["reports"][0]) >= {"code", "severity", "server", "says", "evidence", "fix"}


def test_who_was_not_met_has_no_contact() -> None:
    run = Diagnosis("1", NOW, 0.5, fleet(entry()).targets, (), ())
    assert run.as_dict()["servers"][0]["contact"] is None
    assert run.status == "healthy"


@pytest.mark.parametrize(("values", "middle"), [((), None), ((4.0,), 4.0), ((3.0, 1.0), 2.0), ((9.0, 1.0, 2.0), 2.0)])
def test_the_median(values: tuple[float, ...], middle: float | None) -> None:
    assert median(values) == middle
