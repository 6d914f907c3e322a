"""What the cases of tools list."""

from dataclasses import replace

from tests.unit.diagnostics.fleets import READY, entry, fleet, met

from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target

NOT_LISTED = Contact("stdio", ready=True, listing_problem="It refused to list them.")


def listing(*tools: object, client: str = "zed", server: str = "files", **changes: object) -> Fleet:
    """A fleet of one server that lists these tools, in a client without rules unless another is named."""
    return met(of=entry(server, client), tools=tools, **changes)


def together(client: str, **servers: tuple[object, ...]) -> Fleet:
    """A fleet of several servers of one client, each with its tools."""
    found = fleet(*(entry(name, client, command=name) for name in servers))
    contacts = {name: replace(READY, tools=tools) for name, tools in servers.items()}
    return replace(found, targets=tuple(Target(it.server, contacts[it.entry.name]) for it in found.targets))
