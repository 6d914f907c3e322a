"""The client has no such transport: it starts no connection to an address, or not to one of the older kind."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.contact.web import TRANSPORTS
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        file = fleet.file_of(entry)
        has = file.reading.transports if file else None
        if has is None or entry.transport in has or entry.disabled:
            continue
        if has == {"stdio"}:
            fix = (
                f"Add it under Settings, Connectors, or let a program reach it: "
                f'"command": "npx", "args": ["-y", "mcp-remote", "{entry.url.partition("?")[0]}"].'
            )
        else:
            others = " or ".join(sorted(TRANSPORTS[one] for one in has if one != "stdio"))
            fix = f"Use the address of its {others}, which most servers have too."
        yield Symptom(
            f"{entry.client} cannot reach {target.name} over {TRANSPORTS[entry.transport]}, which it does not have.",
            fix,
            evidence=(where(entry),),
            **at(entry, fleet, "url"),
        )


CHECK = ServerCheck("transport-unsupported", "configuration", "error", "Has its client such a transport?", _run)
