"""A server of a project waits until a person agrees to it: a client does not start what came with a repository."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        if entry.waits and not entry.disabled:
            yield Symptom(
                f"{entry.client} asks before it starts {target.name} of this project, and nobody agreed yet.",
                f"Look at what it runs, start {entry.client} in the project, and agree there; /mcp shows it then.",
                evidence=(where(entry), f"no settings of {entry.client} name {target.name} as agreed to"),
                **at(entry, fleet),
            )


CHECK = ServerCheck("entry-not-approved", "configuration", "note", "Did a person agree to it?", _run)
