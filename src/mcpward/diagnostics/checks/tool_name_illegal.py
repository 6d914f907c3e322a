"""The name of a tool has characters or a length that MCP advises against."""

import re
from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.listed import bundled, listed

LONGEST = 128
"""MCP 2025-11-25 and 2026-07-28, server, tools, Tool Names. SEP-986 also had `/`, which they do not name."""

_LEGAL = re.compile(r"[A-Za-z0-9_.-]+")


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    names = dict.fromkeys(tool.name for tool in listed(contact))
    return bundled(
        target,
        [(name, why) for name in names if (why := fault_of(name))],
        "The name of the tool {} is not one that MCP recommends, and many clients refuse it.",
        "The names of {} tools are not such as MCP recommends, and many clients refuse them.",
        "Give them names of 1 to 128 of the characters A-Z a-z 0-9 _ - . in the server.",
    )


def fault_of(name: str) -> str:
    """What is illegal about a name; empty where nothing is."""
    if len(name) > LONGEST:
        return f"it has {len(name)} characters, {LONGEST} are allowed"
    if not _LEGAL.fullmatch(name):
        odd = dict.fromkeys(char for char in name if not _LEGAL.fullmatch(char))
        return f"it has {' '.join(f'U+{ord(char):04X}' if not char.isprintable() else repr(char) for char in odd)}"
    return ""


CHECK = ContactCheck("tool-name-illegal", "tools", "warning", "Are the names of the tools legal?", _run)
