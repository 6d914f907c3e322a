"""A reference in a schema leads to nothing, or out of the schema, where hardly a client follows."""

from collections.abc import Callable, Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, schemas
from mcpward.diagnostics.tools.schema_lint import broken_references, external_references
from mcpward.diagnostics.tools.schema_walk import Schema


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    yield from bundled(
        target,
        _found(contact, broken_references),
        "The schema of the tool {} refers to what is not there.",
        "The schemas of {} tools refer to what is not there.",
        "Put the schema that is meant under $defs in the same schema, or write it in place of the reference.",
    )
    yield from bundled(
        target,
        _found(contact, external_references),
        "The schema of the tool {} refers to another document.",
        "The schemas of {} tools refer to other documents.",
        "Copy what is meant under $defs in the same schema: clients need not fetch it, and MCP warns them not to.",
        severity="warning",
    )


def _found(contact: Contact, look: Callable[[Schema], tuple[str, ...]]) -> list[tuple[str, str]]:
    return [
        (tool.name, f"{field}: {found}")
        for field in ("inputSchema", "outputSchema")
        for tool, schema in schemas(contact, field)
        for found in look(schema)
    ]


CHECK = ContactCheck("schema-reference-broken", "tools", "error", "Do the references in schemas lead somewhere?", _run)
