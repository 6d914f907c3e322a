"""A container asks for a terminal, and a client has none to give."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.containers import container_in
from mcpward.diagnostics.fleet import Fleet, Target


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
    )


CHECK = ServerCheck("docker-with-terminal", "command", "error", "Does the container need no terminal?", _run)
