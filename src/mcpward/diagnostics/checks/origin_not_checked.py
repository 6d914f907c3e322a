"""A server on this machine answers requests that a foreign web page in a browser can send (DNS rebinding)."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web, entry = contact.web, target.entry
    if web is None or not web.loopback:
        return
    rebound = web.rebound is not None and web.rebound.accepted
    readable = web.foreign is not None and web.foreign.accepted and web.foreign.cors not in ("", "null")
    if not rebound and not readable:
        return
    how = (
        "a name of its own that leads to this machine"
        if rebound
        else "any name, and the browser lets it read the answer"
    )
    yield Symptom(
        f"A web page on a foreign site can call its tools through your browser, from {how}.",
        "Let the server refuse an Origin and a Host that it does not know; with the Python SDK that is "
        "`TransportSecuritySettings`, with the TypeScript SDK `createMcpExpressApp` or `allowedHosts`.",
        evidence=tuple(
            f"{reply.told}, for {header}"
            for reply, header in ((web.rebound, "a foreign Host and Origin"), (web.foreign, "a foreign Origin"))
            if reply is not None and reply.accepted
        ),
        **at(entry, fleet, "url"),
    )


CHECK = ContactCheck("origin-not-checked", "http", "warning", "Does it refuse requests of foreign web pages?", _run)
