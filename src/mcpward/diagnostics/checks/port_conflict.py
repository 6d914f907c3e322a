"""Two servers of one client have the same address on this machine."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.loopback import local_address


def _run(fleet: Fleet) -> Iterator[Symptom]:
    seen: dict[tuple[str, int, str, str, str], Entry] = {}
    for target in fleet.targets:
        for entry in target.server.entries:
            address = local_address(entry, fleet)
            if address is None:
                continue
            query, path = entry.url.partition("?")[2], address.path.rstrip("/")
            # Who is told apart by a header is no conflict: the same address may serve several.
            headers = repr(sorted(entry.headers.items()))
            first = seen.setdefault((entry.client, address.port, path, query, headers), entry)
            if first.name != entry.name:
                yield Symptom(
                    f"{first.name} and {entry.name} of {entry.client} have the same address, so both are one server.",
                    f"Give one of them the port of its own server, or take it out of {entry.file}.",
                    evidence=(
                        f"{first.file}, line {first.line}: {first.name}",
                        f"{entry.file}, line {entry.line}: {entry.name}",
                    ),
                    file=entry.file,
                    line=entry.line,
                    server=target.name,
                )


CHECK = FleetCheck("port-conflict", "ports", "warning", "Has every server an address of its own?", _run)
