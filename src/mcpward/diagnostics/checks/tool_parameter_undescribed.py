"""Tools do not say what their parameters mean."""

from collections.abc import Iterator, Mapping

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import ListedTool, bundled, listed
from mcpward.diagnostics.tools.schema_walk import References, parameters, reference
from mcpward.tolerant_json import shown_name


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    found = [(tool.name, ", ".join(names)) for tool in listed(contact) if (names := _undescribed(tool))]
    return bundled(
        target,
        found,
        "The tool {} does not say what all of its parameters mean.",
        "{} tools do not say what all of their parameters mean.",
        "Give each parameter a description in the schema, where its name does not say everything.",
    )


def _undescribed(tool: ListedTool) -> list[str]:
    top = tool.schema("inputSchema")
    if top is None:
        return []
    follow = References(top).follow
    names = []
    for name, schema in parameters(top):
        to = reference(schema)
        means = None if to is None else follow(to)
        if not schema.get("description") and not (isinstance(means, Mapping) and means.get("description")):
            names.append(shown_name(name))
    return names


CHECK = ContactCheck("tool-parameter-undescribed", "tools", "note", "Do the tools describe their parameters?", _run)
