"""Faults of the schemas of tools: by JSON Schema, by MCP, by what each client takes."""

from tests.unit.diagnostics.checks.tool_lists import listing
from tests.unit.diagnostics.fleets import Case, tool

from mcpward.diagnostics.fleet import Fleet

DRAFT_07 = "http://json-schema.org/draft-07/schema#"


def taking(schema: object, client: str = "zed", **fields: object) -> Fleet:
    """A tool with this schema, in a client without rules unless another is named."""
    return listing(tool(inputSchema=schema, **fields), client=client)


def giving(schema: object, client: str = "zed", **changes: object) -> Fleet:
    """A tool with this schema of its results."""
    return listing(tool(outputSchema=schema), client=client, **changes)


def holding(inner: object, **more: object) -> dict[str, object]:
    """A schema of one parameter."""
    return {"type": "object", "properties": {"path": inner}} | more


EITHER = {"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
PAIR = holding({"type": "array", "items": [{"type": "string"}, {"type": "number"}]}, **{"$schema": DRAFT_07})
TREE = holding({"$ref": "#/$defs/node"}, **{"$defs": {"node": holding({"$ref": "#/$defs/node"})}})
RIGHT = holding({"$ref": "#/$defs/at"}, **{"$defs": {"at": {"type": "string"}}})
CIRCLE = holding({"$ref": "#/$defs/a"}, **{"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}})
ODD_VALUES = holding({"const": {"$ref": "#/nowhere"}, "default": {"type": "array"}, "enum": [{"anyOf": 7}]})
REFERENCE_AS_NAME = {"type": "object", "properties": {"$ref": {"type": "string"}, "anyOf": {"type": "string"}}}

BY_THEMSELVES = (
    Case(
        "tool-schema-missing",
        planted=lambda folder: listing({"name": "a", "description": "A."}, tool("b", inputSchema=[])),
        absent=lambda folder: listing(tool()),
        says="2 tools have no schema",
    ),
    Case(
        "tool-schema-not-object",
        planted=lambda folder: listing(tool(inputSchema={}), tool("b", inputSchema={"type": ["object"]})),
        absent=lambda folder: listing(tool(), {"name": "without a schema"}),
        says="2 tools",
    ),
    Case(
        "tool-schema-invalid",
        planted=lambda folder: taking(holding({"type": "int"})),
        absent=lambda folder: taking(holding({"type": "integer", "x-own-word": 7, "format": "unknown"})),
        says="read_file is no valid JSON Schema",
    ),
    Case(
        "tool-schema-invalid",
        planted=lambda folder: listing(
            tool("a", inputSchema={"type": "object", "required": None}),
            tool("b", inputSchema={"type": "object", "properties": []}),
            tool("c", inputSchema=holding({"type": "string", "minLength": "1"})),
        ),
        absent=lambda folder: taking(PAIR),
        says="3 tools",
        id="of another draft",
    ),
    Case(
        "schema-reference-broken",
        planted=lambda folder: listing(
            tool("a", inputSchema=holding({"$ref": "#/$defs/gone"})), tool("b", inputSchema=CIRCLE)
        ),
        absent=lambda folder: listing(
            tool("a", inputSchema=RIGHT), tool("b", inputSchema=TREE), tool("c", inputSchema=REFERENCE_AS_NAME)
        ),
        says="2 tools refer to what is not there",
    ),
    Case(
        "schema-reference-broken",
        planted=lambda folder: giving(holding({"$ref": "https://example.com/file.json"})),
        absent=lambda folder: giving(
            holding({"$ref": "item.json#at"}, **{"$defs": {"item": {"$id": "item.json", "$defs": {}}}})
            | {"properties": {"path": {"$ref": "item.json"}, "x": {"$ref": "http://json-schema.org/draft-07/schema#"}}}
        ),
        says="refers to another document",
        id="external",
    ),
    Case(
        "schema-reference-broken",
        planted=lambda folder: taking(holding({"$dynamicRef": "#nobody"})),
        absent=lambda folder: taking(
            holding(
                {"$ref": "#here"},
                definitions={"a/b": {"$anchor": "here", "$ref": "#/definitions/a~1c"}, "a/c": {}},
            )
        ),
        says="is not there",
        id="anchors and escapes",
    ),
    Case(
        "output-schema-invalid",
        planted=lambda folder: listing(tool("a", outputSchema=[]), tool("b", outputSchema={"type": "text"})),
        absent=lambda folder: giving({"type": "object"}),
        says="2 tools have schemas for their results",
    ),
    Case(
        "output-schema-invalid",
        planted=lambda folder: giving({"type": "array"}),
        absent=lambda folder: giving({"type": "array"}, revision="2026-07-28"),
        says="read_file",
        id="by revision",
    ),
)

BY_CLIENT = (
    Case(
        "tool-schema-refused-by-client",
        planted=lambda folder: taking(EITHER, "claude-code"),
        absent=lambda folder: taking(EITHER, "codex"),
        says="Claude Code does not take the schema of the tool read_file",
        id="combined at the top",
    ),
    Case(
        "tool-schema-refused-by-client",
        planted=lambda folder: taking(EITHER, "claude-desktop"),
        absent=lambda folder: taking(RIGHT, "claude-desktop"),
        says="Some versions of Claude Desktop do not take the schema",
        id="combined at the top of some",
    ),
    Case(
        "tool-schema-refused-by-client",
        planted=lambda folder: taking(PAIR, "claude-desktop"),
        absent=lambda folder: taking(holding(EITHER), "claude-desktop"),
        says="Claude Desktop does not",
        id="of another draft",
    ),
    Case(
        "tool-schema-refused-by-client",
        planted=lambda folder: taking({"type": "object", "properties": {"filter[name]": {}}}, "claude-code"),
        absent=lambda folder: taking({"type": "object", "properties": {"filter.name-1": {}}}, "claude-code"),
        says="Claude Code",
        id="names of parameters",
    ),
    Case(
        "tool-schema-refused-by-client",
        planted=lambda folder: giving({"$schema": DRAFT_07, "type": "object"}, "claude-code"),
        absent=lambda folder: taking({"$schema": DRAFT_07, "type": "object"}, "claude-code"),
        says="Some versions of Claude Code do not take the schema",
        id="dialect of results",
    ),
    Case(
        "tool-schema-refused-by-client",
        planted=lambda folder: taking(holding({"anyOf": [{"type": "array"}, {"type": "null"}]}), "vs-code"),
        absent=lambda folder: taking(ODD_VALUES, "vs-code"),
        says="VS Code",
        id="arrays of anything",
    ),
    Case(
        "tool-schema-refused-by-client",
        planted=lambda folder: taking(TREE, "gemini-cli"),
        absent=lambda folder: taking(RIGHT, "gemini-cli"),
        says="Gemini CLI",
        id="recursion",
    ),
)

CASES = (*BY_THEMSELVES, *BY_CLIENT)
