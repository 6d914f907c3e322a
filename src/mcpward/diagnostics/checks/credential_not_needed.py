"""The server lists its tools also to who sends no credential, although its entry has one."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    if web is None or not web.credential or not web.lists_without:
        return
    yield Symptom(
        f"The server lists its tools also without {web.credential}, so that the credential there guards nothing.",
        "Look whether its authentication is switched on, and whether that is where it looks for a credential.",
        evidence=(web.without.told if web.without else web.url,),
        **at(target.entry, fleet, "headers"),
        severity="note" if web.public else None,  # some public services list their tools to everybody
    )


CHECK = ContactCheck("credential-not-needed", "http", "warning", "Does it look at the credential of its entry?", _run)
