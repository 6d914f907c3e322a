"""What a server lists is no tool, or has a field of another type than MCP gives it."""

from collections.abc import Iterator, Mapping

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled

_TYPES: Mapping[str, tuple[type, str]] = {
    "name": (str, "text"),
    "title": (str, "text"),
    "description": (str, "text"),
    "annotations": (Mapping, "object"),
}
_HINTS = ("readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint")


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    found = [(_name(item, at), fault) for at, item in enumerate(contact.tools or ()) for fault in _faults(item)]
    if contact.tools_malformed:
        found.append(("elsewhere in the list", f"{contact.tools_malformed} items are no objects"))
    return bundled(
        target,
        found,
        "The tool {} is not described as MCP demands.",
        "{} tools are not described as MCP demands.",
        "Correct these fields in the server: many clients drop its whole list of tools because of one of them.",
    )


def _name(item: object, at: int) -> str:
    name = item.get("name") if isinstance(item, Mapping) else None
    return name if isinstance(name, str) and name else f"number {at + 1}"


def _faults(item: object) -> Iterator[str]:
    if not isinstance(item, Mapping):
        yield "it is no object"
        return
    for key, (kind, word) in _TYPES.items():
        if (value := item.get(key)) is not None and not isinstance(value, kind):
            yield f"its {key} is no {word}"
    if item.get("name") in (None, ""):
        yield "it has no name"
    hints = item.get("annotations")
    if isinstance(hints, Mapping):
        yield from (
            f"its {key} is neither true nor false" for key in _HINTS if not isinstance(hints.get(key), bool | None)
        )


CHECK = ContactCheck("tool-malformed", "tools", "error", "Is everything in the list a tool?", _run)
