"""Faults of tools: their names, how many they are, what they cost, and how they change."""

from pathlib import Path

from tests.unit.diagnostics.checks.tool_lists import NOT_LISTED, listing, together
from tests.unit.diagnostics.fleets import Case, entry, fleet, met, tool

from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.tools.tool_digests import digests
from mcpward.model import ServerRun


def seen_before(*tools: object, **details: object) -> ServerRun:
    """The run in which these tools were seen."""
    return ServerRun("r", 0.0, "files", "healthy", reached=True, details={"tools": digests(tools)} | details)


def numbered(count: int, client: str = "cursor") -> Fleet:
    """Two servers of a client with so many tools together."""
    return together(client, one=tuple(tool(f"tool_{at}") for at in range(count - 1)), other=(tool("last"),))


def wordy(words: int) -> dict[str, object]:
    """A tool with so many words of four letters."""
    return tool(description="word " * words)


def disabled(folder: Path) -> Fleet:
    """A server that the client with the rule does not use, and another one does."""
    return fleet(
        entry("files", "claude-desktop", disabled=True),
        entry("files", "zed"),
        contact=met(tools=ODD).targets[0].contact,
    )


ODD = (tool("graph.list"),)
SAME = (tool("query"),)

NAMES = (
    Case(
        "tool-malformed",
        planted=lambda folder: listing("no tool", 7, None, tool(description=3), tool(annotations={"readOnlyHint": 1})),
        absent=lambda folder: listing(tool(), tool("b", title=None, annotations=None, description=None)),
        says="4 tools are not described",
    ),
    Case(
        "tool-malformed",
        planted=lambda folder: listing({"description": "Reads."}, tool("b", title={})),
        absent=lambda folder: met(NOT_LISTED),
        says="2 tools",
        id="without a name",
    ),
    Case(
        "tool-name-illegal",
        planted=lambda folder: listing(tool("read file"), tool("a/b"), tool("a" * 129), tool("\u202eab")),
        absent=lambda folder: listing(tool("read_file"), tool("admin.tools-List_2"), tool("a" * 128)),
        says="names of 4 tools",
    ),
    Case(
        "tool-name-refused-by-client",
        planted=lambda folder: listing(*ODD, client="claude-desktop"),
        absent=lambda folder: listing(*ODD, client="claude-code"),
        says="Claude Desktop does not take the name of the tool graph.list",
        id="characters",
    ),
    Case(
        "tool-name-refused-by-client",
        planted=lambda folder: listing(tool("a" * 53), client="claude-code"),
        absent=lambda folder: listing(tool("a" * 52), client="claude-code"),
        says="Claude Code",
        id="length with the prefix",
    ),
    Case(
        "tool-name-refused-by-client",
        planted=lambda folder: listing(tool("a" * 55), client="cursor"),
        absent=lambda folder: listing(tool("a" * 54), client="cursor"),
        says="Cursor",
        id="length with the server",
    ),
    Case(
        "tool-name-refused-by-client",
        planted=lambda folder: listing(tool("a" * 65), client="claude-desktop"),
        absent=disabled,
        says="Claude Desktop",
        id="where it is used",
    ),
    Case(
        "tool-name-twice",
        planted=lambda folder: listing(tool("a"), tool("b"), tool("a")),
        absent=lambda folder: listing(tool("a"), tool("A"), tool("b")),
        says="tool a is listed more than once",
    ),
    Case(
        "tool-names-collide",
        planted=lambda folder: together("claude-desktop", prod=SAME, test=SAME),
        absent=lambda folder: together("claude-code", prod=SAME, test=SAME),
        says="Claude Desktop shows tools of different servers under one name",
    ),
    Case(
        "tool-names-collide",
        planted=lambda folder: together("crush", a=(tool("b_c"),), a_b=(tool("c"),)),
        absent=lambda folder: together("opencode", a=(tool("b_c"),), a_b=(tool("c"),)),
        says="Crush",
        id="with the server before it",
    ),
    Case(
        "namespace-ambiguous",
        planted=lambda folder: together("mcpward", a=(tool("b__c"),), a__b=(tool("c"),)),
        absent=lambda folder: together("mcpward", a=(tool("b_c"),), a_b=(tool("c"),), d=(tool("b_c"),)),
        says="a__b__c",
    ),
)

NUMBERS = (
    Case(
        "too-many-tools",
        planted=lambda folder: numbered(81),
        absent=lambda folder: numbered(80),
        says="have 81 tools, and it takes 80",
    ),
    Case(
        "too-many-tools",
        planted=lambda folder: numbered(129, "vs-code"),
        absent=lambda folder: numbered(200, "claude-code"),
        says="VS Code",
        id="another client",
    ),
    Case(
        "tool-list-costly",
        planted=lambda folder: listing(wordy(9_000)),
        absent=lambda folder: listing(wordy(8_000)),
        says="The tools of files take up",
    ),
    Case(
        "tool-list-costly",
        planted=lambda folder: listing(wordy(9_000), client="cursor"),
        absent=lambda folder: listing(wordy(9_000), client="claude-code"),
        says="The tools of files take up",
        id="loaded on demand",
    ),
    Case(
        "tool-lists-costly",
        planted=lambda folder: together("zed", one=(wordy(12_000),), other=(wordy(12_000),)),
        absent=lambda folder: together("zed", one=(wordy(24_000),)),
        says="all servers of zed",
    ),
)

CHANGES = (
    Case(
        "tool-changed",
        planted=lambda folder: listing(tool(description="Sends a file."), last=seen_before(tool())),
        absent=lambda folder: listing(tool(), tool("new"), last=seen_before(tool())),
        says="read_file is not what it was",
    ),
    Case(
        "tool-changed",
        planted=lambda folder: listing(
            tool(inputSchema={"type": "object", "required": ["x"]}), last=seen_before(tool())
        ),
        absent=lambda folder: listing(tool(), last=seen_before(tool="no table", tools=7)),
        says="read_file is not what it was",
        id="schema",
    ),
    Case(
        "tool-added",
        planted=lambda folder: listing(tool(), tool("new"), last=seen_before(tool())),
        absent=lambda folder: listing(tool(), tool("new")),
        says="tool new is new",
    ),
    Case(
        "tool-removed",
        planted=lambda folder: listing(last=seen_before(tool())),
        absent=lambda folder: met(NOT_LISTED, last=seen_before(tool())),
        says="read_file is no longer there",
    ),
)

CASES = (*NAMES, *NUMBERS, *CHANGES)
