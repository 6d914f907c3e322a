"""A command, an argument or a variable holds characters that only a word processor writes."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.commands import TYPOGRAPHY
from mcpward.diagnostics.machine.programs import exists, is_started

_DASHES = ("\u2013", "\u2014", "\u2212", "\u2011")
_NEVER_MEANT = ("\u00a0", "\u202f", "\u2007", "\u200b", "\ufeff", "\u2060")
_QUOTES = ("\u201c", "\u201d", "\u201e", "\u2018", "\u2019")


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    found = tuple(_found(entry)) if is_started(entry) else ()
    if found:
        where, sign = found[0]
        yield Symptom(
            f"{where} holds {TYPOGRAPHY[sign]}, as word processors and web pages write it.",
            "Type it again in a plain editor: straight quotes, plain spaces, plain hyphens.",
            evidence=tuple(f"{where}: U+{ord(sign):04X}, {TYPOGRAPHY[sign]}" for where, sign in found),
            file=entry.file,
            line=entry.line,
        )


def _found(entry: Entry) -> Iterator[tuple[str, str]]:
    """Each text with its first such character. A text for people may have them; one word may not."""
    if not _is_a_file(entry.command) and (sign := _first(entry.command, tuple(TYPOGRAPHY))):
        yield "The command", sign
    for at, arg in enumerate(entry.args, 1):
        ends = "" if " " in arg else arg[:1] + arg[-1:]
        sign = arg[:1] if arg.startswith(_DASHES) else _first(ends, (*_QUOTES, *_NEVER_MEANT))
        if sign:
            yield f"Argument {at}", sign
    for name in entry.env:
        if sign := _first(name, tuple(TYPOGRAPHY)):
            yield "The name of a variable in env", sign


def _is_a_file(command: str) -> bool:
    """Whether something really has that name."""
    return "/" in command and exists(Path(command))


def _first(text: str, signs: tuple[str, ...]) -> str:
    return next((sign for sign in text if sign in signs), "")


CHECK = ServerCheck("typographic-characters", "command", "error", "Are all characters those of a keyboard?", _run)
