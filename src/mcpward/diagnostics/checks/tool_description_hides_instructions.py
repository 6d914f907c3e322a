"""What a server says of itself or its tools tries to give orders to the model."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.tools.listed import bundled, listed

_LONGEST = 100_000
"""So many characters of one text are judged."""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    yield from bundled(
        target,
        [
            (tool.name, f"{what}: {', '.join(kinds)}")
            for tool in listed(contact)
            for what, text in tool.texts()
            if text and (kinds := fleet.attacks_in(text[:_LONGEST]))
        ],
        "What the tool {} says of itself tries to give orders to the model.",
        "What {} tools say of themselves tries to give orders to the model.",
        "Do not use this server before you have read these texts and know why they are there; mcpward in front of it"
        " holds such tools back.",
    )
    if contact.instructions and (kinds := fleet.attacks_in(contact.instructions[:_LONGEST])):
        yield Symptom(
            "The instructions of the server try to make the model disregard others.",
            "Do not use this server before you have read its instructions and know why they are there.",
            evidence=(f"instructions: {', '.join(kinds)}",),
            file=target.entry.file,
            line=target.entry.line,
        )


CHECK = ContactCheck(
    "tool-description-hides-instructions", "tools", "error", "Do the descriptions only describe?", _run
)
