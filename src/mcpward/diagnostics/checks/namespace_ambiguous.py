"""The names of two servers and their tools, joined as mcpward joins them, give one name."""

from collections import defaultdict
from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.tools.listed import listed
from mcpward.tolerant_json import shown_name

BETWEEN = "__"
"""Stands between the name of a server and that of its tool at the door of mcpward."""


def _run(fleet: Fleet) -> Iterator[Symptom]:
    owners: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for target in fleet.targets:
        for tool in listed(target.contact) if target.contact else ():
            for server in {entry.name for entry in target.server.entries}:
                owners[f"{server}{BETWEEN}{tool.name}"].add((server, tool.name))
    for name, both in owners.items():
        if len({server for server, _ in both}) > 1 and len({tool for _, tool in both}) > 1:
            yield Symptom(
                f"Behind mcpward, tools of {len(both)} servers would have the one name {shown_name(name)}.",
                f"Rename one of the servers so that its name has no {BETWEEN} in it.",
                evidence=tuple(f"server {server}, tool {shown_name(tool)}" for server, tool in sorted(both)),
            )


CHECK = FleetCheck("namespace-ambiguous", "tools", "warning", "Is it clear which server a name means?", _run)
