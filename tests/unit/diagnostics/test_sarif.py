"""SARIF 2.1.0, which code hosts and editors read."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator
from tests.unit.diagnostics.diagnoses import CODES, diagnosis, of_everything, report
from tests.unit.diagnostics.fleets import entry, fleet

from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.explanations import explanations
from mcpward.diagnostics.forms.plain_json import plain_json
from mcpward.diagnostics.forms.sarif import sarif
from mcpward.diagnostics.report import Diagnosis

_TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_LOCATION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "properties": {
                "artifactLocation": {"required": ["uri"], "properties": {"uri": {"pattern": "^[!-~]+$"}}},
                "region": {
                    "required": ["startLine"],
                    "properties": {"startLine": {"minimum": 1}, "startColumn": {"minimum": 1}},
                },
            },
        },
        "logicalLocations": {"type": "array", "items": {"required": ["name"]}},
    },
}
_RULE = {
    "type": "object",
    "required": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
    "properties": {
        "shortDescription": _TEXT,
        "fullDescription": _TEXT,
        "help": _TEXT,
        "defaultConfiguration": {"properties": {"level": _LEVEL}},
    },
}
_RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations"],
    "properties": {
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": _LEVEL,
        "message": _TEXT,
        "locations": {"type": "array", "items": _LOCATION},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}
STRUCTURE = {
    "type": "object",
    "required": ["version", "runs", "$schema"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "minItems": 1,
            "items": {
                "required": ["tool", "results"],
                "properties": {
                    "tool": {
                        "properties": {
                            "driver": {
                                "required": ["name", "rules"],
                                "properties": {"rules": {"uniqueItems": True, "items": _RULE}},
                            }
                        }
                    },
                    "automationDetails": {
                        "properties": {
                            "guid": {"pattern": "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$"},
                        }
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "invocations": {"items": {"required": ["executionSuccessful"]}},
                    "results": {"items": _RESULT},
                },
            },
        },
    },
}
"""What the standard demands of the parts that are written here (sections 3.13 to 3.49)."""


def run_of(told: Diagnosis) -> Any:
    log = sarif(told, Path("/home/ada/project"))
    assert list(Draft7Validator(STRUCTURE).iter_errors(log)) == []
    (run,) = json.loads(json.dumps(log))["runs"]
    return run


def test_every_check_is_a_rule_and_every_result_points_to_its_own() -> None:
    run = run_of(of_everything())
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CODES)
    assert len(run["results"]) == 5
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == CODES[result["ruleId"]]


def test_a_result_stands_at_line_and_column_of_its_file_and_names_its_server() -> None:
    (result,) = run_of(diagnosis(report(file=Path("/home/ada/a b.json"))))["results"]
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "file:///home/ada/a%20b.json"},
                "region": {"startLine": 3, "startColumn": 5},
            },
            "logicalLocations": [{"name": "files", "kind": "resource"}],
        }
    ]
    assert result["message"]["text"] == "It is thing-missing. Mend it."
    assert result["properties"] == {"evidence": ["seen it"]}


def test_a_file_of_the_project_is_named_as_the_project_does() -> None:
    (result,) = run_of(diagnosis(report(file=Path("/home/ada/project/.cursor/mcp.json"))))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": ".cursor/mcp.json"}


def test_a_result_without_a_file_or_a_line_says_less() -> None:
    without_line, without_file, of_all = run_of(
        diagnosis(report(line=None, column=None), report(file=None), report(server=None, file=None))
    )["results"]
    assert "region" not in without_line["locations"][0]["physicalLocation"]
    assert list(without_file["locations"][0]) == ["logicalLocations"]
    assert of_all["locations"] == []


def test_a_fault_is_the_same_one_when_it_moves_and_another_in_another_server() -> None:
    def fingerprint(**values: Any) -> str:
        (result,) = run_of(diagnosis(report(**values)))["results"]
        found: str = result["partialFingerprints"]["mcpwardReport/v1"]
        return found

    assert fingerprint(line=3) == fingerprint(line=9)
    assert len({fingerprint(), fingerprint(server="wiki"), fingerprint(code="slow"), fingerprint(file=None)}) == 4


def test_the_help_of_a_rule_is_its_section_of_the_page() -> None:
    told = Diagnosis("0" * 32, 0.0, 0.1, fleet(entry()).targets, (), CHECKS)
    rules = {rule["id"]: rule for rule in run_of(told)["tool"]["driver"]["rules"]}
    assert "command-not-found" in explanations()
    for code, rule in rules.items():
        assert rule["help"]["markdown"] == explanations().get(code, rule["shortDescription"]["text"])
        assert "](" not in rule["help"]["text"]


def test_json_names_the_files_that_were_found() -> None:
    told = plain_json(of_everything())
    assert {"status", "servers", "reports"} <= set(told)
    assert told["files"][0] == {"client": "cursor", "path": "/home/ada/cursor.json", "scope": "user", "read": False}
