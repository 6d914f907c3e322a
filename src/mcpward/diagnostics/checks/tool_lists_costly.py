"""The tools of all servers of a client together take up much of the context of a model."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.tools.client_rules import LOADS_ON_DEMAND
from mcpward.diagnostics.tools.listed import listed, users
from mcpward.diagnostics.tools.token_cost import COSTLY_CLIENT, tokens_of_all


def _run(fleet: Fleet) -> Iterator[Symptom]:
    costs = [
        (target, tokens_of_all(listed(target.contact)))
        for target in fleet.targets
        if target.contact is not None and target.contact.tools
    ]
    for client in dict.fromkeys(client for target, _ in costs for client in users(target)):
        own = [(cost, target.name) for target, cost in costs if client in users(target)]
        whole = sum(cost for cost, _ in own)
        if len(own) > 1 and whole > COSTLY_CLIENT and client not in LOADS_ON_DEMAND:
            yield Symptom(
                f"The tools of all servers of {client} take up about {whole:,} tokens of every conversation.",
                "Switch off the servers that you do not need there, or the tools of the largest ones.",
                evidence=tuple(f"{name}: about {cost:,}" for cost, name in sorted(own, reverse=True)),
            )


CHECK = FleetCheck("tool-lists-costly", "tools", "warning", "How much context do all tools of a client take up?", _run)
