"""Checks are asked about everything that they are about, and one that fails ends nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.unit.diagnostics.fleets import entry, fleet, met

from mcpward.diagnostics.check import Check, ContactCheck, FileCheck, FleetCheck, ServerCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import ConfigFile, Fleet, Target
from mcpward.diagnostics.report import Report
from mcpward.diagnostics.runner import MOST_REPORTS, run_checks
from mcpward.errors import Unavailable

SEEN = Symptom("It is red.", "Paint it.", evidence=("red",))


def server_check(*symptoms: Symptom, code: str = "red") -> ServerCheck:
    return ServerCheck(code, "command", "error", "Is it red?", lambda target, fleet: symptoms)


def run(fleet: Fleet, *checks: Check) -> tuple[Report, ...]:
    return run_checks(fleet, checks, lambda text: text)


def test_a_server_check_is_asked_about_each_server() -> None:
    reports = run(fleet(entry("a"), entry("b", command="b")), server_check(SEEN))
    assert [(report.server, report.code, report.severity) for report in reports] == [
        ("a", "red", "error"), ("b", "red", "error"),
    ]  # fmt: skip


def test_a_contact_check_is_asked_only_about_who_was_met() -> None:
    def look(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
        yield SEEN

    check = ContactCheck("red", "speed", "note", "Is it red?", look)
    assert run(fleet(entry()), check) == ()
    assert [report.server for report in run(met(), check)] == ["files"]


def test_a_file_check_is_asked_about_each_file_and_a_fleet_check_once() -> None:
    files = (ConfigFile("cursor", Path("/a"), "user"), ConfigFile("zed", Path("/b"), "user"))

    def look(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
        yield Symptom(f"{file.path} is red.", "Paint it.", file=file.path)

    of_file = FileCheck("file-red", "configuration", "warning", "Is it red?", look)
    of_fleet = FleetCheck("all-red", "ports", "note", "Are all red?", lambda fleet: [SEEN])
    reports = run(fleet(files=files), of_file, of_fleet)
    assert [(report.code, report.says) for report in reports] == [
        ("file-red", "/a is red."), ("file-red", "/b is red."), ("all-red", "It is red."),
    ]  # fmt: skip


def test_a_check_that_fails_is_reported_and_ends_nothing() -> None:
    def look(target: Target, fleet: Fleet) -> Iterator[Symptom]:
        yield SEEN
        raise KeyError("top-secret")

    broken = ServerCheck("broken", "command", "error", "Is it broken?", look)
    first, crash, other = run(fleet(entry()), broken, server_check(SEEN, code="red"))
    assert (first.code, crash.code, other.code) == ("broken", "broken", "red")
    assert crash.severity == "warning"
    assert crash.evidence == ("raised KeyError",)
    assert "top-secret" not in str(crash)


def test_a_check_of_what_is_down_says_so_and_is_no_bug() -> None:
    def look(target: Target, fleet: Fleet) -> Iterator[Symptom]:
        raise Unavailable("The guard is down.")
        yield SEEN

    waiting = ServerCheck("waiting", "command", "error", "Is it up?", look)
    said, other = run(fleet(entry()), waiting, server_check(SEEN, code="red"))
    assert (said.says, said.evidence) == ("The check waiting could not be made.", ("The guard is down.",))
    assert (said.severity, "bug" in said.fix, other.code) == ("warning", False, "red")


def test_a_check_that_sees_without_end_is_cut_off() -> None:
    def look(target: Target, fleet: Fleet) -> Iterator[Symptom]:
        while True:
            yield SEEN

    assert len(run(fleet(entry()), ServerCheck("red", "command", "note", "Is it red?", look))) == MOST_REPORTS


@pytest.mark.parametrize("part", ["says", "fix", "evidence"])
def test_secrets_and_control_characters_of_a_server_are_in_no_report(part: str) -> None:
    said = "got \x1b[31msk-live-1234\x1b[0m\a"
    symptom = Symptom(**{"says": "A.", "fix": "B.", part: (said,) if part == "evidence" else said})
    (report,) = run(fleet(entry(env={"API_KEY": "sk-live-1234"})), server_check(symptom))
    shown = getattr(report, part)
    assert (shown[0] if part == "evidence" else shown) == "got [HIDDEN]\ufffd"


def test_a_symptom_may_have_a_severity_and_a_server_of_its_own() -> None:
    of_fleet = FleetCheck(
        "red", "ports", "error", "Is it red?",
        lambda fleet: [Symptom("It is red.", "Paint it.", severity="note", server="b")],
    )  # fmt: skip
    (report,) = run(fleet(entry()), of_fleet)
    assert (report.severity, report.server) == ("note", "b")


def test_what_a_server_said_is_masked_by_the_guard_too() -> None:
    asked: list[str] = []

    def mask(text: str) -> str:
        asked.append(text)
        return text.replace("4111", "[CARD]")

    check = ContactCheck(
        "red", "speed", "note", "Is it red?", lambda target, contact, fleet: [replace(SEEN, evidence=("4111",))]
    )
    own = server_check(SEEN, code="own")
    first, second = run_checks(met(), [check, own], mask)
    assert first.evidence == ("[CARD]",)
    assert second.evidence == ("red",)
    assert asked == ["It is red.", "4111", "Paint it."]
