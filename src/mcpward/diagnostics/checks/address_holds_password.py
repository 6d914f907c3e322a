"""A user or a password stands in an address, before its host: such an address is logged and shown all over."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.clients.own import NAME as OWN
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        if entry.transport == "stdio":
            continue
        try:
            parts = urlsplit(entry.url)
            has, host = "@" in parts.netloc, parts.hostname
        except ValueError:
            continue
        if has:
            yield Symptom(
                f"The address of the server {target.name} in {entry.client} has a user or a password in it.",
                'Write it as a header, such as "Authorization": "Basic ...", and the address without it.',
                evidence=(where(entry), f"before the host {host}"),
                **at(entry, fleet, "url"),
                severity="error" if entry.client == OWN else None,  # it refuses such an address
            )


CHECK = ServerCheck("address-holds-password", "configuration", "warning", "Is the address without a password?", _run)
