"""The server wants a credential, and its entry has none."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import Challenge
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    refusal = web.refusal if web else None
    if web is None or refusal is None or web.credential:
        return
    scheme = (refusal.challenges or (Challenge("bearer"),))[0].scheme.capitalize()
    says = f"The server refuses requests without a credential ({refusal.status}), and none is configured"
    if web.login:
        yield Symptom(
            f"{says}; clients that can do so ask a person to log in.",
            "Log in with the client, in Claude Code with /mcp and in Codex with `codex mcp login`, or put a token into "
            "the headers of the entry.",
            evidence=(refusal.told, *(f"log in at {one.issuer}" for one in web.authorities if one.usable)),
            **at(target.entry, fleet, "headers"),
            severity="note",
        )
        return
    yield Symptom(
        f"{says}.",
        f'Get a credential from whoever runs the server, and write "headers": {{"Authorization": "{scheme} ..."}} in '
        "the entry, or the header that the manual of the server names.",
        evidence=(refusal.told, *([refusal.head] if refusal.head else [])),
        **at(target.entry, fleet, "headers"),
    )


CHECK = ContactCheck(
    "unauthorized", "http", "error", "Does it take requests without a credential, where none is configured?", _run
)
