"""The schema of a tool's results is no JSON Schema, or not one that the revision of MCP allows."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, listed, schemas
from mcpward.diagnostics.tools.schema_lint import faults

_ANY_SCHEMA_SINCE = "2026-07-28"


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    found = [
        (tool.name, "outputSchema is no object")
        for tool in listed(contact)
        if tool.fields.get("outputSchema") is not None and tool.schema("outputSchema") is None
    ]
    for tool, schema in schemas(contact, "outputSchema"):
        found += [(tool.name, fault) for fault in faults(schema)]
        if schema.get("type") != "object" and (contact.revision or "") < _ANY_SCHEMA_SINCE:
            found.append((tool.name, f'"type" is not "object", which it has to be before {_ANY_SCHEMA_SINCE}'))
    return bundled(
        target,
        found,
        "The tool {} has a schema for its results that clients do not take.",
        "{} tools have schemas for their results that clients do not take.",
        "Correct outputSchema in the server, or leave it away: many clients drop every tool because of one.",
    )


CHECK = ContactCheck("output-schema-invalid", "tools", "error", "Are the schemas of results valid?", _run)
