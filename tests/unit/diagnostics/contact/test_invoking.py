"""Tools that are called for real, and those that are not."""

import sys
from pathlib import Path
from typing import Any

import pytest
from tests.unit.diagnostics.fleets import met, tool
from tests.unit.diagnostics.scripted import scripted

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.invocation import Invocation
from mcpward.diagnostics.contact.invoking import MOST_CALLS, callable_tools, invoke, planned
from mcpward.diagnostics.contact.listing import list_tools
from mcpward.diagnostics.contact.sessions import open_session
from mcpward.links.pool import Pool

READS = {"readOnlyHint": True}
TAKES = {"type": "object", "properties": {"city": {"type": "string", "examples": ["Oslo"]}}, "required": ["city"]}
SCRIPT = """
READS = {"readOnlyHint": True}
def tool(name, **fields):
    return {"name": name, "inputSchema": {"type": "object"}, "annotations": READS} | fields
NUMBER = {"type": "object", "properties": {"n": {"type": "integer"}}}
TAKES = {"type": "object", "properties": {"city": {"type": "string", "examples": ["Oslo"]}}, "required": ["city"]}
TOOLS = [
    tool("weather", inputSchema=TAKES), tool("deletes", annotations={}),
    tool("both", annotations={"readOnlyHint": True, "destructiveHint": True}), tool("fails"), tool("unknown"),
    tool("right", outputSchema=NUMBER), tool("wrong", outputSchema=NUMBER), tool("bare", outputSchema=NUMBER),
    tool("odd"), tool("asks"), tool("silent"), tool("last"),
]
def text(words, **more):
    return {"content": [{"type": "text", "text": words}], **more}
REPLIES = {
    "fails": text("secret words", isError=True), "right": text("", structuredContent={"n": 1}),
    "wrong": text("", structuredContent={"n": "secret words"}), "bare": text(""), "odd": {"content": "x"},
    "asks": {"resultType": "input_required"}, "last": text(""),
}
def work(request):
    if request["method"] != "tools/call":
        return respond(request, TOOLS)
    name, arguments = request["params"]["name"], request["params"]["arguments"]
    open("called", "a").write(f"{name} {json.dumps(arguments)}\\n")
    if name == "weather" and arguments == {"city": "Oslo"}:
        answer(request, **text("cold"))
    elif name in REPLIES:
        answer(request, **REPLIES[name])
    elif name == "dies":
        sys.exit(3)
    elif name != "silent":
        refuse(request, -32602)
serve(work)
"""


async def called(entry: Entry, named: dict[str, Any] | None = None, within: float = 20) -> dict[str, Invocation]:
    """What came of calling the tools of a server."""
    pool = Pool()
    try:
        async with open_session(entry, pool, 30, {}) as session:
            await list_tools(session)
            seen = await invoke(session, planned(session.contact, named or {}), within)
            assert session.contact.invocations == seen
    finally:
        await pool.close()
    return {one.tool: one for one in seen}


async def test_only_tools_that_say_they_read_are_called_and_what_came_of_it_is_told(tmp_path: Path) -> None:
    entry = scripted(tmp_path, "import json\n" + SCRIPT, cwd=str(tmp_path))
    seen = await called(entry, within=2)
    outcomes = {name: (one.outcome, one.fits) for name, one in seen.items()}
    assert outcomes == {
        "weather": ("ok", None),
        "fails": ("failed", None),
        "unknown": ("refused", None),
        "right": ("ok", True),
        "wrong": ("ok", False),
        "bare": ("ok", False),
        "odd": ("ok", False),
        "asks": ("failed", None),
        "silent": ("timed_out", None),
        "last": ("ok", None),
    }
    lines = (tmp_path / "called").read_text().splitlines()
    assert lines[0] == 'weather {"city": "Oslo"}'
    assert not {line.split()[0] for line in lines} & {"deletes", "both"}
    assert "secret" not in repr(seen)
    assert seen["weather"].size == len('{"content":[{"text":"cold","type":"text"}]}')
    assert (seen["weather"].ms or -1) > 0
    assert seen["unknown"].code == -32602


