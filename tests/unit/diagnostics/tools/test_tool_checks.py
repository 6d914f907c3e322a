"""How what is wrong with tools is told: how bad, how short, and whose words."""

import pytest
from tests.unit.diagnostics.checks.tool_lists import listing
from tests.unit.diagnostics.checks.tools import seen_before
from tests.unit.diagnostics.checks.tools_calls import called
from tests.unit.diagnostics.checks.tools_schemas import EITHER, holding
from tests.unit.diagnostics.fleets import entry, fleet, met, tool

from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.report import Report
from mcpward.diagnostics.runner import run_checks
from mcpward.diagnostics.tools.token_cost import COSTLY_SERVER

OF_TOOLS = [check for check in CHECKS if check.family == "tools"]


def reports(fleet: Fleet, code: str) -> list[Report]:
    return [one for one in run_checks(fleet, OF_TOOLS, lambda text: text) if one.code == code]


def test_many_faulty_tools_are_one_report_with_the_first_of_them() -> None:
    (report,) = reports(listing(*(tool(f"read file {at}") for at in range(50))), "tool-name-illegal")
    assert report.says.startswith("The names of 50 tools")
    assert len(report.evidence) == 20
    assert (report.evidence[0], report.evidence[-1]) == ("read file 0: it has ' '", "and 31 more")


def test_a_report_stands_at_the_entry_of_the_server() -> None:
    (report,) = reports(listing(tool("a b")), "tool-name-illegal")
    assert (report.file, report.line) == (entry(client="zed").file, 3)


@pytest.mark.parametrize(
    ("found", "code", "severity"),
    [
        (listing(tool("a.b"), client="claude-desktop"), "tool-name-refused-by-client", "error"),
        (listing(tool("a" * 60), client="claude-code"), "tool-name-refused-by-client", "warning"),
        (listing(tool(inputSchema=EITHER), client="claude-code"), "tool-schema-refused-by-client", "error"),
        (
            listing(tool(inputSchema=holding({"type": "array"})), client="vs-code"),
            "tool-schema-refused-by-client",
            "warning",
        ),
        (listing(tool(inputSchema=holding({"$ref": "#/x"}))), "schema-reference-broken", "error"),
        (listing(tool(inputSchema=holding({"$ref": "x.json"}))), "schema-reference-broken", "warning"),
        (listing(tool(description="a\u200bb")), "invisible-characters", "warning"),
        (listing(tool(description="a\U000e0041b")), "invisible-characters", "error"),
        (listing(*(tool(f"t{at}") for at in range(129)), client="vs-code"), "too-many-tools", "note"),
        (listing(*(tool(f"t{at}") for at in range(129)), client="windsurf"), "too-many-tools", "warning"),
        (called("failed"), "tool-call-failed", "note"),
        (called("lost"), "tool-call-failed", "warning"),
    ],
)
def test_a_fault_is_as_bad_as_what_comes_of_it(found: Fleet, code: str, severity: str) -> None:
    assert [one.severity for one in reports(found, code)] == [severity]


def test_each_client_that_uses_a_server_is_told_of_by_its_name() -> None:
    contact = met(tools=(tool(inputSchema=EITHER),)).targets[0].contact
    both = fleet(entry(client="claude-desktop"), entry(client="claude-code"), entry(client="zed"), contact=contact)
    assert {one.says.split(" does")[0] for one in reports(both, "tool-schema-refused-by-client")} == {
        "Some versions of Claude Desktop do not take the schema of the tool read_file.",
        "Claude Code",
    }


def test_items_of_a_list_that_are_no_objects_are_counted() -> None:
    (report,) = reports(met(tools=(), tools_malformed=3), "tool-malformed")
    assert report.evidence == ("elsewhere in the list: 3 items are no objects",)


def test_a_tool_is_not_missed_where_the_list_was_cut_off() -> None:
    found = met(tools=(), listing_problem="The list goes on.", last=seen_before(tool()))
    assert reports(found, "tool-removed") == []


def test_the_costliest_tools_are_named_first() -> None:
    heavy, light = tool("heavy", description="word " * 9_000), tool("light")
    (report,) = reports(listing(light, heavy), "tool-list-costly")
    assert report.evidence[0].endswith(f"more than {COSTLY_SERVER:,}")
    assert report.evidence[1].startswith("heavy: about 10,2")
    assert report.evidence[2].startswith("light: about ")


ODD_VALUES = (None, 7, "text", [], {}, True, [{}], {"type": []}, {"properties": {"a": 7}}, {"$ref": 7}, {"anyOf": {}})


@pytest.mark.parametrize("field", ["name", "title", "description", "inputSchema", "outputSchema", "annotations"])
def test_no_check_fails_whatever_a_server_lists(field: str) -> None:
    listed = tuple(tool(**{"name": f"tool_{at}", field: odd}) for at, odd in enumerate(ODD_VALUES))
    contact = met(tools=listed).targets[0].contact
    found = fleet(*(entry(client=client) for client in ("claude-code", "vs-code", "gemini-cli")), contact=contact)
    for one in run_checks(found, OF_TOOLS, lambda text: text):
        assert "itself failed" not in one.says


def test_no_check_fails_for_a_schema_that_is_very_deep() -> None:
    deep: dict[str, object] = {"type": "string"}
    for _ in range(5_000):
        deep = {"type": "array", "items": deep}
    found = listing(tool(inputSchema=holding(deep), outputSchema=deep), client="gemini-cli")
    for one in run_checks(found, OF_TOOLS, lambda text: text):
        assert "itself failed" not in one.says
