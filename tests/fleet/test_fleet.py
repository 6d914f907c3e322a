"""Every faulty server of the fleet is told by its own code, all of them in one run, and nothing else is told of it."""

import os
from collections.abc import Iterator

import psutil
import pytest
from tests.fleet.fleet import JAVASCRIPT, NODE, PYTHON, Faulty, entry_of, examined

from mcpward.diagnostics.report import Diagnosis

FLEET = [*PYTHON, *(JAVASCRIPT if NODE else ())]


@pytest.fixture(scope="module")
def diagnosis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diagnosis]:
    """One run over the whole fleet, those that hang and those that flood among the others."""
    before = {one.pid for one in psutil.process_iter()}
    yield examined(tmp_path_factory.mktemp("home"), {one.name: entry_of(one) for one in FLEET})
    left = [one for one in psutil.Process(os.getpid()).children(recursive=True) if one.pid not in before]
    assert [one for one in left if one.status() != psutil.STATUS_ZOMBIE] == []


def told(diagnosis: Diagnosis, one: Faulty) -> tuple[set[str], set[str]]:
    """The codes of the faults, and of the notes, that are told of a server."""
    reports = diagnosis.of(one.name)
    notes = {report.code for report in reports if report.severity == "note"}
    return {report.code for report in reports} - notes, notes


@pytest.mark.parametrize("one", PYTHON, ids=lambda one: one.name)
def test_a_fault_is_told_and_no_other(diagnosis: Diagnosis, one: Faulty) -> None:
    faults, notes = told(diagnosis, one)
    assert faults == one.codes
    assert one.notes <= notes


@pytest.mark.parametrize("one", JAVASCRIPT, ids=lambda one: one.name)
def test_the_same_holds_for_servers_in_node(diagnosis: Diagnosis, one: Faulty) -> None:
    if NODE is None:
        pytest.skip("Node is not on this machine")
    faults, notes = told(diagnosis, one)
    assert faults == one.codes
    assert one.notes <= notes


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("misses-module", "a Python module is missing"),
        ("misses-key", "it misses a variable or a credential"),
        ("wants-arguments", "it does not understand its arguments"),
        ("has-nothing-to-do", "with exit code 0 before it shakes hands"),
        ("crashes", "by signal 11 before it shakes hands: it crashed"),
        ("dies-in-use", "a file or folder that it was given is not there"),
        ("hangs", "did not shake hands within 12 seconds"),
        ("declares-in-vain", "declares prompts, and does not know prompts/list"),
        ("misses-package-node", "a file or a package of Node is missing"),
        ("wants-a-taken-port-node", "another process has its port"),
    ],
)
def test_the_cause_is_told(diagnosis: Diagnosis, name: str, says: str) -> None:
    if NODE is None and name.endswith("-node"):
        pytest.skip("Node is not on this machine")
    assert any(says in report.says for report in diagnosis.of(name)), [report.says for report in diagnosis.of(name)]


def test_those_that_hang_hold_up_nobody_for_longer_than_their_time(diagnosis: Diagnosis) -> None:
    contacts = {target.name: target.contact for target in diagnosis.targets}
    assert len(contacts) == len(FLEET)
    assert all(contact is not None for contact in contacts.values())
    well = contacts["well"]
    assert well is not None
    assert (well.ready, len(well.pings), well.listing_problem) == (True, 20, "")