async def test_a_tool_that_a_person_names_is_called_with_their_arguments(tmp_path: Path) -> None:
    seen = await called(scripted(tmp_path, "import json\n" + SCRIPT, cwd=str(tmp_path)), {"deletes": {"all": True}})
    assert {name: (one.outcome, one.made_up) for name, one in seen.items()} == {"deletes": ("refused", False)}
    assert (tmp_path / "called").read_text() == 'deletes {"all": true}\n'


async def test_after_the_server_died_nothing_more_is_called(tmp_path: Path) -> None:
    script = SCRIPT.replace('tool("fails")', 'tool("dies")')
    seen = await called(scripted(tmp_path, "import json\n" + script, cwd=str(tmp_path)))
    assert [seen[name].outcome for name in ("weather", "dies", "unknown", "last")] == ["ok", "lost", "lost", "lost"]
    assert len((tmp_path / "called").read_text().splitlines()) == 2


async def test_a_tool_of_a_real_server_is_called_and_its_result_checked(tmp_path: Path) -> None:
    clock = Path(sys.executable).parent / "mcp-server-time"
    entry = Entry("cursor", tmp_path / "mcp.json", 1, "user", "time", command=str(clock))
    seen = await called(entry, {"get_current_time": {"timezone": "Europe/Oslo"}, "convert_time": None})
    assert (seen["get_current_time"].outcome, seen["get_current_time"].fits) == ("ok", True)
    assert (seen["get_current_time"].size or 0) > 50
    assert seen["convert_time"].outcome == "failed", "no time zone is called x"


def contact(*tools: object) -> Contact:
    """A server that lists these tools."""
    found = met(tools=tools).targets[0].contact
    assert found is not None
    return found


def test_a_tool_is_not_called_with_what_does_not_fit_it_or_without_need() -> None:
    listed = contact(tool("takes", inputSchema=TAKES), tool("reads", annotations=READS, inputSchema=TAKES))
    plans = planned(listed, {"takes": {"city": 7}, "gone": {}, "reads": None})
    assert [(plan.tool, plan.arguments) for plan in plans] == [
        ("takes", None),
        ("gone", None),
        ("reads", {"city": "Oslo"}),
    ]
    assert [plan.skipped for plan in plans] == [
        "the arguments do not fit its schema: city does not fit type",
        "the server lists no such tool",
        "",
    ]
    (unnamed,) = planned(listed, {"takes": None})
    assert (unnamed.arguments, unnamed.skipped) == (
        None,
        "it does not say that it only reads, and no arguments were given",
    )


def test_a_tool_for_which_nothing_can_be_made_is_skipped_with_the_reason() -> None:
    (plan,) = planned(
        contact(tool(annotations=READS, inputSchema={"type": "object", "required": ["x"], "maxProperties": 0})), {}
    )
    assert plan.arguments is None
    assert plan.skipped.startswith("what was made for it does not fit its schema")


def test_only_so_many_tools_of_one_server_are_called_unasked() -> None:
    plans = planned(contact(*(tool(f"t{at}", annotations=READS) for at in range(MOST_CALLS + 3))), {})
    assert sum(plan.arguments is not None for plan in plans) == MOST_CALLS
    assert len(plans) == MOST_CALLS + 3


@pytest.mark.parametrize(
    ("fields", "can", "made", "problem"),
    [
        ({}, True, True, ""),
        ({"name": "a b"}, False, True, "Its name is not legal: it has ' '."),
        ({"inputSchema": None}, False, False, "It has no schema for its arguments."),
        ({"inputSchema": {}}, False, False, "Its schema is not one of an object."),
        ({"inputSchema": {"type": "object", "required": 1}}, False, False, "Its schema is not valid: "),
        ({"inputSchema": {"type": "object", "required": ["x"], "maxProperties": 0}}, True, False, "What was made"),
        ({"inputSchema": {"type": "object", "title": "x" * 600_000}}, True, False, "Its schema is too large"),
    ],
)
def test_whether_a_tool_can_be_called_is_known_without_a_call(
    fields: dict[str, Any], can: bool, made: bool, problem: str
) -> None:
    (found,) = callable_tools(contact(tool(**({"name": "x"} | fields))))
    assert (found.callable, found.made, found.read_only) == (can, made, False)
    assert found.problem.startswith(problem)
    assert bool(found.problem) == bool(problem)
    assert found.as_dict()["tool"] == found.tool
