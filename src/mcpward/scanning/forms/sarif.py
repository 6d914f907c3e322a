"""SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts and editors read.

No snippet and no fingerprint of the matched text is written: a report is read by more people than the file.
"""

from typing import IO, Any

from mcpward.sarif import SCHEMA, driver, physical
from mcpward.scanning.forms.form import Located, Summary, as_json, located, why_blocked
from mcpward.scanning.items import Judged, Unread

_LEVELS = {"secret": "error", "personal": "warning", "attack": "error"}
_BLOCKED = "BLOCKED"


class Sarif:
    """Writes results as the scan goes on; the rules that they name stand behind them."""

    def __init__(self, out: IO[str], show: bool) -> None:
        self._out = out
        self._comma = ""
        self._rules: list[dict[str, Any]] = []
        self._indices: dict[str, int] = {}

    def begin(self) -> None:
        """Open the run."""
        self._out.write(
            f'{{"version": "2.1.0", "$schema": "{SCHEMA}", "runs": [{{"columnKind": "unicodeCodePoints", "results": ['
        )

    def write(self, judged: Judged) -> None:
        """Write a text's results."""
        for one in located(judged):
            result = self._result(one) if one.finding else self._blocked(one, why_blocked(judged))
            self._out.write(f"{self._comma}\n  {as_json(result)}")
            self._comma = ","

    def end(self, summary: Summary) -> None:
        """Write the rules and what was not read, and close the run."""
        notes = [_note(one) for one in summary.unread if one.doubtful]
        invocation = {"executionSuccessful": not notes, "toolExecutionNotifications": notes}
        told = as_json({"tool": driver(self._rules), "invocations": [invocation]})
        self._out.write(f"\n], {told[1:]}]}}\n")

    def _result(self, one: Located) -> dict[str, Any]:
        finding = one.told
        rule = f"{finding['type']}/{finding['detector']}"
        said = f"{finding['type']} found by {finding['detector']}."
        self._name(rule, finding["kind"])
        shown = {name: finding[name] for name in ("score", "start", "end", "action")}
        level = "note" if finding["action"] == "flag" else _LEVELS[finding["kind"]]
        return self._told(one, rule, level, said) | {"properties": shown}

    def _blocked(self, one: Located, why: str) -> dict[str, Any]:
        self._name(_BLOCKED, "attack")
        return self._told(one, _BLOCKED, "error", f"The text is blocked: {why}")

    def _name(self, rule: str, kind: str) -> None:
        if rule not in self._indices:
            self._indices[rule] = len(self._indices)
            self._rules.append({"id": rule, "properties": {"tags": ["security", kind]}})

    def _told(self, one: Located, rule: str, level: str, said: str) -> dict[str, Any]:
        return {
            "ruleId": rule,
            "ruleIndex": self._indices[rule],
            "level": level,
            "message": {"text": said},
            "locations": [_location(one)],
        }


def _location(one: Located) -> dict[str, Any]:
    if one.item.row is None:
        return {"physicalLocation": physical(one.item.path, _region(one))}
    return {
        "physicalLocation": physical(one.item.path, {"startLine": one.item.row}),
        "logicalLocations": [{"name": one.item.column, "fullyQualifiedName": f"{one.item.id}/{one.item.column}"}],
    }


def _region(one: Located) -> dict[str, int] | None:
    if one.region is None:
        return None
    region = one.region
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }


def _note(unread: Unread) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": f"Not read: {unread.reason}."},
        "locations": [{"physicalLocation": physical(unread.path)}],
    }
