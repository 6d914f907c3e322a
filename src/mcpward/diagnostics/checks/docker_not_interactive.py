"""A container does not get what its client says: its stdin is closed, or it runs on its own."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.containers import container_in
from mcpward.diagnostics.mending.rewriting import with_arguments, written_anew


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    container = container_in(entry)
    if container is None:
        return
    mend = None
    if container.has("--detach"):
        says, fix = (
            "runs in the background, where no client can talk to it",
            'Take "-d" away, and write "-i" in its place.',
        )
    elif not container.has("--interactive"):
        says, fix = "is not given its client's words, for its stdin is closed", 'Put "-i" after "run".'
        changes = {"args": with_arguments(entry, container.start, 0, ("-i",))}
        mend = written_anew(entry, fleet, "Let it have a stdin: -i.", changes)
    else:
        return
    options = " ".join(name for name, _ in container.options)
    yield Symptom(
        f"The container of {container.image} {says}.",
        fix,
        evidence=(f"options of run: {options or 'none'}",),
        file=entry.file,
        line=entry.line,
        mend=mend,
    )


CHECK = ServerCheck("docker-not-interactive", "command", "error", "Can its client talk to the container?", _run)
