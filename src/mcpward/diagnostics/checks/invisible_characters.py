"""A name or a text of a server holds characters that nobody sees and a model reads."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.invisible import Invisible, invisible_in
from mcpward.diagnostics.tools.listed import bundled, listed
from mcpward.diagnostics.tools.schema_walk import parameters

_OF_SERVER = "The server itself"


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    found = [(owner, what, chars) for owner, what, text in _texts(contact) if (chars := list(invisible_in(text)))]
    return bundled(
        target,
        [(owner, f"{what}: {_told(chars)}") for owner, what, chars in found],
        "{} has invisible characters in what it is called or says of itself.",
        "{} tools have invisible characters in what they are called or say of themselves.",
        "Remove them in the server; where it is not yours, do not use it before you know what they are there for.",
        severity="error" if any(char.hides for _, _, chars in found for char in chars) else None,
    )


def _texts(contact: Contact) -> Iterator[tuple[str, str, str]]:
    """Whose it is, what it is, and the text."""
    for tool in listed(contact):
        yield tool.name, "name", tool.name
        for what, text in tool.texts():
            yield tool.name, what, text
        for name, _ in parameters(tool.schema("inputSchema")):
            yield tool.name, "name of a parameter", name
    yield _OF_SERVER, "instructions", contact.instructions or ""


def _told(chars: list[Invisible]) -> str:
    more = f" and {len(chars) - 1} more" if len(chars) > 1 else ""
    return f"{chars[0].told}{more}"


CHECK = ContactCheck("invisible-characters", "tools", "warning", "Can everything that a model reads be seen?", _run)
