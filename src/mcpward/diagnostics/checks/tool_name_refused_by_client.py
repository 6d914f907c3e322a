"""A client that uses the server does not take the name of a tool."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.client_rules import TITLES, Refusal, known_as, name_refused
from mcpward.diagnostics.tools.listed import bundled, listed


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    names = dict.fromkeys(tool.name for tool in listed(contact))
    for client, server in sorted({(one.client, known_as(one)) for one in target.server.entries if not one.disabled}):
        refused: list[tuple[str, Refusal]] = []
        for name in names:
            if (refusal := name_refused(client, server, name)) is not None:
                refused.append((name, refusal))
        yield from bundled(
            target,
            [(name, refusal.says) for name, refusal in refused],
            f"{TITLES.get(client, client)} does not take the name of the tool {{}}.",
            f"{TITLES.get(client, client)} does not take the names of {{}} tools.",
            "Rename them in the server, or give the server a shorter name in the client where the length is the fault.",
            severity="error" if any(refusal.severity == "error" for _, refusal in refused) else "warning",
        )


CHECK = ContactCheck("tool-name-refused-by-client", "tools", "warning", "Do the clients take the names?", _run)
