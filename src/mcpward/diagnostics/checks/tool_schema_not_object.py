"""The schema of a tool's arguments is not one of an object."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, listed
from mcpward.diagnostics.tools.schema_walk import Schema
from mcpward.tolerant_json import shown_name


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    found = [(tool.name, tool.schema("inputSchema")) for tool in listed(contact)]
    return bundled(
        target,
        [(name, _told(schema)) for name, schema in found if schema is not None and schema.get("type") != "object"],
        "The schema of the tool {} is not one of an object.",
        "The schemas of {} tools are not those of an object.",
        'Set "type": "object" at the top of inputSchema in the server, as every revision of MCP demands; because of one'
        " other schema, Claude Code drops all tools of the server without a word.",
    )


def _told(schema: Schema) -> str:
    kind = schema.get("type")
    return f"its type is {shown_name(str(kind))}" if kind is not None else "it has no type at the top"


CHECK = ContactCheck("tool-schema-not-object", "tools", "error", "Are the arguments of every tool an object?", _run)
