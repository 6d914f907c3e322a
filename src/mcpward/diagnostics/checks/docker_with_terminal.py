"""A container asks for a terminal, and a client has none to give."""

import re
from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.containers import Container, container_in
from mcpward.diagnostics.mending.rewriting import with_arguments, written_anew

_LETTERS = re.compile(r"-[itPq]+")


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    container = container_in(target.entry)
    if container is None or not container.has("--tty") or container.has("--detach"):
        return
    yield Symptom(
        f"The container of {container.image} asks for a terminal, which a client has not.",
        'Take "-t" away, so that "-i" alone is left.',
        evidence=(f"options of run: {' '.join(name for name, _ in container.options)}",),
        file=target.entry.file,
        line=target.entry.line,
        mend=written_anew(
            target.entry, fleet, "Take the terminal away: -t.", {"args": _without(target.entry, container)}
        ),
    )


def _without(entry: Entry, container: Container) -> list[str]:
    """The arguments without the option for a terminal, alone or among other letters."""
    kept = []
    for arg in entry.args[container.start : container.at]:
        if _LETTERS.fullmatch(arg):
            arg = arg.replace("t", "")
        if arg not in ("-", "--tty", "--tty=true"):
            kept.append(arg)
    return with_arguments(entry, container.start, container.at - container.start, tuple(kept))


CHECK = ServerCheck("docker-with-terminal", "command", "error", "Does the container need no terminal?", _run)
