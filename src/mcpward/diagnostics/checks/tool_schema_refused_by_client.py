"""A client that uses the server does not take a schema, though it is a valid one."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.client_rules import SCHEMA_RULES, TITLES
from mcpward.diagnostics.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.listed import bundled, schemas, users


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    for client in users(target):
        found: list[tuple[str, str]] = []
        costly = False
        for rule in SCHEMA_RULES:
            if client in rule.clients:
                of_rule = [(tool.name, why) for tool, schema in schemas(contact, rule.of) for why in rule.found(schema)]
                costly = costly or bool(of_rule and rule.severity == "error")
                found += of_rule
        title = TITLES.get(client, client)
        yield from bundled(
            target,
            found,
            f"{title} does not take the schema of the tool {{}}.",
            f"{title} does not take the schemas of {{}} tools.",
            f"Change them in the server as the evidence says; until then, switch these tools off in {title}.",
            severity="error" if costly else "warning",
        )


CHECK = ContactCheck("tool-schema-refused-by-client", "tools", "warning", "Do the clients take the schemas?", _run)
