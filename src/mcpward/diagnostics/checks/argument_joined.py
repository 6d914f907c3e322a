"""An option and its value stand in one argument, which a program takes for the name of one option."""

import re
from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.programs import is_started, program_name
from mcpward.diagnostics.mending.rewriting import with_arguments, written_anew

_JOINED = re.compile(r"(--?[A-Za-z][\w-]*)[ \t]+(\S.*)", re.DOTALL)
_TAKES_A_LINE = re.compile(
    r"-{1,2}(?:c|e|p|eval|print|call|command|.*(?:args?|flags?|options?|command|cmd|stdio|header|prompt))"
)
_SHELLS = frozenset({"sh", "bash", "zsh", "fish", "dash", "cmd", "powershell", "pwsh", "ssh", "wsl"})


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    found = tuple(_found(entry)) if is_started(entry) else ()
    if found:
        at, option = found[0]
        value = entry.args[at - 1].removeprefix(option).strip()
        changes = {"args": with_arguments(entry, at - 1, 1, (option, value))}
        yield Symptom(
            f"Argument {at} holds the option {option} and its value in one, which the program takes for one word.",
            f'Make two items of it: "{option}", and its value.',
            evidence=tuple(f"argument {at} begins with {option}, then a space" for at, option in found),
            file=entry.file,
            line=entry.line,
            # Of several options in one argument nobody but a person knows where each begins.
            mend=None if re.search(r"[\s\"']", value) else written_anew(entry, fleet, f"Split {option} off.", changes),
        )


def _found(entry: Entry) -> Iterator[tuple[int, str]]:
    """Where a whole line is meant, as for a shell, none is."""
    if program_name(entry.command) in _SHELLS:
        return
    for at, arg in enumerate(entry.args):
        joined = _JOINED.fullmatch(arg)
        before = entry.args[at - 1].partition("=")[0] if at else ""
        if joined and program_name(before) not in _SHELLS and not _TAKES_A_LINE.fullmatch(before):
            yield at + 1, joined[1]


CHECK = ServerCheck("argument-joined", "command", "error", "Is each argument an item of its own?", _run)
