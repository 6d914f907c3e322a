"""The servers of a client have more tools than it takes."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.tools.client_rules import GROUPS, MOST_TOOLS, TITLES
from mcpward.diagnostics.tools.listed import listed, users


def _run(fleet: Fleet) -> Iterator[Symptom]:
    for client, most in MOST_TOOLS.items():
        own = [
            (len(listed(target.contact)), target.name)
            for target in fleet.targets
            if target.contact is not None and client in users(target)
        ]
        whole = sum(number for number, _ in own)
        if whole > most:
            other = "a model has to look for the others" if client in GROUPS else "which it leaves away is not said"
            yield Symptom(
                f"The servers of {TITLES[client]} have {whole} tools, and it takes {most}.",
                f"Switch off servers or single tools in {TITLES[client]} until there are {most} or fewer; otherwise"
                f" {other}.",
                severity="note" if client in GROUPS else None,
                evidence=tuple(f"{name}: {number}" for number, name in sorted(own, reverse=True)),
            )


CHECK = FleetCheck("too-many-tools", "tools", "warning", "Does a client take so many tools?", _run)
