"""What a scan writes."""

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from tests.unit.scanning.conftest import judge, row, whole

from mcpward.scanning.choice import Choice
from mcpward.scanning.forms import FORMS, form_for
from mcpward.scanning.forms.form import Summary
from mcpward.scanning.items import Item, Part, Unread

BLOCKED = {
    "flagged": True, "score": 1.0, "blocked_patterns": [], "findings": [], "secured_text": "", "reason": "It is down."
}  # fmt: skip


def told(form: str, *items: Item, show: bool = False, unread: tuple[Unread, ...] = (), verdict: Any = None) -> str:
    out = io.StringIO()
    summary = Summary(unread=unread)
    report = FORMS[form](out, show)
    report.begin()
    for item in items:
        judged = Choice().of(item, verdict or judge(item.text, item.channel))
        summary.count(judged)
        report.write(judged)
    report.end(summary)
    return out.getvalue()


def run_of(*items: Item, **more: Any) -> Any:
    (run,) = json.loads(told("sarif", *items, **more))["runs"]
    return run


def test_a_row_is_written_for_every_text() -> None:
    first, second = map(json.loads, told("rows", row("a secret", 7), row("nothing", 8)).splitlines())
    assert first == {"id": "id-7", **judge("a secret", "user")}
    assert (second["id"], second["findings"]) == ("id-8", [])


def test_a_row_names_its_column_where_it_is_not_the_usual_one() -> None:
    assert json.loads(told("rows", Item("in", 1, "x", "user", 1, 1, "answer")))["column"] == "answer"


def test_a_table_has_a_line_for_each_finding_and_the_sum() -> None:
    lines = told("table", whole("a\nb secret"), row("secret", 3), whole("nothing")).splitlines()
    assert [line.split() for line in lines[:2]] == [
        ["a.txt:2:3", "SECRET", "secrets"],
        ["in.jsonl:3:text[0:6]", "SECRET", "secrets"],
    ]
    assert lines[2:] == ["2 findings in 2 of 3 texts"]


def test_a_text_that_broke_off_does_not_make_the_next_one_count() -> None:
    begun = replace(whole("a secret"), part=Part(0, 0, 0, 0, 8, last=False))
    assert told("table", begun, whole("nothing")).splitlines()[-1] == "1 finding in 0 of 1 text"


def test_a_table_tells_what_was_allowed_and_what_was_not_read() -> None:
    unread = (Unread("a", "closed"), Unread("b", "binary", doubtful=False))
    assert told("table", whole("secret mcpward: allow"), unread=unread) == (
        "0 findings in 0 of 1 text, 1 allowed, 1 file not read\n"
    )


def test_json_has_findings_with_their_places_and_the_sum() -> None:
    said = json.loads(told("json", whole("b secret"), row("secret", 3), unread=(Unread("a", "closed"),)))
    in_file, in_row = said["findings"]
    assert (in_file["path"], in_file["line"], in_file["column"], in_file["end_column"]) == ("a.txt", 1, 3, 9)
    assert (in_row["path"], in_row["row"], in_row["id"], in_row["field"]) == ("in.jsonl", 3, "id-3", "text")
    assert (said["texts"], said["unread"]) == (2, [{"path": "a", "reason": "closed", "doubtful": True}])


@pytest.mark.parametrize("form", ["table", "json", "sarif", "rows"])
def test_no_form_shows_what_was_found_unasked(form: str) -> None:
    assert "secret here" not in told(form, whole("secret here"), row("secret here"))


@pytest.mark.parametrize("form", ["table", "json"])
def test_what_was_found_is_shown_where_someone_asks(form: str) -> None:
    said = told(form, whole("here is a secret"), show=True)
    assert said.count("secret") == told(form, whole("here is a secret")).count("secret") + 1


def test_a_table_is_no_way_to_the_terminal() -> None:
    assert "\x1b" not in told("table", whole("secret", "\x1b[31m.txt"), show=True)


@pytest.mark.parametrize("form", ["table", "json", "sarif", "rows"])
def test_a_text_that_could_not_be_judged_is_told_with_its_reason(form: str) -> None:
    assert "It is down." in told(form, whole("text"), verdict=BLOCKED)


def test_sarif_places_a_finding_by_line_and_column_without_a_snippet() -> None:
    run = run_of(whole("a\n\U0001f511 secret\n", "folder/a b.txt"))
    (result,) = run["results"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "folder/a%20b.txt"},
                "region": {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 9},
            }
        }
    ]


def test_sarif_places_a_finding_in_a_row_by_its_line_and_id() -> None:
    (result,) = run_of(row("secret", 3))["results"]
    (location,) = result["locations"]
    assert location["physicalLocation"]["region"] == {"startLine": 3}
    assert location["logicalLocations"] == [{"name": "text", "fullyQualifiedName": "id-3/text"}]


def test_sarif_declares_each_rule_once_and_results_point_to_it() -> None:
    run = run_of(whole("secret attack secret"), whole("attack"))
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["SECRET/secrets", "ATTACK/attacks"]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [one["ruleId"] for one in run["results"]]


def test_sarif_tells_what_was_not_read() -> None:
    (invocation,) = run_of(unread=(Unread("a", "closed"), Unread("b", "binary", doubtful=False)))["invocations"]
    assert not invocation["executionSuccessful"]
    assert [one["message"]["text"] for one in invocation["toolExecutionNotifications"]] == ["Not read: closed."]


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.jsonl", "rows"), ("a.json", "json"), ("a.sarif", "sarif"), ("a.sarif.json", "sarif"), ("a.txt", None)],
)
def test_the_output_s_name_asks_for_a_form(name: str, form: str | None) -> None:
    assert form_for(name) == form
