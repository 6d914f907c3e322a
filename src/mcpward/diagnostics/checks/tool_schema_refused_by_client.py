"""A client that uses the server does not take a schema, though it is a valid one."""

from collections.abc import Iterator, Sequence

from mcpward.diagnostics.check import ContactCheck, Severity, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.client_rules import SCHEMA_RULES, TITLES
from mcpward.diagnostics.tools.listed import bundled, schemas, users


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    for client in users(target):
        found: dict[Severity, list[tuple[str, str]]] = {"error": [], "warning": [], "note": []}
        for rule in SCHEMA_RULES:
            if client in rule.clients:
                for tool, schema in schemas(contact, rule.of):
                    found[rule.severity] += [(tool.name, why) for why in rule.found(schema)]
        title = TITLES.get(client, client)
        severity: Severity = "error" if found["error"] else "warning"
        yield from _told(target, title, found["error"] + found["warning"], severity, f"{title} does not")
        yield from _told(target, title, found["note"], "note", f"Some versions of {title} do not")


def _told(
    target: Target, title: str, found: Sequence[tuple[str, str]], severity: Severity, who: str
) -> Iterator[Symptom]:
    return bundled(
        target,
        found,
        f"{who} take the schema of the tool {{}}.",
        f"{who} take the schemas of {{}} tools.",
        f"Change them in the server as the evidence says; until then, switch these tools off in {title}.",
        severity,
    )


CHECK = ContactCheck("tool-schema-refused-by-client", "tools", "warning", "Do the clients take the schemas?", _run)
