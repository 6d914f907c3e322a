"""The tools of one server take up much of the context of a model."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.client_rules import LOADS_ON_DEMAND
from mcpward.diagnostics.tools.listed import listed, shortened, users
from mcpward.diagnostics.tools.token_cost import COSTLY_SERVER, tokens_of
from mcpward.tolerant_json import shown_name

_SHOWN = 5


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if set(users(target)) <= LOADS_ON_DEMAND:
        return
    costs = sorted(((tokens_of(tool), tool.name) for tool in listed(contact)), reverse=True)
    whole = sum(cost for cost, _ in costs)
    if whole <= COSTLY_SERVER:
        return
    yield Symptom(
        f"The tools of {target.name} take up about {whole:,} tokens of every conversation.",
        "Switch off the tools that you do not need, in the client or in the server; the largest are in the evidence.",
        evidence=(
            f"{len(costs)} tools, {whole:,} tokens, more than {COSTLY_SERVER:,}",
            *shortened([f"{shown_name(name)}: about {cost:,}" for cost, name in costs[:_SHOWN]]),
        ),
        file=target.entry.file,
        line=target.entry.line,
    )


CHECK = ContactCheck("tool-list-costly", "tools", "warning", "How much context do the tools take up?", _run)
