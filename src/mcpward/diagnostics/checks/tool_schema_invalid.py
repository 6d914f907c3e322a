"""The schema of a tool's arguments is no JSON Schema."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, schemas
from mcpward.diagnostics.tools.schema_lint import faults


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    return bundled(
        target,
        [(tool.name, fault) for tool, schema in schemas(contact, "inputSchema") for fault in faults(schema)],
        "The schema of the tool {} is no valid JSON Schema.",
        "The schemas of {} tools are no valid JSON Schema.",
        "Correct it in the server: many clients and models refuse all tools because of one such schema.",
    )


CHECK = ContactCheck("tool-schema-invalid", "tools", "error", "Is every schema a JSON Schema?", _run)
