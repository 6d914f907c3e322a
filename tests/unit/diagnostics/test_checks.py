"""Every check sees the fault that it is there for, and sees none where there is none."""

from pathlib import Path

import pytest
from tests.unit.diagnostics.checks import CASES
from tests.unit.diagnostics.fleets import Case

from mcpward.diagnostics.check import Check
from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.report import Report
from mcpward.diagnostics.runner import run_checks

BY_CODE = {check.code: check for check in CHECKS}
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.id}".strip())


def reports(check: Check, fleet: Fleet) -> tuple[Report, ...]:
    return run_checks(fleet, [check], lambda text: text)


def test_codes_stand_once() -> None:
    assert len(BY_CODE) == len(CHECKS)


def test_every_check_has_a_case() -> None:
    assert {case.code for case in CASES} == set(BY_CODE)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_a_check_asks_a_question_and_has_a_code_that_can_be_a_heading(check: Check) -> None:
    assert check.question.endswith("?")
    assert check.code.replace("-", "").isalnum()
    assert check.code == check.code.lower()


@every_case
def test_a_planted_fault_is_seen(case: Case, tmp_path: Path) -> None:
    seen = reports(BY_CODE[case.code], case.planted(tmp_path))
    assert seen, "the fault was not seen"
    for report in seen:
        assert report.evidence, "no evidence"
        for sentence in (report.says, report.fix):
            assert sentence.endswith("."), sentence
            assert "itself failed" not in sentence
    assert any(case.says in report.says for report in seen), [report.says for report in seen]


@every_case
def test_where_there_is_no_fault_none_is_seen(case: Case, tmp_path: Path) -> None:
    assert reports(BY_CODE[case.code], case.absent(tmp_path)) == ()
