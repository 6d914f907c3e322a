"""Two servers of one client have tools that it shows to the model under one name."""

from collections import defaultdict
from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.tools.client_rules import SHOWN_AS, TITLES
from mcpward.diagnostics.tools.listed import listed, shortened
from mcpward.tolerant_json import shown_name


def _run(fleet: Fleet) -> Iterator[Symptom]:
    for client, shown_as in SHOWN_AS.items():
        owners: dict[str, set[str]] = defaultdict(set)
        for target in fleet.targets:
            names = {one.name for one in target.server.entries if one.client == client and not one.disabled}
            for tool in listed(target.contact) if target.contact else ():
                for server in names:
                    owners[shown_as(server, tool.name)].add(server)
        if shared := {name: servers for name, servers in owners.items() if len(servers) > 1}:
            yield Symptom(
                f"{TITLES[client]} shows {_counted(len(shared))} of different servers under one name.",
                "Remove one of the servers from the client, rename one of them there, or let mcpward stand in front of"
                " both: it puts the name of the server before the name of each tool.",
                evidence=shortened(
                    [f"{shown_name(name)}: {', '.join(sorted(servers))}" for name, servers in shared.items()]
                ),
            )


def _counted(number: int) -> str:
    return "tools" if number == 1 else f"tools with {number} names"


CHECK = FleetCheck("tool-names-collide", "tools", "warning", "Can a client tell the tools of its servers apart?", _run)
